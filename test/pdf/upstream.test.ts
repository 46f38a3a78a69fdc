import { describe, expect, it } from 'vitest';
import type { LayoutNode } from '../../src/layout/upstream.ts';
import { drawPages, type EmbeddedFont, PdfKitDocument, textString } from '../../src/pdf/upstream.ts';
import { fonts } from '../support/fonts.ts';

/** What this program takes for granted about pdfkit. A failure here means: read before upgrading. */

class Probe extends PdfKitDocument {
  override push(chunk: Uint8Array | null): boolean {
    const sink = this.options.chunks as (Uint8Array | null)[];
    sink.push(chunk);
    return true;
  }
}

function probe(): { readonly document: Probe; readonly text: () => string; readonly sink: readonly unknown[] } {
  const chunks: (Uint8Array | null)[] = [];
  const document = new Probe({ autoFirstPage: false, font: null, pdfVersion: '1.7', chunks });
  const text = (): string => Buffer.concat(chunks.filter((c): c is Uint8Array => c !== null)).toString('latin1');
  return { document, text, sink: chunks };
}

describe('pdfkit, as far as this program relies on it', () => {
  it('pushes its bytes through `push`, from the constructor on, and a null at the end', () => {
    const { document, text, sink } = probe();
    expect(text()).toMatch(/^%PDF-1\.7\n%\xff{4}\n/);
    document.addPage({ size: [100, 100], margin: 0 });
    (document as unknown as { end(): void }).end();
    expect(text()).toMatch(/%%EOF\n$/);
    expect(sink.at(-1)).toBeNull();
  });

  it('hands every line and every stream to `_write`, and counts in `_offset` where the next object begins', () => {
    const written: (string | Uint8Array)[] = [];
    class Lines extends PdfKitDocument {
      override _write(data: string | Uint8Array): void {
        (this.options.written as typeof written).push(data);
        this._offset += data.length + (typeof data === 'string' ? 1 : 0);
      }
    }
    const document = new Lines({ autoFirstPage: false, font: null, pdfVersion: '1.7', compress: false, written });
    const first = document.ref({ A: 1 });
    first.write(Uint8Array.from([1, 2, 3]));
    first.end();
    expect(written.slice(0, 2)).toEqual(['%PDF-1.7', '%\xff\xff\xff\xff']);
    expect(written).toContainEqual(Uint8Array.from([1, 2, 3]));
    expect(document._offset).toBe(
      written.reduce((sum, one) => sum + one.length + (typeof one === 'string' ? 1 : 0), 0),
    );
  });

  it('makes a face of the chosen glyphs from nothing but their numbers', () => {
    const choose = (...letters: readonly string[]): Uint8Array => {
      const { font } = fonts().face(400, false);
      const subset = (font as unknown as { createSubset(): EmbeddedFont['subset'] }).createSubset();
      for (const letter of letters) subset.includeGlyph(font.glyphForCodePoint(letter.charCodeAt(0)).id);
      return subset.encode();
    };
    expect(choose('a', 'ä')).toEqual(choose('a', 'ä'));
    expect(choose('a', 'ä')).not.toEqual(choose('ä', 'a'));
  });

  it('writes a file only when every object has ended', () => {
    const { document, text } = probe();
    document.addPage({ size: [100, 100], margin: 0 });
    const open = document.ref({ A: 1 });
    (document as unknown as { end(): void }).end();
    expect(text()).not.toContain('%%EOF');
    open.end();
    expect(text()).toContain('%%EOF');
  });

  it('writes the identifier it finds when everything else is written', () => {
    const { document, text } = probe();
    document._id = Uint8Array.from([0xab, 0xcd]);
    document.addPage({ size: [100, 100], margin: 0 });
    (document as unknown as { end(): void }).end();
    expect(text()).toContain('/ID [<abcd> <abcd>]');
  });

  it('asks its own methods for outline and metadata when it ends', () => {
    const { document } = probe();
    const called: string[] = [];
    const { endOutline, endMetadata } = document;
    document.endOutline = () => {
      called.push('outline');
      endOutline.call(document);
    };
    document.endMetadata = () => {
      called.push('metadata');
      endMetadata.call(document);
    };
    (document as unknown as { end(): void }).end();
    expect(called).toEqual(['outline', 'metadata']);
  });

  it('tells a text from a name by its type', () => {
    const { document, text } = probe();
    document.ref({ Name: 'XYZ', Text: textString('XYZ'), Umlaut: textString('ä') }).end();
    expect(text()).toContain('/Name /XYZ\n/Text (XYZ)\n/Umlaut (\xfe\xff\x00\xe4)');
  });

  it('hands every operator to `addContent`, one at a time but for a text object', () => {
    const { document } = probe();
    const operators: string[] = [];
    document.addContent = (text) => {
      operators.push(text);
      return document;
    };
    document.addPage({ size: [100, 100], margin: 0 });
    const vector = document as unknown as {
      save(): void;
      rect(...box: number[]): { fill(c: string): void };
      restore(): void;
    };
    vector.save();
    vector.rect(1, 2, 3, 4).fill('#ff0000');
    vector.restore();
    expect(operators).toEqual(['1 0 0 -1 0 100 cm', 'q', '1 2 3 4 re', '/DeviceRGB cs', '1 0 0 scn', 'f', 'Q']);
  });

  it('asks one method of its own for every colour, to fill and to stroke', () => {
    const { document } = probe();
    const asked: unknown[] = [];
    document._setColorCore = (color, stroke) => {
      asked.push([color, stroke]);
      return true;
    };
    document.addPage({ size: [100, 100], margin: 0 });
    const vector = document as unknown as {
      fillColor(c: string): void;
      rect(...box: number[]): { fill(c: string): void; stroke(c: string): void };
    };
    vector.fillColor('#0000ff');
    vector.rect(1, 2, 3, 4).fill('#ff0000');
    vector.rect(1, 2, 3, 4).stroke('#00ff00');
    expect(asked).toEqual([
      ['#0000ff', false],
      ['#ff0000', false],
      ['#00ff00', true],
    ]);
  });

  it('makes an object of every entry of the document information, of whatever kind, when it ends', () => {
    const { document, text } = probe();
    const { ref } = document;
    const value = Object('False');
    document.info.Trapped = value;
    document.ref = (data) => ref.call(document, data === value ? ('Name' as never) : data);
    document.addPage({ size: [100, 100], margin: 0 });
    (document as unknown as { end(): void }).end();
    const [, number] = /\/Trapped (\d+) 0 R/.exec(text()) ?? [];
    expect(text()).toContain(`\n${number} 0 obj\n/Name\nendobj`);
  });

  it('flushes pages before the next one begins and before it ends, while they still can be written to', () => {
    const { document } = probe();
    const flushed: number[] = [];
    const { flushPages } = document;
    document.flushPages = () => {
      flushed.push(document._pageBuffer.length);
      flushPages.call(document);
    };
    document.addPage({ size: [100, 100], margin: 0 });
    document.addPage({ size: [100, 100], margin: 0 });
    (document as unknown as { end(): void }).end();
    expect(flushed).toEqual([0, 1, 1]);
  });

  it('puts the end of a subset on the document itself, and brings a colour profile for it', () => {
    const chunks: (Uint8Array | null)[] = [];
    const document = new Probe({ autoFirstPage: false, font: null, pdfVersion: '1.7', subset: 'PDF/A-2a', chunks });
    expect(Object.hasOwn(document, 'endSubset')).toBe(true);
    document._addColorOutputIntent();
    expect(document._root.data.OutputIntents).toHaveLength(1);
  });

  it('asks for the marks after the outline and before the metadata', () => {
    const { document } = probe();
    const called: string[] = [];
    document.endOutline = () => {
      called.push('outline');
      document.outline.dictionary.end();
    };
    document.endMarkings = () => void called.push('markings');
    document.endMetadata = () => void called.push('metadata');
    (document as unknown as { end(): void }).end();
    expect(called).toEqual(['outline', 'markings', 'metadata']);
  });
});

