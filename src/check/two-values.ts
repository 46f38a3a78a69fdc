import { overlap, possibleValues } from '../derive/rounding.ts';
import type { Problem } from '../problem/problem.ts';
import { twoValues } from '../words/problems/check-comparison.ts';
import { type Count, countGroups } from './populations.ts';
import { type CheckContext, placeOf, type Rule, shown, warnAbout } from './rule.ts';
import { restsOnSlip } from './slips.ts';

/** What a delivered figure must agree with as a sum is held against it by that rule. */
const isHeldElsewhere = (a: Count, b: Count): boolean =>
  b.of.length > 0 && 'agrees' in a.subject && a.subject.agrees?.kind === 'sum';

/** Two counts that can't be the same, not even where one is only known roughly. One figure has one value a date. */
const contradicts = (a: Count, b: Count, context: CheckContext): boolean =>
  a.subject.id !== b.subject.id &&
  !(a.of.length > 0 && b.of.length > 0) &&
  !isHeldElsewhere(a, b) &&
  !overlap(possibleValues(a.fact), possibleValues(b.fact)) &&
  ![a, b].some(({ fact }) => restsOnSlip(context, fact));

/**
 * One population has one size on one date; two different counts of it, delivered or added up, are reported at the
 * later one.
 */
export const twoValuesOfOnePopulation: Rule = {
  code: 'population.two-values',
  check: (context) =>
    countGroups(context).flatMap((group) =>
      group.flatMap((b, index): readonly Problem[] =>
        group
          .slice(0, index)
          .filter((a) => contradicts(a, b, context))
          .map((a) => {
            const name = context.edition.populations.get(b.population)?.name ?? b.population;
            const finding = twoValues(shown(a.fact, context), shown(b.fact, context), name);
            return warnAbout(b.subject, finding, { ...placeOf(b.fact), also: a.subject });
          }),
      ),
    ),
};
