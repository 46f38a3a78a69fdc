import type { NumberFact } from '../derive/fact.ts';
import { type Interval, overlap, possibleValues } from '../derive/rounding.ts';
import type { Problem } from '../problem/problem.ts';
import { periodText } from '../time/parse-period.ts';
import type { Figure } from '../validate/edition.ts';
import { twoValues } from '../words/problems/check.ts';
import { observedFacts, placeOf, type Rule, shown, warnAbout } from './rule.ts';

/** A count of a population on one date, and the values it may stand for where it is only known roughly. */
interface Count {
  readonly fact: NumberFact;
  readonly figure: Figure;
  readonly values: Interval;
}

/** One for counts that must agree. */
const keyOf = (population: string, { unit, date }: NumberFact): string =>
  `${population} ${unit.many} ${periodText(date)}`;

const same = (a: Interval, b: Interval): boolean => a.low.eq(b.low) && a.high.eq(b.high);

/** One population has one size on one date; a count that differs from an earlier one is reported, once. */
export const twoValuesOfOnePopulation: Rule = {
  code: 'population.two-values',
  check: (context) => {
    const { edition, facts } = context;
    const earlier = new Map<string, Count[]>();
    const problems: Problem[] = [];
    const differs = (figure: Figure, values: Interval, others: readonly Count[]): Count | undefined => {
      const isOther = (count: Count): boolean => count.figure !== figure && !overlap(count.values, values);
      // One that nobody has looked at comes before one that is acknowledged.
      const isOpen = (count: Count): boolean => !count.figure.acknowledged.has(twoValuesOfOnePopulation.code);
      return others.find((count) => isOpen(count) && isOther(count)) ?? others.find(isOther);
    };
    for (const figure of edition.figures.values()) {
      const { population } = figure;
      if (population === undefined) continue;
      for (const fact of observedFacts(facts, figure.id)) {
        if (fact.unit.kind !== 'count') continue;
        const key = keyOf(population, fact);
        const others = earlier.get(key) ?? [];
        earlier.set(key, others);
        const values = possibleValues(fact);
        const other = differs(figure, values, others);
        if (other) {
          const name = edition.populations.get(population)?.name ?? population;
          const finding = twoValues(shown(other.fact, context), shown(fact, context), name);
          problems.push(warnAbout(figure, finding, { ...placeOf(fact), also: other.figure }));
        }
        // Of counts that say the same, the first stands for all.
        if (!others.some((count) => same(count.values, values))) others.push({ fact, figure, values });
      }
    }
    return problems;
  },
};
