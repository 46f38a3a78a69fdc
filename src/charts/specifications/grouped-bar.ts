import type { ChartModel } from '../../blocks/chart-model.ts';
import type { MeasureText } from '../drawing.ts';
import { frame } from '../frame.ts';
import { headBand } from '../head.ts';
import { baselineAround, type Label, LOOKS } from '../label.ts';
import type { Layer, Picture } from '../layer.ts';
import { flowEntries, SWATCH, swatchLayer } from '../legend.ts';
import { amountOf, pointAt, printed } from '../model.ts';
import { fills } from '../palette.ts';
import { bandScale, GUTTER, leavesRoom, reservedFor, rowColumn, rowLabel } from '../rows.ts';
import { fitScale, lengthOf, linear, positionOn } from '../scale.ts';
import { type ChartStyle, GAP, RULE } from '../style.ts';

const THICKNESS = 10;
const STEP = 13;
/** Between two groups, in points. */
const APART = 9;

/**
 * Groups of horizontal bars from zero. The name of each bar stands at its row; only where the names are long does a
 * legend take their place.
 */
export function groupedBarSpecification(model: ChartModel, style: ChartStyle, measure: MeasureText): Picture {
  const colors = fills(style.accent, model.series.length);
  const bars = model.categories.flatMap((category) =>
    model.series.flatMap((series, slot) => {
      const point = pointAt(model, series, category);
      const { text, look } = printed(point);
      const room = measure(text, LOOKS[look]) + GAP;
      return [{ category, series, slot, value: amountOf(point) ?? 0, text, look, room }];
    }),
  );
  const needs = bars.map(({ value, room }) => (value < 0 ? { value, before: room } : { value, after: room }));
  const reserved = reservedFor(needs);
  const names = Math.max(...model.series.map((name) => measure(name, LOOKS.label)));
  const named = leavesRoom(names, style.width, reserved);
  const nameWidth = named ? names + GUTTER : 0;

  const head = headBand(model.axis.title, style.width, measure);
  const legend = flowEntries(
    named ? [] : model.series.map((name, i) => ({ name, color: colors[i] ?? style.accent })),
    { left: 0, right: style.width, top: head.height },
    SWATCH,
    measure,
  );
  const top = head.height + legend.height + (legend.height > 0 ? 4 : 0);
  const column = rowColumn(model.categories, style.width, reserved + nameWidth, 'label', measure);
  const slots = model.series.length;
  const step = Math.max(slots * STEP, column.tallest) + APART;

  const left = column.width + nameWidth;
  const domain = [Math.min(0, model.axis.from ?? 0), Math.max(0, model.axis.to ?? 0)] as const;
  const { scale, before } = fitScale(domain, needs, style.width - left);
  const plot = { left: left + before, top, width: lengthOf(scale), height: step * model.categories.length };

  const barLabels = bars.flatMap(({ category, series, slot, value, text, look }): Label[] => {
    const row = model.categories.indexOf(category);
    const middle = plot.top + (row + 0.5) * step + (slot - (slots - 1) / 2) * STEP;
    const end = plot.left + positionOn(scale, value);
    const align = value < 0 ? 'right' : 'left';
    const label: Label = {
      lines: [text],
      x: end + (value < 0 ? -GAP : GAP),
      y: baselineAround(middle, 1, look),
      align,
      look,
    };
    return named ? [rowLabel([series], column.width, middle, 'label'), label] : [label];
  });
  const rowLabels = column.lines.map((lines, row) => {
    // Beside named bars a label stands at the first of them, as a heading does.
    const middle = plot.top + (row + 0.5) * step;
    const first = middle - ((slots - 1) / 2) * STEP;
    const high = named
      ? Math.max(first + ((lines.length - 1) * LOOKS.label.lineHeight) / 2, middle - step / 2)
      : middle;
    return rowLabel(lines, 0, Math.min(high, middle + Math.max(0, (slots - 1) / 2) * STEP), 'label');
  });

  const x = { ...linear(scale), axis: null };
  const layers: Layer[] = [
    {
      data: {
        values: bars
          .filter(({ value }) => value !== 0)
          .map(({ category, series, slot, value }) => ({
            category,
            series,
            zero: 0,
            value,
            color: colors[slot] ?? '',
          })),
      },
      mark: { type: 'bar' },
      encoding: {
        y: { field: 'category', type: 'nominal', scale: bandScale(model.categories, step, slots * STEP), axis: null },
        yOffset: { field: 'series', type: 'nominal', scale: bandScale(model.series, STEP, THICKNESS) },
        x: { ...x, field: 'zero' },
        x2: { field: 'value' },
        color: { field: 'color', type: 'nominal', scale: null },
      },
    },
    {
      data: { values: [{}] },
      mark: { type: 'rule', color: RULE, strokeWidth: 0.6 },
      encoding: { x: { ...x, datum: 0 } },
    },
    ...swatchLayer(plot, legend.placed),
  ];
  return frame({ width: style.width, height: plot.top + plot.height }, plot, layers, [
    ...head.labels,
    ...legend.labels,
    ...rowLabels,
    ...barLabels,
  ]);
}
