import type { TableBlock, TableCell } from '../../blocks/block.ts';
import type { NumberFact } from '../../derive/fact.ts';
import type { CellSpec, TableSpec } from '../../validate/edition.ts';
import type { ExhibitReader } from './context.ts';
import { notesOf } from './notes.ts';
import { exhibitText, figureCell } from './values.ts';

type Cell = { readonly spec: CellSpec; readonly fact?: NumberFact };

const hasFigure = (cells: readonly (Cell | undefined)[]): boolean => cells.some((cell) => cell?.spec.kind === 'figure');
const hasText = (cells: readonly (Cell | undefined)[]): boolean => cells.some((cell) => cell?.spec.kind === 'text');

/** Whether the values of a column have different units, so that each must carry its own. */
function mixesUnits(cells: readonly (Cell | undefined)[]): boolean {
  const units = new Set(cells.flatMap((cell) => (cell?.fact ? [`${cell.fact.unit.kind} ${cell.fact.unit.many}`] : [])));
  return units.size > 1;
}

/** A declared table with the current values; `id` and `number` are those of its place. Reports what is wrong with it. */
export function tableBlock(spec: TableSpec, id: string, number: string, reader: ExhibitReader): TableBlock {
  const rows = spec.rows.map((row) =>
    row.cells.map((cell): Cell => {
      const fact = cell.kind === 'figure' ? reader.number(cell) : undefined;
      return fact ? { spec: cell, fact } : { spec: cell };
    }),
  );
  const width = spec.columns.length - 1;
  const values = rows.flat().flatMap((cell) => cell.fact ?? []);

  const { thousands } = reader.scope.edition;
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at]));
  const withUnit = columns.map(mixesUnits);
  const printed = (cell: Cell, at: number): TableCell => {
    if (cell.fact)
      return { text: figureCell(cell.fact, exhibitText(cell.fact, thousands, withUnit[at] ?? false)), align: 'right' };
    return cell.spec.kind === 'text'
      ? { text: reader.line(cell.spec.text), align: 'left' }
      : { text: [], align: 'right' };
  };
  const alignOf = (at: number): 'left' | 'right' => {
    const cells = columns[at - 1] ?? [];
    return hasFigure(cells) && !hasText(cells) ? 'right' : 'left';
  };
  return {
    kind: 'table',
    id,
    number,
    caption: reader.line(spec.caption),
    content: {
      columns: spec.columns.map((column, at) => ({ text: reader.line(column), align: alignOf(at) })),
      rows: spec.rows.map((row, index) => ({
        label: reader.line(row.label),
        cells: (rows[index] ?? []).map(printed),
        total: row.total,
      })),
    },
    notes: [...notesOf(values, reader.scope.facts), ...(spec.note ? [reader.line(spec.note)] : [])],
  };
}