describe("pdfkit's objects, as far as this program relies on them", () => {
  it('are written as what they are: bytes as a hexadecimal string, a moment in Greenwich, numbers, lists and references', () => {
    const { document, text } = probe();
    const other = document.ref({ A: 1 });
    other.end();
    const date = new Date('2024-01-31T12:00:00Z');
    document.ref({ Bytes: Uint8Array.from([0xab, 1]), Date: date, List: [1, 0.5, other], Yes: true }).end();
    expect(text()).toMatch(/\/Bytes <ab01>\n\/Date \(D:20240131120000Z\)\n\/List \[1 0\.5 \d+ 0 R\]\n\/Yes true/);
  });

  it('take the bytes and the filter that stand in them when they are finalized', () => {
    const { document, text } = probe();
    const reference = document.ref({});
    reference.write('Klartext');
    expect(reference.compress).toBe(true);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      reference.buffer = [Uint8Array.from([65, 66])];
      reference.compress = false;
      reference.data.Filter = 'FlateDecode';
      finalize();
    };
    reference.end();
    expect(text()).toMatch(/\/Length 2\n\/Filter \/FlateDecode\n>>\nstream\nAB\nendstream/);
  });

  it('are found where the structure and the embedded files are hung in: pages in order, names as a reference', () => {
    const { document } = probe();
    document.addPage({ size: [100, 200], margin: 0 });
    document.addPage({ size: [100, 200], margin: 0 });
    const { Pages, Names } = document._root.data as Record<string, { data: Record<string, unknown> }>;
    expect(Pages?.data.Kids).toHaveLength(2);
    const kids = (Pages?.data.Kids ?? []) as readonly unknown[];
    expect(kids[1]).toBe(document.page.dictionary);
    expect(document.page.dictionary.data.MediaBox).toEqual([0, 0, 100, 200]);
    expect(document.page.height).toBe(200);
    expect(Names?.data).toBeTypeOf('object');
    expect(document.page.annotations).toEqual([]);
  });

  it('of a font are a subset that grows, with the text and width of each glyph, .notdef first', () => {
    const { document } = probe();
    document.addPage({ size: [100, 100], margin: 0 });
    const { font } = fonts().face(400, false);
    document.font(font, 10);
    const embedded = document._font;
    expect(embedded.font.unitsPerEm).toBe(1000);
    expect(embedded.subset.glyphs).toEqual([0]);
    const glyph = font.glyphForCodePoint(65);
    const id = embedded.subset.includeGlyph(glyph.id);
    expect([id, embedded.subset.mapping[glyph.id], embedded.subset.glyphs]).toEqual([1, 1, [0, glyph.id]]);
    expect(embedded.unicode[id]).toBeUndefined();
    expect(embedded.unicode[0]).toBeDefined();
    expect(embedded.scale).toBe(1);
  });

  it('set an opacity through `addContent`, as a graphics state of the page', () => {
    const { document } = probe();
    const operators: string[] = [];
    document.addPage({ size: [100, 100], margin: 0 });
    document.addContent = (text) => {
      operators.push(text);
      return document;
    };
    document.fillOpacity(0.5);
    expect(operators).toEqual([expect.stringMatching(/^\/Gs\d+ gs$/)]);
  });
});

