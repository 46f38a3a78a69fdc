import { roundHalfUp } from './decimal.ts';

/** `point`: 6.658 and 56.970; `space`: narrow protected space, numbers of four digits stay together (6658, 56 970). */
export type Thousands = 'point' | 'space';

export const NARROW_SPACE = '\u202F';
export const PROTECTED_SPACE = '\u00A0';
export const MINUS = '\u2212';

const SEPARATOR: Readonly<Record<Thousands, string>> = { point: '.', space: NARROW_SPACE };
/** From how many digits on a whole part is grouped. */
const GROUPED_FROM: Readonly<Record<Thousands, number>> = { point: 4, space: 5 };

function group(digits: string, thousands: Thousands): string {
  if (digits.length < GROUPED_FROM[thousands]) return digits;
  return digits.replace(/\B(?=(?:\d{3})+$)/g, SEPARATOR[thousands]);
}

/**
 * A number in German: comma, thousands grouped, true minus directly before the digits, halves rounded away from
 * zero on the exact decimal (1.005 with two digits is 1,01). Never prints a negative zero.
 */
export function formatNumber(value: number, decimals: number, thousands: Thousands): string {
  // Whole numbers are most of what is printed, and nothing is to be rounded in them.
  if (decimals === 0 && Number.isSafeInteger(value)) {
    return (value < 0 ? MINUS : '') + group(String(Math.abs(value)), thousands);
  }
  const rounded = roundHalfUp(value, decimals);
  const [whole = '0', fraction] = rounded.abs().toFixed(decimals).split('.');
  const sign = rounded.lt(0) ? MINUS : '';
  return sign + group(whole, thousands) + (fraction === undefined ? '' : `,${fraction}`);
}

/** The same with the sign of a change: +1,8 and −2,3; what rounds to zero has none. */
export function formatSigned(value: number, decimals: number, thousands: Thousands): string {
  const text = formatNumber(value, decimals, thousands);
  return roundHalfUp(value, decimals).gt(0) ? `+${text}` : text;
}
