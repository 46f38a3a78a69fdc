import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divisions } from '../../src/layout/hyphenation.ts';

const divided = (word: string): string => {
  const at = [0, ...divisions(word), word.length];
  return at
    .slice(0, -1)
    .map((from, i) => word.slice(from, at[i + 1]))
    .join('|');
};

describe('where a German word may be divided', () => {
  it('follows the patterns of the spelling of 1996', () => {
    expect(divided('Vermittlung')).toBe('Ver|mitt|lung');
    expect(divided('Zuckerbäcker')).toBe('Zucker|bä|cker');
  });

  it('leaves three letters on either side', () => {
    expect(divided('Akteure')).toBe('Akteure');
    expect(divided('Abend')).toBe('Abend');
  });

  it('divides compounds at their seams, those the patterns misread too', () => {
    expect(divided('Langzeitleistungsbezieherinnen')).toBe('Lang|zeit|leis|tungs|be|zie|he|rin|nen');
    expect(divided('Prognosetool')).toBe('Pro|gno|se|tool');
    expect(divided('Ersteinstieg')).toBe('Erst|ein|stieg');
    expect(divided('Ersteingliederung')).toBe('Erst|ein|glie|de|rung');
    expect(divided('Druckerzeugnis')).toBe('Druck|er|zeug|nis');
  });

  it('does not depend on case or on the language of the machine', () => {
    expect(divisions('INTEGRATION')).toEqual(divisions('integration'));
  });

  it('never divides beyond the guards, whatever the letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüß]{1,40}$/), (word) => {
        const at = divisions(word);
        expect(at.every((n, i) => n >= 3 && n <= word.length - 3 && n > (at[i - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
