import type { ChartModel } from '../blocks/chart-model.ts';
import type { MeasureText } from './drawing.ts';
import type { Picture } from './layer.ts';
import { assertDrawable } from './model.ts';
import { awaitedSpecification } from './specifications/awaited.ts';
import { barSpecification } from './specifications/bar.ts';
import { deviationSpecification } from './specifications/deviation.ts';
import { groupedBarSpecification } from './specifications/grouped-bar.ts';
import { intervalSpecification } from './specifications/interval.ts';
import { lineSpecification } from './specifications/line.ts';
import { pathSpecification } from './specifications/path.ts';
import { shareSpecification } from './specifications/share.ts';
import { stackedBarSpecification } from './specifications/stacked-bar.ts';
import type { ChartStyle } from './style.ts';

type Specify = (model: ChartModel, style: ChartStyle, measure: MeasureText) => Picture;

const SPECIFICATIONS: Readonly<Record<ChartModel['type'], Specify>> = {
  bar: barSpecification,
  groupedBar: groupedBarSpecification,
  stackedBar: stackedBarSpecification,
  share: shareSpecification,
  deviation: deviationSpecification,
  line: lineSpecification,
  interval: intervalSpecification,
  path: pathSpecification,
};

/** The Vega-Lite specification of a chart and the size of its drawing. Throws for a model nobody can draw. */
export function specification(model: ChartModel, style: ChartStyle, measure: MeasureText): Picture {
  if (model.awaits) return awaitedSpecification(model, style, measure);
  assertDrawable(model);
  return SPECIFICATIONS[model.type](model, style, measure);
}
