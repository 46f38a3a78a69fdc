import type { ChartModel } from '../blocks/chart-model.ts';
import type { MeasureText } from './drawing.ts';
import type { Plot } from './frame.ts';
import { type Label, LOOKS } from './label.ts';
import { fitScale, lengthOf, type Need, positionOn, type Scale } from './scale.ts';
import type { ChartStyle } from './style.ts';
import { type Tick, ticks } from './tick.ts';

/** Height of a horizontal axis with its numbers, in points. */
export const AXIS_HEIGHT = 16;
const BETWEEN = 8;

const spaced = (scale: Scale, marks: readonly Tick[], widths: readonly number[]): boolean =>
  marks.every(({ value }, i) => {
    const before = marks[i - 1];
    if (before === undefined) return true;
    const distance = positionOn(scale, value) - positionOn(scale, before.value);
    return distance >= ((widths[i] ?? 0) + (widths[i - 1] ?? 0)) / 2 + BETWEEN;
  });

/**
 * A horizontal scale with its ticks: as many as stand side by side without touching, none of their numbers and no
 * need running out of `width`.
 */
export function horizontalAxis(
  model: ChartModel,
  domain: readonly [number, number],
  needs: readonly Need[],
  width: number,
  style: ChartStyle,
  measure: MeasureText,
) {
  for (let most = 5; most > 0; most--) {
    const marks = ticks(domain, most, model.unit, style.thousands);
    const widths = marks.map(({ text }) => measure(text, LOOKS.tick));
    const all = [
      ...needs,
      ...marks.map(({ value }, i) => ({ value, before: (widths[i] ?? 0) / 2, after: (widths[i] ?? 0) / 2 })),
    ];
    const fitted = fitScale(domain, all, width);
    if (spaced(fitted.scale, marks, widths)) return { ...fitted, marks };
  }
  return { ...fitScale(domain, needs, width), marks: [] };
}

/** The numbers below a horizontal axis. */
export const axisLabels = (scale: Scale, marks: readonly Tick[], plot: Plot): readonly Label[] =>
  marks.map(({ value, text }) => ({
    lines: [text],
    x: plot.left + positionOn(scale, value),
    y: plot.top + plot.height + 3 + LOOKS.tick.size + 1,
    align: 'center',
    look: 'tick',
  }));

export const plotFrom = (left: number, top: number, scale: Scale, height: number): Plot => ({
  left,
  top,
  width: lengthOf(scale),
  height,
});
