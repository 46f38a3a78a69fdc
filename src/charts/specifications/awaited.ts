import type { ChartModel } from '../../blocks/chart-model.ts';
import { AWAITED } from '../../words/chart.ts';
import type { MeasureText } from '../drawing.ts';
import { frame, lineLayer } from '../frame.ts';
import { headBand } from '../head.ts';
import { baselineAround, heightOf, LOOKS } from '../label.ts';
import type { Picture } from '../layer.ts';
import { type ChartStyle, RULE } from '../style.ts';
import { wrap } from '../wrap.ts';

/** Above and below the words, in points. */
const AIR = 24;
const DASH = 4;
const BETWEEN = 3;

/** Strokes along the top and the foot of the empty frame. */
const dashes = (width: number, y: number) =>
  Array.from({ length: Math.floor(width / (DASH + BETWEEN)) }, (_, i) => ({
    x: i * (DASH + BETWEEN),
    y,
    x2: i * (DASH + BETWEEN) + DASH,
    y2: y,
  }));

/** Holds the place of a chart that nobody can draw until its values have been delivered. */
export function awaitedSpecification(model: ChartModel, style: ChartStyle, measure: MeasureText): Picture {
  const head = headBand(model.axis.title, style.width, measure);
  const lines = wrap(AWAITED, style.width - AIR, 'label', measure);
  const height = heightOf(lines, 'label') + 2 * AIR;
  const plot = { left: 0, top: head.height, width: style.width, height };
  const edges = [...dashes(style.width, plot.top + 0.5), ...dashes(style.width, plot.top + height - 0.5)];
  return frame(
    { width: style.width, height: plot.top + height },
    plot,
    lineLayer(plot, edges, { color: RULE, strokeWidth: LOOKS.label.size / 12 }),
    [
      ...head.labels,
      {
        lines,
        x: style.width / 2,
        y: baselineAround(plot.top + height / 2, lines.length, 'label'),
        align: 'center',
        look: 'label',
      },
    ],
  );
}
