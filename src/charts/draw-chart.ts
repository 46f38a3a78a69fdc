import type { ChartModel } from '../blocks/chart-model.ts';
import type { Drawing, MeasureText } from './drawing.ts';
import type { ChartStyle } from './style.ts';

/**
 * Draws a chart: Vega-Lite specification, Vega view, vectors. The same model, style and font give the same drawing,
 * in any process, time zone and locale. Vega is loaded when the first chart is drawn, so that a check of the data
 * does without it. Throws for a model nobody can draw truthfully.
 */
export async function drawChart(model: ChartModel, style: ChartStyle, measure: MeasureText): Promise<Drawing> {
  const [{ specification }, { drawSpecification }] = await Promise.all([
    import('./specification.ts'),
    import('./draw-specification.ts'),
  ]);
  return drawSpecification(specification(model, style, measure), measure);
}
