import type { NumberFact } from '../derive/fact.ts';
import { isFinding, resolveOperand } from '../derive/operand.ts';
import { comparePeriods, firstDay, lastDay } from '../time/compare.ts';
import type { Derived } from '../validate/edition.ts';
import { comparedBackwards, populationsDiffer, shareOfOtherDate } from '../words/problems/check.ts';
import { type CheckContext, type Rule, shown, warnAbout } from './rule.ts';

interface Pair {
  readonly derived: Derived;
  readonly first: NumberFact;
  readonly second: NumberFact;
}

/** The two values of every computed comparison (growth, difference, points) or of every share. */
function pairs({ edition, facts }: CheckContext, of: 'comparisons' | 'shares'): readonly Pair[] {
  return [...edition.derived.values()].flatMap((derived) => {
    const { formula } = derived;
    if (!facts.numbers.has(derived.id)) return [];
    const operands =
      of === 'shares'
        ? formula.kind === 'share' && [formula.part, formula.whole]
        : (formula.kind === 'growth' || formula.kind === 'difference' || formula.kind === 'points') && [
            formula.from,
            formula.to,
          ];
    const [first, second] = (operands || []).map((operand) => resolveOperand(facts, operand));
    return first && second && !isFinding(first) && !isFinding(second) ? [{ derived, first, second }] : [];
  });
}

/** 2023-12 and 2023-12-31 are one Stichtag. */
const sameEnd = (a: NumberFact, b: NumberFact): boolean => comparePeriods(lastDay(a.date), lastDay(b.date)) === 0;

/**
 * A change over time compares the same people. The difference of two groups on one date is none, and growth always
 * is one.
 */
export const comparedPopulations: Rule = {
  code: 'comparison.populations',
  check: (context) =>
    pairs(context, 'comparisons').flatMap(({ derived, first, second }) => {
      const [from, to] = [first.population, second.population];
      if (from === undefined || to === undefined || from === to) return [];
      if (derived.formula.kind !== 'growth' && sameEnd(first, second)) return [];
      const name = (id: string): string => context.edition.populations.get(id)?.name ?? id;
      const finding = populationsDiffer(shown(first, context), shown(second, context), name(from), name(to));
      return [warnAbout(derived, finding)];
    }),
};

/** A change runs from the earlier to the later date. */
export const comparedDirection: Rule = {
  code: 'comparison.backwards',
  check: (context) =>
    pairs(context, 'comparisons')
      .filter(({ first, second }) => comparePeriods(firstDay(first.date), lastDay(second.date)) > 0)
      .map(({ derived, first, second }) =>
        warnAbout(derived, comparedBackwards(shown(first, context), shown(second, context))),
      ),
};

/** Part and whole of a share are of one date. */
export const shareDates: Rule = {
  code: 'comparison.dates',
  check: (context) =>
    pairs(context, 'shares')
      .filter(({ first, second }) => !sameEnd(first, second))
      .map(({ derived, first, second }) =>
        warnAbout(derived, shareOfOtherDate(shown(first, context), shown(second, context))),
      ),
};
