import type { TableCell, TableContent } from '../../blocks/block.ts';
import type { ChartModel, ChartPoint } from '../../blocks/chart-model.ts';
import type { Inline } from '../../blocks/inline.ts';
import type { NumberFact } from '../../derive/fact.ts';
import { formatPeriod } from '../../german/period.ts';
import { comparePeriods } from '../../time/compare.ts';
import { periodText } from '../../time/parse-period.ts';
import { DATA_TABLE } from '../../words/document.ts';
import { carried } from '../marks.ts';
import type { Bounds } from './bounds.ts';

/** The values of a chart as a table, from the same points as the picture. */

const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words }];
const cell = (inlines: readonly Inline[]): TableCell => ({ text: inlines, align: 'right' });

/** A value with its fact; a declared gap says so, a date the series does not have stays empty. */
function valueCell(point: ChartPoint | undefined): TableCell {
  if (!point) return cell([]);
  const [fact] = point.facts;
  if (point.value === null && fact !== undefined) return cell([{ kind: 'gap', text: point.text, fact }]);
  return cell(fact === undefined ? text(DATA_TABLE.gap) : [{ kind: 'figure', text: point.text, fact }]);
}

function content(
  heads: readonly string[],
  rows: readonly (readonly [label: string, cells: readonly TableCell[]])[],
): TableContent {
  return {
    columns: heads.map((head, index) => ({ text: text(head), align: index === 0 ? 'left' : 'right' })),
    rows: rows.map(([label, cells]) => ({ label: text(label), cells, total: false })),
  };
}

/** Rows are the categories, or the dates of all series in order; columns are the series. */
function bySeries(model: ChartModel): TableContent {
  const { series, reference } = model;
  const keyOf = (point: ChartPoint): string => (point.date ? periodText(point.date) : point.category);
  const dates = [...new Map(model.points.flatMap((it) => (it.date ? [[periodText(it.date), it.date] as const] : [])))];
  const rows =
    model.type === 'line'
      ? dates.sort(([, a], [, b]) => comparePeriods(a, b)).map(([key, date]) => [key, formatPeriod(date)] as const)
      : model.categories.map((category) => [category, category] as const);
  const referenceCells = reference ? [cell([{ kind: 'figure', text: reference.text, fact: reference.fact }])] : [];
  const head = { line: DATA_TABLE.date, path: DATA_TABLE.step }[model.type as string] ?? DATA_TABLE.category;
  return content(
    [head, ...series, ...(reference ? [reference.label] : [])],
    rows.map(([key, label]) => {
      const cells = series.map((name) => valueCell(model.points.find((it) => it.series === name && keyOf(it) === key)));
      return [label, [...cells, ...referenceCells]];
    }),
  );
}

function byInterval(model: ChartModel, bounds: Bounds): TableContent {
  return content(
    [DATA_TABLE.category, model.axis.title, DATA_TABLE.low, DATA_TABLE.high],
    model.points.map((point) => {
      const [fact = ''] = point.facts;
      const bound = bounds.get(fact);
      const ends = bound
        ? [bound.low, bound.high].map((end) => cell([{ kind: 'figure', text: end, fact }]))
        : [cell([]), cell([])];
      return [point.category, [valueCell(point), ...ends]];
    }),
  );
}

/** Marks the values that were taken over. */
function withMarks(content: TableContent, facts: readonly NumberFact[]): TableContent {
  const taken = new Set(facts.flatMap(({ id, standing }) => (standing === 'carried' ? [id] : [])));
  const mark = (it: Inline): Inline => (it.kind === 'figure' && taken.has(it.fact) ? carried('value', [it]) : it);
  const rows = content.rows.map((row) => ({
    ...row,
    cells: row.cells.map((of) => ({ ...of, text: of.text.map(mark) })),
  }));
  return { ...content, rows };
}

export const dataOf = (model: ChartModel, bounds: Bounds, facts: readonly NumberFact[]): TableContent =>
  withMarks(model.type === 'interval' ? byInterval(model, bounds) : bySeries(model), facts);
