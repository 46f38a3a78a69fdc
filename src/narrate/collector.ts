import type { NumberFact } from '../derive/fact.ts';
import { type Finding, type Place, type Problem, problemAt } from '../problem/problem.ts';
import type { WrittenLine } from './written-line.ts';

/** What narrating gathers on its way: problems, the numbers that are really printed, and the lines as written. */
export interface Collector {
  report(place: Place, finding: Finding, subject?: string): void;
  /** Numbers that are printed, with the chapter they are printed in. */
  print(facts: readonly NumberFact[], chapter?: string): void;
  /** Names of figures and the like that a text, table or chart asks for, printed today or not. */
  name(names: Iterable<string>): void;
  write(...lines: readonly WrittenLine[]): void;
  readonly problems: readonly Problem[];
  readonly printed: ReadonlyMap<string, NumberFact>;
  readonly printedIn: ReadonlyMap<string, ReadonlySet<NumberFact>>;
  readonly named: ReadonlySet<string>;
  readonly written: readonly WrittenLine[];
}

export function collector(): Collector {
  const problems: Problem[] = [];
  const printed = new Map<string, NumberFact>();
  const printedIn = new Map<string, Set<NumberFact>>();
  const named = new Set<string>();
  const written: WrittenLine[] = [];
  return {
    report(place, finding, subject) {
      problems.push(problemAt(place, finding, subject === undefined ? {} : { subject }));
    },
    print(facts, chapter) {
      for (const fact of facts) printed.set(fact.id, fact);
      if (chapter === undefined) return;
      const here = printedIn.get(chapter) ?? new Set();
      for (const fact of facts) here.add(fact);
      printedIn.set(chapter, here);
    },
    name(names) {
      for (const it of names) named.add(it);
    },
    write(...lines) {
      written.push(...lines);
    },
    problems,
    printed,
    printedIn,
    named,
    written,
  };
}
