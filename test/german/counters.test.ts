import { describe, expect, it } from 'vitest';
import { isRaisedAt, letter, roman, superscript } from '../../src/german/counters.ts';

describe('counters of headings and lists', () => {
  it.each([
    [1, 'i'],
    [4, 'iv'],
    [9, 'ix'],
    [14, 'xiv'],
    [1994, 'mcmxciv'],
  ])('counts %i in roman as %s', (n, text) => expect(roman(n)).toBe(text));

  it.each([
    [1, 'a'],
    [26, 'z'],
    [27, 'aa'],
    [52, 'az'],
    [703, 'aaa'],
  ])('counts %i in letters as %s', (n, text) => expect(letter(n)).toBe(text));
});

describe('numbers of notes', () => {
  it('stand in raised figures', () => expect([1, 2, 3, 45, 67890].map(superscript).join(' ')).toBe('¹ ² ³ ⁴⁵ ⁶⁷⁸⁹⁰'));

  it('are told from other figures', () => {
    expect([...'a1²'].map((_, at) => isRaisedAt('a1²', at))).toEqual([false, false, true]);
    expect(isRaisedAt('²', 1)).toBe(false);
  });
});
