import { firstDay, lastDay } from '../time/compare.ts';
import type { Period } from '../time/period.ts';

type Day = ReturnType<typeof firstDay>;
const isAfter = (a: Day, b: Day): boolean =>
  a.year !== b.year ? a.year > b.year : a.month !== b.month ? a.month > b.month : a.day > b.day;
/** Whether two periods have a day in common. */
export const overlap = (a: Period, b: Period): boolean =>
  !isAfter(firstDay(a), lastDay(b)) && !isAfter(firstDay(b), lastDay(a));
