import { describe, expect, it } from 'vitest';
import { PdfKitDocument, textString } from '../../src/pdf/upstream.ts';

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
});
