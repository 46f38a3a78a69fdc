import type { ChartModel, ChartPoint } from '../../../src/blocks/chart-model.ts';
import type { ChartStyle } from '../../../src/charts/style.ts';
import { formatNumber, formatSigned } from '../../../src/german/number.ts';
import type { Period } from '../../../src/time/period.ts';
import { UNITS, type UnitWord } from '../../../src/validate/unit.ts';

/** Width of the text column of the tests. */
export const STYLE: ChartStyle = { accent: '#1f5a94', width: 459, thousands: 'point' };

const NBSP = '\u00A0';

/** A value as the document prints it. */
export const print = (value: number | null, unit: UnitWord, decimals: number = UNITS[unit].decimals): string => {
  if (value === null) return '';
  if (unit === 'Prozent Veränderung') return `${formatSigned(value, decimals, 'point')}${NBSP}%`;
  const suffix = unit === 'Euro' ? `${NBSP}€` : unit === 'Prozent' ? `${NBSP}%` : '';
  return formatNumber(value, decimals, 'point') + suffix;
};

const month = (year: number, m: number): Period => ({ kind: 'month', year, month: m });

type Values = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** Categories with a value for each series. */
export function byCategory(
  type: ChartModel['type'],
  unit: UnitWord,
  values: Values,
  more: Partial<ChartModel> = {},
): ChartModel {
  const categories = Object.keys(values);
  const series = [...new Set(categories.flatMap((category) => Object.keys(values[category] ?? {})))];
  const points: readonly ChartPoint[] = categories.flatMap((category) =>
    Object.entries(values[category] ?? {}).map(([name, value]) => ({
      series: name,
      category,
      value,
      text: print(value, unit),
      facts: [`${category}-${name}`],
    })),
  );
  return { id: type, type, unit: UNITS[unit], axis: { title: '' }, series, categories, points, ...more };
}

/** Series over time: each entry is a date and a value. */
export function overTime(
  unit: UnitWord,
  series: Readonly<Record<string, readonly (readonly [Period, number | null])[]>>,
  more: Partial<ChartModel> = {},
): ChartModel {
  const points = Object.entries(series).flatMap(([name, entries]) =>
    entries.map(([date, value]) => ({
      series: name,
      category: '',
      date,
      value,
      text: print(value, unit),
      facts: [name],
    })),
  );
  return {
    id: 'line',
    type: 'line',
    unit: UNITS[unit],
    axis: { title: '' },
    series: Object.keys(series),
    categories: [],
    points,
    ...more,
  };
}

export const elbOverTime = overTime(
  'Personen',
  {
    'Erwerbsfähige Leistungsberechtigte': [
      [month(2019, 9), 7539],
      [month(2022, 12), 6540],
      [month(2023, 9), 6658],
    ],
  },
  { id: 'elb-verlauf', axis: { title: 'Personen', from: 6000 } },
);

export const barometer = byCategory(
  'deviation',
  'Punkte',
  {
    'Arbeitsmarktbarometer gesamt': { Wert: 100.3 },
    'Komponente Arbeitslosigkeit': { Wert: 97.4 },
    'Komponente Beschäftigung': { Wert: 103.1 },
  },
  {
    id: 'barometer',
    axis: { title: 'Punkte', from: 90, to: 110 },
    reference: { value: 100, text: '100', label: 'neutraler Wert', fact: 'barometer-neutral' },
  },
);

const euro = (value: number): string => print(value, 'Euro');

export const budgetPath: ChartModel = {
  id: 'weg-zum-ansatz',
  type: 'path',
  unit: UNITS.Euro,
  axis: { title: '' },
  series: ['Eingliederungsleistungen', 'Verwaltungsbudget'],
  categories: ['Zuteilung', 'Umschichtung', 'Kommunaler Finanzierungsanteil', 'Operativer Ansatz'],
  points: (
    [
      ['Eingliederungsleistungen', 'Zuteilung', 7245607, 'start'],
      ['Eingliederungsleistungen', 'Umschichtung', -2421392, 'change'],
      ['Eingliederungsleistungen', 'Operativer Ansatz', 4824215, 'result'],
      ['Verwaltungsbudget', 'Zuteilung', 11033496, 'start'],
      ['Verwaltungsbudget', 'Kommunaler Finanzierungsanteil', 2374960.98, 'change'],
      ['Verwaltungsbudget', 'Umschichtung', 2421392, 'change'],
      ['Verwaltungsbudget', 'Operativer Ansatz', 15829848.98, 'result'],
    ] as const
  ).map(([series, category, value, role]) => ({
    series,
    category,
    value,
    role,
    text: role === 'change' && value > 0 ? `+${euro(value)}` : euro(value),
    facts: [`${series}-${category}`],
  })),
};

export const targets = byCategory(
  'groupedBar',
  'Prozent Veränderung',
  {
    'Integrationsquote (IQ)': { Frauen: 1.8, Männer: -2.3 },
    'Bestand an Langzeitleistungsbeziehenden (LZB)': { Frauen: 8.7, Männer: -1.8, gesamt: 3.8 },
  },
  { id: 'ziele', axis: { title: 'Veränderung gegenüber dem Vorjahr' } },
);

