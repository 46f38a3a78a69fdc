import type { NumberFact } from '../derive/fact.ts';
import { comparePeriods, lastDay, samePeriod } from '../time/compare.ts';
import { periodText } from '../time/parse-period.ts';
import type { Period } from '../time/period.ts';

type Dated = Pick<NumberFact, 'date'>;

const isPoint = ({ kind }: Period): boolean => kind === 'day' || kind === 'month';

/**
 * The date by which values are counted on the same Stichtag: 2023-12 and 2023-12-31 are one, a count of a month stands
 * for its end. The average of a year or a quarter is another thing than the count on its last day.
 */
export const stichtagOf = (date: Period): string => (isPoint(date) ? periodText(lastDay(date)) : periodText(date));

export const sameStichtag = (a: Dated, b: Dated): boolean => stichtagOf(a.date) === stichtagOf(b.date);

/** Whether values may stand in one calculation: what ends on one day is as close as data of different kinds get. */
export const sameEnd = (a: Dated, b: Dated): boolean =>
  samePeriod(a.date, b.date) || comparePeriods(lastDay(a.date), lastDay(b.date)) === 0;
