import { sharesFill } from '../../derive/rounding.ts';
import { printNumber } from '../../german/unit.ts';
import type { CategoryChartSpec } from '../../validate/edition.ts';
import * as words from '../../words/problems/chart.ts';
import { negativePart } from '../../words/problems/exhibit.ts';
import type { ExhibitReader } from './context.ts';
import {
  checkNames,
  delivered,
  gapOf,
  isOpen,
  type ModelParts,
  type Placed,
  pointOf,
  textsOf,
  untilConfirmed,
} from './reading.ts';

type Row = readonly (Placed | undefined)[];

/** A chart compares: at least two categories, or for a whole its parts. */
function checkCount({ type, series, categories, place }: CategoryChartSpec, reader: ExhibitReader): void {
  const parts = type === 'share' && series.length > 1 ? series.length : categories.length;
  if (parts < 2) reader.report(place, words.singleCategory());
}

/** Parts of a whole: none missing or negative; percentages fill 100 but for rounding. */
function checkParts(parts: Row, spec: CategoryChartSpec, reader: ExhibitReader): void {
  const values = parts.flatMap((part) => part ?? []);
  if (values.length < parts.length) reader.reportOfValues(spec.place, words.shareGap());
  if (values.some(isOpen)) return;
  const inPercent = values.length > 0 && values.every(({ fact }) => fact.unit.kind === 'percent');
  if (inPercent && values.length === parts.length && !sharesFill(values.map(({ fact }) => fact))) {
    const sum = values.reduce((total, { fact }) => total + fact.value, 0);
    const decimals = Math.max(...values.map(({ fact }) => fact.decimals));
    const text = printNumber(
      { value: sum, decimals, approximate: false, unit: { one: '', many: '' } },
      { thousands: reader.scope.edition.thousands },
    );
    reader.reportOfValues(spec.place, untilConfirmed(words.shareSum(text), values));
  }
}

/** The names in the data are checked when it is validated; here what follows from them by a formula. */
function checkSigns(values: readonly Placed[], spec: CategoryChartSpec, reader: ExhibitReader): void {
  for (const { fact, place } of delivered(values)) {
    if (fact.value < 0) reader.reportOfValues(place, negativePart(spec.id, fact.id));
  }
}

function referenceOf(fact: Placed['fact'] | undefined, texts: (fact: Placed['fact']) => string) {
  return fact && fact.standing !== 'open' && { value: fact.value, text: texts(fact), label: fact.label, fact: fact.id };
}

/** Points of bars, groups, stacks, shares and deviations; the one series of a chart without names has that of its axis. */
export function categoryParts(spec: CategoryChartSpec, reader: ExhibitReader) {
  checkCount(spec, reader);
  const rows: readonly Row[] = spec.categories.map(({ values }) =>
    values.map((value) => {
      const fact = value ? reader.number(value) : undefined;
      return value && fact ? { fact, place: value.place } : undefined;
    }),
  );
  const values = rows.flat().flatMap((value) => value ?? []);
  if (spec.type === 'stackedBar' || spec.type === 'share') checkSigns(values, spec, reader);
  if (spec.type === 'share') {
    const wholes = spec.series.length > 1 ? rows : [rows.map((row) => row[0])];
    for (const parts of wholes) checkParts(parts, spec, reader);
  }
  const texts = textsOf(values, reader);
  const categories = spec.categories.map(({ label }) => reader.label(label));
  checkNames(categories, spec.place, reader);
  const neutral = spec.neutral && reader.number({ ...spec.neutral, negate: false });
  const reference = referenceOf(neutral, texts);
  const isAwaited = neutral?.standing === 'open';
  const parts = (axisTitle: string): ModelParts => {
    const series = spec.series.length > 0 ? spec.series.map((it) => reader.label(it)) : [axisTitle];
    checkNames(series, spec.place, reader);
    const points = categories.flatMap((category, at) =>
      series.map((name, index) => {
        const value = rows[at]?.[index];
        return value ? pointOf(name, category, value.fact, texts(value.fact)) : gapOf(name, category);
      }),
    );
    return { series, categories, points, ...(reference && { reference }), ...(isAwaited && { awaits: true }) };
  };
  return { values: isAwaited ? [...values, { fact: neutral, place: spec.place }] : values, parts };
}
