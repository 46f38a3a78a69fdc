import { formatNumber, type Thousands } from './number.ts';

const NUMERALS = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'] as const;

/** Whole numbers from two to twelve as words, as running text has them; all others in digits. */
export const numeral = (value: number, thousands: Thousands): string =>
  NUMERALS[value - 2] ?? formatNumber(value, Number.isInteger(value) ? 0 : 1, thousands);
