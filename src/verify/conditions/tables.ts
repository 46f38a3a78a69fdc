import { condition, type Report } from '../condition.ts';
import { nameOf, numberOf } from '../read/object.ts';
import { attributeOf, childrenOf, type StructureElement } from '../read/structure.ts';
import type { Reading } from '../reading.ts';

export const TABLES = {
  scope: condition('tables.scope', 'Every header cell says whether it heads a column, a row or both.', {
    ua: '7.5',
    matterhorn: '15-003',
  }),
  header: condition('tables.header', 'Every table has header cells.', { ua: '7.5', matterhorn: '15-001, 15-002' }),
  grid: condition('tables.grid', 'Cells fill the grid: no row is longer or shorter, no two cells overlap.', {
    ua: '7.2',
    matterhorn: '09-004',
  }),
} as const;

const SCOPES = new Set(['Row', 'Column', 'Both']);
const WIDEST = 1000;

/** Header cells and grid of the tables. */
export function checkTables(reading: Reading, report: Report): void {
  for (const element of reading.structure?.elements ?? []) {
    if (element.type === 'TH' && !SCOPES.has(nameOf(attributeOf(reading.file, element, 'Table', 'Scope')) ?? '')) {
      report(TABLES.scope, { element });
    }
    if (element.type !== 'Table') continue;
    const rows = rowsOf(element);
    if (!rows.some((row) => cellsOf(row).some((cell) => cell.type === 'TH'))) report(TABLES.header, { element });
    const fault = gridFault(reading, rows);
    if (fault !== undefined) report(TABLES.grid, { element }, fault);
  }
}

const rowsOf = (table: StructureElement): readonly StructureElement[] =>
  childrenOf(table)
    .flatMap((part) => (part.type === 'TR' ? [part] : childrenOf(part)))
    .filter((row) => row.type === 'TR');

const cellsOf = (row: StructureElement): readonly StructureElement[] =>
  childrenOf(row).filter((cell) => cell.type === 'TH' || cell.type === 'TD');

/** Lays the cells out as a reader does (ISO 32000-1, 14.8.5.7), and says where that goes wrong. */
function gridFault(reading: Reading, rows: readonly StructureElement[]): string | undefined {
  const taken = rows.map(() => new Set<number>());
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (taken[at]?.has(column)) column++;
      const columns = span(reading, cell, 'ColSpan');
      const below = span(reading, cell, 'RowSpan');
      if (at + below > rows.length) return `row ${at + 1} spans below the table`;
      for (let r = at; r < at + below; r++) {
        for (let c = column; c < column + columns; c++) {
          if (taken[r]?.has(c)) return `cells overlap in row ${r + 1}`;
          taken[r]?.add(c);
        }
      }
      column += columns;
    }
  }
  const widths = taken.map((columns) => columns.size);
  const odd = widths.findIndex((width) => width !== widths[0]);
  return odd < 0 ? undefined : `row ${odd + 1} has ${widths[odd]} columns, the first ${widths[0]}`;
}

const span = (reading: Reading, cell: StructureElement, key: string): number =>
  Math.min(Math.max(numberOf(attributeOf(reading.file, cell, 'Table', key)) ?? 1, 1), WIDEST);
