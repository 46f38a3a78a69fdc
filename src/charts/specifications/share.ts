import type { ChartModel } from '../../blocks/chart-model.ts';
import type { MeasureText } from '../drawing.ts';
import { headBand, headWords } from '../head.ts';
import type { Picture } from '../layer.ts';
import { fills } from '../palette.ts';
import { shares } from '../stack.ts';
import { stackedRows } from '../stacked-rows.ts';
import type { ChartStyle } from '../style.ts';

/** A single series over several categories is one whole: its categories are the parts. */
function partsAsSeries(model: ChartModel): ChartModel {
  const [whole = '', ...others] = model.series;
  if (others.length > 0 || model.categories.length < 2) return model;
  // A series without a name of its own has that of the axis, which stands above the bar anyway.
  const bar = whole === model.axis.title ? '' : whole;
  return {
    ...model,
    series: model.categories,
    categories: [bar],
    points: model.points.map((point) => ({ ...point, series: point.category, category: bar })),
  };
}

/** Bars of one length, each the whole of its category, divided into its parts. */
export function shareSpecification(given: ChartModel, style: ChartStyle, measure: MeasureText): Picture {
  const model = partsAsSeries(given);
  const colors = fills(style.accent, model.series.length);
  // A single bar has the full width; its label stands above it.
  const only = model.categories.length === 1 ? (model.categories[0] ?? '') : '';
  return stackedRows(
    headBand(headWords(model.axis.title, only), style.width, measure),
    {
      categories: model.categories,
      parts: model.categories.map((category) => shares(model, category, colors)),
      entries: model.series.map((name, i) => ({ name, color: colors[i] ?? style.accent })),
      domain: [0, 100],
      whole: true,
    },
    style,
    measure,
  );
}
