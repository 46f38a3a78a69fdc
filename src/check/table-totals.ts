import type { NumberFact } from '../derive/fact.ts';
import { isFinding, resolveOperand } from '../derive/operand.ts';
import type { CellSpec, TableRowSpec, TableSpec } from '../validate/edition.ts';
import { once } from './once.ts';
import type { CheckContext } from './rule.ts';

export type FigureCell = Extract<CellSpec, { kind: 'figure' }>;

export interface Added {
  readonly cell: FigureCell;
  readonly fact: NumberFact;
}

/** A cell in a row of totals, and the cells of its column that it sums up. */
export interface Total extends Added {
  readonly table: TableSpec;
  readonly addends: readonly Added[];
}

const ADDED_UP: ReadonlySet<string> = new Set(['count', 'money', 'fte']);

/** A row that calls itself a sum is held to it, whether or not it is marked as a total. */
const isTotal = ({ total, label }: TableRowSpec): boolean => total || /^(?:Summe|Zusammen)(?!\p{L})/u.test(label.text);

function columnTotals(table: TableSpec, column: number, { facts }: CheckContext): readonly Total[] {
  const figureIn = ({ cells }: TableRowSpec): readonly Added[] => {
    const cell = cells[column];
    const fact = cell?.kind === 'figure' && resolveOperand(facts, cell.operand);
    return cell?.kind === 'figure' && fact && !isFinding(fact) ? [{ cell, fact }] : [];
  };
  const totals: Total[] = [];
  let above: readonly Added[] = [];
  for (const row of table.rows) {
    const [own] = figureIn(row);
    if (isTotal(row) && own && ADDED_UP.has(own.fact.unit.kind)) {
      const addends = above.filter(
        ({ fact: { unit } }) => unit.kind === own.fact.unit.kind && unit.many === own.fact.unit.many,
      );
      if (addends.length > 1) totals.push({ ...own, table, addends });
    }
    above = isTotal(row) ? [] : [...above, ...figureIn(row)];
  }
  return totals;
}

/** Every total of every table: a row of totals sums up the rows since the last one that are in its unit. */
export const tableTotals = once((context: CheckContext): readonly Total[] =>
  [...context.edition.tables.values()].flatMap((table) =>
    table.columns.slice(1).flatMap((_, column) => columnTotals(table, column, context)),
  ),
);
