import type { MeasureText } from './drawing.ts';
import { type Box, boxOf, type Label } from './label.ts';
import { type LineGeometry, placeOf, type Series } from './line-geometry.ts';
import { boxesAlong, placeLabel } from './place-label.ts';
import type { DatedPoint } from './runs.ts';

/** A single series of so many points has all its values printed, if there is room. */
const ALL_VALUES = 13;
const POINT_RADIUS = 3.5;

/** Which values a reader looks for first: the last and first, then the extremes. */
function notable(points: readonly DatedPoint[], lastIsNamed: boolean): readonly DatedPoint[] {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const lowest = points.reduce((a, b) => (b.value < a.value ? b : a));
  const highest = points.reduce((a, b) => (b.value > a.value ? b : a));
  const chosen = [last, first, lowest, highest].filter((point) => !(lastIsNamed && point === last));
  return [...new Set(chosen)];
}

/** What the lines and points of all series cover. */
function covered(geometry: LineGeometry, series: readonly Series[]): readonly Box[] {
  return series.flatMap(({ points, solid, dashed }) => {
    const along = [...solid, ...dashed].flatMap((run) =>
      run.slice(1).flatMap((point, i) => {
        const before = run[i];
        return before === undefined ? [] : boxesAlong(placeOf(geometry, before), placeOf(geometry, point));
      }),
    );
    const around = points.map((point): Box => {
      const [x, y] = placeOf(geometry, point);
      return { left: x - POINT_RADIUS, top: y - POINT_RADIUS, right: x + POINT_RADIUS, bottom: y + POINT_RADIUS };
    });
    return [...along, ...around];
  });
}

/**
 * Values beside their points, as many as find a free place: a value without one is left to the data table. Below a
 * low point, above all others.
 */
export function pointLabels(
  geometry: LineGeometry,
  series: readonly Series[],
  options: { readonly area: Box; readonly taken: readonly Box[]; readonly lastIsNamed: boolean },
  measure: MeasureText,
): readonly Label[] {
  const taken = [...options.taken, ...covered(geometry, series)];
  const labels: Label[] = [];
  for (const { points } of series) {
    const first = notable(points, options.lastIsNamed);
    const all = series.length === 1 && points.length <= ALL_VALUES;
    for (const point of all ? new Set([...first, ...points]) : first) {
      const index = points.indexOf(point);
      const neighbours = [points[index - 1], points[index + 1]].flatMap((p) => p?.value ?? []);
      const low = neighbours.length > 0 && neighbours.every((value) => value > point.value);
      const [x, y] = placeOf(geometry, point);
      const anchor = { x, y, text: point.text, look: 'value', prefer: low ? 'below' : 'above' } as const;
      const label = placeLabel(anchor, options.area, taken, measure);
      if (label === null) continue;
      labels.push(label);
      taken.push(boxOf(label, measure));
    }
  }
  return labels;
}
