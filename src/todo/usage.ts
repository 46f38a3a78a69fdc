import { splitOperand } from '../derive/operand.ts';
import { operandsOf } from '../derive/order.ts';
import type { ChartSpec, Edition, TableSpec, Template } from '../validate/edition.ts';

/** Names inside the placeholders of a text: figures, events, quotations, tables, charts, and words of ours among them. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{([^}]*)\}\}/g)].flatMap(([, inside = '']) => inside.match(/[a-z][a-z0-9-]*/g) ?? []);

const texts = (...templates: readonly (Template | undefined)[]): readonly string[] =>
  templates.flatMap((template) => (template ? namesIn(template.text) : []));

const idsOf = (operands: readonly string[]): readonly string[] => operands.map((operand) => splitOperand(operand).id);

const namesInTable = ({ caption, columns, rows, note }: TableSpec): readonly string[] => [
  ...texts(caption, note, ...columns),
  ...rows.flatMap(({ label, cells }) => [
    ...texts(label),
    ...cells.flatMap((cell) =>
      cell.kind === 'figure' ? idsOf([cell.operand]) : cell.kind === 'text' ? texts(cell.text) : [],
    ),
  ]),
];

function operandsOfChart(chart: ChartSpec): readonly string[] {
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

/**
 * For every name of the data, the chapters that use it, in reading order: by a placeholder, through a table or chart
 * placed there, or through a figure computed from it. Branches not printed today count as well.
 */
export function usageOf(edition: Edition): ReadonlyMap<string, readonly string[]> {
  const { tables, charts, derived, chapters } = edition;
  const behind = (name: string): readonly string[] => {
    const [table, chart, computed] = [tables.get(name), charts.get(name), derived.get(name)];
    return [
      ...(table ? namesInTable(table) : []),
      ...(chart ? [...idsOf(operandsOfChart(chart)), ...texts(chart.caption, chart.note, chart.axisTitle)] : []),
      ...(computed ? idsOf(operandsOf(computed.formula)) : []),
    ];
  };
  const usage = new Map<string, string[]>();
  for (const { file, text } of chapters) {
    const seen = new Set<string>();
    const waiting = [...namesIn(text)];
    for (const name of waiting) {
      if (seen.has(name)) continue;
      seen.add(name);
      usage.set(name, [...(usage.get(name) ?? []), file]);
      waiting.push(...behind(name));
    }
  }
  return usage;
}
