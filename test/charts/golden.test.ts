import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { specification } from '../../src/charts/specification.ts';
import { measure } from './support/fonts.ts';
import { REAL_MODELS, STYLE } from './support/models.ts';
import { toSvg } from './support/svg.ts';

describe('the charts of the programme', () => {
  it.each(REAL_MODELS.map((model) => [model.id, model] as const))('%s has its specification', async (id, model) => {
    const { spec } = specification(model, STYLE, measure);
    await expect(`${JSON.stringify(spec, null, 2)}\n`).toMatchFileSnapshot(`golden/${id}.json`);
  });

  it.each(REAL_MODELS.map((model) => [model.id, model] as const))('%s has its drawing', async (id, model) => {
    await expect(toSvg(await drawChart(model, STYLE, measure))).toMatchFileSnapshot(`golden/${id}.svg`);
  });
});
