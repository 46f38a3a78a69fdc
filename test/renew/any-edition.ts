import fc from 'fast-check';
import type { Files } from '../../src/load/files.ts';
import { comparePeriods, samePeriod } from '../../src/time/compare.ts';
import { daysOfMonth, periodText } from '../../src/time/parse-period.ts';
import type { Period } from '../../src/time/period.ts';
import { filesOf } from '../load/files-of.ts';

interface WrittenObservation {
  readonly date: Period;
  readonly value: number | null | 'offen';
}

interface WrittenFigure {
  readonly unit: string;
  readonly frequency?: string;
  readonly isSingle: boolean;
  readonly observations: readonly WrittenObservation[];
  readonly style: 'lines' | 'one line' | 'list in one line';
  readonly newestFirst: boolean;
  readonly quoted: boolean;
  readonly more: readonly string[];
}

const LAST = 2024;
const year = fc.integer({ min: 2015, max: LAST });
const month = fc.integer({ min: 1, max: 12 });

/** Dates of one kind. The 28th of a February with 29 days is left out: a year on it is a last day. */
const DATES: readonly fc.Arbitrary<Period>[] = [
  year.map((y): Period => ({ kind: 'year', year: y })),
  fc.tuple(year, month).map(([y, m]): Period => ({ kind: 'month', year: y, month: m })),
  fc.tuple(year, fc.constantFrom(1, 2, 3, 4)).map(([y, quarter]): Period => ({ kind: 'quarter', year: y, quarter })),
  fc
    .tuple(year, month, fc.constantFrom(1, 15, 31))
    .map(([y, m, d]): Period => ({ kind: 'day', year: y, month: m, day: Math.min(d, daysOfMonth(y, m)) })),
  fc
    .tuple(year, fc.constantFrom('Frühjahr', 'Sommer', 'Herbst', 'Winter'))
    .map(([y, season]): Period => ({ kind: 'season', year: y, season })),
];

const RHYTHM: Readonly<Record<string, string>> = { year: 'year', quarter: 'quarter', month: 'month' };

const value = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 2, max: 90 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const ascending = (dates: readonly Period[]): readonly Period[] =>
  [...dates]
    .sort(comparePeriods)
    .filter((date, index, all) => index === 0 || !samePeriod(date, all[index - 1] ?? date));

const MORE = [
  'decimals: 0',
  'approximate: true',
  'doubts: [{ text: Woher? }]',
  'acknowledged: { plausibility.change: { reason: geprüft } }',
];

const figure: fc.Arbitrary<WrittenFigure> = fc.constantFrom(...DATES).chain((dates) =>
  fc
    .record({
      unit: fc.constantFrom('Personen', 'Prozent', 'Punkte', 'Prozent Veränderung'),
      isRhythmic: fc.boolean(),
      isSingle: fc.boolean(),
      dates: fc.array(dates, { minLength: 1, maxLength: 5 }),
      values: fc.array(value, { minLength: 5, maxLength: 5 }),
      last: fc.integer({ min: 2, max: 90 }),
      isOpen: fc.boolean(),
      style: fc.constantFrom('lines', 'one line', 'list in one line'),
      newestFirst: fc.boolean(),
      quoted: fc.boolean(),
      more: fc.subarray(MORE),
    })
    .map(({ dates: drawn, values, last, isOpen, isRhythmic, isSingle, ...written }): WrittenFigure => {
      const sorted = ascending(drawn);
      const end = sorted.length - 1;
      const valueAt = (index: number): WrittenObservation['value'] =>
        index < end ? (values[index] ?? null) : isOpen && !isSingle && end > 0 ? 'offen' : last;
      const observations = sorted.map((date, index) => ({ date, value: valueAt(index) }));
      // A year and a winter belong to one rhythm by their kind; days and seasons are given none here.
      const frequency = isRhythmic && !isSingle ? RHYTHM[sorted[0]?.kind ?? ''] : undefined;
      return {
        ...written,
        isSingle,
        observations: isSingle ? observations.slice(-1) : observations,
        ...(frequency !== undefined && { frequency }),
      };
    }),
);

