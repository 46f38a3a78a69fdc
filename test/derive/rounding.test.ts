import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedInterval, type Rounded, roughInterval, sharesFill, sumFits } from '../../src/derive/rounding.ts';
import { roundHalfUp } from '../../src/german/decimal.ts';

const rounded = (value: number, decimals: number): Rounded => ({ value, decimals });
const print = (value: number, decimals: number): Rounded => rounded(roundHalfUp(value, decimals).toNumber(), decimals);
const ends = ({ low, high }: { low: { toNumber(): number }; high: { toNumber(): number } }) => [
  low.toNumber(),
  high.toNumber(),
];
const digits = fc.integer({ min: 0, max: 3 });
const amount = fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 1000);

describe('the interval of a printed number', () => {
  it('reaches half a unit of its last digit both ways', () => {
    expect(ends(printedInterval(rounded(7.86, 2)))).toEqual([7.855, 7.865]);
    expect(ends(printedInterval(rounded(-5, 0)))).toEqual([-5.5, -4.5]);
  });

  it('holds every number that is printed so', () => {
    fc.assert(
      fc.property(amount, digits, (value, decimals) => {
        const { low, high } = printedInterval(print(value, decimals));
        expect(low.lte(value) && high.gte(value)).toBe(true);
      }),
    );
  });
});

describe('the interval of a rough number', () => {
  it.each([
    [35, 0, [34.5, 35.5]],
    [30, 0, [25, 35]],
    [1_800_000, 2, [1_750_000, 1_850_000]],
    [41.5, 1, [41.45, 41.55]],
    [42.5, 2, [42.45, 42.55]],
    [10.5, 1, [10.45, 10.55]],
    [7, 1, [6.5, 7.5]],
    [-30, 0, [-35, -25]],
    [0, 1, [-0.5, 0.5]],
  ])('takes zeros at the end for rounding: %d', (value, decimals, expected) => {
    expect(ends(roughInterval(rounded(value, decimals)))).toEqual(expected);
  });
});

describe('sumFits', () => {
  it('lets the budget of Pirmasens for 2018 pass, which adds up only within rounding', () => {
    const parts = [rounded(3.78, 2), rounded(4.1, 1)];
    expect(sumFits(parts, rounded(7.86, 2))).toBe(true);
    expect(sumFits(parts, rounded(7.88, 2))).toBe(true);
    expect(sumFits(parts, rounded(7.8, 2))).toBe(false);
    expect([7.81, 7.82, 7.94, 7.95].map((total) => sumFits(parts, rounded(total, 2)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(sumFits([rounded(3.78, 2), rounded(4.1, 2)], rounded(7.86, 2))).toBe(false);
  });

  it('holds for every sum, however its parts and total are rounded', () => {
    const part = fc.tuple(amount, digits);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), digits, (parts, decimals) => {
        const total = parts.reduce((sum, [value]) => sum + Math.round(value * 1000), 0) / 1000;
        expect(
          sumFits(
            parts.map(([value, d]) => print(value, d)),
            print(total, decimals),
          ),
        ).toBe(true);
      }),
    );
  });

  it('fails once the total is off by more than all roundings together', () => {
    const part = fc.tuple(amount, digits);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), digits, fc.boolean(), (parts, decimals, up) => {
        const shown = parts.map(([value, d]) => print(value, d));
        const room = shown.reduce((sum, it) => sum + 0.5 * 10 ** -it.decimals, 0) + 2 * 10 ** -decimals;
        const total = shown.reduce((sum, it) => sum + it.value, 0) + (up ? room : -room);
        expect(sumFits(shown, print(total, decimals))).toBe(false);
      }),
    );
  });
});

describe('sharesFill', () => {
  it('takes shares that make a whole, as printed', () => {
    expect(sharesFill([rounded(49.4, 1), rounded(50.6, 1)])).toBe(true);
    expect(sharesFill([rounded(33.3, 1), rounded(33.3, 1), rounded(33.3, 1)])).toBe(true);
    expect(sharesFill([rounded(49.4, 1), rounded(50.4, 1)])).toBe(false);
  });

  it('holds for the rounded shares of any whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 }),
        digits,
        (parts, d) => {
          const whole = parts.reduce((sum, it) => sum + it, 0);
          fc.pre(whole > 0);
          expect(sharesFill(parts.map((it) => print((it / whole) * 100, d)))).toBe(true);
        },
      ),
    );
  });
});
