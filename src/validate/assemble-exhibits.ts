import type { Path } from '../load/source.ts';
import type { Place } from '../problem/problem.ts';
import { toAcknowledged } from './assemble-figure.ts';
import type { Entry } from './collect.ts';
import type { CellSpec, ChartSpec, ChartValue, TableSpec, Template } from './edition.ts';
import { operandText, readOperand } from './operand.ts';
import type { ChartData, TableData } from './schema/exhibits.ts';

/** Sound tables and charts in the types of an Edition. */
interface Reader {
  readonly place: (...path: Path) => Place;
  readonly template: (text: string, ...path: Path) => Template;
  readonly operand: (
    text: string,
    ...path: Path
  ) => { readonly operand: string; readonly negate: boolean; readonly place: Place };
}

function readerOf({ reading, path }: Entry<unknown>): Reader {
  const place = (...below: Path): Place => reading.document.placeOf([...path, ...below]);
  return {
    place,
    template: (text, ...below) => ({ text, place: place(...below) }),
    operand: (text, ...below) => {
      const read = readOperand(text);
      return { operand: read ? operandText(read) : text, negate: read?.negate ?? false, place: place(...below) };
    },
  };
}

export function assembleTable(entry: Entry<TableData>): TableSpec {
  const { id, data, place } = entry;
  const read = readerOf(entry);
  const toCell = (cell: TableData['rows'][number]['cells'][number], path: Path): CellSpec => {
    if (cell === null) return { kind: 'empty' };
    if (typeof cell === 'string') return { kind: 'figure', ...read.operand(cell, ...path) };
    return { kind: 'text', text: read.template(cell.text, ...path, 'text') };
  };
  return {
    id,
    caption: read.template(data.caption, 'caption'),
    columns: data.columns.map((text, index) => read.template(text, 'columns', index)),
    rows: data.rows.map((row, index) => ({
      label: read.template(row.label, 'rows', index, 'label'),
      cells: row.cells.map((cell, column) => toCell(cell, ['rows', index, 'cells', column])),
      total: row.total ?? false,
    })),
    ...(data.number !== undefined && { number: data.number }),
    ...(data.note !== undefined && { note: read.template(data.note, 'note') }),
    acknowledged: toAcknowledged(data.acknowledged),
    place,
  };
}

const ROLES = ['start', 'change', 'result'] as const;

/** The roles a step of a path names; a sound step has one. */
export const rolesOf = (step: { readonly [role in (typeof ROLES)[number]]?: string | undefined }) =>
  ROLES.flatMap((role) => {
    const operand = step[role];
    return operand === undefined ? [] : [{ role, operand }];
  });

export function assembleChart(entry: Entry<ChartData>): ChartSpec {
  const { id, data, place } = entry;
  const read = readerOf(entry);
  const base = {
    id,
    caption: read.template(data.caption, 'caption'),
    ...(data.note !== undefined && { note: read.template(data.note, 'note') }),
    ...(data.axisTitle !== undefined && { axisTitle: read.template(data.axisTitle, 'axisTitle') }),
    ...(data.axisFrom !== undefined && { axisFrom: data.axisFrom }),
    ...(data.axisTo !== undefined && { axisTo: data.axisTo }),
    acknowledged: toAcknowledged(data.acknowledged),
    place,
  };
  const value = (it: { label: string }, operand: string, key: string, ...path: Path): ChartValue => ({
    label: read.template(it.label, ...path, 'label'),
    ...read.operand(operand, ...path, key),
  });
  switch (data.type) {
    case 'line':
      return {
        ...base,
        type: data.type,
        series: data.series.map((it, index) => ({
          label: read.template(it.label, 'series', index, 'label'),
          figure: it.figure,
          place: read.place('series', index, 'figure'),
        })),
        ...(data.reference && {
          reference: {
            operand: read.operand(data.reference.operand).operand,
            label: read.template(data.reference.label, 'reference', 'label'),
            place: read.place('reference', 'operand'),
          },
        }),
      };
    case 'interval':
      return {
        ...base,
        type: data.type,
        values: data.values.map((it, index) => value(it, it.figure, 'figure', 'values', index)),
      };
    case 'path':
      return {
        ...base,
        type: data.type,
        paths: data.paths.map((path, row) => ({
          label: read.template(path.label, 'paths', row, 'label'),
          steps: path.steps.flatMap((step, index) =>
            rolesOf(step).map(({ role, operand }) => ({
              ...value(step, operand, role, 'paths', row, 'steps', index),
              role,
            })),
          ),
        })),
      };
    default:
      return {
        ...base,
        type: data.type,
        series: (data.series ?? []).map((text, index) => read.template(text, 'series', index)),
        categories: data.categories.map((it, row) => ({
          label: read.template(it.label, 'categories', row, 'label'),
          values: it.values.map((operand, index) =>
            operand === null ? null : read.operand(operand, 'categories', row, 'values', index),
          ),
        })),
        ...(data.neutral !== undefined && {
          neutral: { operand: read.operand(data.neutral).operand, place: read.place('neutral') },
        }),
      };
  }
}
