import type { ChartPoint } from '../blocks/chart-model.ts';
import { comparePeriods, lastDay } from '../time/compare.ts';
import type { Period } from '../time/period.ts';
import { type Instant, instantOf } from './time-scale.ts';

export interface DatedPoint {
  readonly date: Period;
  readonly instant: Instant;
  readonly value: number;
  readonly text: string;
}

/** A series as a line draws it. */
export interface SeriesRuns {
  readonly points: readonly DatedPoint[];
  /** Points in steps of the series' own frequency, joined by the line itself; at least two each. */
  readonly solid: readonly (readonly DatedPoint[])[];
  /** Neighbours with unknown values between them, joined by a thin dashed line. */
  readonly dashed: readonly (readonly [DatedPoint, DatedPoint])[];
  /** Points without a solid line on both sides: they need a mark of their own to be seen. */
  readonly ends: readonly DatedPoint[];
  /** A declared gap lies between two of the points. */
  readonly broken: boolean;
}

/** A month, a quarter, half a year, a year: distances that make a series a regular one. */
const FREQUENCIES: readonly number[] = [1, 3, 6, 12];

const monthIndex = (period: Period): number => {
  const { year, month } = lastDay(period);
  return year * 12 + month;
};

/** The step of a series in months: the distance of most of its points, where that is a frequency. */
function ownStep(dates: readonly Period[]): number {
  const distances = dates.slice(1).map((date, i) => monthIndex(date) - monthIndex(dates[i] ?? date));
  const count = (step: number): number => distances.filter((distance) => distance === step).length;
  const best = FREQUENCIES.reduce((a, b) => (count(b) > count(a) ? b : a));
  return count(best) * 2 > distances.length ? best : 0;
}

/** Sorts the points of a series by date and says how they are joined. A gap (null) joins nothing. */
export function runsOf(points: readonly ChartPoint[]): SeriesRuns {
  const dated = points
    .flatMap(({ date, value, text }) => (date === undefined ? [] : [{ date, instant: instantOf(date), value, text }]))
    .sort((a, b) => comparePeriods(a.date, b.date));
  const step = ownStep(dated.map(({ date }) => date));
  const known: DatedPoint[] = [];
  const solid: DatedPoint[][] = [];
  const dashed: [DatedPoint, DatedPoint][] = [];
  let run: DatedPoint[] = [];
  let broken = false;
  let gap = false;
  const close = (): void => {
    if (run.length > 1) solid.push(run);
    run = [];
  };
  for (const { value, ...rest } of dated) {
    const before = known.at(-1);
    if (value === null) {
      gap = before !== undefined;
      close();
      continue;
    }
    const point = { ...rest, value };
    const joined = before !== undefined && !gap;
    const near = joined && monthIndex(point.date) - monthIndex(before.date) <= step;
    if (!near) close();
    if (joined && !near) dashed.push([before, point]);
    if (gap) broken = true;
    gap = false;
    run.push(point);
    known.push(point);
  }
  close();
  const inner = new Set(solid.flatMap((points) => points.slice(1, -1)));
  return { points: known, solid, dashed, ends: known.filter((point) => !inner.has(point)), broken };
}
