import type { ChartModel } from '../../blocks/chart-model.ts';
import { axisBeginsAt, DASHED_MEANS, GAP_MEANS, reference as referenceWords } from '../../words/chart.ts';
import { GAP } from '../../words/document.ts';
import { axisBreak } from '../axis-break.ts';
import type { MeasureText } from '../drawing.ts';
import { type EndText, endColumn, setEndLabels, TO_LABELS } from '../end-labels.ts';
import { boxLayer, frame, lineLayer } from '../frame.ts';
import { headBand, headWords, textBand } from '../head.ts';
import { baselineAround, boxOf, type Label, LOOKS } from '../label.ts';
import type { Picture } from '../layer.ts';
import { flowEntries } from '../legend.ts';
import { placeOf, type Series } from '../line-geometry.ts';
import { LEGEND_MARK, legendLayers, lineLayers } from '../line-layers.ts';
import { lineLooks } from '../line-look.ts';
import { isAwaited } from '../model.ts';
import { boxesAlong } from '../place-label.ts';
import { pointLabels } from '../point-labels.ts';
import { runsOf } from '../runs.ts';
import { type ChartStyle, RULE, WHITE } from '../style.ts';
import { axisNumber, niceDomain, ticks } from '../tick.ts';
import { timeAxis } from '../time-axis.ts';
import { instantOf } from '../time-scale.ts';

const HEIGHT = 128;
/** Above a point, for its label. */
const LABEL_ROOM = 16;

