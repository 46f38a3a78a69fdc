/** Lines of a text, counted from 1. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** The stretch of the new text that differs from the old one; where lines were only taken out, the line behind them. */
export function changedLines(before: readonly string[], after: readonly string[]): Lines {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same += 1;
  let tail = 0;
  while (tail < shorter - same && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const from = Math.min(same + 1, after.length);
  return { from, to: Math.max(from, after.length - tail) };
}

/** Whether a line of a data file begins an entry: a figure, a table, a population, a field of the edition. */
const beginsEntry = (line: string): boolean => /^ {0,2}[^\s#]/.test(line);

/** The entries of a data file that these lines belong to. */
export function entryAround(lines: readonly string[], { from, to }: Lines): Lines {
  const start = lines.findLastIndex((line, index) => index < from && beginsEntry(line));
  const end = lines.findIndex((line, index) => index >= to && beginsEntry(line));
  return { from: start + 1, to: end === -1 ? lines.length : end };
}
