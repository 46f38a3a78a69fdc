import fc from 'fast-check';
import type { ChartModel, ChartPoint } from '../../../src/blocks/chart-model.ts';
import type { Period, Season } from '../../../src/time/period.ts';
import { UNITS, type UnitWord } from '../../../src/validate/unit.ts';
import { print } from './models.ts';

/** Words of the field beside anything else a person can type. */
const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Frauen',
      'Männer',
      'gesamt',
      'und',
      'der',
      'Bestand',
      'Langzeitleistungsbeziehende',
      'Bedarfsgemeinschaften',
      'Eingliederungsleistungen',
      'sozialversicherungspflichtig',
      'SGB\u00A0II',
      'Weg-/Zuzug',
      'Juni\u00A02023',
      'Berufsausbildungsstellenbewerberinnen',
      'U25',
      'ÄÖÜ',
      '(LZB)',
      'Kommunaler',
      'Finanzierungsanteil',
    ),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-zÄÖÜäöüß0-9.,;:()%€§–-]{1,24}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('W'.repeat(60), 'i'.repeat(60), 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'),
  },
);

/** A label of up to 60 characters. */
export const anyLabel = fc
  .array(word, { minLength: 1, maxLength: 7 })
  .map((words) => words.join(' ').slice(0, 60).trim())
  .filter((label) => label !== '');

const labels = (min: number, max: number) => fc.uniqueArray(anyLabel, { minLength: min, maxLength: max });

/** Small and large, negative, zero, tiny, huge, missing. */
const anyValue = (negative: boolean): fc.Arbitrary<number | null> => {
  const positive = fc.oneof(
    { weight: 5, arbitrary: fc.double({ min: 0, max: 10_000, noNaN: true }).map((value) => Number(value.toFixed(7))) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 20 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 0.0001, 1e-6, 15829848.98, 1_350_000_000, 4e11) },
  );
  return fc.oneof(
    { weight: 6, arbitrary: positive },
    { weight: negative ? 3 : 0, arbitrary: positive.map((value) => -value + 0) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
};

const anyUnit: fc.Arbitrary<UnitWord> = fc.constantFrom(
  'Personen',
  'Euro',
  'Prozent',
  'Prozent Veränderung',
  'Punkte',
  'Verhältnis',
);

const anySeason: fc.Arbitrary<Season> = fc.constantFrom('Frühjahr', 'Sommer', 'Herbst', 'Winter');
const anyPeriod: fc.Arbitrary<Period> = fc
  .record({
    year: fc.integer({ min: 1995, max: 2032 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    season: anySeason,
  })
  .chain(({ year, month, day, season }) =>
    fc.constantFrom<Period>(
      { kind: 'month', year, month },
      { kind: 'day', year, month, day },
      { kind: 'quarter', year, quarter: ((month % 4) + 1) as 1 | 2 | 3 | 4 }, // a remainder of four, plus one
      { kind: 'season', year, season },
      { kind: 'year', year },
    ),
  );

/** A series as an office delivers it: every month, quarter or year from some month on, or dates without any rule. */
const anyDates: fc.Arbitrary<readonly Period[]> = fc.oneof(
  fc
    .record({
      start: fc.integer({ min: 2005 * 12, max: 2024 * 12 }),
      count: fc.integer({ min: 1, max: 48 }),
      step: fc.constantFrom(1, 3, 12),
    })
    .map(({ start, count, step }) =>
      Array.from({ length: count }, (_, i): Period => {
        const index = start + i * step;
        return { kind: 'month', year: Math.floor(index / 12), month: (index % 12) + 1 };
      }),
    ),
  fc.uniqueArray(anyPeriod, { minLength: 1, maxLength: 12, selector: (period) => JSON.stringify(period) }),
);

const text = (value: number | null, unit: UnitWord): string => print(value, unit);

const anyAxis = fc.record({ title: fc.oneof(fc.constant(''), anyLabel) });
const hasValue = ({ points }: ChartModel): boolean => points.some(({ value }) => value !== null);

const anyReference = (max: number) =>
  fc.record({ tenths: fc.integer({ min: 0, max: max * 10 }), label: anyLabel }).map(({ tenths, label }) => ({
    value: tenths / 10,
    label,
    text: print(tenths / 10, 'Verhältnis'),
    fact: 'reference',
  }));

/** Models of every type that is drawn in rows. */
export function anyRows(type: ChartModel['type']): fc.Arbitrary<ChartModel> {
  const many = type === 'groupedBar' || type === 'stackedBar' || type === 'share';
  return fc
    .record({
      series: labels(1, many ? 6 : 1),
      categories: labels(1, 12),
      unit: anyUnit,
      axis: anyAxis,
      reference: anyReference(200),
    })
    .chain(({ series, categories, unit, axis, reference }) => {
      const point = (name: string, category: string): fc.Arbitrary<ChartPoint> =>
        fc
          .tuple(anyValue(type !== 'share'), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }))
          .map(([value, below, above]) => ({
            series: name,
            category,
            value,
            text: text(value, unit),
            facts: ['f'],
            ...(type === 'interval' && value !== null ? { low: value - below, high: value + above } : {}),
          }));
      return fc.tuple(...series.flatMap((name) => categories.map((category) => point(name, category)))).map(
        (points): ChartModel => ({
          id: 'any',
          type,
          unit: UNITS[unit],
          axis,
          series,
          categories,
          points,
          ...(type === 'deviation' ? { reference } : {}),
        }),
      );
    })
    .filter(hasValue);
}

export const anyPath: fc.Arbitrary<ChartModel> = fc
  .record({ series: labels(1, 3), steps: labels(2, 6), unit: anyUnit, axis: anyAxis })
  .chain(({ series, steps, unit, axis }) =>
    fc.array(anyValue(true), { minLength: series.length * steps.length, maxLength: series.length * steps.length }).map(
      (values): ChartModel => ({
        id: 'any',
        type: 'path',
        unit: UNITS[unit],
        axis,
        series,
        categories: steps,
        points: series.flatMap((name, s) =>
          steps.map((category, i): ChartPoint => {
            const value = values[s * steps.length + i] ?? null;
            const role = i === 0 ? 'start' : i === steps.length - 1 ? 'result' : 'change';
            return { series: name, category, value, role, text: text(value, unit), facts: ['f'] };
          }),
        ),
      }),
    ),
  )
  .filter(hasValue);

export const anyLine: fc.Arbitrary<ChartModel> = fc
  .record({
    names: labels(1, 5),
    dates: fc.array(anyDates, { minLength: 5, maxLength: 5 }),
    values: fc.array(anyValue(true), { minLength: 60, maxLength: 60 }),
    unit: anyUnit,
    axis: anyAxis,
    cut: fc.boolean(),
    reference: fc.option(anyReference(8000), { nil: undefined }),
  })
  .map(({ names, dates, values, unit, axis, cut, reference }): ChartModel => {
    const points = names.flatMap((series, s) =>
      (dates[s] ?? []).map((date, i): ChartPoint => {
        const value = values[(i * 7 + s * 11) % values.length] ?? null;
        return { series, category: '', date, value, text: text(value, unit), facts: ['f'] };
      }),
    );
    const lowest = Math.min(...points.flatMap(({ value }) => value ?? []));
    return {
      id: 'any',
      type: 'line',
      unit: UNITS[unit],
      axis: { ...axis, ...(cut && lowest > 0 && lowest < Number.POSITIVE_INFINITY ? { from: lowest * 0.9 } : {}) },
      series: names,
      categories: [],
      points,
      ...(reference === undefined ? {} : { reference }),
    };
  })
  .filter(hasValue);
