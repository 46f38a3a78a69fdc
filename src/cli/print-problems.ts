import type { Problem, Severity } from '../problem/problem.ts';
import { tally } from '../words/command-line.ts';

const count = (problems: readonly Problem[], severity: Severity): number =>
  problems.filter((problem) => problem.severity === severity).length;

export const problemTally = (problems: readonly Problem[]): string =>
  tally(count(problems, 'error'), count(problems, 'warning'), count(problems, 'notice'));
