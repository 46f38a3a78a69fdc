import { describe, expect, it } from 'vitest';
import { listOf } from '../../src/german/list.ts';
import { numeral } from '../../src/german/numeral.ts';

describe('numeral', () => {
  it('is a word from two to twelve and digits elsewhere', () => {
    const numbers = [-3, 0, 1, 2, 5, 8, 12, 13, 1250, 2.5];
    const expected = ['−3', '0', '1', 'zwei', 'fünf', 'acht', 'zwölf', '13', '1.250', '2,5'];
    expect(numbers.map((value) => numeral(value, 'point'))).toEqual(expected);
  });
});

describe('listOf', () => {
  it('joins with commas and a last „und“', () => {
    expect(listOf([])).toBe('');
    expect(listOf(['Eritrea'])).toBe('Eritrea');
    expect(listOf(['Irak', 'Iran'])).toBe('Irak und Iran');
    expect(listOf(['Pakistan', 'Somalia', 'Syrien'])).toBe('Pakistan, Somalia und Syrien');
  });
});
