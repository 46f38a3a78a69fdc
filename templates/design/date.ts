import { formatPeriod, type PeriodForm } from '../../src/german/period.ts';
import { parsePeriod } from '../../src/time/parse-period.ts';

/** Throws for what is no day: it was made by the program. */
function printed(date: string, form: PeriodForm): string {
  const period = parsePeriod(date);
  if (period?.kind !== 'day') throw new Error(`not a day: ${date}`);
  return formatPeriod(period, form);
}

/** `2026-11-22` as „22. November 2026“. */
export const longDate = (date: string): string => printed(date, 'long');

/** `2026-11-22` as „22.11.2026“. */
export const shortDate = (date: string): string => printed(date, 'short');
