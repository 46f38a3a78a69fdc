import type { ChartSpec, LineChartSpec, TableSpec } from '../../src/validate/edition.ts';
import { chapter, exhibitPlace, narrateParts, type Parts, template } from './build.ts';

/** Tables and charts for tests, written as shortly as the data files are. Line 3 holds the caption, values stand below. */
const place = exhibitPlace(2);
let line = 3;
const next = () => exhibitPlace(++line);

const operandOf = (text: string) => ({
  operand: text.replace(/^-/, ''),
  negate: text.startsWith('-'),
  place: next(),
});

type Row = readonly [label: string, cells: readonly (string | null | { readonly text: string })[], total?: boolean];

export const table = (
  id: string,
  columns: readonly string[],
  rows: readonly Row[],
  more: Partial<TableSpec> = {},
): TableSpec => ({
  id,
  caption: template(`Tafel ${id}`),
  columns: columns.map((text) => template(text)),
  rows: rows.map(([label, cells, total = false]) => ({
    label: template(label),
    cells: cells.map((cell) => {
      if (cell === null) return { kind: 'empty' as const };
      return typeof cell === 'string'
        ? { kind: 'figure' as const, ...operandOf(cell) }
        : { kind: 'text' as const, text: template(cell.text) };
    }),
    total,
  })),
  acknowledged: new Map(),
  place,
  ...more,
});

const base = (id: string, more: Partial<ChartSpec>) => ({
  id,
  caption: template(`Bild ${id}`),
  acknowledged: new Map(),
  place,
  ...more,
});

type CategoryType = 'bar' | 'groupedBar' | 'stackedBar' | 'share' | 'deviation';

export const categories = (
  id: string,
  type: CategoryType,
  series: readonly string[],
  rows: readonly (readonly [label: string, values: readonly (string | null)[]])[],
  more: { readonly neutral?: string; readonly axisFrom?: number; readonly axisTo?: number } = {},
): ChartSpec => {
  const { neutral, ...rest } = more;
  return {
    ...base(id, rest),
    type,
    series: series.map((text) => template(text)),
    categories: rows.map(([label, values]) => ({
      label: template(label),
      values: values.map((value) => (value === null ? null : operandOf(value))),
    })),
    ...(neutral !== undefined && { neutral: { operand: neutral, place: next() } }),
  };
};

export const lines = (
  id: string,
  series: readonly (readonly [label: string, figure: string])[],
  more: Partial<LineChartSpec> = {},
): ChartSpec => ({
  ...base(id, {}),
  ...more,
  type: 'line',
  series: series.map(([label, figure]) => ({ label: template(label), figure, place: next() })),
});

export const intervals = (id: string, values: readonly (readonly [label: string, operand: string])[]): ChartSpec => ({
  ...base(id, {}),
  type: 'interval',
  values: values.map(([label, operand]) => ({ label: template(label), ...operandOf(operand) })),
});

type Step = readonly [role: 'start' | 'change' | 'result', label: string, operand: string];

export const path = (id: string, paths: readonly (readonly [label: string, steps: readonly Step[]])[]): ChartSpec => ({
  ...base(id, {}),
  type: 'path',
  paths: paths.map(([label, steps]) => ({
    label: template(label),
    steps: steps.map(([role, text, operand]) => ({ label: template(text), role, ...operandOf(operand) })),
  })),
});

/** Narrates an edition that places all of these, tables first. */
export function narrateExhibits(parts: Pick<Parts, 'tables' | 'charts' | 'edition'>) {
  const placed = [
    ...(parts.tables ?? []).map(({ id }) => `{{tabelle "${id}"}}`),
    ...(parts.charts ?? []).map(({ id }) => `{{diagramm "${id}"}}`),
  ];
  return narrateParts({ ...parts, chapters: [chapter(['# Titel', ...placed].join('\n\n'))] });
}

const describeProblems = (problems: ReturnType<typeof narrateExhibits>['problems']): string =>
  problems.map(({ place: at, message }) => `${at.file}:${at.line} ${message}`).join('\n');

export function tableBlockOf(spec: TableSpec) {
  const { programme, problems } = narrateExhibits({ tables: [spec] });
  const block = programme?.sections[0]?.blocks[1];
  if (block?.kind !== 'table') throw new Error(describeProblems(problems));
  return block;
}

export function chartBlockOf(spec: ChartSpec, parts: Pick<Parts, 'edition'> = {}) {
  const { programme, problems } = narrateExhibits({ ...parts, charts: [spec] });
  const block = programme?.sections[0]?.blocks[1];
  if (block?.kind !== 'chart') throw new Error(describeProblems(problems));
  return block;
}
