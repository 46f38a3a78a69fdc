import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { patterns, syllables } from '@react-pdf/hyphenate/de-1996';
import { build } from 'esbuild';
import fc from 'fast-check';
import { version } from 'react';
import { describe, expect, it } from 'vitest';
import { adaptions } from '../../build/adapt.cjs';

const require = createRequire(import.meta.url);

const text = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');

/** What `build/adapt.cjs` takes for granted; it stops with an error where one of these no longer holds. */
describe('libraries the bundler adapts', () => {
  it('Vega waits for a canvas in one place and does without', () => {
    expect(text('vega-canvas/build/vega-canvas.node.js').match(/\bawait\b.*/g)).toEqual(["await import('canvas');"]);
  });

  it('pdfkit looks up standard fonts by a require of its own, and reads its colour profile beside itself', () => {
    const source = text('pdfkit/js/pdfkit.node.mjs');
    expect(source.match(/require\$1\b.*/g)?.every((use) => /^require\$1(?: =|\('#standard-fonts\/)/.test(use))).toBe(
      true,
    );
    expect(source).toContain("new URL('./data/sRGB_IEC61966_2_1.icc', import.meta.url)");
  });

  it('Handlebars does without maps of what it compiles', () => {
    const source = text('handlebars/dist/cjs/handlebars/compiler/code-gen.js');
    expect(source).toContain("var SourceMap = require('source-map');");
    expect(source).toContain('if (!SourceNode) {');
  });

  it('zod takes its own words from the English file, not from the list of all', () => {
    expect(text('zod/v4/classic/schemas.js')).toContain('from "../locales/en.js"');
    const all = ['core/index.js', 'classic/external.js'].map((path) => text(`zod/v4/${path}`));
    expect(all.every((source) => source.includes('export * as locales from "../locales/index.js";'))).toBe(true);
    expect(text('zod/index.js')).toContain('import * as z from "./v4/classic/external.js";');
  });

  it('commander uses processes only to spawn', () => {
    const uses = text('commander/lib/command.js').match(/childProcess\b.*/g) ?? [];
    expect(uses.every((use) => /^childProcess(?: = require\('node:child_process'\);|\.spawn\()/.test(use))).toBe(true);
  });

  it('fontkit asks for brotli only where it opens WOFF2', () => {
    const source = text('fontkit/dist/module.mjs');
    expect(source.match(/\$\w+\$brotlidecompressjs/g)).toHaveLength(2);
    expect(text('brotli/decompress.js')).toContain('BrotliDecompressBuffer');
  });

  it('pdfkit asks for ciphers only where it encrypts', () => {
    const source = text('pdfkit/js/pdfkit.node.mjs');
    expect(source.match(/.*\b(?:cbc|ecb)\b.*/g)?.map((line) => line.trim())).toEqual([
      "import { cbc, ecb } from '@noble/ciphers/aes';",
      'return cbc(key, iv, {',
      'return ecb(key, {',
    ]);
  });
});

describe('the renderer of React-PDF, of which only the reconciler is asked for', () => {
  const source = text('@react-pdf/renderer/lib/react-pdf.js');

  it('lays out only in the functions that make whole files, and makes one store of fonts when it is loaded', () => {
    expect(source.match(/.*\blayoutDocument\b.*/g)?.map((line) => line.trim())).toEqual([
      "import layoutDocument from '@react-pdf/layout';",
      'const layout = await layoutDocument(container.document, fontStore);',
    ]);
    expect(source.match(/\bFontStore\b.*/g)).toEqual(["FontStore from '@react-pdf/font';", 'FontStore();']);
  });

  it('takes the reconciler made for the version of React that is installed', () => {
    const [major, minor] = version.split('.').map(Number);
    expect(major === 19 && (minor ?? 0) >= 2).toBe(true);
    expect(text('@react-pdf/reconciler/lib/index.js')).toContain('major === 19 && minor >= 2');
    expect(text('@react-pdf/reconciler/lib/index.js')).toContain('renderer = createRendererForReact19_2;');
  });
});

/** A module as the bundle holds it. */
async function bundled(name: string): Promise<Record<string, unknown>> {
  const { plugin } = adaptions();
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(name)};`, resolveDir: '.' },
    plugins: [plugin],
    bundle: true,
    write: false,
    platform: 'node',
    conditions: ['node'],
    format: 'cjs',
  });
  const module = { exports: {} };
  new Function('module', 'require', outputFiles[0]?.text ?? '')(module, require);
  return module.exports;
}

describe('the dictionary that grows', () => {
  // esbuild keeps the shape of a module.
  const grown = async () =>
    (await bundled('@react-pdf/hyphenate/de-1996')) as unknown as { syllables: typeof syllables };

  it('divides every pattern, with and without its neighbours, as the library does', async () => {
    const { syllables: divided } = await grown();
    const letters = patterns.patterns.map((pattern) => pattern.replace(/[0-9.]/g, ''));
    const words = letters.flatMap((word, at) => [word, `${letters[at - 1] ?? ''}${word}`, `x${word}ung`]);
    expect(words.length).toBeGreaterThan(70_000);
    expect(words.filter((word) => divided(word).join('|') !== syllables(word).join('|'))).toEqual([]);
  });

  it('divides words of any letters as the library does', async () => {
    const { syllables: divided } = await grown();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zäöüßéç.0-9]{5,30}$/)), (word) => {
        expect(divided(word)).toEqual(syllables(word));
      }),
    );
  });
});

/** unicode-properties ships no types. */
interface Unicode {
  getScript(codePoint: number): string;
  getCategory(codePoint: number): string;
}

describe('tables of Unicode that are unpacked late', () => {
  it('say the same of every character', async () => {
    const unicode: Unicode = require('unicode-properties');
    // esbuild keeps the shape of a module.
    const { getScript, getCategory } = (await bundled('unicode-properties')) as unknown as Unicode;
    const characters = Array.from({ length: 0x11000 }, (_, at) => at);
    const differing = characters.filter(
      (at) => getScript(at) !== unicode.getScript(at) || getCategory(at) !== unicode.getCategory(at),
    );
    expect(differing).toEqual([]);
  });
});
