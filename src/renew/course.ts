import { currentObservation } from '../derive/input.ts';
import { comparePeriods, nextPeriod, samePeriod } from '../time/compare.ts';
import type { Period } from '../time/period.ts';
import { shiftYears } from '../time/shift.ts';
import type { Edition, Figure, Observation } from '../validate/edition.ts';
import { isConvention } from '../validate/known-figures.ts';

/** What a new edition does with the values of a figure. */
export type Course =
  /** The single value stays and is dated anew: nothing of it becomes history. */
  | { readonly kind: 'redate'; readonly date: Period }
  /** The single value becomes history, and the same value stands for the new date until somebody changes it. */
  | { readonly kind: 'split'; readonly date: Period }
  | {
      readonly kind: 'series';
      /** Observations that stay as they are. */
      readonly kept: readonly Observation[];
      /** Observations still to be delivered, and the carried one under its new date. Ascending. */
      readonly added: readonly { readonly date: Period; readonly carried?: Observation }[];
    };

/** What is known about a figure and about the way from one edition to the other. */
export interface Way {
  /** Years from the old edition to the new one; negative on the way back. */
  readonly shift: number;
  /** Years of the old edition. */
  readonly years: Edition['years'];
}

/** What a figure's text says beyond its values. */
export interface Writing {
  readonly isSeries: boolean;
  /** The current value was itself taken over and nobody has changed or confirmed it. */
  readonly isCarried: boolean;
}

const has = (observations: readonly { readonly date: Period }[], date: Period): boolean =>
  observations.some((it) => samePeriod(it.date, date));

/** A change is measured between two dates; last year's is no step towards this year's. */
const isChange = ({ unit, since }: Figure): boolean =>
  since !== undefined || unit.kind === 'change' || unit.kind === 'points';

export const isWithin = ({ first, last }: Edition['years'], { year }: Period): boolean => year >= first && year <= last;

/** Dates of a rhythm behind one date and before another. */
function datesUpTo(from: Period, to: Period, frequency: NonNullable<Figure['frequency']>): readonly Period[] {
  const dates: Period[] = [];
  for (let date = nextPeriod(from, frequency); date && comparePeriods(date, to) < 0; ) {
    dates.push(date);
    date = nextPeriod(date, frequency);
  }
  return dates;
}

function seriesCourse(figure: Figure, current: Observation, isCarried: boolean, { shift, years }: Way): Course {
  const { observations, frequency } = figure;
  const isReplaced = (it: Observation): boolean => it === current && (isCarried || it.isOpen === true);
  const settled = observations.findLastIndex((it) => it.value !== null && !isReplaced(it));
  const kept = observations.filter((it, index) => !isReplaced(it) && !(it.isOpen && index > settled));
  const moved = shiftYears(current.date, shift);
  const last = kept.at(-1);
  const wanted = [
    ...observations
      .filter((it) => (it.value !== null || it.isOpen) && isWithin(years, it.date))
      .map(({ date }) => shiftYears(date, shift)),
    ...(frequency && last ? datesUpTo(last.date, moved, frequency) : []),
  ];
  const dates = wanted.filter((date, index) => wanted.findIndex((it) => samePeriod(it, date)) === index);
  const added = [
    ...dates.filter((date) => !samePeriod(date, moved)).map((date) => ({ date })),
    isCarried ? { date: moved, carried: current } : { date: moved },
  ];
  const missing = added.filter(({ date }) => !has(kept, date)).sort((a, b) => comparePeriods(a.date, b.date));
  // Where the new date is a declared gap and nothing else is left, the figure stays as it is.
  const isEmptied = missing.length === 0 && kept.every(({ value, isOpen }) => value === null && !isOpen);
  return isEmptied ? { kind: 'series', kept: observations, added: [] } : { kind: 'series', kept, added: missing };
}

/** What happens to a figure's values; undefined for one that has none. */
export function courseOf(figure: Figure, { isSeries, isCarried }: Writing, way: Way): Course | undefined {
  const current = currentObservation(figure);
  if (!current) return undefined;
  if (isSeries) return seriesCourse(figure, current, isCarried, way);
  const date = shiftYears(current.date, way.shift);
  const isNoHistory = isCarried || current.isOpen || way.shift <= 0;
  return { kind: isNoHistory || isChange(figure) || isConvention(figure.id) ? 'redate' : 'split', date };
}

/** Whether the latest value was there before for the same date, as on the way back to an older edition. */
export function keepsCurrent(course: Course | undefined): boolean {
  if (course?.kind !== 'series') return false;
  const kept = course.kept.findLast(({ value, isOpen }) => value !== null || isOpen);
  const added = course.added.at(-1);
  return kept !== undefined && (added === undefined || comparePeriods(kept.date, added.date) > 0);
}
