import type { Place } from '../../src/problem/problem.ts';
import { parsePeriod } from '../../src/time/parse-period.ts';
import type { Period } from '../../src/time/period.ts';
import type {
  ChartSpec,
  Derived,
  Edition,
  Event,
  Figure,
  Formula,
  Observation,
  Population,
  Quotation,
  Source,
  TableSpec,
} from '../../src/validate/edition.ts';
import { UNITS, type UnitWord } from '../../src/validate/unit.ts';

/** Editions for tests, written as shortly as the data files are. */
export const place = (line: number, file = 'data/2024/customers.yaml'): Place => ({ file, line, column: 3 });

export function period(text: string): Period {
  const found = parsePeriod(text);
  if (!found) throw new Error(`no period: ${text}`);
  return found;
}

type Point = readonly [date: string, value: number | null, more?: Partial<Observation>];

let line = 0;

/** A figure from its points, ascending by date. */
export function figure(id: string, unit: UnitWord, points: readonly Point[], more: Partial<Figure> = {}): Figure {
  line += 10;
  const at = line;
  return {
    id,
    label: `Zahl ${id}`,
    unit: UNITS[unit],
    decimals: UNITS[unit].decimals,
    approximate: false,
    source: 'quelle',
    doubts: [],
    acknowledged: new Map(),
    place: place(at),
    observations: points.map(([date, value, own], index) => ({
      date: period(date),
      value,
      status: 'endgültig',
      place: place(at + 1 + index),
      ...own,
    })),
    ...more,
  };
}

export function derived(id: string, formula: Formula, more: Partial<Derived> = {}): Derived {
  line += 10;
  return { id, label: `Zahl ${id}`, formula, doubts: [], acknowledged: new Map(), place: place(line), ...more };
}

/** `sum('a', '-b')` */
export const sum = (...terms: readonly string[]): Formula => ({
  kind: 'sum',
  terms: terms.map((term) =>
    term.startsWith('-') ? { sign: -1, operand: term.slice(1) } : { sign: 1, operand: term },
  ),
});

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export interface Parts {
  readonly figures?: readonly Figure[];
  readonly derived?: readonly Derived[];
  readonly populations?: readonly Population[];
  readonly sources?: readonly Source[];
  readonly events?: readonly Event[];
  readonly quotations?: readonly Quotation[];
  readonly doubts?: Edition['doubts'];
  readonly stand?: string;
  readonly years?: number;
  readonly tables?: readonly TableSpec[];
  readonly charts?: readonly ChartSpec[];
}

export function edition(parts: Parts): Edition {
  return {
    jobcenter: {
      name: 'Jobcenter Stadt Kaiserslautern',
      shortName: 'JC',
      carriers: ['Bundesagentur für Arbeit', 'Stadt Kaiserslautern'],
      address: [],
      theme: { accent: '#1f5a94' },
      place: { file: 'data/jobcenter.yaml' },
    },
    years: { first: parts.years ?? 2024, last: parts.years ?? 2024 },
    title: 'Arbeitsmarkt- und Integrationsprogramm',
    shortTitle: 'AMIP',
    state: 'published',
    capturedAfterwards: false,
    stand: period(parts.stand ?? '2024-01'),
    numbering: { levels: ['arabic', 'arabic', 'arabic', 'arabic'], joined: true },
    thousands: 'point',
    chapters: [],
    imprint: [],
    parts: { contents: true, abbreviations: true, chartData: true, imprint: true },
    doubts: parts.doubts ?? [],
    acknowledged: [],
    places: {
      title: place(3, 'data/2024/edition.yaml'),
      subtitle: place(4, 'data/2024/edition.yaml'),
      state: { file: 'edition.yaml' },
    },
    figures: byId(parts.figures ?? []),
    derived: byId(parts.derived ?? []),
    events: byId(parts.events ?? []),
    quotations: byId(parts.quotations ?? []),
    populations: byId(parts.populations ?? []),
    sources: byId(parts.sources ?? []),
    abbreviations: [],
    laws: ['SGB II'],
    tables: byId(parts.tables ?? []),
    charts: byId(parts.charts ?? []),
  };
}
