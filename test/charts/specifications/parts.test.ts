import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { contrast, fills, lightness } from '../../../src/charts/palette.ts';
import { measure } from '../support/fonts.ts';
import { budgetPath, byCategory, employed, foreignShare, origin, STYLE } from '../support/models.ts';
import {
  barsOf,
  boxOfPath,
  boxOfText,
  hex,
  type Rect,
  strokesOf,
  textNamed,
  textsOf,
  widthOf,
  wordsOf,
} from '../support/reading.ts';

const draw = (model: Parameters<typeof drawChart>[0]) => drawChart(model, STYLE, measure);
function the<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not drawn');
  return value;
}
const rowsOf = (bars: readonly Rect[]): readonly (readonly Rect[])[] => {
  const tops = [...new Set(bars.map(({ top }) => top))].sort((a, b) => a - b);
  return tops.map((top) => bars.filter((bar) => bar.top === top).sort((a, b) => a.left - b.left));
};

describe('a stacked bar chart', () => {
  it('lays the parts of a bar end to end, all bars on one scale', async () => {
    const rows = rowsOf(barsOf(await draw(employed)));
    const lengths = rows.flatMap((row) => row.map(widthOf));
    const perPerson = (lengths[0] ?? 0) / 48831;
    expect(lengths.map((length) => Math.round(length / perPerson / 100))).toEqual([488, 54, 482, 88]);
    for (const [german, foreign] of rows) expect(foreign?.left).toBeCloseTo(german?.right ?? 0, 2);
  });

  it('separates parts by white rules', async () => {
    const drawing = await draw(employed);
    const [before] = rowsOf(barsOf(drawing));
    const white = strokesOf(drawing).filter(({ color }) => hex(color) === '#ffffff');
    expect(white).toHaveLength(2);
    expect(boxOfPath(white[0]?.path ?? []).left).toBeCloseTo(before?.[1]?.left ?? 0, 1);
  });

  it('puts amounts below zero on the other side', async () => {
    const model = byCategory('stackedBar', 'Personen', {
      a: { Zugang: 30, Abgang: -20, Wechsel: -10 },
      b: { Zugang: 10, Abgang: -5, Wechsel: 0 },
    });
    const [a] = rowsOf(barsOf(await draw(model)));
    const [change, leaving, coming] = a ?? [];
    if (!change || !leaving || !coming) throw new Error('not three parts');
    expect(widthOf(leaving)).toBeCloseTo(2 * widthOf(change), 1);
    expect(widthOf(coming)).toBeCloseTo(widthOf(leaving) + widthOf(change), 1);
    expect(coming.left).toBeCloseTo(leaving.right, 2);
  });
});

