import type { Period } from '../time/period.ts';
import { PROTECTED_SPACE } from './number.ts';

export const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/**
 * `short`: 31.12.2023, `long`: 31. Dezember 2023; `month` and `year` leave out what is finer than they are.
 * A period coarser than the form (a year where a month is asked for) is printed as it is.
 */
export type PeriodForm = 'short' | 'long' | 'month' | 'year';

const two = (n: number): string => String(n).padStart(2, '0');
/** Throws for a month out of range: no Period has one. */
function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`no month ${month}`);
  return name;
}

export function formatPeriod(period: Period, form: PeriodForm = 'short'): string {
  const year = String(period.year);
  if (form === 'year') return year;
  switch (period.kind) {
    case 'day': {
      if (form === 'short') return `${two(period.day)}.${two(period.month)}.${year}`;
      const month = `${monthName(period.month)} ${year}`;
      return form === 'month' ? month : `${period.day}.${PROTECTED_SPACE}${month}`;
    }
    case 'month':
      return `${monthName(period.month)} ${year}`;
    case 'quarter':
      return `${period.quarter}.${PROTECTED_SPACE}Quartal ${year}`;
    case 'season':
      return `${period.season} ${year}`;
    case 'year':
      return year;
  }
}

interface Years {
  readonly first: number;
  readonly last: number;
}

/** „2024“, „2019/2020“: on the cover, in headers and in headings. */
export const yearsLabel = ({ first, last }: Years): string => (first === last ? `${first}` : `${first}/${last}`);

/** „2024“, „2019 und 2020“, „2019 bis 2021“: in running text. */
export const yearsInWords = ({ first, last }: Years): string =>
  first === last ? `${first}` : `${first} ${last - first === 1 ? 'und' : 'bis'} ${last}`;
