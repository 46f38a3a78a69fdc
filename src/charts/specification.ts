import type { ChartModel } from '../blocks/chart-model.ts';
import type { MeasureText } from './drawing.ts';
import type { Picture } from './layer.ts';
import { assertDrawable } from './model.ts';
import { barSpecification } from './specifications/bar.ts';
import type { ChartStyle } from './style.ts';

type Specify = (model: ChartModel, style: ChartStyle, measure: MeasureText) => Picture;

const SPECIFICATIONS: Readonly<Record<ChartModel['type'], Specify>> = {
  bar: barSpecification,
  groupedBar: barSpecification,
  stackedBar: barSpecification,
  share: barSpecification,
  deviation: barSpecification,
  line: barSpecification,
  interval: barSpecification,
  path: barSpecification,
};

/** The Vega-Lite specification of a chart and the size of its drawing. Throws for a model nobody can draw. */
export function specification(model: ChartModel, style: ChartStyle, measure: MeasureText): Picture {
  assertDrawable(model);
  return SPECIFICATIONS[model.type](model, style, measure);
}
