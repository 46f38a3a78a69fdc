import type { NumberFact } from '../derive/fact.ts';
import { overlap, possibleValues } from '../derive/rounding.ts';
import type { Problem } from '../problem/problem.ts';
import { samePeriod } from '../time/compare.ts';
import type { Figure } from '../validate/edition.ts';
import { twoValues } from '../words/problems/check.ts';
import { observedFacts, placeOf, type Rule, shown, warnAbout } from './rule.ts';

const sameCount = (a: NumberFact, b: NumberFact): boolean =>
  samePeriod(a.date, b.date) && a.unit.kind === 'count' && a.unit.kind === b.unit.kind && a.unit.many === b.unit.many;

/** Dates on which both figures have a value, and these can't be the same, not even where one is only known roughly. */
const contradictions = (first: readonly NumberFact[], second: readonly NumberFact[]) =>
  second.flatMap((b) =>
    first.filter((a) => sameCount(a, b) && !overlap(possibleValues(a), possibleValues(b))).map((a) => ({ a, b })),
  );

/** One population has one size on one date; two different counts of it are reported at the later figure. */
export const twoValuesOfOnePopulation: Rule = {
  code: 'population.two-values',
  check: (context) => {
    const { edition, facts } = context;
    const earlier = new Map<string, Figure[]>();
    const problems: Problem[] = [];
    for (const figure of edition.figures.values()) {
      const { population } = figure;
      if (population === undefined) continue;
      const name = edition.populations.get(population)?.name ?? population;
      const others = earlier.get(population) ?? [];
      for (const other of others) {
        for (const { a, b } of contradictions(observedFacts(facts, other.id), observedFacts(facts, figure.id))) {
          const finding = twoValues(shown(a, context), shown(b, context), name);
          problems.push(warnAbout(figure, finding, { ...placeOf(b), also: other }));
        }
      }
      earlier.set(population, [...others, figure]);
    }
    return problems;
  },
};
