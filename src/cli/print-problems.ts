import type { Place, Problem, Severity } from '../problem/problem.ts';
import { SEVERITY, tally } from '../words/command-line.ts';

const place = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** One problem for a terminal: where and how bad, what is wrong, what to do. */
export function problemText(problem: Problem): string {
  const lines = [`${place(problem.place)}  ${SEVERITY[problem.severity]} [${problem.code}]`, `  ${problem.message}`];
  if (problem.acknowledged) lines.push(`  ✓ ${problem.acknowledged.reason}`);
  else if (problem.hint !== '') lines.push(`  → ${problem.hint}`);
  return lines.join('\n');
}

const count = (problems: readonly Problem[], severity: Severity): number =>
  problems.filter((problem) => problem.severity === severity).length;

export const problemTally = (problems: readonly Problem[]): string =>
  tally(count(problems, 'error'), count(problems, 'warning'), count(problems, 'notice'));
