import type { CategoryChartSpec, Figure, Population, Source, TableSpec } from '../../src/validate/edition.ts';
import { figure, place } from '../derive/build.ts';

/** Parts of editions for the rules, written as shortly as the data files are. */
export const population = (id: string, partOf?: string): Population => ({
  id,
  name: `Gruppe ${id}`,
  definition: 'wer dazugehört',
  members: [],
  ...(partOf !== undefined && { partOf }),
  place: place(1, 'data/2024/terms.yaml'),
});

export const source = (waitingMonths?: number): Source => ({
  id: 'quelle',
  name: 'Grundsicherungsstatistik',
  ...(waitingMonths !== undefined && { waitingMonths }),
  place: place(2, 'data/2024/terms.yaml'),
});

/** An amount planned for a year. */
export const euro = (id: string, value: number, more: Partial<Figure> = {}, date = '2024'): Figure =>
  figure(id, 'Euro', [[date, value, { status: 'Ansatz' }]], more);

let line = 0;
const inExhibits = () => {
  line += 1;
  return place(line, 'data/2024/exhibits.yaml');
};

const text = (words: string) => ({ text: words, place: inExhibits() });

const operandOf = (typed: string) => ({
  operand: typed.replace(/^-/, ''),
  negate: typed.startsWith('-'),
  place: inExhibits(),
});

type Row = readonly [label: string, cells: readonly (string | null)[], total?: 'total'];

export const table = (id: string, rows: readonly Row[], more: Partial<TableSpec> = {}): TableSpec => ({
  id,
  caption: text(id),
  columns: ['Position', ...(rows[0]?.[1] ?? []).map((_, index) => `Spalte ${index + 1}`)].map(text),
  rows: rows.map(([label, cells, total]) => ({
    label: text(label),
    cells: cells.map((cell) =>
      cell === null ? { kind: 'empty' as const } : { kind: 'figure' as const, ...operandOf(cell) },
    ),
    total: total !== undefined,
  })),
  acknowledged: new Map(),
  place: inExhibits(),
  ...more,
});

export const chart = (
  type: CategoryChartSpec['type'],
  bars: readonly (readonly string[])[],
  more: Partial<CategoryChartSpec> = {},
): CategoryChartSpec => ({
  id: 'bild',
  type,
  caption: text('bild'),
  series: (bars[0] ?? []).map(text),
  categories: bars.map((values, index) => ({ label: text(`Balken ${index + 1}`), values: values.map(operandOf) })),
  acknowledged: new Map(),
  place: inExhibits(),
  ...more,
});
