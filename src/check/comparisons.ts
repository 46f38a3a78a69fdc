import type { NumberFact } from '../derive/fact.ts';
import type { Problem } from '../problem/problem.ts';
import { comparePeriods, firstDay, lastDay } from '../time/compare.ts';
import type { Formula } from '../validate/edition.ts';
import {
  comparedBackwards,
  countedTwice,
  notPartOf,
  populationsDiffer,
  valuesOfOtherDates,
} from '../words/problems/check-comparison.ts';
import { chartDates, chartPopulations } from './chart-comparisons.ts';
import { hasDoubtfulDate } from './doubtful-dates.ts';
import { type Computed, computedFormulas } from './formulas.ts';
import { countedTwiceIn, wholesOf } from './populations.ts';
import { type CheckContext, type Rule, shown, warnAbout } from './rule.ts';
import { sameEnd } from './same-date.ts';
import { tableDates } from './table-comparisons.ts';

type ChangeFormula = Extract<Formula, { readonly kind: 'growth' | 'difference' | 'points' }>;

const isChange = (formula: Formula): formula is ChangeFormula =>
  formula.kind === 'growth' || formula.kind === 'difference' || formula.kind === 'points';

interface Pair {
  readonly computed: Computed;
  readonly first: NumberFact;
  readonly second: NumberFact;
}

/** The two values of every comparison over time (growth, difference, points) or of every share. */
const pairs = (context: CheckContext, of: 'changes' | 'shares'): readonly Pair[] =>
  computedFormulas(context).flatMap((computed) => {
    const [first, second] = computed.inputs;
    const isMeant = of === 'changes' ? isChange(computed.formula) : computed.formula.kind === 'share';
    return isMeant && first && second ? [{ computed, first, second }] : [];
  });

const nameOf = (id: string, { edition }: CheckContext): string => edition.populations.get(id)?.name ?? id;

/** A change over time compares the same people. The difference of two groups on one date is none, and growth always is. */
const changesOfGroups = (context: CheckContext): readonly Problem[] =>
  pairs(context, 'changes').flatMap(({ computed: { subject, formula }, first, second }) => {
    const [from, to] = [first.population, second.population];
    if (from === undefined || to === undefined || from === to) return [];
    if (formula.kind !== 'growth' && sameEnd(first, second)) return [];
    const names = [from, to].map((id) => nameOf(id, context));
    return [warnAbout(subject, populationsDiffer(shown(first, context), shown(second, context), names))];
  });

/** Whether everybody of one group belongs to the other; unknown groups are given the benefit of the doubt. */
function isWithin(part: NumberFact, whole: NumberFact, { edition: { populations } }: CheckContext): boolean {
  const [inner, outer] = [part.population ?? '', whole.population ?? ''];
  if (!populations.has(inner) || !populations.has(outer) || inner === outer) return true;
  return wholesOf(populations, inner).includes(outer);
}

/** Who is put into relation with a whole, or taken away from it, belongs to it. */
const partsOfOthers = (context: CheckContext): readonly Problem[] =>
  computedFormulas(context).flatMap(({ subject, formula, inputs }) => {
    const [first, second] = inputs;
    const isCount = inputs.every(({ unit }) => unit.kind === 'count');
    if (!first || !second || !isCount) return [];
    const signs = formula.kind === 'sum' ? formula.terms.map(({ sign }) => sign) : [];
    const isRemainder = signs.length > 1 && signs.every((sign, index) => sign === (index === 0 ? 1 : -1));
    const parts = formula.kind === 'share' ? [first] : isRemainder ? inputs.slice(1) : [];
    const whole = formula.kind === 'share' ? second : first;
    return parts
      .filter((part) => !isWithin(part, whole, context))
      .map((part) => {
        const names = [part, whole].map(({ population = '' }) => nameOf(population, context));
        return warnAbout(subject, notPartOf(shown(part, context), shown(whole, context), names));
      });
  });

/** Who belongs to a group is not added to it a second time. */
const addedTwice = (context: CheckContext): readonly Problem[] =>
  computedFormulas(context).flatMap((computed) =>
    countedTwiceIn(computed, context).map(({ part, whole }) =>
      warnAbout(computed.subject, countedTwice(shown(part, context), shown(whole, context))),
    ),
  );

export const comparedPopulations: Rule = {
  code: 'comparison.populations',
  check: (context) => [
    ...changesOfGroups(context),
    ...partsOfOthers(context),
    ...addedTwice(context),
    ...chartPopulations(context),
  ],
};

/** A change runs from the earlier to the later date. */
export const comparedDirection: Rule = {
  code: 'comparison.backwards',
  check: (context) =>
    pairs(context, 'changes')
      .filter(({ first, second }) => comparePeriods(firstDay(first.date), lastDay(second.date)) > 0)
      .map(({ computed: { subject }, first, second }) =>
        warnAbout(subject, comparedBackwards(shown(first, context), shown(second, context))),
      ),
};

/** Whether the data names the date of a value itself: then it means it. */
const isChosen = ({ id }: NumberFact): boolean => id.includes('@');

/** Part and whole of a share are of one date, and so are current values that are added up. */
const mixedDates = (context: CheckContext): readonly Problem[] =>
  computedFormulas(context).flatMap(({ subject, formula, inputs }) => {
    const [first] = inputs;
    if (!first || (formula.kind !== 'share' && formula.kind !== 'sum')) return [];
    const other = inputs.find((it) => !sameEnd(it, first));
    if (!other || (formula.kind === 'sum' && inputs.some(isChosen))) return [];
    if (inputs.some((it) => hasDoubtfulDate(context, it))) return [];
    return [warnAbout(subject, valuesOfOtherDates(formula.kind, shown(first, context), shown(other, context)))];
  });

export const comparedDates: Rule = {
  code: 'comparison.dates',
  check: (context) => {
    const computed = mixedDates(context);
    const reported = new Set(computed.flatMap(({ subject }) => subject ?? []));
    return [...computed, ...chartDates(context, reported), ...tableDates(context)];
  },
};
