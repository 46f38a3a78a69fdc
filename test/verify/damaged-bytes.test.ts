import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyPdf } from '../../src/verify/verify-pdf.ts';
import { minimalExpectation, minimalPdf } from './support/minimal-document.ts';

const clean = minimalPdf();
const expectation = minimalExpectation();
const place = fc.nat({ max: clean.length - 1 });

describe('reading back bytes that are damaged', () => {
  it('never throws, whatever some bytes were changed to', () => {
    const changes = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(changes, (bytes) => {
        const damaged = Uint8Array.from(clean);
        for (const [at, byte] of bytes) damaged[at] = byte;
        expect(Array.isArray(verifyPdf(damaged, expectation))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws when a number or a name is exchanged for another of the same length', () => {
    const text = Buffer.from(clean).toString('latin1');
    const tokens = [...text.matchAll(/\d+(?= 0 R)|\/[A-Za-z]+|\b\d+\b|<<|>>|\[|\]/g)];
    const token = fc.constantFrom(...tokens);
    fc.assert(
      fc.property(token, token, (target, source) => {
        const put = source[0].slice(0, target[0].length).padEnd(target[0].length);
        const damaged = text.slice(0, target.index) + put + text.slice(target.index + target[0].length);
        expect(Array.isArray(verifyPdf(new Uint8Array(Buffer.from(damaged, 'latin1')), expectation))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('says that a file is damaged wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.nat({ max: clean.length - 2 }), (length) => {
        expect(verifyPdf(clean.subarray(0, length), expectation)).not.toEqual([]);
      }),
    );
  });

  it('says the same of the same bytes', () => {
    const damaged = Buffer.from(clean).toString('latin1').replaceAll('/Scope', '/Skope').replaceAll('/Alt', '/Old');
    const bytes = new Uint8Array(Buffer.from(damaged, 'latin1'));
    expect(verifyPdf(bytes, expectation)).toEqual(verifyPdf(bytes, expectation));
  });
});
