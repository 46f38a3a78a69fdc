import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { measure } from './support/fonts.ts';
import { barometer, elbOverTime, monthly, origin, REAL_MODELS, STYLE } from './support/models.ts';

const drawAll = async (): Promise<string> =>
  JSON.stringify(await Promise.all(REAL_MODELS.map((model) => drawChart(model, STYLE, measure))));
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('drawing a chart', () => {
  it('gives the same drawing each time, also while others are drawn', async () => {
    const one = [];
    for (const model of REAL_MODELS) one.push(await drawChart(model, STYLE, measure));
    const [together, again] = await Promise.all([drawAll(), drawAll()]);
    expect(together).toBe(JSON.stringify(one));
    expect(again).toBe(together);
  });

  it.each([
    ['Pacific/Auckland', 'C'],
    ['America/St_Johns', 'tr_TR.UTF-8'],
  ])('gives the same drawing in the time zone %s and the locale %s', async (zone, locale) => {
    const other = execFileSync(process.execPath, ['--import', 'tsx', 'test/charts/support/print-digest.ts'], {
      env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale, FORCE_COLOR: '0' },
      encoding: 'utf8',
    });
    expect(other.trim()).toBe(digest(await drawAll()));
  });

  it('gives plain data: what was stored and read back is the same', async () => {
    const drawing = await drawChart(monthly, STYLE, measure);
    expect(JSON.parse(JSON.stringify(drawing))).toEqual(drawing);
  });

  it('measures nothing with the fonts of the machine: each width comes from the port', async () => {
    const wide = await drawChart(barometer, STYLE, (text, font) => 2 * measure(text, font));
    expect(wide).not.toEqual(await drawChart(barometer, STYLE, measure));
  });

  it('keeps a chart with impossible numbers from being drawn', async () => {
    const endless = { ...elbOverTime, points: elbOverTime.points.map((point) => ({ ...point, value: Number.NaN })) };
    const gaps = { ...elbOverTime, points: elbOverTime.points.map((point) => ({ ...point, value: null })) };
    const negative = { ...origin, points: origin.points.map((point) => ({ ...point, value: -1 })) };
    const twice = { ...origin, series: ['Ukraine', 'Ukraine'] };
    const { reference: _, ...neutral } = barometer;
    await expect(drawChart(endless, STYLE, measure)).rejects.toThrow('out of reach');
    await expect(drawChart(gaps, STYLE, measure)).rejects.toThrow('no values');
    await expect(drawChart(negative, STYLE, measure)).rejects.toThrow('negative');
    await expect(drawChart(twice, STYLE, measure)).rejects.toThrow('“Ukraine” stands there twice');
    await expect(drawChart(neutral, STYLE, measure)).rejects.toThrow('neutral value');
  });

  it('loads Vega only when the first chart is drawn: no command imports it at its start', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(file, 'utf8');
      for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type )[^;()]*?'([^']+)'/gm)) {
        if (name.startsWith('.')) follow(normalize(join(dirname(file), name)));
        else packages.add(name);
      }
    };
    follow('src/cli/main.ts');
    follow('src/charts/draw-chart.ts');
    expect([...packages].filter((name) => name.startsWith('vega'))).toEqual([]);
    follow('src/charts/draw-specification.ts');
    expect([...packages].filter((name) => name.startsWith('vega'))).toEqual(['vega', 'vega-lite']);
  });
});
