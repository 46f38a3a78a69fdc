import { type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/exhibit.ts';
import { checkOperand } from './check-operand.ts';
import type { Entry } from './collect.ts';
import type { Names } from './names.ts';
import type { TableData } from './schema/exhibits.ts';

/** Whether every row has a cell for each column and every cell names a figure that has a value. */
export function checkTable({ id, data, path, reading }: Entry<TableData>, names: Names): readonly Problem[] {
  const { document } = reading;
  const expected = data.columns.length - 1;
  if (expected < 1)
    return [problemAt(document.placeOf([...path, 'columns']), words.tooFewColumns(id), { subject: id })];
  return data.rows.flatMap((row, index) => {
    const cells = [...path, 'rows', index, 'cells'];
    const count =
      row.cells.length === expected
        ? []
        : [
            problemAt(document.placeOf(cells), words.cellCount(id, row.label, row.cells.length, expected), {
              subject: id,
            }),
          ];
    const operands = row.cells.flatMap((cell, column) =>
      typeof cell === 'string' ? checkOperand(cell, names, reading, [...cells, column], { signed: true }) : [],
    );
    return [...count, ...operands];
  });
}
