import type { Problem } from '../../problem/problem.ts';
import { problemText } from '../../todo/lines.ts';
import { differsFromDecided } from '../../words/approval.ts';
import { built, notWritten, refused } from '../../words/command-line.ts';
import { finalRefused, stateTally } from '../../words/todo.ts';
import { problemTally } from '../print-problems.ts';
import type { Outcome } from './build-edition.ts';

export const errorTexts = (problems: readonly Problem[]): readonly string[] =>
  problems.filter(({ severity }) => severity === 'error').map((problem) => `${problemText(problem)}\n\n`);

/** The file that was written, or that would have been. */
export const fileOf = (outcome: Outcome, target: string): string =>
  outcome.kind === 'written' ? outcome.target : target;

export interface Report {
  readonly isDone: boolean;
  /** What stands in the way, each with an empty line behind it. */
  readonly details: readonly string[];
  /** What came of it, in one sentence. */
  readonly sentence: string;
}

/** What a person reads about a build. `shown`: the target as it is named; `existed`: a file is there already. */
export function reportOf(outcome: Outcome, year: string, shown: string, existed: boolean): Report {
  switch (outcome.kind) {
    case 'written':
      return {
        isDone: true,
        details: outcome.problems.filter(({ code }) => code.startsWith('state.')).map((it) => `${problemText(it)}\n\n`),
        sentence: built(shown, year, outcome.pages, problemTally(outcome.problems)),
      };
    case 'unfinished':
      return {
        isDone: false,
        details: [`${outcome.list}\n\n`],
        sentence: finalRefused(shown, year, stateTally(outcome.counts), existed),
      };
    case 'differing':
      return { isDone: false, details: [], sentence: differsFromDecided(shown, outcome.decided.version, existed) };
    case 'unwritable':
      return { isDone: false, details: [], sentence: notWritten(shown, outcome.reason) };
    case 'refused':
    case 'abandoned':
      return {
        isDone: false,
        details: errorTexts(outcome.problems),
        sentence: refused(shown, problemTally(outcome.problems), existed),
      };
  }
}