describe("React-PDF's renderer, as far as this program relies on it", () => {
  it('asks the document for glyphs with the very positions of the run, and paints canvases in the order of children', () => {
    const drawn: unknown[] = [];
    const { document } = probe();
    Object.assign(document, {
      glyphs: (_: unknown, positions: unknown) => void drawn.push(positions),
      font: () => document,
      fillOpacity: () => document,
    });
    const positions = [{ xAdvance: 5, yAdvance: 0, xOffset: 0, yOffset: 0 }];
    const run = {
      glyphs: [{ id: 1, advanceWidth: 5, codePoints: [65] }],
      positions,
      xAdvance: 5,
      attributes: {
        font: [{ type: 'TTF', glyphForCodePoint: () => ({ id: 0 }) }],
        fontSize: 10,
        color: '#000000',
        opacity: 1,
      },
    };
    const line = {
      string: 'A',
      box: { x: 0, y: 0, width: 5, height: 10 },
      runs: [run],
      xAdvance: 5,
      ascent: 8,
      decorationLines: [],
    };
    const box = { left: 0, top: 0, width: 10, height: 10 };
    const canvas = (name: string) => ({
      type: 'CANVAS',
      box,
      style: {},
      props: { paint: () => void drawn.push(name) },
    });
    const text = { type: 'TEXT', box, style: {}, props: {}, lines: [line], children: [] };
    const page = {
      type: 'PAGE',
      box: { left: 0, top: 0, width: 100, height: 100 },
      style: {},
      props: {},
      children: [canvas('before'), text, canvas('after')],
    };
    drawPages(document, { type: 'DOCUMENT', children: [page] } as unknown as LayoutNode);
    expect(drawn).toEqual(['before', positions, 'after']);
    expect(drawn[1]).toBe(positions);
  });

  it('gives a canvas its width and height, with the origin moved to its corner', () => {
    const { document } = probe();
    const operators: string[] = [];
    const given: unknown[] = [];
    document.addContent = (text) => {
      operators.push(text);
      return document;
    };
    const paint = (_: unknown, width: number, height: number): null => {
      given.push(width, height, operators.filter((operator) => operator.endsWith(' cm')).at(-1));
      return null;
    };
    const canvas = { type: 'CANVAS', box: { left: 7, top: 9, width: 30, height: 20 }, style: {}, props: { paint } };
    const box = { left: 0, top: 0, width: 100, height: 100 };
    const page = { type: 'PAGE', box, style: {}, props: {}, children: [canvas] };
    drawPages(document, { type: 'DOCUMENT', children: [page] } as unknown as LayoutNode);
    expect(given).toEqual([30, 20, '1 0 0 1 7 9 cm']);
  });
});
