import type { NumberFact } from '../derive/fact.ts';
import { isFinding, resolveOperand } from '../derive/operand.ts';
import { possibleValues } from '../derive/rounding.ts';
import type { Problem } from '../problem/problem.ts';
import { samePeriod } from '../time/compare.ts';
import type { Figure } from '../validate/edition.ts';
import { partExceedsWhole, shareAboveWhole } from '../words/problems/check.ts';
import { wholesOf } from './populations.ts';
import { type CheckContext, observedFacts, placeOf, type Rule, shown, warnAbout } from './rule.ts';

interface Excess {
  readonly figure: Figure;
  readonly part: NumberFact;
  readonly whole: NumberFact;
}

/** The largest count of one of these populations on that date: what no part of them can exceed. */
function largestWhole({ edition, facts }: CheckContext, part: NumberFact, wholes: readonly string[]) {
  return [...edition.figures.values()]
    .filter(({ population }) => population !== undefined && wholes.includes(population))
    .flatMap(({ id }) => observedFacts(facts, id))
    .filter((fact) => samePeriod(fact.date, part.date) && fact.unit.many === part.unit.many)
    .reduce<NumberFact | undefined>((most, fact) => (most && most.value >= fact.value ? most : fact), undefined);
}

/** Counts that are larger than the count of a population they belong to, on the same date and in the same unit. */
function excesses(context: CheckContext): readonly Excess[] {
  const { edition, facts } = context;
  return [...edition.figures.values()].flatMap((figure) => {
    if (figure.population === undefined || figure.unit.kind !== 'count') return [];
    const wholes = wholesOf(edition.populations, figure.population);
    if (wholes.length === 0) return [];
    return observedFacts(facts, figure.id).flatMap((part) => {
      const whole = largestWhole(context, part, wholes);
      return whole && possibleValues(part).low.gt(possibleValues(whole).high) ? [{ figure, part, whole }] : [];
    });
  });
}

/** Computed shares above 100 %, but for those of a part that is reported already. */
function sharesAbove(context: CheckContext, found: readonly Excess[]): readonly Problem[] {
  const { edition, facts } = context;
  return [...edition.derived.values()].flatMap((derived) => {
    const fact = facts.numbers.get(derived.id);
    if (derived.formula.kind !== 'share' || !fact || fact.value <= 100) return [];
    const part = resolveOperand(facts, derived.formula.part);
    const known = found.some((it) => !isFinding(part) && placeOf(it.part).place === placeOf(part).place);
    return known ? [] : [warnAbout(derived, shareAboveWhole(shown(fact, context)))];
  });
}

/** A part of a population is never larger than the population; a share of a whole never above 100 %. */
export const partAndWhole: Rule = {
  code: 'plausibility.part-exceeds-whole',
  check: (context) => {
    const found = excesses(context);
    return [
      ...found.map(({ figure, part, whole }) =>
        warnAbout(figure, partExceedsWhole(shown(part, context), shown(whole, context)), placeOf(part)),
      ),
      ...sharesAbove(context, found),
    ];
  },
};
