import * as vega from 'vega';
import { compile } from 'vega-lite';
import { afterEach, describe, expect, it } from 'vitest';
import { recordCanvas } from '../../src/charts/canvas.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawSpecification } from '../../src/charts/draw-specification.ts';
import type { Layer, Picture } from '../../src/charts/layer.ts';
import { specification } from '../../src/charts/specification.ts';
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

  it('a warning of the running view is one, too: the logger of the view hears what goes wrong while it runs', async () => {
    const said: string[] = [];
    const logger = vega.logger(vega.Warn);
    logger.warn = (...words: readonly unknown[]) => {
      said.push(words.join(' '));
      return logger;
    };
    const extent: vega.Transforms = { type: 'extent', field: 'x', signal: 'spanne' };
    const empty: vega.Data = { name: 'leer', values: [], transform: [extent] };
    const view = new vega.View(vega.parse({ data: [empty] }), { renderer: 'none', logger });
    await view.runAsync();
    view.finalize();
    expect(said).toEqual([expect.stringContaining('Infinite extent')]);
  });

  it('nothing is asked of the Canvas that the recorder does not have or refuse, whatever chart is drawn', async () => {
    const asked = new Set<string>();
    for (const model of REAL_MODELS) {
      const { spec } = specification(model, STYLE, measure);
      const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' });
      const { context } = recordCanvas(measure);
      const spied = new Proxy(context, {
        get: (target, key, receiver) => {
          asked.add(String(key));
          return Reflect.get(target, key, receiver) as unknown;
        },
        set: (target, key, value) => {
          asked.add(String(key));
          return Reflect.set(target, key, value);
        },
      });
      await view.toCanvas(1, { externalContext: spied });
      view.finalize();
    }
    const { context } = recordCanvas(measure);
    const known = new Set(Object.getOwnPropertyNames(context));
    expect([...asked].filter((name) => !known.has(name))).toEqual([]);
    // A Canvas of one's own is neither cleared nor given a size or a transform.
    expect([...asked]).not.toEqual(expect.arrayContaining(['setTransform']));
    expect([...asked]).not.toEqual(expect.arrayContaining(['clearRect']));
    expect([...asked]).toEqual(expect.arrayContaining(['fillText', 'fill', 'stroke']));
  });

  it('every text is drawn in one piece, as it stands, also one that looks like an expression or a template', async () => {
    const texts = ['datum.x + 1', "'x'", '{signal: 1}', '1e3', 'null', '…'];
    const words: Layer = {
      data: { values: texts.map((text, at) => ({ text, x: 0, y: 10 * at })) },
      mark: { type: 'text', font: 'Source Sans 3', fontSize: 8, align: 'left', baseline: 'alphabetic' },
      encoding: { x: field('x'), y: field('y'), text: { field: 'text', type: 'nominal' } },
    };
    const { ops } = await drawSpecification(picture(words), measure);
    expect(ops.flatMap((op) => (op.op === 'text' ? [op.text] : []))).toEqual(texts);
  });

  it('layers are drawn one over the other in their order, and values within a layer in theirs', async () => {
    const at = (x: number, color: string): Layer => ({
      ...dot,
      data: {
        values: [
          { x, y: 20 },
          { x: x + 5, y: 20 },
        ],
      },
      mark: { type: 'point', filled: true, size: 16, color, opacity: 1 },
    });
    const { ops } = await drawSpecification(picture(at(50, '#ff0000'), at(10, '#0000ff')), measure);
    const seen = ops.map((op) => (op.op === 'fill' ? [op.color[0], op.path[0]?.[1]] : []));
    expect(seen).toEqual([
      [1, 52],
      [1, 57],
      [0, 12],
      [0, 17],
    ]);
  });

  it('what a specification holds is all there is: nothing is loaded from anywhere', () => {
    for (const model of REAL_MODELS) {
      const compiled = compile(specification(model, STYLE, measure).spec).spec;
      expect(compiled.data?.filter((data) => 'url' in data) ?? [], model.id).toEqual([]);
    }
  });

  it('the picture is as large as width, height and padding say: nothing is fitted to its content', () => {
    for (const model of REAL_MODELS) {
      const { spec, width, height } = specification(model, STYLE, measure);
      const compiled = compile(spec).spec;
      expect(compiled.autosize, model.id).toBe('none');
      const padding = compiled.padding as Readonly<Record<string, number>>;
      expect((compiled.width as number) + (padding.left ?? 0) + (padding.right ?? 0)).toBeCloseTo(width, 2);
      expect((compiled.height as number) + (padding.top ?? 0) + (padding.bottom ?? 0)).toBeCloseTo(height, 2);
    }
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
