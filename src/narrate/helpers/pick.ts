import type { NumberFact } from '../../derive/fact.ts';
import { difference, growth, points } from '../../derive/on-demand.ts';
import { type FactOrFinding, isFinding, pointId, resolveOperand } from '../../derive/operand.ts';
import type { Period } from '../../time/period.ts';
import * as words from '../../words/problems/helper.ts';
import type { Scope } from './scope.ts';

/** The value of a figure at a date of its series; without a date the current one. */
export const pick = (fact: NumberFact, date: Period | undefined, { facts }: Scope): FactOrFinding =>
  date === undefined ? fact : resolveOperand(facts, pointId(fact.id, date));

export interface Stretch {
  readonly von?: Period;
  readonly bis?: Period;
}

export interface Ends {
  readonly from: NumberFact;
  readonly to: NumberFact;
}

/** The two values a change is between: from `von` to `bis`, without `bis` to now. */
export function endsOf(
  fact: NumberFact,
  von: Period,
  bis: Period | undefined,
  scope: Scope,
): Ends | ReturnType<typeof words.notASeries> {
  const from = pick(fact, von, scope);
  if (isFinding(from)) return from;
  const to = pick(fact, bis, scope);
  return isFinding(to) ? to : { from, to };
}

const PERCENTAGES = new Set(['percent', 'change', 'points']);

/** Change between two values as the field speaks of it: percentages differ in Prozentpunkten, all else changes in %. */
export const relativeChange = ({ from, to }: Ends): FactOrFinding =>
  (PERCENTAGES.has(to.unit.kind) ? points : growth)(from, to);

/** Change between two values in their own unit. */
export const absoluteChange = ({ from, to }: Ends): FactOrFinding => difference(from, to);

/** Whether a figure is itself a change: of its unit, by the rule it was computed with, or as it was delivered. */
export const isChange = ({ unit, origin, since }: NumberFact): boolean =>
  unit.kind === 'change' ||
  unit.kind === 'points' ||
  since !== undefined ||
  (origin.kind === 'derived' && origin.rule === 'difference');

/**
 * The change a helper speaks of: between two dates of a series, or a figure that is a change already.
 * `measure` makes it from the two ends.
 */
export function changeOf(
  helper: string,
  fact: NumberFact,
  { von, bis }: Stretch,
  measure: (ends: Ends) => FactOrFinding,
  scope: Scope,
): FactOrFinding {
  if (von !== undefined) {
    const ends = endsOf(fact, von, bis, scope);
    return isFinding(ends) ? ends : measure(ends);
  }
  if (!isChange(fact)) return words.changeWithoutStart(helper, fact.id);
  return bis === undefined ? fact : words.changeWithoutStart(helper, fact.id);
}
