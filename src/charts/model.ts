import type { ChartModel, ChartPoint } from '../blocks/chart-model.ts';
import { NO_VALUE } from '../words/chart.ts';
import type { Look } from './label.ts';

/** The point of a series at a category; undefined where the model has none. */
export const pointAt = (model: ChartModel, series: string, category: string): ChartPoint | undefined =>
  model.points.find((point) => point.series === series && point.category === category);

export const amountOf = (point: ChartPoint | undefined): number | null => point?.value ?? null;

/** Whether the value of a point is still to be delivered: it has none, and words that say so. */
export const isAwaited = (point: ChartPoint | undefined): boolean => point?.value === null && point.text !== '';

/** What is printed for a point: its value, or that there is none. */
export const printed = (point: ChartPoint | undefined): { readonly text: string; readonly look: Look } =>
  amountOf(point) === null
    ? { text: point?.text || NO_VALUE, look: 'note' }
    : { text: point?.text ?? '', look: 'value' };

/** Amounts an axis can be made for; a Jobcenter has none outside. */
const inReach = (n: number): boolean => n === 0 || (Math.abs(n) >= 1e-9 && Math.abs(n) <= 1e15);

const twice = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) !== index);

/**
 * Throws for a model nobody can draw truthfully. Data that lead here are refused with a place long before: this is
 * the last line, so that a fault of the program never becomes a wrong picture.
 */
export function assertDrawable(model: ChartModel): void {
  const fail = (why: string): never => {
    throw new Error(`the chart “${model.id}” cannot be drawn: ${why}`);
  };
  const name = twice(model.series) ?? (model.type === 'path' ? undefined : twice(model.categories));
  if (name !== undefined) fail(`“${name}” stands there twice`);
  if (model.series.length === 0 || model.points.every(({ value }) => value === null)) fail('it has no values');
  for (const { value, low, high } of model.points) {
    if ([value, low, high].some((n) => typeof n === 'number' && !inReach(n))) fail('a value is out of reach');
    if (model.type === 'share' && (value ?? 0) < 0) fail('a part of a whole is negative');
  }
  if (model.type === 'deviation' && model.reference === undefined) fail('it has no neutral value');
}
