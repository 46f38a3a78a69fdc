import type { ChartModel } from '../../blocks/chart-model.ts';
import type { MeasureText } from '../drawing.ts';
import { frame } from '../frame.ts';
import { headBand } from '../head.ts';
import { baselineAround, type Label, LOOKS } from '../label.ts';
import type { Layer, Picture } from '../layer.ts';
import { pointAt, printed, valueOf } from '../model.ts';
import { bandScale, rowColumn, rowLabel } from '../rows.ts';
import { fitScale, lengthOf, linear, positionOn } from '../scale.ts';
import { type ChartStyle, GAP, RULE } from '../style.ts';

const THICKNESS = 13;
const STEP = 21;

/** Horizontal bars from zero, one for each category, each with its value beside its end. */
export function barSpecification(model: ChartModel, style: ChartStyle, measure: MeasureText): Picture {
  const bars = model.categories.map((category) => {
    const point = pointAt(model, model.series[0] ?? '', category);
    const { text, look } = printed(point);
    return { category, value: valueOf(point), text, look, width: measure(text, LOOKS[look]) + GAP };
  });
  const head = headBand(model.axis.title, style.width, measure);
  const widest = Math.max(...bars.map(({ width }) => width));
  const column = rowColumn(model.categories, style.width, widest, 'label', measure);
  const step = Math.max(STEP, column.tallest + 6);

  const needs = bars.map(({ value, width }) =>
    (value ?? 0) < 0 ? { value: value ?? 0, before: width } : { value: value ?? 0, after: width },
  );
  const domain = [Math.min(0, model.axis.from ?? 0), Math.max(0, model.axis.to ?? 0)] as const;
  const { scale, before } = fitScale(domain, needs, style.width - column.width);
  const plot = {
    left: column.width + before,
    top: head.height,
    width: lengthOf(scale),
    height: step * bars.length,
  };

  const labels = bars.flatMap(({ value, text, look }, row): Label[] => {
    const middle = plot.top + (row + 0.5) * step;
    const end = plot.left + positionOn(scale, value ?? 0);
    const negative = (value ?? 0) < 0;
    return [
      rowLabel(column.lines[row] ?? [], 0, middle, 'label'),
      {
        lines: [text],
        x: end + (negative ? -GAP : GAP),
        y: baselineAround(middle, 1, look),
        align: negative ? 'right' : 'left',
        look,
      },
    ];
  });

  const x = { ...linear(scale), axis: null } as const;
  const layers: Layer[] = [
    {
      data: { values: bars.filter(({ value }) => value).map(({ category, value }) => ({ category, zero: 0, value })) },
      mark: { type: 'bar', color: style.accent },
      encoding: {
        y: { field: 'category', type: 'nominal', scale: bandScale(model.categories, step, THICKNESS), axis: null },
        x: { ...x, field: 'zero' },
        x2: { field: 'value' },
      },
    },
    {
      data: { values: [{}] },
      mark: { type: 'rule', color: RULE, strokeWidth: 0.6 },
      encoding: { x: { ...x, datum: 0 } },
    },
  ];
  return frame({ width: style.width, height: plot.top + plot.height }, plot, layers, [...head.labels, ...labels]);
}
