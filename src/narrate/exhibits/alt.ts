import type { ChartModel, ChartPoint } from '../../blocks/chart-model.ts';
import { formatPeriod } from '../../german/period.ts';
import { ALT, CHART_KINDS } from '../../words/document.ts';
import { type Bounds, NO_BOUNDS } from './bounds.ts';

/** Series with more values are told by their first, last, lowest and highest value and by their gaps. */
const LONGEST_FULL = 12;

type Valued = ChartPoint & { readonly value: number };
const hasValue = (point: ChartPoint): point is Valued => point.value !== null;
const nameOf = (point: ChartPoint): string => (point.date ? formatPeriod(point.date) : point.category);

const gapText = (point: ChartPoint | undefined): string => point?.text || ALT.gap;

function told(point: ChartPoint, bounds: Bounds): string {
  const bound = bounds.get(point.facts[0] ?? '');
  const value = hasValue(point) ? point.text + (bound ? ALT.interval(bound.low, bound.high) : '') : gapText(point);
  return ALT.pair(nameOf(point), value);
}

/** The extremes of a long series, its ends and its gaps. */
function summary(points: readonly ChartPoint[]): string {
  const values = points.filter(hasValue);
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return gapText(points[0]);
  const lowest = values.reduce((least, point) => (point.value < least.value ? point : least));
  const highest = values.reduce((most, point) => (point.value > most.value ? point : most));
  const without = points.filter((point) => !hasValue(point));
  const gaps = without.filter(({ text }) => text === '').map(nameOf);
  const missing = without.filter(({ text }) => text !== '').map(nameOf);
  const item = (word: string, point: ChartPoint) => `${word} ${told(point, NO_BOUNDS)}`;
  return [
    item(ALT.first, first),
    item(ALT.last, last),
    item(ALT.lowest, lowest),
    item(ALT.highest, highest),
    ...(gaps.length > 0 ? [ALT.gaps(gaps)] : []),
    ...(missing.length > 0 ? [ALT.missing(missing)] : []),
  ].join(ALT.between);
}

/** One sentence for a series: all of its values, or what matters of a long one. */
function seriesSentence(name: string, points: readonly ChartPoint[], bounds: Bounds, isOnly: boolean): string {
  const text =
    points.length > LONGEST_FULL ? summary(points) : points.map((point) => told(point, bounds)).join(ALT.between);
  return isOnly ? `${text}.` : `${ALT.pair(name, text)}.`;
}

/**
 * What somebody who can't see the chart has to know, from the values it is drawn from: its kind, what it shows, in what
 * unit, and every value.
 */
export function altText(model: ChartModel, caption: string, bounds: Bounds): string {
  const { type, axis, series, points, reference } = model;
  const [category, ...categories] = model.categories;
  const isOneWhole = category !== undefined && categories.length === 0 && series.length > 1;
  const isOnly = series.length === 1 && type !== 'line' && type !== 'path';
  const of = (name: string) => points.filter((point) => point.series === name);
  const sentences = isOneWhole
    ? [
        seriesSentence(
          category,
          points.map((point) => ({ ...point, category: point.series })),
          bounds,
          false,
        ),
      ]
    : series.map((name) => seriesSentence(name, of(name), bounds, isOnly));
  return [
    `${ALT.pair(CHART_KINDS[type], caption)}.`,
    ALT.unit(axis.title),
    ...sentences,
    ...(reference ? [`${ALT.pair(reference.label, reference.text)}.`] : []),
  ].join(' ');
}
