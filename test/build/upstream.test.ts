import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');

/** What `build/adapt.cjs` takes for granted; it stops with an error where one of these no longer holds. */
describe('libraries the bundler adapts', () => {
  it('Yoga holds its WebAssembly in a data: URL and takes it as bytes instead', () => {
    const source = text('yoga-layout/dist/binaries/yoga-wasm-base64-esm.js');
    expect(source.match(/"data:application\/octet-stream;base64,[A-Za-z0-9+/=]+"/g)).toHaveLength(1);
    expect(source).toContain('h.wasmBinary&&(w=h.wasmBinary)');
    expect(source.trimEnd().endsWith('export default loadYoga;')).toBe(true);
  });

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
});
