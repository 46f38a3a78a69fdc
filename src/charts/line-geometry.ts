import type { Plot } from './frame.ts';
import type { DatedPoint, SeriesRuns } from './runs.ts';
import type { TimeAxis } from './time-axis.ts';

/** Where values and instants lie in the drawing. */
export interface LineGeometry {
  readonly plot: Plot;
  readonly time: TimeAxis;
  readonly domain: readonly [number, number];
}

export type Series = SeriesRuns & { readonly name: string };

export const placeOf = (
  { plot, time, domain }: LineGeometry,
  { instant, value }: Pick<DatedPoint, 'instant' | 'value'>,
): readonly [x: number, y: number] => [
  plot.left + ((instant - time.from) / (time.to - time.from)) * plot.width,
  plot.top + plot.height - ((value - domain[0]) / (domain[1] - domain[0])) * plot.height,
];
