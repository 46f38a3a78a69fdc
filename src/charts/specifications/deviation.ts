import type { ChartModel } from '../../blocks/chart-model.ts';
import { reference as referenceWords } from '../../words/chart.ts';
import type { MeasureText } from '../drawing.ts';
import { frame } from '../frame.ts';
import { headBand } from '../head.ts';
import { LOOKS } from '../label.ts';
import type { Picture } from '../layer.ts';
import { fills } from '../palette.ts';
import { linear, niceStep, positionOn } from '../scale.ts';
import { singleBars } from '../single-bars.ts';
import { type ChartStyle, INK } from '../style.ts';
import { AXIS_HEIGHT, axisLabels, horizontalAxis, plotFrom } from '../value-axis.ts';
import { wrap } from '../wrap.ts';

/** As far to the left as to the right, so that both directions are seen at one measure. */
function around(neutral: number, values: readonly number[]): readonly [number, number] {
  const farthest = Math.max(...values.map((value) => Math.abs(value - neutral)));
  if (farthest === 0) return [neutral - 1, neutral + 1];
  const step = niceStep(farthest, 2);
  const reach = Math.ceil(farthest / step - 1e-9) * step;
  return [neutral - reach, neutral + reach];
}

/** Horizontal bars from a neutral value to both sides; what lies below is lighter as well as on the left. */
export function deviationSpecification(model: ChartModel, style: ChartStyle, measure: MeasureText): Picture {
  const neutral = model.reference?.value ?? 0;
  const values = model.points.flatMap(({ value }) => value ?? []);
  const [low, high] = around(neutral, values);
  const domain = [
    Math.min(neutral, model.axis.from ?? low, ...values),
    Math.max(neutral, model.axis.to ?? high, ...values),
  ] as const;
  const [above = style.accent, below = style.accent] = fills(style.accent, 2);

  const head = headBand(model.axis.title, style.width, measure);
  const bars = singleBars(model, neutral, style.width, measure);
  const { scale, before, marks } = horizontalAxis(model, domain, bars.needs, style.width - bars.left, style, measure);

  const words = model.reference === undefined ? '' : referenceWords(model.reference.label, model.reference.text);
  const lines = wrap(words, style.width, 'tick', measure);
  const half = Math.max(...lines.map((line) => measure(line, LOOKS.tick))) / 2;
  const top = head.height + lines.length * LOOKS.tick.lineHeight + 3;
  const plot = plotFrom(bars.left + before, top, scale, bars.height);
  const middle = Math.min(Math.max(plot.left + positionOn(scale, neutral), half), style.width - half);

  const line = {
    data: { values: [{}] },
    mark: { type: 'rule' as const, color: INK, strokeWidth: 0.8 },
    encoding: { x: { ...linear(scale), datum: neutral } },
  };
  return frame(
    { width: style.width, height: plot.top + plot.height + AXIS_HEIGHT },
    plot,
    [
      bars.layer(scale, { values: marks.map(({ value }) => value), grid: false }, (value) =>
        value < neutral ? below : above,
      ),
      line,
    ],
    [
      ...head.labels,
      { lines, x: middle, y: head.height + LOOKS.tick.size * 0.8, align: 'center', look: 'tick' },
      ...bars.labels(scale, plot),
      ...axisLabels(scale, marks, plot),
    ],
  );
}