describe('a share of a whole', () => {
  it('gives every part the length of its share', async () => {
    const bars = barsOf(await draw(origin)).filter(({ color }) => color !== '#e1e4e8');
    expect(bars.map((bar) => Math.round((widthOf(bar) / 459) * 6658))).toEqual([970, 747, 1046, 3895]);
  });

  it('makes all bars as long as one another', async () => {
    const rows = rowsOf(barsOf(await draw(foreignShare)).filter(({ color }) => color !== '#e1e4e8'));
    const lengths = rows.map((row) => row.reduce((sum, part) => sum + widthOf(part), 0));
    expect(lengths[0]).toBeCloseTo(lengths[1] ?? 0, 2);
    const [, foreign] = rows[1] ?? [];
    expect(widthOf(the(foreign)) / (lengths[1] ?? 1)).toBeCloseTo(0.15, 3);
  });

  it('leaves open what percentages leave open', async () => {
    const drawing = await draw(
      byCategory('share', 'Prozent', { 'Juni 2019': { Anteil: 10 }, 'Juni 2023': { Anteil: 15, Rest: 35 } }),
    );
    const parts = barsOf(drawing).filter(({ color }) => color !== '#e1e4e8');
    const [whole] = barsOf(drawing, '#e1e4e8');
    expect(widthOf(the(parts[0])) / widthOf(the(whole))).toBeCloseTo(0.1, 3);
  });

  it('takes the categories of a single series as the parts of one whole', async () => {
    const drawing = await draw(
      byCategory(
        'share',
        'Personen',
        { Ukraine: { Personen: 747 }, übrige: { Personen: 5911 } },
        { axis: { title: 'Personen' } },
      ),
    );
    const bars = barsOf(drawing).filter(({ color }) => color !== '#e1e4e8');
    expect(rowsOf(bars)).toHaveLength(1);
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['Ukraine', '747', 'übrige', '5.911']));
    expect(wordsOf(drawing).filter((text) => text === 'Personen')).toHaveLength(1);
  });

  it('stands every name on its own part and every value within it', async () => {
    const drawing = await draw(origin);
    const bars = barsOf(drawing).filter(({ color }) => color !== '#e1e4e8');
    ['970', '747', '1.046', '3.895'].forEach((text, i) => {
      const box = boxOfText(textNamed(drawing, text));
      expect(box.left).toBeGreaterThan(bars[i]?.left ?? 0);
      expect(box.right).toBeLessThan(bars[i]?.right ?? 0);
    });
    const poles = strokesOf(drawing).filter(
      ({ width, path }) => width === 0.6 && boxOfPath(path).right - boxOfPath(path).left === 0,
    );
    expect(poles).toHaveLength(4);
    poles.forEach(({ path }, i) => {
      const { left } = boxOfPath(path);
      expect(left).toBeGreaterThanOrEqual((bars[i]?.left ?? 0) - 0.01);
      expect(left).toBeLessThan(bars[i]?.right ?? 0);
    });
  });

  it('says name and value of parts too narrow for either below the bar', async () => {
    const drawing = await draw(byCategory('share', 'Personen', { alle: { Ukraine: 3, Syrien: 2, übrige: 995 } }));
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['übrige', '995', 'Syrien: 2']));
  });

  it('is legible in black and white: text on fills at 4.5:1, neighbours 9 steps of lightness apart', async () => {
    const drawing = await draw(origin);
    const bars = barsOf(drawing).filter(({ color }) => color !== '#e1e4e8');
    bars.slice(1).forEach((bar, i) => {
      expect(Math.abs(lightness(bar.color) - lightness(bars[i]?.color ?? ''))).toBeGreaterThanOrEqual(9);
    });
    for (const op of textsOf(drawing)) {
      const box = boxOfText(op);
      const below = bars.find(
        (bar) => bar.left < box.left && box.right < bar.right && bar.top < box.top && box.bottom < bar.bottom,
      );
      expect(contrast(hex(op.color), below?.color ?? '#ffffff'), op.text).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the way from allocation to result', () => {
  it('begins each change where the amount before ended, and ends at the result', async () => {
    const bars = [...barsOf(await draw(budgetPath))].sort((a, b) => a.top - b.top);
    const [start, shift, result, start2, share2, shift2, result2] = bars;
    if (!start || !shift || !result || !start2 || !share2 || !shift2 || !result2) throw new Error('not seven bars');
    expect(shift.right).toBeCloseTo(start.right, 2);
    expect(shift.left).toBeCloseTo(result.right, 2);
    expect(share2.left).toBeCloseTo(start2.right, 2);
    expect(shift2.left).toBeCloseTo(share2.right, 2);
    expect(shift2.right).toBeCloseTo(result2.right, 1);
    const perEuro = widthOf(result2) / 15829848.98;
    expect(widthOf(start) / perEuro / 7245607).toBeCloseTo(1, 3);
    expect(widthOf(shift) / perEuro / 2421392).toBeCloseTo(1, 3);
    expect(widthOf(shift)).toBeCloseTo(widthOf(shift2), 2);
  });

  it('tells amounts from changes by lightness', async () => {
    const [amount, change] = fills(STYLE.accent, 2);
    const bars = [...barsOf(await draw(budgetPath))].sort((a, b) => a.top - b.top);
    expect(bars.map(({ color }) => color)).toEqual([amount, change, amount, amount, change, change, amount]);
  });

  it('names both budgets and prints every amount as the document does', async () => {
    expect(wordsOf(await draw(budgetPath))).toEqual(
      expect.arrayContaining([
        'Eingliederungsleistungen',
        '7.245.607,00\u00A0€',
        '−2.421.392,00\u00A0€',
        'Verwaltungsbudget',
        '+2.374.960,98\u00A0€',
      ]),
    );
  });
});
