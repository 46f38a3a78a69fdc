import type { ChartModel } from '../blocks/chart-model.ts';
import type { MeasureText } from './drawing.ts';
import type { Plot } from './frame.ts';
import { baselineAround, type Label, LOOKS } from './label.ts';
import type { Layer } from './layer.ts';
import { amountOf, pointAt, printed } from './model.ts';
import { bandScale, reservedFor, rowColumn, rowLabel } from './rows.ts';
import { linear, type Need, positionOn, type Scale } from './scale.ts';
import { GAP } from './style.ts';

const THICKNESS = 13;
const STEP = 21;

/** The axis of a specification's x channel; null for none. */
export type XAxis = { readonly values: number[]; readonly grid: boolean } | null;

/**
 * One horizontal bar for each category, from a base value (zero or the neutral value) to its own, with the value
 * beside its end: on the left of bars that lie below the base.
 */
export function singleBars(model: ChartModel, base: number, width: number, measure: MeasureText) {
  const bars = model.categories.map((category) => {
    const point = pointAt(model, model.series[0] ?? '', category);
    const value = amountOf(point) ?? base;
    const { text, look } = printed(point);
    return { category, value, text, look, room: measure(text, LOOKS[look]) + GAP };
  });
  const needs: readonly Need[] = bars.map(({ value, room }) =>
    value < base ? { value, before: room } : { value, after: room },
  );
  const column = rowColumn(model.categories, width, reservedFor(needs), 'label', measure);
  const step = Math.max(STEP, column.tallest + 6);

  const labels = (scale: Scale, plot: Plot): readonly Label[] =>
    bars.flatMap(({ value, text, look }, row): Label[] => {
      const middle = plot.top + (row + 0.5) * step;
      const below = value < base;
      const end = plot.left + positionOn(scale, value);
      return [
        rowLabel(column.lines[row] ?? [], 0, middle, 'label'),
        {
          lines: [text],
          x: below ? end - GAP : end + GAP,
          y: baselineAround(middle, 1, look),
          align: below ? 'right' : 'left',
          look,
        },
      ];
    });
  const layer = (scale: Scale, axis: XAxis, colorOf: (value: number) => string): Layer => ({
    data: {
      values: bars
        .filter(({ value }) => value !== base)
        .map(({ category, value }) => ({ category, base, value, color: colorOf(value) })),
    },
    mark: { type: 'bar' },
    encoding: {
      y: { field: 'category', type: 'nominal', scale: bandScale(model.categories, step, THICKNESS), axis: null },
      x: { ...linear(scale), axis, field: 'base' },
      x2: { field: 'value' },
      color: { field: 'color', type: 'nominal', scale: null },
    },
  });
  return { left: column.width, height: step * bars.length, needs, labels, layer };
}
