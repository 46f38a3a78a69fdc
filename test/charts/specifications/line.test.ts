import { describe, expect, it } from 'vitest';
import type { ChartModel } from '../../../src/blocks/chart-model.ts';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import type { Drawing } from '../../../src/charts/drawing.ts';
import { lightness } from '../../../src/charts/palette.ts';
import type { Period } from '../../../src/time/period.ts';
import { measure } from '../support/fonts.ts';
import { elbOverTime, intervals, monthly, overTime, peine, STYLE, yearsAndMonths } from '../support/models.ts';
import {
  type Box,
  boxOfPath,
  boxOfText,
  fillsOf,
  hex,
  strokesOf,
  textNamed,
  throughOf,
  wordsOf,
} from '../support/reading.ts';

const draw = (model: ChartModel) => drawChart(model, STYLE, measure);
const month = (year: number, m: number): Period => ({ kind: 'month', year, month: m });
const centre = ({ left, top, right, bottom }: Box): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];
/** Marks of points: small filled shapes of curves or lines in the colour of a series. */
const pointsOf = (drawing: Drawing, color: string) =>
  fillsOf(drawing)
    .filter((fill) => hex(fill.color) === color && fill.path[0]?.[0] !== 're')
    .map(({ path }) => centre(boxOfPath(path)))
    .sort(([a], [b]) => a - b);
const dashedOf = (drawing: Drawing) => strokesOf(drawing).filter(({ dash, width }) => dash.length > 0 && width < 1);
const solidOf = (drawing: Drawing) =>
  strokesOf(drawing).filter(({ dash, width, join }) => dash.length === 0 && width === 1.6 && join === 'round');

