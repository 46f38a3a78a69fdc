import { type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/exhibit.ts';
import type { Entry } from './collect.ts';
import type { Part } from './part.ts';
import type { TableData } from './schema/exhibits.ts';

/** Whether every row has a cell for each column after the first. Refused cells count: they are there. */
export function checkTable({ id, data, path, reading }: Entry<Part<TableData>>): readonly Problem[] {
  const { document } = reading;
  if (!data.columns) return [];
  const expected = data.columns.length - 1;
  if (expected < 1) {
    return [problemAt(document.placeOf([...path, 'columns']), words.tooFewColumns(id), { subject: id })];
  }
  return (data.rows ?? []).flatMap((row, index) => {
    if (!row?.cells || row.cells.length === expected) return [];
    const place = document.placeOf([...path, 'rows', index, 'cells']);
    const label = row.label ?? String(index + 1);
    return [problemAt(place, words.cellCount(id, label, row.cells.length, expected), { subject: id })];
  });
}
