import { describe, expect, it } from 'vitest';
import { letter, roman } from '../../src/german/counters.ts';

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
