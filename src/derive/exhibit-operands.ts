import type { ChartSpec, TableSpec } from '../validate/edition.ts';

/** The operands in the cells of a table, row by row. */
export const operandsOfTable = ({ rows }: TableSpec): readonly string[] =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.operand] : [])));

/** The operands of a chart, in the order of the data. */
export function operandsOfChart(chart: ChartSpec): readonly string[] {
  switch (chart.type) {
    case 'line':
      return [...chart.series.map(({ figure }) => figure), ...(chart.reference ? [chart.reference.operand] : [])];
    case 'interval':
      return chart.values.map(({ operand }) => operand);
    case 'path':
      return chart.paths.flatMap(({ steps }) => steps.map(({ operand }) => operand));
    default:
      return [
        ...chart.categories.flatMap(({ values }) => values.flatMap((value) => (value ? [value.operand] : []))),
        ...(chart.neutral ? [chart.neutral.operand] : []),
      ];
  }
}
