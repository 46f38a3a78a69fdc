import { currentObservation } from '../derive/input.ts';
import { comparePeriods, samePeriod } from '../time/compare.ts';
import type { Period } from '../time/period.ts';
import { shiftYears } from '../time/shift.ts';
import type { Figure, Observation } from '../validate/edition.ts';
import { type Course, isWithin, type Way } from './course.ts';

/**
 * What a date beside a figure is for: `value` names the value itself, `comparison` what it is compared with,
 * `mention` a date of its history.
 */
export type Role = 'value' | 'comparison' | 'mention';

/** Where a date of a figure goes in the new edition; undefined where it stays. */
export type Move = (date: Period, role: Role) => Period | undefined;

interface Dated {
  readonly date: Period;
  readonly has: 'value' | 'open' | 'gap';
}

const stateOf = ({ value, isOpen }: Observation): Dated['has'] => (value !== null ? 'value' : isOpen ? 'open' : 'gap');

/** The dates a figure has in the new edition, ascending. */
function datesAfter(current: Observation, course: Course): readonly Dated[] {
  if (course.kind === 'redate') return [{ date: course.date, has: 'value' }];
  if (course.kind === 'split') {
    return [
      { date: current.date, has: 'value' },
      { date: course.date, has: 'value' },
    ];
  }
  const kept = course.kept.map((it): Dated => ({ date: it.date, has: stateOf(it) }));
  const added = course.added.map(({ date, carried }): Dated => ({ date, has: carried ? 'value' : 'open' }));
  return [...kept, ...added].sort((a, b) => comparePeriods(a.date, b.date));
}

/** Where the dates of a figure go when its values take a course. */
export function moveOf(figure: Figure, course: Course, { shift, years }: Way): Move {
  const current = currentObservation(figure);
  if (!current) return () => undefined;
  const before = figure.observations.slice(0, figure.observations.indexOf(current));
  const after = datesAfter(current, course);
  const newCurrent = after.findLast(({ has }) => has !== 'gap')?.date;
  const inRhythm = figure.frequency !== undefined;
  const previous = before.findLast((it) => it.value !== null || (inRhythm && it.isOpen))?.date;
  const newPrevious = after.findLast(
    ({ date, has }) => has === 'value' && newCurrent && comparePeriods(date, newCurrent) < 0,
  )?.date;

  const is = (date: Period, other: Period | undefined): boolean => other !== undefined && samePeriod(date, other);
  const shifted = (date: Period): Period | undefined => {
    const moved = shiftYears(date, shift);
    return after.some((it) => it.has !== 'gap' && samePeriod(it.date, moved)) ? moved : undefined;
  };
  const comparison = (date: Period): Period | undefined => {
    if (!inRhythm) return is(date, previous) ? newPrevious : undefined;
    const yearBefore = shiftYears(current.date, -Math.abs(shift));
    return is(date, previous) || is(date, yearBefore) ? shifted(date) : undefined;
  };
  const replacement = (date: Period): Period | undefined =>
    after.some((it) => samePeriod(it.date, date)) ? undefined : (shifted(date) ?? newCurrent);
  const target = (date: Period, role: Role): Period | undefined => {
    if (role === 'mention') return replacement(date);
    if (samePeriod(date, current.date)) return newCurrent;
    const ofTheEdition = isWithin(years, date) ? shifted(date) : undefined;
    return ofTheEdition ?? (role === 'comparison' ? comparison(date) : undefined) ?? replacement(date);
  };
  return (date, role) => {
    const moved = target(date, role);
    return moved && !samePeriod(moved, date) ? moved : undefined;
  };
}