const pairsOf = ({ date, value: it }: WrittenObservation, quoted: boolean, status: boolean): readonly string[] => {
  const text = periodText(date);
  const written = quoted && date.kind !== 'year' ? `"${text}"` : text;
  return [`date: ${written}`, `value: ${it}`, ...(status ? ['status: endgültig'] : [])];
};

function figureText(id: string, it: WrittenFigure): string {
  const { unit, style, quoted, isSingle, more, frequency, newestFirst } = it;
  const observations = newestFirst ? it.observations.toReversed() : it.observations;
  const head = [
    `label: Zahl ${id}`,
    `unit: ${unit}`,
    'source: muster',
    ...(frequency ? [`frequency: ${frequency}`] : []),
  ];
  if (isSingle) {
    const pairs = observations.flatMap((one) => pairsOf(one, quoted, true));
    const all = [...head, ...pairs, ...more];
    if (style !== 'lines') return `  ${id}: { ${all.join(', ')} }`;
    return [`  ${id}: # Zahl`, ...all.map((pair) => `    ${pair}`), '    # noch etwas'].join('\n');
  }
  const sections = observations.map((one) => pairsOf(one, quoted, typeof one.value === 'number'));
  const flow = sections.map((pairs) => `{ ${pairs.join(', ')} }`);
  const series =
    style === 'lines'
      ? sections.flatMap((pairs) => pairs.map((pair, index) => `      ${index === 0 ? '- ' : '  '}${pair}`))
      : flow.map((item) => `      - ${item} # gezählt`);
  const written = style === 'list in one line' ? [`    series: [${flow.join(', ')}]`] : ['    series:', ...series];
  return [`  ${id}:`, ...head.map((pair) => `    ${pair}`), ...written, ...more.map((pair) => `    ${pair}`)].join(
    '\n',
  );
}

const hasValue = ({ value: it }: WrittenObservation): boolean => typeof it === 'number';

/** Growth from each earlier value of a series, and the same on demand in a text. */
function comparisons(id: string, { observations }: WrittenFigure) {
  const earlier = observations.slice(0, -1).filter(hasValue);
  return earlier.map(({ date }, index) => ({
    derived: `  ${id}-seit-${index}: { label: Seit, difference: { from: "${id}@${periodText(date)}", to: ${id} } }`,
    text: `{{unterschied ${id} von="${periodText(date)}"}} und {{zahl ${id} am="${periodText(date)}"}}`,
  }));
}

/** Editions of generated figures in every style of writing, with a chapter that speaks about all of them. */
export const anyEdition: fc.Arbitrary<{ readonly files: Files; readonly text: string }> = fc
  .array(figure, { minLength: 1, maxLength: 4 })
  .map((figures) => {
    const named = figures.map((it, index) => ({ id: `f${index}`, it }));
    const compared = named.flatMap(({ id, it }) => comparisons(id, it));
    const text = [
      'figures:',
      ...named.map(({ id, it }) => figureText(id, it)),
      ...(compared.length > 0 ? ['derived:', ...compared.map(({ derived }) => derived)] : []),
      '',
    ].join('\n');
    const chapter = [
      '# Zahlen',
      '',
      ...named.map(({ id }) => `Es sind {{zahl ${id}}} ({{stichtag ${id}}}).`),
      ...compared.map((it) => `Der Unterschied ist ${it.text}.`),
      '',
    ].join('\n');
    const files = filesOf({
      'data/jobcenter.yaml': 'name: Jobcenter\nshortName: JC\ncarriers: [Stadt]\ntheme: { accent: "#1f5a94" }\n',
      'data/2024/edition.yaml':
        'years: 2024\ntitle: Programm\nshortTitle: AMIP\nstate: published\nstand: 2024-01\nchapters: [a.md]\n',
      'data/2024/terms.yaml': 'sources:\n  muster: { name: Musterstatistik }\n',
      'data/2024/zahlen.yaml': text,
      'data/2024/chapters/a.md': chapter,
    });
    return { files, text };
  });
