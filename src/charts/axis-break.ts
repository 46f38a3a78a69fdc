import { type Line, lineLayer, type Plot } from './frame.ts';
import type { Layer } from './layer.ts';
import { RULE, WHITE } from './style.ts';

/** A vertical axis interrupted by two slanted strokes near its foot: it does not begin at zero. */
export function axisBreak(plot: Plot): readonly Layer[] {
  const foot = plot.top + plot.height;
  const axis: Line = { x: plot.left, y: plot.top, x2: plot.left, y2: foot };
  const gap: Line = { x: plot.left, y: foot - 9.5, x2: plot.left, y2: foot - 6.5 };
  const stroke = (y: number): Line => ({ x: plot.left - 3, y: y + 1.5, x2: plot.left + 3, y2: y - 1.5 });
  return [
    ...lineLayer(plot, [axis], { color: RULE, strokeWidth: 0.6 }),
    ...lineLayer(plot, [gap], { color: WHITE, strokeWidth: 1.6 }),
    ...lineLayer(plot, [stroke(foot - 6.5), stroke(foot - 9.5)], { color: RULE, strokeWidth: 0.8 }),
  ];
}
