import { describe, expect, it } from 'vitest';
import { printClaims } from '../../../src/pdf/print/claims.ts';

const claimed = (identity: Uint8Array): string => printClaims(identity).join('\n');

describe('the claims of a file for print shops', () => {
  it('name PDF/X-4 and say that nothing is trapped', () => {
    const text = claimed(new Uint8Array(16));
    expect(text).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>');
    expect(text).toContain('<pdf:Trapped>False</pdf:Trapped>');
  });

  it('have an identity that follows from the content, as a UUID of version 8', () => {
    const bytes = Uint8Array.from({ length: 16 }, (_, index) => index * 16 + index);
    expect(claimed(bytes)).toContain('uuid:00112233-4455-8677-8899-aabbccddeeff');
    expect(claimed(bytes)).not.toEqual(claimed(new Uint8Array(16)));
  });
});
