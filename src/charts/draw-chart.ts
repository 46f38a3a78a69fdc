import type { LoggerInterface } from 'vega';
import type { ChartModel } from '../blocks/chart-model.ts';
import { recordCanvas } from './canvas.ts';
import type { Drawing, MeasureText } from './drawing.ts';
import type { ChartStyle } from './style.ts';

/** Collects what Vega would print. */
function collectWarnings() {
  const warnings: string[] = [];
  const collect = (...words: readonly unknown[]): LoggerInterface => {
    warnings.push(words.map(String).join(' '));
    return logger;
  };
  const ignore = (): LoggerInterface => logger;
  // The overloads of `level` can't be told to a function expression; both answers are as Vega's own logger gives them.
  const level = ((value?: number) => (value === undefined ? 0 : logger)) as LoggerInterface['level'];
  const logger: LoggerInterface = { level, error: collect, warn: collect, info: ignore, debug: ignore };
  return { logger, warnings };
}

/**
 * Draws a chart: Vega-Lite specification, Vega view, and Vega's own Canvas renderer writing into a recorder.
 * The same model, style and font give the same drawing, in any process and time zone. Vega is loaded on first use
 * only. A warning of Vega is a fault of the specification and throws.
 */
export async function drawChart(model: ChartModel, style: ChartStyle, measure: MeasureText): Promise<Drawing> {
  const [vega, { compile }, { specification }] = await Promise.all([
    import('vega'),
    import('vega-lite'),
    import('./specification.ts'),
  ]);
  const { logger, warnings } = collectWarnings();
  const { spec, width, height } = specification(model, style, measure);
  const view = new vega.View(vega.parse(compile(spec, { logger }).spec), { renderer: 'none', logger });
  try {
    const { context, ops } = recordCanvas(measure);
    await view.toCanvas(1, { externalContext: context });
    if (warnings.length > 0) throw new Error(`Vega warns about the chart “${model.id}”: ${warnings.join('; ')}`);
    return { width, height, ops: ops() };
  } finally {
    view.finalize();
  }
}
