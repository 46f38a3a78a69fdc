// @ts-check
/**
 * What libraries do at their start that this program never needs, put off or left out by the bundler. Nothing of it may
 * change what the program does: `test/build` holds its output against that of the source.
 */
'use strict';

const { readFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { DICTIONARY, HYPHENATOR, sortedPatterns } = require('./adapt-hyphenation.cjs');

/** Thrown where a library is no longer what an adaption was written for. */
class Outdated extends Error {}

/**
 * Modules that are large, or slow to start, and needed by what a run rarely or never does. Each becomes a file of its
 * own, loaded where one of its functions is called first.
 * @type {readonly { name: string, filter: RegExp, functions?: readonly string[] }[]} without `functions` it is one
 */
const PUT_OFF = [
  // WOFF2 fonts. Its dictionary alone is 1.3 MB; the program's fonts are TrueType.
  { name: 'brotli', filter: /^brotli\/decompress\.js$/ },
  // Passwords of PDFs, which an archive refuses. Its tables take a hundred thousand steps to fill.
  { name: 'ciphers', filter: /^@noble\/ciphers\/aes$/, functions: ['cbc', 'ecb'] },
];

/**
 * What is said otherwise in files of libraries: words that must be found, and what takes their place.
 * @type {readonly { name: string, filter: RegExp, changes: readonly (readonly [string | RegExp, string])[] }[]}
 */
const CHANGED = [
  {
    // commander can start programs of their own for commands; there are none.
    name: 'commander',
    filter: /commander\/lib\/command\.js$/,
    changes: [
      [
        "const childProcess = require('node:child_process');",
        "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) };",
      ],
    ],
  },
  {
    // Vega waits for a package that draws bitmaps, which is not installed and not asked for; scripts cannot wait.
    name: 'vega-canvas',
    filter: /vega-canvas\.node\.js$/,
    changes: [["await import('canvas')", 'null']],
  },
  {
    // pdfkit looks up the metrics of standard fonts, one of which every document opens, in a way no bundler sees.
    name: 'pdfkit',
    filter: /pdfkit\.node\.mjs$/,
    changes: [
      ['const require$1 = createRequire(import.meta.url);', ''],
      [/require\$1\('#standard-fonts\//g, "require('#standard-fonts/"],
    ],
  },
  {
    // Tables of Unicode are unpacked when somebody asks them; most are about scripts of which no letter is set.
    name: 'unicode-trie',
    filter: /unicode-trie\/index\.js$/,
    changes: [
      [
        'data = inflate(data, new Uint8Array(uncompressedLength));\n      data = inflate(',
        `const packed = data;
      Object.defineProperty(this, 'data', { configurable: true, enumerable: true, get: () => {
      let data = inflate(packed, new Uint8Array(uncompressedLength));
      data = inflate(`,
      ],
      [
        'this.data = new Uint32Array(data.buffer);',
        `const value = new Uint32Array(data.buffer);
      Object.defineProperty(this, 'data', { configurable: true, enumerable: true, writable: true, value });
      return value;
      } });`,
      ],
    ],
  },
  HYPHENATOR,
];

/**
 * Files whose whole contents are others.
 * @type {readonly { name: string, filter: RegExp, contents: (path: string) => string }[]}
 */
const REPLACED = [
  {
    // zod brings its messages in fifty languages; it speaks English here: what a person reads is said by the program.
    name: 'zod',
    filter: /zod\/v4\/locales\/index\.js$/,
    contents: () => 'export { default as en } from "./en.js";',
  },
  {
    // Node unpacks faster than JavaScript does.
    name: 'tiny-inflate',
    filter: /tiny-inflate\/index\.js$/,
    contents: () => `const { inflateRawSync } = require('node:zlib');
      module.exports = (source, dest) => {
        const bytes = inflateRawSync(source);
        dest.set(bytes);
        return bytes.length < dest.length ? dest.slice(0, bytes.length) : dest;
      };`,
  },
  {
    // The renderer brings React-PDF's own layout, with Yoga and textkit. Only its reconciler is asked for: boxes and
    // lines are placed by src/layout. Whoever asks for it nevertheless is told so.
    name: 'react-pdf-layout',
    filter: /@react-pdf\/layout\/lib\/index\.js$/,
    contents: () => "export default () => { throw new Error('the layout of React-PDF is not in the bundle'); };",
  },
  {
    // Made once when the renderer is loaded; fonts are opened by src/layout.
    name: 'react-pdf-font',
    filter: /@react-pdf\/font\/lib\/index\.js$/,
    contents: () => 'export default class FontStore {}',
  },
  {
    // Reconcilers for versions of React that are not installed.
    name: 'react-pdf-reconciler',
    filter: /@react-pdf\/reconciler\/lib\/reconciler-(?:23|31)\.js$/,
    contents: () => 'export default undefined;',
  },
  { ...DICTIONARY, contents: (path) => `module.exports = ${JSON.stringify(sortedPatterns(require(path)))};` },
];

/**
 * @param {string} path
 * @param {readonly (readonly [string | RegExp, string])[]} changes
 */
function changed(path, changes) {
  let source = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    const now = source.replace(from, () => to);
    if (now === source) throw new Outdated(`${path} no longer says ${from}`);
    source = now;
  }
  return source;
}

/** @param {string} name */
const putOffFile = (name) => `later-${name}.js`;

/**
 * The adaptions for one bundle, which of them were of any use in it, and what of it was put off: by file, where it is.
 * @returns {{ plugin: import('esbuild').Plugin, used: Set<string>, putOff: Map<string, string> }}
 */
function adaptions() {
  /** @type {Set<string>} */
  const used = new Set();
  /** @type {Map<string, string>} */
  const putOff = new Map();
  return {
    used,
    putOff,
    plugin: {
      name: 'adaptions',
      setup(build) {
        for (const { name, filter, functions } of PUT_OFF) {
          build.onResolve({ filter }, async ({ path, pluginData, resolveDir, kind }) => {
            if (pluginData === 'put off') return undefined;
            const found = await build.resolve(path, { kind, resolveDir, pluginData: 'put off' });
            used.add(name);
            putOff.set(putOffFile(name), found.path);
            return { path: found.path, namespace: 'put-off', pluginData: { name, functions } };
          });
        }
        build.onLoad({ filter: /.*/, namespace: 'put-off' }, ({ pluginData: { name, functions } }) => {
          const file = JSON.stringify(`./${putOffFile(name)}`);
          return {
            contents: functions
              ? functions.map((/** @type {string} */ it) => later(`exports.${it}`, `${file}).${it}`)).join('\n')
              : later('module.exports', `${file})`),
          };
        });
        build.onResolve({ filter: /^\.\/later-[a-z]+\.js$/ }, ({ path }) => ({ path, external: true }));
        for (const { name, filter, changes } of CHANGED) {
          build.onLoad({ filter }, ({ path }) => {
            used.add(name);
            return { contents: changed(path, changes), resolveDir: dirname(path) };
          });
        }
        for (const { name, filter, contents } of REPLACED) {
          build.onLoad({ filter }, ({ path }) => {
            used.add(name);
            return { contents: contents(path), resolveDir: dirname(path) };
          });
        }
        // Handlebars writes maps of the code it compiles, for which nobody asks, where it finds the package for it.
        build.onResolve({ filter: /^source-map$/ }, ({ path }) => {
          used.add('source-map');
          return { path, namespace: 'left-out' };
        });
        build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
      },
    },
  };
}

/**
 * @param {string} target
 * @param {string} required
 */
const later = (target, required) => `${target} = (...given) => require(${required}(...given);`;

/** Names of all adaptions: one that is of no use any more is to be taken out. */
const ADAPTIONS = [...PUT_OFF, ...CHANGED, ...REPLACED, { name: 'source-map' }].map(({ name }) => name).sort();

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

module.exports = { ADAPTIONS, adapted, adaptions, DEFINED };
