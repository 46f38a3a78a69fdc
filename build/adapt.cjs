// @ts-check
/**
 * What libraries do at their start that this program never needs, put off or left out by the bundler. Nothing of it may
 * change what the program does: `test/build` holds its output against that of the source.
 */
'use strict';

const { readFileSync } = require('node:fs');
const { dirname } = require('node:path');

/** Modules that are large, or slow to start, and needed by what a run rarely or never does. */
const PUT_OFF = [
  // WOFF2 fonts. Its dictionary alone is 1.3 MB; the program's fonts are TrueType.
  { filter: /^brotli\/decompress\.js$/, shape: 'function' },
];

const DATA_URL = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/;

/** Thrown where a library is no longer what an adaption was written for. */
class Outdated extends Error {}

/** @type {import('esbuild').Plugin} */
const adaptions = {
  name: 'adaptions',
  setup(build) {
    for (const { filter } of PUT_OFF) {
      build.onResolve({ filter }, ({ path, pluginData, resolveDir }) =>
        pluginData === 'put off' ? undefined : { path, namespace: 'put-off', pluginData: { resolveDir } },
      );
    }
    build.onLoad({ filter: /.*/, namespace: 'put-off' }, async ({ path, pluginData }) => {
      const found = await build.resolve(path, {
        kind: 'require-call',
        resolveDir: pluginData.resolveDir,
        pluginData: 'put off',
      });
      return {
        contents: `module.exports = (...given) => require(${JSON.stringify(found.path)})(...given);`,
        resolveDir: pluginData.resolveDir,
      };
    });
    // zod brings its messages in fifty languages; it speaks English here, for what a person reads is said by the program.
    build.onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, ({ path }) => ({
      contents: 'export { default as en } from "./en.js";',
      resolveDir: dirname(path),
    }));
    // Handlebars writes maps of the code it compiles, for which nobody asks, where it finds the package for it.
    build.onResolve({ filter: /^source-map$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
    // commander can start programs of their own for commands; there are none.
    build.onLoad({ filter: /commander\/lib\/command\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const asked = "const childProcess = require('node:child_process');";
      if (!source.includes(asked)) throw new Outdated(`${path} starts processes in another way`);
      const later = "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) };";
      return { contents: source.replace(asked, later), resolveDir: dirname(path) };
    });
    // Yoga fetches its WebAssembly from a data: URL, for which Node starts its whole HTTP client.
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const [url, base64] = DATA_URL.exec(source) ?? [];
      const end = 'export default loadYoga;';
      if (!url || !source.trimEnd().endsWith(end)) throw new Outdated(`${path} holds its WebAssembly in another way`);
      const given = `export default (module) => loadYoga({ wasmBinary: Buffer.from("${base64}", "base64"), ...module });`;
      return {
        contents: source.replace(url, '"yoga.wasm"').replace(end, given),
        resolveDir: dirname(path),
      };
    });
    // Vega waits for a package that draws bitmaps, which is not installed and not asked for; scripts cannot wait.
    build.onLoad({ filter: /vega-canvas\.node\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const waiting = "await import('canvas')";
      if (!source.includes(waiting)) throw new Outdated(`${path} looks for its canvas in another way`);
      return { contents: source.replace(waiting, 'null'), resolveDir: dirname(path) };
    });
    // pdfkit looks up the metrics of standard fonts, one of which every document opens, in a way no bundler sees.
    build.onLoad({ filter: /pdfkit\.node\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const lookUp = 'const require$1 = createRequire(import.meta.url);';
      const asked = "require$1('#standard-fonts/";
      if (!source.includes(lookUp) || !source.includes(asked))
        throw new Outdated(`${path} finds its fonts in another way`);
      const contents = source.replace(lookUp, '').replaceAll(asked, asked.replace('$1', ''));
      return { contents, resolveDir: dirname(path) };
    });
  },
};

/**
 * An own source as it is bundled. zod's `z` is the library itself under a name; through it a bundler cannot see what is
 * asked for and takes everything, with the messages of fifty languages.
 * @param {string} source
 */
const adapted = (source) => source.replace("import { z } from 'zod';", "import * as z from 'zod';");

/** Settings of libraries that are asked for again and again, and environments this program never runs in. */
const DEFINED = {
  'process.env.NODE_ENV': '"production"',
  'process.env.LOG_TOKENS': 'undefined',
  'process.env.LOG_STREAM': 'undefined',
};

module.exports = { adapted, adaptions, DEFINED };
