import type { ChartModel } from '../../blocks/chart-model.ts';
import type { MeasureText } from '../drawing.ts';
import { headBand, headWords } from '../head.ts';
import type { Picture } from '../layer.ts';
import { fills } from '../palette.ts';
import { stack } from '../stack.ts';
import { stackedRows } from '../stacked-rows.ts';
import type { ChartStyle } from '../style.ts';

/** Horizontal bars from zero whose parts add up, one bar for each category. */
export function stackedBarSpecification(model: ChartModel, style: ChartStyle, measure: MeasureText): Picture {
  const colors = fills(style.accent, model.series.length);
  // A single bar has the full width; its label stands above it.
  const only = model.categories.length === 1 ? (model.categories[0] ?? '') : '';
  const parts = model.categories.map((category) => stack(model, category, colors));
  const ends = parts.flat().map(({ to }) => to);
  const from = Math.min(0, model.axis.from ?? 0, ...ends);
  const to = Math.max(0, model.axis.to ?? 0, ...ends);
  return stackedRows(
    headBand(headWords(model.axis.title, only), style.width, measure),
    {
      categories: model.categories,
      parts,
      entries: model.series.map((name, i) => ({ name, color: colors[i] ?? style.accent })),
      domain: from === to ? [0, 1] : [from, to],
      whole: false,
    },
    style,
    measure,
  );
}
