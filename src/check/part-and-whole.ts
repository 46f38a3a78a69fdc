import { dependencies } from '../derive/dependencies.ts';
import type { NumberFact } from '../derive/fact.ts';
import { possibleValues } from '../derive/rounding.ts';
import type { Problem } from '../problem/problem.ts';
import { partExceedsWhole, partsExceedWhole, shareAboveWhole } from '../words/problems/check-plausibility.ts';
import { umschichtung } from './budget.ts';
import { computedFormulas } from './formulas.ts';
import { type Count, counts, largestOf, wholesOf } from './populations.ts';
import { type CheckContext, placeOf, type Rule, shown, warnAbout } from './rule.ts';
import { restsOnSlip } from './slips.ts';

interface Excess {
  readonly part: Count;
  readonly whole: Count;
}

/** Of every population that a count is part of, the largest count on that date: none of these can be exceeded. */
const wholesFor = (context: CheckContext, { fact, population }: Count): readonly Count[] =>
  wholesOf(context.edition.populations, population).flatMap((whole) => largestOf(whole, fact, context) ?? []);

const exceeds = (part: NumberFact, whole: NumberFact): boolean =>
  part.approximate || whole.approximate
    ? possibleValues(part).low.gt(possibleValues(whole).high)
    : part.value > whole.value;

/** Counts that are larger than the count of a population they belong to, on the same date and in the same unit. */
const excesses = (context: CheckContext): readonly Excess[] =>
  counts(context).flatMap((part) => {
    const whole = wholesFor(context, part).find((it) => exceeds(part.fact, it.fact));
    return whole && ![part.fact, whole.fact].some((it) => restsOnSlip(context, it)) ? [{ part, whole }] : [];
  });

/** What follows from a value that is reported already. */
function restsOn(reported: ReadonlySet<string>, fact: NumberFact, { facts }: CheckContext): boolean {
  if (reported.size === 0) return false;
  return [...dependencies(facts, fact).figures].some((id) => reported.has(id));
}

/** Shares above 100 % and remainders below nothing, where their parts are not reported already. */
function ofFormulas(context: CheckContext, reported: ReadonlySet<string>): readonly Problem[] {
  return computedFormulas(context).flatMap(({ subject, isAgreement, formula, inputs }): readonly Problem[] => {
    const fact = context.facts.numbers.get(subject.id);
    if (!fact || isAgreement || (formula.kind !== 'share' && formula.kind !== 'sum')) return [];
    const isExcess = formula.kind === 'share' ? fact.value > 100 : fact.unit.kind === 'count' && fact.value < 0;
    if (!isExcess || restsOn(reported, fact, context) || restsOnSlip(context, fact)) return [];
    if (formula.kind === 'share') return [warnAbout(subject, shareAboveWhole(shown(fact, context)))];
    const taken = inputs.filter((_, index) => formula.terms[index]?.sign === -1).map((it) => shown(it, context));
    return [warnAbout(subject, partsExceedWhole(shown(fact, context), taken))];
  });
}

/** A part of a population is never larger than the population, nor are several together; a share never above 100 %. */
export const partAndWhole: Rule = {
  code: 'plausibility.part-exceeds-whole',
  check: (context) => {
    const found: Excess[] = [];
    const ids = new Set<string>();
    // Its share is above 100 % where more is moved than there is.
    const transferred = umschichtung.check(context).flatMap(({ subject }) => subject ?? []);
    for (const it of excesses(context)) {
      // A sum of parts that are too large is too large itself.
      if (it.part.of.length > 0 && restsOn(ids, it.part.fact, context)) continue;
      found.push(it);
      ids.add(it.part.subject.id);
    }
    return [
      ...found.map(({ part, whole }) =>
        warnAbout(
          part.subject,
          partExceedsWhole(shown(part.fact, context), shown(whole.fact, context)),
          placeOf(part.fact),
        ),
      ),
      ...ofFormulas(context, new Set([...ids, ...transferred])),
    ];
  },
};
