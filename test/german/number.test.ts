import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatSigned } from '../../src/german/number.ts';

/** A decimal as whole digits and a scale: the oracle rounds these with BigInt alone. */
const typedDecimal = fc.record({
  negative: fc.boolean(),
  digits: fc.bigInt({ min: 0n, max: 999_999_999_999n }),
  scale: fc.integer({ min: 0, max: 6 }),
});
type TypedDecimal = typeof typedDecimal extends fc.Arbitrary<infer T> ? T : never;

function asText({ negative, digits, scale }: TypedDecimal): string {
  const padded = String(digits).padStart(scale + 1, '0');
  const at = padded.length - scale;
  return `${negative ? '-' : ''}${padded.slice(0, at)}${scale > 0 ? `.${padded.slice(at)}` : ''}`;
}

/** Half away from zero, as units of the last printed digit. */
function roundedUnits({ digits, scale }: TypedDecimal, decimals: number): bigint {
  if (decimals >= scale) return digits * 10n ** BigInt(decimals - scale);
  const step = 10n ** BigInt(scale - decimals);
  return (2n * digits + step) / (2n * step);
}

/** Reads a printed number back, in units of its last digit. */
const printedUnits = (text: string): bigint => BigInt(text.replace('−', '-').replace(/[.,\u202F+]/g, ''));

describe('formatNumber', () => {
  it.each([
    [6658, 0, '6.658'],
    [56970, 0, '56.970'],
    [2374960.98, 2, '2.374.960,98'],
    [-2421392, 2, '−2.421.392,00'],
    [41.5, 1, '41,5'],
    [100, 0, '100'],
    [1.005, 2, '1,01'],
    [-0.5, 0, '−1'],
    [-0.04, 1, '0,0'],
    [-0, 0, '0'],
    [1e21, 0, '1.000.000.000.000.000.000.000'],
  ])('prints %d with %d digits as %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals, 'point')).toBe(text);
  });

  it('with spaces leaves four digits together', () => {
    expect(formatNumber(6658, 0, 'space')).toBe('6658');
    expect(formatNumber(56970.5, 1, 'space')).toBe('56\u202F970,5');
  });

  it('rounds halves away from zero on the decimal that was typed', () => {
    fc.assert(
      fc.property(typedDecimal, fc.integer({ min: 0, max: 4 }), (typed, decimals) => {
        const units = roundedUnits(typed, decimals);
        const text = formatNumber(Number(asText(typed)), decimals, 'point');
        expect(printedUnits(text)).toBe(typed.negative ? -units : units);
      }),
    );
  });

  it('groups in threes, and taking the groups apart gives the digits back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('point' as const, 'space' as const), (value, thousands) => {
        const text = formatNumber(value, 0, thousands);
        expect(text).toMatch(/^−?(\d{1,3}([.\u202F]\d{3})*|\d{4})$/);
        expect(text.replace('−', '-').replace(/[.\u202F]/g, '')).toBe(String(value));
      }),
    );
  });

  it('prints a value and its opposite alike but for the sign', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, decimals) => {
          const plus = formatNumber(value, decimals, 'point');
          const minus = formatNumber(-value, decimals, 'point');
          expect(minus).toBe(/[1-9]/.test(plus) ? `−${plus}` : plus);
        },
      ),
    );
  });

  it('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN, 0, 'point')).toThrow();
    expect(() => formatNumber(Infinity, 0, 'point')).toThrow();
  });
});

describe('formatSigned', () => {
  it('shows both signs, and none for zero', () => {
    expect(formatSigned(1.8, 1, 'point')).toBe('+1,8');
    expect(formatSigned(-2.3, 1, 'point')).toBe('−2,3');
    expect(formatSigned(0.04, 1, 'point')).toBe('0,0');
    expect(formatSigned(0, 1, 'point')).toBe('0,0');
  });
});
