import type { ChartModel } from '../../blocks/chart-model.ts';
import { axisBeginsAt } from '../../words/chart.ts';
import type { MeasureText } from '../drawing.ts';
import { frame } from '../frame.ts';
import { headBand, headWords } from '../head.ts';
import { baselineAround, type Label, LOOKS } from '../label.ts';
import type { Layer, Picture } from '../layer.ts';
import { amountOf, pointAt, printed } from '../model.ts';
import { bandScale, reservedFor, rowColumn, rowLabel } from '../rows.ts';
import { linear, positionOn } from '../scale.ts';
import { type ChartStyle, GAP, GRID, WHITE } from '../style.ts';
import { axisNumber, niceDomain } from '../tick.ts';
import { AXIS_HEIGHT, axisLabels, horizontalAxis, plotFrom } from '../value-axis.ts';

const STEP = 21;
const CAP = 6;
/** From the middle of a point to its edge, in points. */
const RADIUS = 3.4;

/** A point for each category, with a whisker from the lower to the upper end of its interval. */
export function intervalSpecification(model: ChartModel, style: ChartStyle, measure: MeasureText): Picture {
  const rows = model.categories.map((category) => {
    const point = pointAt(model, model.series[0] ?? '', category);
    const value = amountOf(point);
    const { text, look } = printed(point);
    const ends =
      value === null
        ? null
        : { low: Math.min(point?.low ?? value, value), high: Math.max(point?.high ?? value, value) };
    return { category, value, ends, text, look, room: measure(text, LOOKS[look]) + GAP + RADIUS };
  });
  const known = rows.flatMap(({ ends }) => (ends === null ? [] : [ends.low, ends.high]));
  const [low, high] = niceDomain(Math.min(...known), Math.max(...known), 5);
  const domain = [Math.min(model.axis.from ?? low, ...known), Math.max(model.axis.to ?? high, ...known)] as const;

  const cut = domain[0] > 0 ? axisBeginsAt(axisNumber(domain[0], model.unit, style.thousands)) : '';
  const head = headBand(headWords(model.axis.title, cut), style.width, measure);
  const needs = rows.map(({ ends, room }) => ({ value: ends?.high ?? domain[0], before: RADIUS, after: room }));
  const column = rowColumn(model.categories, style.width, reservedFor(needs), 'label', measure);
  const step = Math.max(STEP, column.tallest + 6);
  const { scale, before, marks } = horizontalAxis(model, domain, needs, style.width - column.width, style, measure);
  const plot = plotFrom(column.width + before, head.height, scale, step * rows.length);

  const labels = rows.flatMap(({ ends, text, look }, row): Label[] => {
    const middle = plot.top + (row + 0.5) * step;
    const x = plot.left + positionOn(scale, ends?.high ?? domain[0]) + (ends === null ? 0 : RADIUS) + GAP;
    return [
      rowLabel(column.lines[row] ?? [], 0, middle, 'label'),
      { lines: [text], x, y: baselineAround(middle, 1, look), align: 'left', look },
    ];
  });

  const axis = { values: marks.map(({ value }) => value), grid: false };
  const y = {
    field: 'category',
    type: 'nominal',
    scale: bandScale(model.categories, step, CAP),
    axis: null,
  } as const;
  const drawn = rows.filter(({ ends }) => ends !== null);
  const whiskers = drawn.flatMap(({ category, ends }) =>
    ends === null || ends.low === ends.high ? [] : [{ category, ...ends }],
  );
  const x = { ...linear(scale), axis };
  const layers: Layer[] = [
    {
      data: {
        values: drawn.map(({ category, ends }) => ({ category, from: scale.from, to: ends?.low ?? scale.from })),
      },
      mark: { type: 'rule', color: GRID, strokeWidth: 0.5 },
      encoding: { y: { ...y, bandPosition: 0.5 }, x: { ...x, field: 'from' }, x2: { field: 'to' } },
    },
    {
      data: { values: whiskers },
      mark: { type: 'rule', color: style.accent, strokeWidth: 1.2 },
      encoding: { y: { ...y, bandPosition: 0.5 }, x: { ...x, field: 'low' }, x2: { field: 'high' } },
    },
    ...(['low', 'high'] as const).map(
      (end): Layer => ({
        data: { values: whiskers },
        mark: { type: 'tick', orient: 'vertical', color: style.accent, thickness: 1.2, size: CAP },
        encoding: { y: { ...y, bandPosition: 0.5 }, x: { ...x, field: end } },
      }),
    ),
    {
      data: { values: drawn.map(({ category, value }) => ({ category, value })) },
      mark: {
        type: 'point',
        shape: 'circle',
        filled: true,
        color: style.accent,
        stroke: WHITE,
        strokeWidth: 0.8,
        size: 46,
        opacity: 1,
      },
      encoding: { y: { ...y, bandPosition: 0.5 }, x: { ...x, field: 'value' } },
    },
  ];
  return frame({ width: style.width, height: plot.top + plot.height + AXIS_HEIGHT }, plot, layers, [
    ...head.labels,
    ...labels,
    ...axisLabels(scale, marks, plot),
  ]);
}