describe('a line chart', () => {
  it('sets every point at a height in proportion to its value', async () => {
    const drawing = await draw(elbOverTime);
    const [first, low, last] = pointsOf(drawing, STYLE.accent);
    if (!first || !low || !last) throw new Error('not three points');
    const [axisLow, axisHigh] = ['6.000', '8.000'].map((text) => centre(boxOfText(textNamed(drawing, text)))[1]);
    const perPerson = ((axisLow ?? 0) - (axisHigh ?? 0)) / 2000;
    expect((low[1] - first[1]) / perPerson).toBeCloseTo(7539 - 6540, -1);
    expect((low[1] - last[1]) / perPerson).toBeCloseTo(6658 - 6540, -1);
  });

  it('sets every point at a distance in proportion to the time between', async () => {
    const [first, low, last] = pointsOf(await draw(elbOverTime), STYLE.accent);
    if (!first || !low || !last) throw new Error('not three points');
    const days = (a: number, b: number): number => (b - a) / 86_400_000;
    const [september, december, september23] = [Date.UTC(2019, 8, 15), Date.UTC(2022, 11, 16), Date.UTC(2023, 8, 15)];
    expect((low[0] - first[0]) / (last[0] - first[0])).toBeCloseTo(
      days(september, december) / days(september, september23),
      2,
    );
  });

  it('says in words and by a break in the axis that it does not begin at zero', async () => {
    const drawing = await draw(elbOverTime);
    expect(wordsOf(drawing)).toContain('Personen · Achse beginnt bei 6.000');
    const slanted = strokesOf(drawing).filter(({ path }) => {
      const [a, b] = throughOf(path);
      return a && b && path.length === 2 && Math.abs(a[0] - b[0]) === 6 && Math.abs(a[1] - b[1]) === 3;
    });
    expect(slanted).toHaveLength(2);
  });

  it('begins at zero where the model says nothing, and then says nothing either', async () => {
    const drawing = await draw(monthly);
    expect(wordsOf(drawing)).toContain('0');
    expect(wordsOf(drawing).some((text) => text.includes('Achse beginnt'))).toBe(false);
  });

  it('joins irregular points by thin dashes only, and says what they mean', async () => {
    const drawing = await draw(elbOverTime);
    expect(dashedOf(drawing)).toHaveLength(2);
    expect(solidOf(drawing)).toEqual([]);
    expect(wordsOf(drawing)).toContain('gestrichelt: dazwischen keine Werte');
  });

  it('joins months, quarters and years of a regular series by a solid line', async () => {
    const drawing = await draw(yearsAndMonths);
    expect(dashedOf(drawing)).toEqual([]);
    expect(solidOf(drawing).map(({ path }) => throughOf(path).length)).toEqual([8, 8]);
  });

  it('breaks the line at a gap and keeps a point between two gaps as a mark', async () => {
    const values = [10, 20, null, 30, null, 25, 15];
    const model = overTime('Personen', { eLb: values.map((value, i) => [month(2023, i + 1), value] as const) });
    const drawing = await draw(model);
    expect(solidOf(drawing).map(({ path }) => throughOf(path).length)).toEqual([2, 2]);
    expect(dashedOf(drawing)).toEqual([]);
    expect(pointsOf(drawing, STYLE.accent)).toHaveLength(5);
    const alone = centre(boxOfText(textNamed(drawing, '30')))[0];
    for (const { path } of solidOf(drawing)) {
      const { left, right } = boxOfPath(path);
      expect(left > alone || right < alone).toBe(true);
    }
    expect(wordsOf(drawing)).toContain('Unterbrechung: Wert fehlt');
  });

  it('shows the points that stand alone also in a long series', async () => {
    const colors = [...new Set(solidOf(await draw(monthly)).map(({ color }) => hex(color)))];
    const runs = solidOf(await draw(monthly)).filter(({ color }) => hex(color) === colors[0]);
    expect(runs.map(({ path }) => throughOf(path).length)).toEqual([4, 6, 9]);
    // Two ends for each of three runs, and January 2023 between two gaps.
    expect(pointsOf(await draw(monthly), colors[0] ?? '')).toHaveLength(7);
  });

  it('names the lines at their ends, with the last value', async () => {
    const drawing = await draw(yearsAndMonths);
    const name = boxOfText(textNamed(drawing, 'Rheinland-Pfalz'));
    const [, line] = solidOf(drawing);
    const end = throughOf(line?.path ?? []).at(-1) ?? [0, 0];
    expect(name.left).toBeGreaterThan(end[0]);
    expect(Math.abs((name.top + name.bottom) / 2 - end[1])).toBeLessThan(12);
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['8,8\u00A0%', '4,9\u00A0%']));
  });

  it('turns to a legend where lines end at different times', async () => {
    const year = (y: number): Period => ({ kind: 'year', year: y });
    const model = overTime('Personen', {
      laufend: [2019, 2020, 2021, 2022, 2023].map((y) => [year(y), 50 + y - 2019] as const),
      beendet: [2019, 2020].map((y) => [year(y), 20 + y - 2019] as const),
    });
    const drawing = await draw(model);
    expect(textNamed(drawing, 'laufend').y).toBe(textNamed(drawing, 'beendet').y);
  });

  it('tells series apart without colour: by lightness, by the shape of their points and by name', async () => {
    const drawing = await draw(monthly);
    const colors = [...new Set([...solidOf(drawing), ...dashedOf(drawing)].map(({ color }) => hex(color)))];
    expect(colors).toHaveLength(3);
    const light = colors.map(lightness).sort((a, b) => a - b);
    expect(Math.min(...light.slice(1).map((l, i) => l - (light[i] ?? 0)))).toBeGreaterThanOrEqual(9);
    const shapes = colors.map((color) =>
      fillsOf(drawing)
        .find((fill) => hex(fill.color) === color)
        ?.path.map(([step]) => step)
        .join(''),
    );
    expect(new Set(shapes).size).toBe(3);
  });

  it('draws a reference line over the whole width and names it beside', async () => {
    const drawing = await draw(peine);
    const reference = strokesOf(drawing).find(({ width }) => width === 0.9);
    const line = boxOfPath(reference?.path ?? []);
    const name = boxOfText(textNamed(drawing, 'Planwert: 7.600'));
    expect(line.right - line.left).toBeGreaterThan(300);
    expect((name.top + name.bottom) / 2).toBeCloseTo(line.top, -1);
    expect(name.left).toBeGreaterThan(line.right);
  });

  it('crosses no value with a line', async () => {
    const drawing = await draw(peine);
    const points = solidOf(drawing).flatMap(({ path }) => {
      const through = throughOf(path);
      return through.slice(1).flatMap(([x, y], i) => {
        const [x0, y0] = through[i] ?? [x, y];
        return Array.from({ length: 40 }, (_, k) => [x0 + ((x - x0) * k) / 40, y0 + ((y - y0) * k) / 40] as const);
      });
    });
    const values = peine.points.map(({ text }) => text);
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(values));
    for (const text of values) {
      const { left, top, right, bottom } = boxOfText(textNamed(drawing, text));
      expect(
        points.filter(([x, y]) => x > left && x < right && y > top && y < bottom),
        text,
      ).toEqual([]);
    }
  });

  it('writes months in short and protected from breaking', async () => {
    expect(wordsOf(await draw(elbOverTime))).toEqual(
      expect.arrayContaining(['Sept.\u00A02019', 'Dez.\u00A02022', 'Sept.\u00A02023']),
    );
  });
});

describe('a chart of points with intervals', () => {
  it('draws every whisker from the lower to the upper end, the point between', async () => {
    const drawing = await draw(intervals);
    const at = (text: string): number => centre(boxOfText(textNamed(drawing, text)))[0];
    const perPerson = (at('60.000') - at('55.000')) / 5000;
    const x = (value: number): number => at('55.000') + (value - 55000) * perPerson;
    const whiskers = strokesOf(drawing)
      .filter(({ width, color }) => width === 1.2 && hex(color) === STYLE.accent)
      .map(({ path }) => boxOfPath(path));
    expect(whiskers).toHaveLength(3);
    for (const [i, { low, high, value }] of intervals.points.entries()) {
      expect(whiskers[i]?.left).toBeCloseTo(x(low ?? 0), 0);
      expect(whiskers[i]?.right).toBeCloseTo(x(high ?? 0), 0);
      const point = pointsOf(drawing, STYLE.accent)[i];
      expect(point?.[0]).toBeCloseTo(x(value ?? 0), 0);
    }
  });

  it('says where its axis begins', async () => {
    expect(wordsOf(await draw(intervals))).toContain('Beschäftigte, mit Prognosespanne · Achse beginnt bei 55.000');
  });
});
