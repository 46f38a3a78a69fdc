import { PROTECTED_SPACE } from '../german/number.ts';
import { type Day, firstDay, lastDay } from '../time/compare.ts';
import type { Period } from '../time/period.ts';
import { SHORT_MONTHS, shortQuarter } from '../words/chart.ts';

/** Milliseconds of UTC, as Vega counts time; no time zone of the machine takes part. */
export type Instant = number;

const HOUR = 3_600_000;

const noon = ({ year, month, day }: Day): Instant => Date.UTC(year, month - 1, day) + 12 * HOUR;

/** Where a period stands on a time axis: in its middle, whole hours. */
export function instantOf(period: Period): Instant {
  const middle = (noon(firstDay(period)) + noon(lastDay(period))) / 2;
  return Math.round(middle / HOUR) * HOUR;
}

export const yearStart = (year: number): Instant => Date.UTC(year, 0, 1);
export const monthStart = (year: number, month: number): Instant => Date.UTC(year, month - 1, 1);

const shortMonth = (month: number): string => SHORT_MONTHS[month - 1] ?? '';
const two = (n: number): string => String(n).padStart(2, '0');

/** A date as an axis has room for it: „Sept. 2019“, „31.12.2023“, „2. Quartal 2023“, „Herbst 2022“, „2023“. */
export function axisDate(period: Period): string {
  switch (period.kind) {
    case 'day':
      return `${two(period.day)}.${two(period.month)}.${period.year}`;
    case 'month':
      return `${shortMonth(period.month)}${PROTECTED_SPACE}${period.year}`;
    case 'quarter':
      return shortQuarter(period.quarter, period.year);
    case 'season':
      return `${period.season}${PROTECTED_SPACE}${period.year}`;
    case 'year':
      return String(period.year);
  }
}
