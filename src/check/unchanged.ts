import type { NumberFact } from '../derive/fact.ts';
import { unchangedValue } from '../words/problems/check-plausibility.ts';
import { observedFacts, placeOf, type Rule, shown, warnAbout } from './rule.ts';
import { monthOf } from './stale.ts';

/** So many things are not counted twice alike by chance: of three hundred about once in forty times. */
const FEWEST = 200;
/** Amounts rounded to thousands are plans, and those are repeated on purpose. */
const ROUNDED = 1000;
/** From one month to the next little may happen; within half a year something does. */
const LEAST_MONTHS = 6;

function isTooExactToRepeat({ value, unit, approximate }: NumberFact): boolean {
  if (approximate) return false;
  const size = Math.abs(value);
  if (unit.kind === 'count') return size >= FEWEST && size % ROUNDED !== 0;
  return unit.kind === 'money' && size % ROUNDED !== 0;
}

/** The current value is not that of a year ago, to the last digit: somebody has moved the date and not the value. */
export const unchanged: Rule = {
  code: 'plausibility.unchanged',
  yields: true,
  check: (context) =>
    [...context.edition.figures.values()].flatMap((figure) => {
      const [from, to] = observedFacts(context.facts, figure.id).slice(-2);
      if (!from || !to || to.standing || from.value !== to.value) return [];
      if (!isTooExactToRepeat(to) || monthOf(to) - monthOf(from) < LEAST_MONTHS) return [];
      const finding = unchangedValue(shown(from, context), { ...shown(to, context), id: figure.id });
      return [warnAbout(figure, finding, placeOf(to))];
    }),
};
