import { formatNumber } from '../../german/number.ts';
import { SUMMARY } from '../../words/several.ts';

/** One edition in the summary; what it did not come to is absent. */
export interface SummaryRow {
  readonly year: string;
  readonly pages?: number;
  readonly warnings?: number;
  readonly milliseconds?: number;
  /** The file, or why there is none. */
  readonly file: string;
}

const number = (value: number | undefined): string =>
  value === undefined ? SUMMARY.none : formatNumber(value, 0, 'point');
const seconds = (milliseconds: number | undefined): string =>
  milliseconds === undefined ? SUMMARY.none : `${formatNumber(milliseconds / 1000, 1, 'point')} s`;

/** What came of each edition, as a table for a terminal. */
export function summaryText(rows: readonly SummaryRow[]): string {
  const cells = [
    [SUMMARY.edition, SUMMARY.pages, SUMMARY.warnings, SUMMARY.time, SUMMARY.file],
    ...rows.map(({ year, pages, warnings, milliseconds, file }) => [
      year,
      number(pages),
      number(warnings),
      seconds(milliseconds),
      file,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => {
        if (column === 0) return cell.padEnd(widths[0] ?? 0);
        return column < widths.length ? cell.padStart(widths[column] ?? 0) : cell;
      })
      .join('  '),
  );
  return `${lines.join('\n')}\n`;
}
