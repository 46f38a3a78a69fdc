import { formatNumber } from '../german/number.ts';
import type { Timings } from '../pipeline/stopwatch.ts';
import { TIMINGS_HEAD, TIMINGS_REST, TIMINGS_TOTAL, timedStepName } from '../words/command-line.ts';

const number = (value: number): string => formatNumber(value, 0, 'point');

/** Where the time of a run went, step by step, as a table of three columns. `total` in milliseconds. */
export function timingsText(timings: Timings, total: number): string {
  const told = [...timings.values()].reduce((sum, time) => sum + time, 0);
  const rows = [
    ...[...timings].map(([step, time]) => [timedStepName(step), time] as const),
    [TIMINGS_REST, Math.max(0, total - told)] as const,
    [TIMINGS_TOTAL, total] as const,
  ].map(([name, time]) => [name, `${number(time)} ms`, `${number(total > 0 ? (100 * time) / total : 0)} %`] as const);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map(([name, time, share]) =>
    [name.padEnd(widths[0] ?? 0), time.padStart(widths[1] ?? 0), share.padStart(widths[2] ?? 0)].join('  '),
  );
  return `${[TIMINGS_HEAD, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}
