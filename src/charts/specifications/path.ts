import type { ChartModel, ChartPoint } from '../../blocks/chart-model.ts';
import type { MeasureText } from '../drawing.ts';
import { frame, type Line, lineLayer } from '../frame.ts';
import { headBand } from '../head.ts';
import { baselineAround, heightOf, type Label, LOOKS } from '../label.ts';
import type { Layer, Picture } from '../layer.ts';
import { printed } from '../model.ts';
import { fills } from '../palette.ts';
import { bandScale, reservedFor, rowColumn, rowLabel } from '../rows.ts';
import { fitScale, lengthOf, linear, positionOn } from '../scale.ts';
import { type ChartStyle, GAP, RULE } from '../style.ts';
import { wrap } from '../wrap.ts';

const THICKNESS = 12;
const STEP = 19;
/** A path's name stands nearer to its own rows than to the path above. */
const HEADING_DROP = 2.5;

interface Row {
  /** Place in the drawing order, as the row's name on the scale: labels may recur. */
  readonly key: string;
  readonly label: string;
  readonly point?: ChartPoint;
  /** Where the bar begins and ends, and the amount reached after this row. */
  readonly from: number;
  readonly to: number;
}

/** The rows of one path, led by its name where there are several: each change begins where the one before ended. */
function rowsOfPath(model: ChartModel, series: string): readonly Omit<Row, 'key'>[] {
  let reached = 0;
  const steps = model.points
    .filter((point) => point.series === series)
    .map((point) => {
      const from = point.role === 'change' ? reached : 0;
      if (point.value !== null) reached = from + point.value;
      return { label: point.category, point, from, to: point.value === null ? from : reached };
    });
  return model.series.length > 1 ? [{ label: series, from: 0, to: 0 }, ...steps] : steps;
}

/**
 * The way from a starting amount over changes to a result, as rows of hanging bars; several ways one below the other
 * on one scale, so that their amounts compare.
 */
export function pathSpecification(model: ChartModel, style: ChartStyle, measure: MeasureText): Picture {
  const rows: readonly Row[] = model.series
    .flatMap((series) => rowsOfPath(model, series))
    .map((row, index) => ({ ...row, key: String(index) }));
  const [total = style.accent, change = style.accent] = fills(style.accent, 2);
  const bars = rows.flatMap((row, index) => {
    if (row.point === undefined) return [];
    const { text, look } = printed(row.point);
    return [{ ...row, point: row.point, index, text, look, room: measure(text, LOOKS[look]) + GAP }];
  });

  const head = headBand(model.axis.title, style.width, measure);
  const needs = bars.map(({ from, to, room }) => ({ value: Math.max(from, to), after: room }));
  const steps = rows.map(({ label, point }) => (point === undefined ? '' : label));
  // Measured in the weight of the results, the wider one.
  const column = rowColumn(steps, style.width, reservedFor(needs), 'heading', measure);
  const names = rows.map(({ label, point }) =>
    point === undefined ? wrap(label, style.width, 'heading', measure) : ([] as const),
  );
  const step = Math.max(STEP, Math.max(column.tallest, ...names.map((lines) => heightOf(lines, 'heading'))) + 6);
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const domain = [Math.min(0, ...ends), Math.max(0, ...ends)] as const;
  const { scale, before } = fitScale(domain, needs, style.width - column.width);
  const plot = {
    left: column.width + before,
    top: head.height,
    width: lengthOf(scale),
    height: step * rows.length,
  };
  const middleOf = (index: number): number => plot.top + (index + 0.5) * step;

  const labels = rows.flatMap((row, index): Label[] => {
    if (row.point === undefined) return [rowLabel(names[index] ?? [], 0, middleOf(index) + HEADING_DROP, 'heading')];
    return [rowLabel(column.lines[index] ?? [], 0, middleOf(index), row.point.role === 'result' ? 'heading' : 'label')];
  });
  const values = bars.map(
    ({ from, to, index, text, look }): Label => ({
      lines: [text],
      x: plot.left + positionOn(scale, Math.max(from, to)) + GAP,
      y: baselineAround(middleOf(index), 1, look),
      align: 'left',
      look,
    }),
  );
  const connectors = bars.flatMap(({ to, index }): Line[] => {
    if (rows[index + 1]?.point === undefined) return [];
    const x = plot.left + positionOn(scale, to);
    return [{ x, y: middleOf(index) + THICKNESS / 2, x2: x, y2: middleOf(index + 1) - THICKNESS / 2 }];
  });

  const x = { ...linear(scale), axis: null };
  const layers: Layer[] = [
    ...lineLayer(plot, connectors, { color: RULE, strokeWidth: 0.6 }),
    {
      data: {
        values: bars
          .filter(({ from, to }) => from !== to)
          .map(({ key, from, to, point }) => ({ row: key, from, to, color: point.role === 'change' ? change : total })),
      },
      mark: { type: 'bar' },
      encoding: {
        y: {
          field: 'row',
          type: 'nominal',
          scale: bandScale(
            rows.map(({ key }) => key),
            step,
            THICKNESS,
          ),
          axis: null,
        },
        x: { ...x, field: 'from' },
        x2: { field: 'to' },
        color: { field: 'color', type: 'nominal', scale: null },
      },
    },
  ];
  return frame({ width: style.width, height: plot.top + plot.height }, plot, layers, [
    ...head.labels,
    ...labels,
    ...values,
  ]);
}
