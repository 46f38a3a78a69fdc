import { z } from 'zod';
import { FIELDS } from '../../words/fields.ts';
import { field } from './field.ts';
import {
  acknowledgedWarnings,
  choice,
  entries,
  flag,
  list,
  number,
  operand,
  seriesOperand,
  signedOperand,
  text,
} from './parts.ts';

const words = FIELDS.exhibits;

const cell = field(
  z.union([signedOperand(words.cell), z.strictObject({ text: text(words.cellText) }), z.null()]),
  words.cell,
  'cell',
);

export const tableSchema = field(
  z.strictObject({
    caption: text(words.caption),
    columns: list(words.columns, text(words.column)),
    rows: list(
      words.rows,
      field(
        z.strictObject({
          label: text(words.rowLabel),
          total: flag(words.total).optional(),
          cells: list(words.cells, cell),
        }),
        words.row,
      ),
    ),
    number: text(words.number).optional(),
    note: text(words.note).optional(),
    acknowledged: acknowledgedWarnings(),
  }),
  words.table,
);

const base = {
  caption: text(words.caption),
  note: text(words.note).optional(),
  axisTitle: text(words.axisTitle).optional(),
  axisFrom: number(words.axisFrom).optional(),
  axisTo: number(words.axisTo).optional(),
  acknowledged: acknowledgedWarnings(),
};

const categoryChart = z.strictObject({
  type: choice(words.type, ['bar', 'groupedBar', 'stackedBar', 'share', 'deviation']),
  ...base,
  series: list(words.series, text(words.seriesName)).optional(),
  categories: list(
    words.categories,
    field(
      z.strictObject({
        label: text(words.label),
        values: list(
          words.values,
          field(z.union([signedOperand(words.valueOperand), z.null()]), words.valueOperand, 'signed'),
        ),
      }),
      words.category,
    ),
  ),
  neutral: operand(words.neutral).optional(),
});

const lineChart = z.strictObject({
  type: choice(words.type, ['line']),
  ...base,
  series: list(
    words.lines,
    field(z.strictObject({ label: text(words.label), figure: seriesOperand(words.figure) }), words.line),
  ),
  reference: field(
    z.strictObject({ operand: operand(words.operand), label: text(words.label) }),
    words.reference,
  ).optional(),
});

const intervalChart = z.strictObject({
  type: choice(words.type, ['interval']),
  ...base,
  values: list(
    words.intervals,
    field(z.strictObject({ label: text(words.label), figure: signedOperand(words.figure) }), words.interval),
  ),
});

/** Exactly one of `start`, `change` and `result`. */
export const stepSchema = field(
  z.strictObject({
    label: text(words.label),
    start: signedOperand(words.start).optional(),
    change: signedOperand(words.change).optional(),
    result: signedOperand(words.result).optional(),
  }),
  words.step,
);

const pathChart = z.strictObject({
  type: choice(words.type, ['path']),
  ...base,
  paths: list(
    words.paths,
    field(z.strictObject({ label: text(words.label), steps: list(words.steps, stepSchema) }), words.path),
  ),
});

export const chartSchema = field(
  z.discriminatedUnion('type', [categoryChart, lineChart, intervalChart, pathChart]),
  words.chart,
);

/** `data/<year>/exhibits.yaml` */
export const exhibitsSchema = field(
  z.strictObject({
    tables: entries(words.tables, tableSchema).optional(),
    charts: entries(words.charts, chartSchema).optional(),
  }),
  words.self,
);

export type TableData = z.infer<typeof tableSchema>;
export type ChartData = z.infer<typeof chartSchema>;
