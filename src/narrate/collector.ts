import type { NumberFact } from '../derive/fact.ts';
import { type Finding, type Place, type Problem, problemAt } from '../problem/problem.ts';

/** What narrating gathers on its way: problems, and the numbers that are really printed. */
export interface Collector {
  report(place: Place, finding: Finding, subject?: string): void;
  print(facts: readonly NumberFact[]): void;
  readonly problems: readonly Problem[];
  readonly printed: ReadonlyMap<string, NumberFact>;
}

export function collector(): Collector {
  const problems: Problem[] = [];
  const printed = new Map<string, NumberFact>();
  return {
    report(place, finding, subject) {
      problems.push(problemAt(place, finding, subject === undefined ? {} : { subject }));
    },
    print(facts) {
      for (const fact of facts) printed.set(fact.id, fact);
    },
    problems,
    printed,
  };
}
