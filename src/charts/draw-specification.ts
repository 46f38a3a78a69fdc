import { type LoggerInterface, parse, View } from 'vega';
import { compile } from 'vega-lite';
import { recordCanvas } from './canvas.ts';
import type { Drawing, MeasureText } from './drawing.ts';
import type { Picture } from './layer.ts';

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
 * Lets Vega's own Canvas renderer draw a specification into a recorder. A warning of Vega or Vega-Lite is a fault of
 * the specification and throws.
 */
export async function drawSpecification({ spec, width, height }: Picture, measure: MeasureText): Promise<Drawing> {
  const { logger, warnings } = collectWarnings();
  const view = new View(parse(compile(spec, { logger }).spec), { renderer: 'none', logger });
  try {
    const { context, ops } = recordCanvas(measure);
    await view.toCanvas(1, { externalContext: context });
    if (warnings.length > 0) throw new Error(`Vega warns: ${warnings.join('; ')}`);
    return { width, height, ops: ops() };
  } finally {
    view.finalize();
  }
}
