import type { ChartModel } from '../blocks/chart-model.ts';
import type { Drawing, MeasureText } from './drawing.ts';
import { type KeepDrawing, NOT_KEPT } from './kept-drawings.ts';
import { specification } from './specification.ts';
import type { ChartStyle } from './style.ts';

/**
 * Draws a chart: Vega-Lite specification, Vega view, vectors. The same model, style and font give the same drawing,
 * in any process, time zone and locale, whether it was kept or not. Vega is loaded when the first chart has to be
 * drawn, so that a check of the data does without it, and so does a build whose charts are kept. Throws for a model
 * nobody can draw truthfully.
 */
export async function drawChart(
  model: ChartModel,
  style: ChartStyle,
  measure: MeasureText,
  keep: KeepDrawing = NOT_KEPT,
): Promise<Drawing> {
  const picture = specification(model, style, measure);
  return keep(picture, async () => {
    const { drawSpecification } = await import('./draw-specification.ts');
    return drawSpecification(picture, measure);
  });
}
