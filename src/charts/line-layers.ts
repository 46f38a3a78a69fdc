import type { MarkDef } from 'vega-lite/types_unstable/mark.js';
import { inPoints, type Plot } from './frame.ts';
import type { Layer } from './layer.ts';
import type { PlacedEntry } from './legend.ts';
import type { LineGeometry, Series } from './line-geometry.ts';
import type { LineLook } from './line-look.ts';
import type { DatedPoint } from './runs.ts';
import { GREY, GRID, RULE, WHITE } from './style.ts';
import type { Tick } from './tick.ts';

/** Series of more points than this show only those that their line alone would not. */
const ALL_POINTS = 14;
const POINT_SIZE = { circle: 30, square: 27, 'triangle-up': 30, diamond: 32 } as const;
const LINE_WIDTH = 1.6;

function pointMark({ color, shape, hollow }: LineLook): MarkDef<'point'> {
  const paint = hollow ? { color: WHITE, stroke: color, strokeWidth: 1.2 } : { color, stroke: WHITE, strokeWidth: 0.8 };
  return { type: 'point', shape, filled: true, size: POINT_SIZE[shape], opacity: 1, ...paint };
}

const lineMark = ({ color, dash }: LineLook): MarkDef<'line'> => ({
  type: 'line',
  color,
  strokeWidth: LINE_WIDTH,
  strokeDash: [...dash],
  strokeJoin: 'round',
});

/** Short and thin: nothing is known of what lies between its ends. */
const dashedMark = ({ color }: LineLook): MarkDef<'line'> => ({
  type: 'line',
  color,
  strokeWidth: 0.8,
  strokeDash: [2, 2.2],
});

const rows = (points: readonly DatedPoint[]) => points.map(({ instant, value }) => ({ date: instant, value }));
const inRuns = (runs: readonly (readonly DatedPoint[])[]) =>
  runs.flatMap((points, run) => rows(points).map((row) => ({ ...row, run })));

/** Grid, axes, reference line, lines and points of all series, in drawing order. */
export function lineLayers(
  { time, domain }: LineGeometry,
  series: readonly Series[],
  looks: readonly LineLook[],
  marks: readonly Tick[],
  reference: number | undefined,
): readonly Layer[] {
  const axisX = { values: [...time.ticks], grid: false };
  const axisY = {
    values: marks.map(({ value }) => value),
    grid: true,
    gridColor: GRID,
    gridWidth: 0.5,
    domain: false,
    ticks: false,
  };
  const scaleY = { domain: [...domain], nice: false, zero: false };
  const scaleX = { type: 'utc' as const, domain: [time.from, time.to], nice: false };
  const x = { field: 'date', type: 'temporal', scale: scaleX, axis: axisX } as const;
  const y = { field: 'value', type: 'quantitative', scale: scaleY, axis: axisY } as const;
  const detail = { field: 'run', type: 'nominal' } as const;

  const level = (datum: number, mark: { color: string; strokeWidth: number }): Layer => ({
    data: { values: [{}] },
    mark: { type: 'rule', ...mark },
    encoding: { y: { datum, type: 'quantitative', scale: scaleY, axis: axisY } },
  });
  return [
    ...(domain[0] < 0 && domain[1] > 0 ? [level(0, { color: RULE, strokeWidth: 0.6 })] : []),
    ...(reference === undefined ? [] : [level(reference, { color: GREY, strokeWidth: 0.9 })]),
    ...series.flatMap(({ points, solid, dashed, ends }, i): Layer[] => {
      const look = looks[i];
      if (look === undefined) return [];
      const marked = points.length <= ALL_POINTS ? points : ends;
      const line = (runs: readonly (readonly DatedPoint[])[], mark: MarkDef<'line'>): Layer[] =>
        runs.length === 0 ? [] : [{ data: { values: inRuns(runs) }, mark, encoding: { x, y, detail } }];
      return [
        ...line(dashed, dashedMark(look)),
        ...line(solid, lineMark(look)),
        { data: { values: rows(marked) }, mark: pointMark(look), encoding: { x, y } },
      ];
    }),
  ];
}

/** Width of the piece of line that stands for a series in a legend, in points. */
export const LEGEND_MARK = 20;

export const legendLayers = (
  plot: Plot,
  placed: readonly PlacedEntry[],
  looks: readonly LineLook[],
): readonly Layer[] =>
  placed.flatMap(({ x, middle }, i): Layer[] => {
    const look = looks[i];
    if (look === undefined) return [];
    const y = middle - plot.top;
    const ends = [x - plot.left, x + LEGEND_MARK - plot.left].map((at) => ({ x: at, y }));
    const encoding = { x: inPoints('x'), y: inPoints('y') };
    return [
      { data: { values: ends }, mark: lineMark(look), encoding },
      { data: { values: [{ x: x + LEGEND_MARK / 2 - plot.left, y }] }, mark: pointMark(look), encoding },
    ];
  });
