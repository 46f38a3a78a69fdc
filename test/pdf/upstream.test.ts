import { describe, expect, it } from 'vitest';
import type { LayoutNode } from '../../src/layout/upstream.ts';
import { drawPages, PdfKitDocument, textString } from '../../src/pdf/upstream.ts';

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
});
