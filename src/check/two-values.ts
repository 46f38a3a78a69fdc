import type { NumberFact } from '../derive/fact.ts';
import { overlap, possibleValues } from '../derive/rounding.ts';
import type { Problem } from '../problem/problem.ts';
import { twoValues } from '../words/problems/check-comparison.ts';
import { type Count, countGroups } from './populations.ts';
import { type CheckContext, placeOf, type Rule, shown, warnAbout } from './rule.ts';
import { restsOnSlip } from './slips.ts';

/** What a delivered figure must agree with as a sum is held against it by that rule. */
const isHeldElsewhere = (a: Count, b: Count): boolean =>
  b.of.length > 0 && 'agrees' in a.subject && a.subject.agrees?.kind === 'sum';

const differ = (a: NumberFact, b: NumberFact): boolean =>
  a.approximate || b.approximate ? !overlap(possibleValues(a), possibleValues(b)) : a.value !== b.value;

/** Two counts that can't be the same, not even where one is only known roughly. One figure has one value a date. */
const contradicts = (a: Count, b: Count): boolean =>
  a.subject.id !== b.subject.id &&
  !(a.of.length > 0 && b.of.length > 0) &&
  !isHeldElsewhere(a, b) &&
  differ(a.fact, b.fact);

const isAcknowledged = ({ subject }: Count): boolean => subject.acknowledged.has(twoValuesOfOnePopulation.code);

/** Of delivered counts that say the same, the first stands for all; what is held elsewhere stands for itself. */
const standsFor = (a: Count, b: Count): boolean =>
  a.fact.value === b.fact.value &&
  ![a, b].some(({ of, fact, subject }) => of.length > 0 || fact.approximate || 'agrees' in subject);

/** The counts of a group that differ from an earlier one, each with one it differs from: an open one before others. */
function differing(group: readonly Count[], context: CheckContext): readonly (readonly [Count, Count])[] {
  const earlier: Count[] = [];
  return group
    .filter(({ fact }) => !restsOnSlip(context, fact))
    .flatMap((count): readonly (readonly [Count, Count])[] => {
      const other =
        earlier.find((it) => !isAcknowledged(it) && contradicts(it, count)) ??
        earlier.find((it) => contradicts(it, count));
      if (!earlier.some((it) => standsFor(it, count))) earlier.push(count);
      return other ? [[other, count]] : [];
    });
}

/**
 * One population has one size on one date; a count of it, delivered or added up, that differs from an earlier one is
 * reported, once.
 */
export const twoValuesOfOnePopulation: Rule = {
  code: 'population.two-values',
  check: (context) =>
    countGroups(context).flatMap((group) =>
      differing(group, context).map(([other, count]): Problem => {
        const name = context.edition.populations.get(count.population)?.name ?? count.population;
        const finding = twoValues(shown(other.fact, context), shown(count.fact, context), name);
        return warnAbout(count.subject, finding, { ...placeOf(count.fact), also: other.subject });
      }),
    ),
};