/** From zero, unless the model says otherwise or an index has no zero worth showing. */
function valueDomain({ points, reference, axis, unit }: ChartModel): readonly [number, number] {
  const zero = axis.from === undefined && unit.kind !== 'index' ? [0] : [];
  const values = [...points.map(({ value }) => value), reference?.value, axis.from, axis.to, ...zero].flatMap(
    (value) => value ?? [],
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [from, to] = niceDomain(low, high, 5);
  return [low === axis.from ? low : from, high === axis.to ? high : to];
}

/** Lines are named at their ends where all of them end at about the same time. */
function endTogether(series: readonly Series[]): boolean {
  const instants = series.flatMap(({ points }) => points.map(({ instant }) => instant));
  const [first, last] = [Math.min(...instants), Math.max(...instants)];
  return series.every(({ points }) => last - (points.at(-1)?.instant ?? first) <= 0.15 * (last - first));
}

/**
 * Lines over time. Points in steps of a series' own frequency are joined by its line, irregular ones by a thin
 * dashed one, across a gap by nothing. Names and last values stand at the ends of the lines.
 */
export function lineSpecification(model: ChartModel, style: ChartStyle, measure: MeasureText): Picture {
  const series = model.series
    .map((name) => ({ name, ...runsOf(model.points.filter((point) => point.series === name)) }))
    .filter(({ points }) => points.length > 0);
  const looks = lineLooks(style.accent, series.length);
  const domain = valueDomain(model);
  const marks = ticks(domain, 5, model.unit, style.thousands);
  const cut = domain[0] > 0;

  const named = series.length > 1 && endTogether(series);
  const right: EndText[] = named
    ? series.map(({ name, points }) => ({ name, look: 'label', value: points.at(-1)?.text ?? '' }))
    : [];
  const { reference } = model;
  if (reference !== undefined) {
    right.push({ name: referenceWords(reference.label, reference.text), look: 'tick', value: '' });
  }
  const column = endColumn(right, style.width * 0.27, measure);

  const begins = cut ? axisBeginsAt(axisNumber(domain[0], model.unit, style.thousands)) : '';
  const title = model.axis.title === '' && series.length === 1 ? (series[0]?.name ?? '') : model.axis.title;
  const head = headBand(headWords(title, begins), style.width, measure);
  const legend = flowEntries(
    series.length > 1 && !named ? series.map(({ name }, i) => ({ name, color: looks[i]?.color ?? '' })) : [],
    { left: 0, right: style.width, top: head.height },
    LEGEND_MARK,
    measure,
  );

  const highest = Math.max(...series.flatMap(({ points }) => points.map(({ value }) => value)));
  const clear = ((domain[1] - highest) / (domain[1] - domain[0])) * HEIGHT;
  const headroom = Math.max(LABEL_ROOM - clear, 4);
  const left = Math.max(...marks.map(({ text }) => measure(text, LOOKS.tick))) + 7;
  const margin = right.length > 0 ? column.width + TO_LABELS : 4;
  const plot = {
    left,
    top: head.height + (legend.height === 0 ? 0 : legend.height + 5) + headroom,
    width: style.width - left - margin,
    height: Math.max(HEIGHT, column.height - headroom),
  };
  const bottom = plot.top + plot.height;
  const awaited = model.points.filter(isAwaited).flatMap(({ date }) => date ?? []);
  const periods = [
    ...model.points.flatMap(({ date, value }) => (date === undefined || value === null ? [] : [date])),
    ...awaited,
  ];
  const time = timeAxis(periods, plot.width, { before: left, after: margin }, measure);
  const geometry = { plot, time, domain };

  const ends = (named ? series : []).map(({ points }) => {
    const last = points.at(-1);
    const [x, y] = last === undefined ? [0, 0] : placeOf(geometry, last);
    return { x: x + 5, y };
  });
  const referenceAt = reference === undefined ? [] : [placeOf(geometry, { instant: time.to, value: reference.value })];
  const rightLabels = setEndLabels(column, [...ends, ...referenceAt.map(([x, y]) => ({ x, y }))], {
    left: plot.left + plot.width + TO_LABELS,
    top: plot.top - headroom,
    bottom: bottom + 3,
  });
  // Where a value is still to be delivered, the axis has its date and the foot of the plot says so.
  const gaps = [...new Set(awaited.map(instantOf))].map((instant): Label => {
    const [x] = placeOf(geometry, { instant, value: domain[0] });
    return { lines: [GAP.cell], x, y: bottom - 4, align: 'center', look: 'note' };
  });
  const taken = [
    ...gaps.map((label) => boxOf(label, measure)),
    ...rightLabels.labels.map((label) => boxOf(label, measure)),
    ...rightLabels.leaders.flatMap(({ x, y, x2, y2 }) => boxesAlong([x, y], [x2, y2])),
    ...referenceAt.flatMap(([x, y]) => boxesAlong([plot.left, y], [x, y])),
  ];
  const area = { left: left + 1, right: style.width, top: plot.top - headroom, bottom: bottom - 2 };
  const values = pointLabels(geometry, series, { area, taken, lastIsNamed: named }, measure);

  // Gridlines stop before a value, so that it is read without strokes through it.
  const plates = values.map((label) => ({ ...boxOf(label, measure), color: WHITE }));

  const numbers = marks.map(({ value, text }): Label => {
    const [, y] = placeOf(geometry, { instant: time.from, value });
    return { lines: [text], x: left - 5, y: baselineAround(y, 1, 'tick'), align: 'right', look: 'tick' };
  });
  const dates = time.labels.map((label) => ({ ...label, x: label.x + plot.left, y: label.y + bottom }));
  const foot = textBand(
    headWords(
      series.some(({ dashed }) => dashed.length > 0) ? DASHED_MEANS : '',
      series.some(({ broken }) => broken) ? GAP_MEANS : '',
    ),
    bottom + time.height + 3,
    style.width,
    'note',
    measure,
  );
  return frame(
    { width: style.width, height: bottom + time.height + (foot.height === 0 ? 0 : foot.height + 3) },
    plot,
    [
      ...boxLayer(plot, plates),
      ...lineLayers(geometry, series, looks, marks, reference?.value),
      ...lineLayer(plot, rightLabels.leaders, { color: RULE, strokeWidth: 0.5 }),
      ...(cut ? axisBreak(plot) : []),
      ...legendLayers(plot, legend.placed, looks),
    ],
    [...head.labels, ...legend.labels, ...numbers, ...dates, ...rightLabels.labels, ...values, ...gaps, ...foot.labels],
  );
}
