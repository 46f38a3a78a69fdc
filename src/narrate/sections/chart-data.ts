import type { ChartBlock, TableBlock } from '../../blocks/block.ts';
import { DOCUMENT } from '../../words/document.ts';

/** The table with the values of each chart that asks for one, in the order of the charts. */
export const chartDataTables = (charts: readonly ChartBlock[]): readonly TableBlock[] =>
  charts.flatMap(({ dataTable, number, caption, data, notes }) =>
    dataTable === undefined
      ? []
      : [{ kind: 'table', id: dataTable, number: DOCUMENT.dataOf(number), caption, content: data, notes }],
  );
