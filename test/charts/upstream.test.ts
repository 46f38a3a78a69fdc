import * as vega from 'vega';
import { afterEach, describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawSpecification } from '../../src/charts/draw-specification.ts';
import type { Layer, Picture } from '../../src/charts/layer.ts';
import { measure } from './support/fonts.ts';
import { REAL_MODELS, STYLE } from './support/models.ts';

/** Vega's process-wide measuring of texts, which its types leave out. */
const { textMetrics } = vega as unknown as { textMetrics: { width: (item: unknown, text: unknown) => number } };
const { width: estimate } = textMetrics;
afterEach(() => {
  textMetrics.width = estimate;
});

const picture = (...layer: readonly Layer[]): Picture => ({
  width: 100,
  height: 50,
  spec: {
    width: 100,
    height: 50,
    padding: 0,
    autosize: 'none',
    background: 'transparent',
    config: { view: { stroke: null } },
    layer: [...layer],
  },
});
const field = (name: string) => ({ field: name, type: 'quantitative', scale: null, axis: null }) as const;
const dot: Layer = {
  data: { values: [{ x: 10, y: 20 }] },
  mark: { type: 'point', filled: true, size: 16, color: '#102030', opacity: 1 },
  encoding: { x: field('x'), y: field('y') },
};

describe('what the charts take for granted of Vega', () => {
  it('how wide Vega thinks a text is decides nothing', async () => {
    for (const model of REAL_MODELS) {
      textMetrics.width = estimate;
      const before = await drawChart(model, STYLE, measure);
      textMetrics.width = (_, text) => String(text).length * 31;
      expect(await drawChart(model, STYLE, measure), model.id).toEqual(before);
    }
  });

  it('a channel without scale is a place in points, and the view adds no offset of its own', async () => {
    const { ops } = await drawSpecification(picture(dot), measure);
    expect(ops).toMatchObject([{ op: 'fill', color: [0.063, 0.125, 0.188], alpha: 1 }]);
    const [circle] = ops;
    expect(circle?.op === 'fill' && circle.path[0]).toEqual(['m', 12, 20]);
  });

  it('a warning of Vega-Lite is a fault and not a line on the console', async () => {
    const faulty: Layer = { ...dot, encoding: { ...dot.encoding, x: { ...field('x'), scale: { type: 'band' } } } };
    await expect(drawSpecification(picture(faulty), measure)).rejects.toThrow('Vega warns');
  });

  it('a mark that needs more than vectors is refused', async () => {
    const gradient: Layer = {
      ...dot,
      mark: {
        type: 'point',
        filled: true,
        color: {
          gradient: 'linear',
          stops: [
            { offset: 0, color: 'red' },
            { offset: 1, color: 'blue' },
          ],
        },
      },
    };
    await expect(drawSpecification(picture(gradient), measure)).rejects.toThrow('createLinearGradient');
  });
});
