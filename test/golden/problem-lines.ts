import type { Problem } from '../../src/problem/problem.ts';

/** Every problem of a run as lines: where, how bad, what, what to do, and who lives with it. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap(({ place, severity, code, subject, message, hint, acknowledged }) => [
    `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')} ${severity} ${code}${subject === undefined ? '' : ` (${subject})`}`,
    `  ${message}`,
    ...(hint === '' ? [] : [`  → ${hint}`]),
    ...(acknowledged
      ? [`  ✓ ${[acknowledged.reason, acknowledged.by, acknowledged.on].filter((s) => s !== undefined).join(' / ')}`]
      : []),
  ]);
}