export const origin = byCategory(
  'share',
  'Personen',
  {
    'eLb im September 2023': {
      'Acht Herkunftsländer': 970,
      Ukraine: 747,
      'Weitere mit Migrationshintergrund': 1046,
      'Ohne Migrationshintergrund': 3895,
    },
  },
  { id: 'herkunft' },
);

export const employed = byCategory(
  'stackedBar',
  'Beschäftigte',
  {
    'Juni 2019': { 'Deutsche Beschäftigte': 48831, 'Ausländische Beschäftigte': 5426 },
    'Juni 2023': { 'Deutsche Beschäftigte': 48185, 'Ausländische Beschäftigte': 8785 },
  },
  { id: 'svb', axis: { title: 'Sozialversicherungspflichtig Beschäftigte' } },
);

export const foreignShare = byCategory(
  'share',
  'Prozent',
  {
    'Juni 2019': { Deutsche: 90, 'Ausländerinnen und Ausländer': 10 },
    'Juni 2023': { Deutsche: 85, 'Ausländerinnen und Ausländer': 15 },
  },
  { id: 'auslaenderanteil' },
);

export const vacancies = byCategory(
  'bar',
  'Stellen',
  {
    'Gemeldete Stellen Dezember 2022': { Stellen: 2299 },
    'Gemeldete Stellen Dezember 2023': { Stellen: 1609 },
    'Berufsausbildungsstellen im Agenturbezirk, die noch unbesetzt sind': { Stellen: 412 },
    Minijobs: { Stellen: null },
    Saldo: { Stellen: -120 },
  },
  { id: 'stellen', axis: { title: 'Stellen' } },
);

const gaps = [4, 11, 13, 14];
export const monthly = overTime(
  'Personen',
  {
    'eLb insgesamt': Array.from({ length: 24 }, (_, i) => [
      month(2022 + Math.floor(i / 12), (i % 12) + 1),
      gaps.includes(i) ? null : 6500 + Math.round(260 * Math.sin(i / 3.2) + i * 9),
    ]),
    Langzeitleistungsbeziehende: Array.from({ length: 8 }, (_, i) => [
      month(2022 + Math.floor(i / 4), (i % 4) * 3 + 3),
      4100 + 35 * i,
    ]),
    'Ukrainische eLb': [
      [month(2022, 6), 410],
      [month(2022, 12), 655],
      [month(2023, 9), 747],
    ],
  },
  { id: 'monate', axis: { title: 'Personen' } },
);

export const peine = overTime(
  'Personen',
  {
    Kunden: [7484, 7555, 7411, 7671, 7714, 7833, 7782, 7680, 7791, 7805, 7771, 7778].map((value, i) => [
      month(2010, i + 1),
      value,
    ]),
  },
  {
    id: 'peine',
    axis: { title: 'Leistungsberechtigte', from: 7300, to: 7900 },
    reference: { value: 7600, text: '7.600', label: 'Planwert', fact: 'plan' },
  },
);

export const intervals: ChartModel = {
  id: 'prognose',
  type: 'interval',
  unit: UNITS.Beschäftigte,
  axis: { title: 'Beschäftigte, mit Prognosespanne' },
  series: ['Prognose'],
  categories: ['Untere Variante', 'Mittlere Variante der Regionaldirektion', 'Obere Variante'],
  points: [
    {
      series: 'Prognose',
      category: 'Untere Variante',
      value: 56200,
      low: 55400,
      high: 56900,
      text: '56.200',
      facts: ['a'],
    },
    {
      series: 'Prognose',
      category: 'Mittlere Variante der Regionaldirektion',
      value: 57100,
      low: 56100,
      high: 58000,
      text: '57.100',
      facts: ['b'],
    },
    {
      series: 'Prognose',
      category: 'Obere Variante',
      value: 57900,
      low: 56700,
      high: 59300,
      text: '57.900',
      facts: ['c'],
    },
  ],
};

export const yearsAndMonths = overTime(
  'Prozent',
  {
    'Arbeitslosenquote Stadt': [
      ...[9.6, 9.1, 8.6, 8.3, 9.7].map((value, i): [Period, number] => [{ kind: 'year', year: 2016 + i }, value]),
      [{ kind: 'year', year: 2021 }, 9.4],
      [{ kind: 'year', year: 2022 }, 8.4],
      [{ kind: 'year', year: 2023 }, 8.8],
    ],
    'Rheinland-Pfalz': [5.1, 4.8, 4.4, 4.3, 5.2, 5.0, 4.6, 4.9].map((value, i): [Period, number] => [
      { kind: 'year', year: 2016 + i },
      value,
    ]),
  },
  { id: 'quote', axis: { title: 'Prozent der Erwerbspersonen' } },
);

export const REAL_MODELS: readonly ChartModel[] = [
  elbOverTime,
  barometer,
  budgetPath,
  targets,
  origin,
  employed,
  foreignShare,
  vacancies,
  monthly,
  peine,
  intervals,
  yearsAndMonths,
];
