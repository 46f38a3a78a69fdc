import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainNumber, readNumberText } from '../../src/validate/number-text.ts';

/** German spelling of a number of cents: `1.234.567,89`. */
const german = (cents: number): string =>
  `${String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.')},${String(cents % 100).padStart(2, '0')}`;

describe('a number as people write it', () => {
  it.each([
    ['6.658', true, '6658'],
    ['6.658', false, '6.658'],
    ['6,658', true, '6658'],
    ['33,4 %', false, '33.4'],
    ['1.800.000', false, '1800000'],
    ['1,800,000.50', false, '1800000.50'],
    ['2.374.960,98 €', false, '2374960.98'],
    ['750.000.000,- €', false, '750000000'],
    ['rd. 1,8 Mio. €', false, '1800000'],
    ['1,75 Mrd', false, '1750000000'],
    ['−2.421.392,00', false, '-2421392.00'],
    ['6 658', true, '6658'],
    ["6'658", true, '6658'],
    ['0970', true, '970'],
    ['+5', true, '5'],
    ['100,3 Punkte', false, '100.3'],
  ])('%s (counting: %s) is read as %s', (text, isCount, canonical) => {
    expect(readNumberText(text, isCount)?.canonical).toBe(canonical);
  });

  it.each(['', '-', 'k. A.', 'sechs', '1.2.3', '1,2,3', '12/2023', '5 bis 7', '1e5', '0x1F', '.inf'])(
    '%j is none',
    (text) => {
      expect(readNumberText(text, false)).toBeUndefined();
    },
  );

  it('in German spelling is read to the cent, and written as the data has it', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 12), (cents) => {
        const canonical = readNumberText(`${german(cents)} €`, false)?.canonical ?? '';
        expect(Math.round(Number(canonical) * 100)).toBe(cents);
        expect(isPlainNumber(canonical)).toBe(true);
      }),
    );
  });
});
