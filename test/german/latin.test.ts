import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latin } from '../../src/german/latin.ts';

const PATTERNS = [
  /(?<!\p{L})(?:nicht|kaum)(?!\p{L})/giu,
  /[\p{L}\d]+/gu,
  /[^\p{L}]+/gu,
  /\p{L}*(?:anstieg|rückgang)(?:e?s)?/giu,
  /\\p|[\]\p{L}]{2}|\[\p{L}/gu,
];

/** Every letter of the Latin script, and everything else below U+3000. */
const CHARACTERS = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
const LATIN_OR_NONE = CHARACTERS.filter((sign) => !/\p{L}/u.test(sign) || latin(/\p{L}/u).test(sign));

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(({ index, 0: it }) => `${index} ${it}`);

describe('a pattern of Latin letters', () => {
  it('knows every letter of the Latin script that German texts and European names have', () => {
    const letters = CHARACTERS.filter((sign) => /\p{L}/u.test(sign) && /\p{Script=Latin}/u.test(sign));
    const unknown = letters.filter((sign) => !latin(/^\p{L}$/u).test(sign));
    // Signs of phonetic script, raised and lowered letters, units, and letters of scholars and of African alphabets.
    expect(unknown.filter((sign) => !/[\u0250-\u02ff\u1d00-\u1dbf\u2070-\u218f\u2c60-\u2c7f]/u.test(sign))).toEqual([]);
    expect(CHARACTERS.filter((sign) => latin(/^\p{L}$/u).test(sign) && !/\p{L}/u.test(sign))).toEqual([]);
  });

  it.each(PATTERNS)('%s finds in texts of these letters what it found with all of Unicode', (pattern) => {
    const word = fc.constantFrom('nicht', 'Anstieg', 'RÜCKGANGS', 'kaum', ' ', '\\p', '[', ']');
    const text = fc.array(fc.oneof(word, fc.constantFrom(...LATIN_OR_NONE)), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        expect(found(parts.join(''), latin(pattern))).toEqual(found(parts.join(''), pattern));
      }),
    );
  });
});
