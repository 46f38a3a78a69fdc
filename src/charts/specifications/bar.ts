import type { ChartModel } from '../../blocks/chart-model.ts';
import type { MeasureText } from '../drawing.ts';
import { frame } from '../frame.ts';
import { headBand } from '../head.ts';
import type { Picture } from '../layer.ts';
import { fitScale, lengthOf, linear } from '../scale.ts';
import { singleBars } from '../single-bars.ts';
import { type ChartStyle, RULE } from '../style.ts';

/** Horizontal bars from zero, one for each category, each with its value beside its end; no axis is needed. */
export function barSpecification(model: ChartModel, style: ChartStyle, measure: MeasureText): Picture {
  const head = headBand(model.axis.title, style.width, measure);
  const bars = singleBars(model, 0, style.width, measure);
  const domain = [Math.min(0, model.axis.from ?? 0), Math.max(0, model.axis.to ?? 0)] as const;
  const { scale, before } = fitScale(domain, bars.needs, style.width - bars.left);
  const plot = { left: bars.left + before, top: head.height, width: lengthOf(scale), height: bars.height };
  const zero = {
    data: { values: [{}] },
    mark: { type: 'rule' as const, color: RULE, strokeWidth: 0.6 },
    encoding: { x: { ...linear(scale), axis: null, datum: 0 } },
  };
  return frame(
    { width: style.width, height: plot.top + plot.height },
    plot,
    [bars.layer(scale, null, () => style.accent), zero],
    [...head.labels, ...bars.labels(scale, plot)],
  );
}
