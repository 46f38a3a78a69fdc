import { operandsOfChart, operandsOfTable } from '../derive/exhibit-operands.ts';
import { splitOperand } from '../derive/operand.ts';
import { operandsOf } from '../derive/order.ts';
import type { Edition, TableSpec, Template } from '../validate/edition.ts';

/** Names inside the placeholders of a text: figures, events, quotations, tables, charts, and words of ours among them. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{([^}]*)\}\}/g)].flatMap(([, inside = '']) => inside.match(/[a-z][a-z0-9-]*/g) ?? []);

const texts = (...templates: readonly (Template | undefined)[]): readonly string[] =>
  templates.flatMap((template) => (template ? namesIn(template.text) : []));

const idsOf = (operands: readonly string[]): readonly string[] => operands.map((operand) => splitOperand(operand).id);

const namesInTable = (table: TableSpec): readonly string[] => [
  ...texts(table.caption, table.note, ...table.columns),
  ...table.rows.flatMap(({ label, cells }) => [
    ...texts(label),
    ...cells.flatMap((cell) => (cell.kind === 'text' ? texts(cell.text) : [])),
  ]),
  ...idsOf(operandsOfTable(table)),
];

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
