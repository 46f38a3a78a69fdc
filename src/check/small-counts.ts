import { dependencies } from '../derive/dependencies.ts';
import type { NumberFact } from '../derive/fact.ts';
import { formatNumber } from '../german/number.ts';
import type { Problem } from '../problem/problem.ts';
import { UNITS } from '../validate/unit.ts';
import { smallCount, smallRemainder } from '../words/problems/check-plausibility.ts';
import { computedFormulas, valueKey } from './formulas.ts';
import { countsOf, countsPeople, wholesOf } from './populations.ts';
import { type CheckContext, placeOf, type Rule, shown, warnAbout } from './rule.ts';
import { sameStichtag } from './same-date.ts';
import { restsOnSlip } from './slips.ts';

/**
 * Counts of people below this may tell who they are. The Statistik der BA suppresses small cells; that its threshold
 * is ten is not verified and assumed here.
 */
export const FEWEST_PEOPLE = 10;

const isSmall = (value: number): boolean => value > 0 && value < FEWEST_PEOPLE;

/** Delivered counts of people of a population that are small today; what a series was earlier is long published. */
const delivered = (context: CheckContext): readonly Problem[] =>
  [...context.edition.figures.values()].flatMap((figure) => {
    const fact = context.facts.numbers.get(figure.id);
    if (!fact || !isSmall(fact.value) || fact.approximate || figure.since) return [];
    // What else has no population counts places or posts more often than people.
    if (figure.population === undefined && fact.unit.many !== UNITS.Personen.many) return [];
    if (!countsPeople(fact) || restsOnSlip(context, fact)) return [];
    return [warnAbout(figure, smallCount(shown(fact, context), String(FEWEST_PEOPLE)), placeOf(fact))];
  });

interface Remainder {
  readonly problem: Problem;
  /** The typed values that disclose it. */
  readonly of: ReadonlySet<string>;
}

/** Remainders that the edition itself works out. */
const computed = (context: CheckContext): readonly Remainder[] =>
  computedFormulas(context).flatMap(({ subject, isAgreement, formula, inputs }) => {
    const [fact, first] = [context.facts.numbers.get(subject.id), inputs[0]];
    if (!fact || !first || isAgreement || formula.kind !== 'sum') return [];
    if (!formula.terms.some(({ sign }) => sign === -1) || !inputs.every((it) => sameStichtag(it, first))) return [];
    if (fact.approximate || !countsPeople(fact) || !isSmall(fact.value) || restsOnSlip(context, fact)) return [];
    const problem = warnAbout(subject, smallCount(shown(fact, context), String(FEWEST_PEOPLE)));
    return [{ problem, of: dependencies(context.facts, fact).observations }];
  });

const isKnown = (fact: NumberFact): boolean => !fact.approximate && fact.origin.kind === 'input';

/** What a reader can work out: a whole without its part, where the edition does not do it itself. */
function disclosed(context: CheckContext, reported: readonly Remainder[]): readonly Problem[] {
  return [...context.edition.figures.values()].flatMap((figure) => {
    const part = context.facts.numbers.get(figure.id);
    if (!part || !isKnown(part) || !countsPeople(part) || figure.population === undefined) return [];
    const wholes = wholesOf(context.edition.populations, figure.population).flatMap((id) =>
      countsOf(id, part, context),
    );
    const whole = wholes.find(({ fact }) => isKnown(fact) && isSmall(fact.value - part.value));
    if (!whole || reported.some(({ of }) => of.has(valueKey(part)) && of.has(valueKey(whole.fact)))) return [];
    const rest = formatNumber(whole.fact.value - part.value, 0, context.edition.thousands);
    const finding = smallRemainder(shown(part, context), shown(whole.fact, context), rest, String(FEWEST_PEOPLE));
    return [warnAbout(figure, finding, { ...placeOf(part), also: whole.subject })];
  });
}

/** Very small counts of people, printed or easily worked out, may identify them. */
export const smallCounts: Rule = {
  code: 'privacy.small-count',
  check: (context) => {
    const remainders = computed(context);
    return [...delivered(context), ...remainders.map(({ problem }) => problem), ...disclosed(context, remainders)];
  },
};
