import { daysOfMonth } from './parse-period.ts';
import type { Period } from './period.ts';

/**
 * The same date some years later (or earlier), in the same spelling. The last day of a month stays the last day:
 * 29.02.2024 and 28.02.2025 are a year apart.
 */
export function shiftYears(period: Period, years: number): Period {
  const year = period.year + years;
  if (period.kind !== 'day') return { ...period, year };
  const last = daysOfMonth(year, period.month);
  const isLast = period.day === daysOfMonth(period.year, period.month);
  return { ...period, year, day: isLast ? last : Math.min(period.day, last) };
}
