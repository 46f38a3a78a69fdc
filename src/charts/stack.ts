import type { ChartModel } from '../blocks/chart-model.ts';
import type { Entry } from './legend.ts';
import { amountOf, isAwaited, pointAt, printed } from './model.ts';

/** A part of a stacked bar: where it begins and ends on the scale, in units (percent of the whole for shares). */
export interface Part {
  readonly category: string;
  readonly series: string;
  readonly color: string;
  readonly text: string;
  readonly known: boolean;
  readonly from: number;
  readonly to: number;
}

/** Bars of parts, before anybody has placed them. */
export interface StackedRows {
  readonly categories: readonly string[];
  readonly parts: readonly (readonly Part[])[];
  readonly entries: readonly Entry[];
  readonly domain: readonly [number, number];
  /** Draws the whole bar behind its parts, so that what they leave open is seen. */
  readonly whole: boolean;
}

/** Parts with amounts of both signs go from zero to both sides, each side in the order of the series. */
export function stack(model: ChartModel, category: string, colors: readonly string[], perUnit = 1): readonly Part[] {
  let above = 0;
  let below = 0;
  return model.series.map((series, index) => {
    const point = pointAt(model, series, category);
    const amount = (amountOf(point) ?? 0) * perUnit;
    const from = amount < 0 ? below : above;
    const to = from + amount;
    if (amount < 0) below = to;
    else above = to;
    return {
      category,
      series,
      color: colors[index] ?? '',
      text: printed(point).text,
      known: amountOf(point) !== null,
      from,
      to,
    };
  });
}

/**
 * Parts in percent of their whole. Shares given in percent are parts of 100: what they leave open stays empty, and
 * sums a rounding above 100 fill the bar.
 */
export function shares(model: ChartModel, category: string, colors: readonly string[]): readonly Part[] {
  const sum = model.series.reduce((total, series) => total + (amountOf(pointAt(model, series, category)) ?? 0), 0);
  const whole = model.unit.kind === 'percent' ? Math.max(100, sum) : sum;
  // As long as a part is still to be delivered, nobody knows the whole.
  const isUnknown =
    model.unit.kind !== 'percent' && model.series.some((series) => isAwaited(pointAt(model, series, category)));
  return stack(model, category, colors, whole === 0 || isUnknown ? 0 : 100 / whole);
}
