import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { measure } from '../support/fonts.ts';
import { barometer, byCategory, STYLE, targets, vacancies } from '../support/models.ts';
import { barsOf, boxOfText, rectsOf, textNamed, widthOf, wordsOf } from '../support/reading.ts';

const ACCENT = STYLE.accent;
const draw = (model: Parameters<typeof drawChart>[0]) => drawChart(model, STYLE, measure);

describe('a bar chart', () => {
  it('gives every bar a length in proportion to its value, from one zero line', async () => {
    const [before, now, training, balance] = barsOf(await draw(vacancies));
    if (!before || !now || !training || !balance) throw new Error('not four bars');
    const perUnit = widthOf(before) / 2299;
    expect(widthOf(now) / perUnit).toBeCloseTo(1609, 0);
    expect(widthOf(training) / perUnit).toBeCloseTo(412, 0);
    expect(widthOf(balance) / perUnit).toBeCloseTo(120, 0);
    for (const bar of [now, training]) expect(bar.left).toBeCloseTo(before.left, 2);
    expect(balance.right).toBeCloseTo(before.left, 2);
  });

  it('begins at zero even where the model says otherwise', async () => {
    const model = { ...vacancies, axis: { title: 'Stellen', from: 1500 } };
    const [before, now] = barsOf(await draw(model));
    if (!before || !now) throw new Error('no bars');
    expect(widthOf(now) / widthOf(before)).toBeCloseTo(1609 / 2299, 3);
  });

  it('prints each value as the model has it, beyond the end of its bar, and „keine Angabe“ for none', async () => {
    const drawing = await draw(vacancies);
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['2.299', '1.609', '412', 'keine Angabe', '−120']));
    const [before, , , balance] = barsOf(drawing);
    expect(boxOfText(textNamed(drawing, '2.299')).left).toBeGreaterThan(before?.right ?? 0);
    expect(boxOfText(textNamed(drawing, '−120')).right).toBeLessThan(balance?.left ?? 0);
  });

  it('draws nothing for zero', async () => {
    const drawing = await draw(byCategory('bar', 'Stellen', { offen: { Stellen: 0 }, besetzt: { Stellen: 3 } }));
    expect(barsOf(drawing)).toHaveLength(1);
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['0', '3']));
  });

  it('sets a long label in two lines and no more', async () => {
    const words = wordsOf(await draw(vacancies));
    expect(words).toContain('Berufsausbildungsstellen im');
    expect(words).toContain('Agenturbezirk, die noch unbesetzt sind');
  });
});

describe('a grouped bar chart', () => {
  it('measures all bars on one scale from zero, to both sides', async () => {
    const bars = barsOf(await draw(targets));
    expect(bars).toHaveLength(5);
    const women = bars.filter(({ color }) => color === ACCENT);
    const [iq, lzb] = women;
    if (!iq || !lzb) throw new Error('no bars of the first series');
    expect(widthOf(iq) / widthOf(lzb)).toBeCloseTo(1.8 / 8.7, 3);
    const men = bars.filter(({ right }) => Math.abs(right - iq.left) < 0.01);
    expect(men.map((bar) => (widthOf(bar) / widthOf(lzb)) * 8.7)).toEqual([
      expect.closeTo(2.3, 2),
      expect.closeTo(1.8, 2),
    ]);
  });

  it('names every bar at its row, so that no colour has to be matched', async () => {
    const drawing = await draw(targets);
    expect(wordsOf(drawing).filter((text) => text === 'Frauen')).toHaveLength(2);
    const row = textNamed(drawing, 'Frauen').y;
    expect(Math.abs(textNamed(drawing, '+1,8\u00A0%').y - row)).toBeLessThan(0.5);
  });

  it('says of a missing bar that there is no value', async () => {
    expect(wordsOf(await draw(targets)).filter((text) => text === 'keine Angabe')).toHaveLength(1);
  });

  it('turns to a legend where names are long', async () => {
    const long = 'Erwerbsfähige Leistungsberechtigte mit Migrationshintergrund';
    const drawing = await draw(
      byCategory('groupedBar', 'Personen', { '2022': { [long]: 5, andere: 7 }, '2023': { [long]: 6, andere: 7 } }),
    );
    expect(wordsOf(drawing).filter((text) => text === long)).toHaveLength(1);
    const swatches = rectsOf(drawing).filter((rect) => Math.abs(widthOf(rect) - 7) < 0.01);
    expect(swatches.map(({ color }) => color)).toEqual([...new Set(barsOf(drawing).map(({ color }) => color))]);
  });
});

describe('a deviation chart', () => {
  it('begins every bar at the neutral value and reads 90 to 110', async () => {
    const drawing = await draw(barometer);
    const [whole, unemployment, employment] = barsOf(drawing);
    if (!whole || !unemployment || !employment) throw new Error('not three bars');
    expect(employment.left).toBeCloseTo(whole.left, 2);
    expect(unemployment.right).toBeCloseTo(whole.left, 2);
    const perPoint = widthOf(employment) / 3.1;
    expect(widthOf(whole) / perPoint).toBeCloseTo(0.3, 1);
    expect(widthOf(unemployment) / perPoint).toBeCloseTo(2.6, 1);
    const middleOf = (text: string): number => {
      const { left, right } = boxOfText(textNamed(drawing, text));
      return (left + right) / 2;
    };
    expect(middleOf('100')).toBeCloseTo(whole.left, 1);
    expect((middleOf('110') - middleOf('90')) / 20).toBeCloseTo(perPoint, 1);
  });

  it('names the neutral value above its line', async () => {
    const drawing = await draw(barometer);
    const name = boxOfText(textNamed(drawing, 'neutraler Wert: 100'));
    const [whole] = barsOf(drawing);
    expect((name.left + name.right) / 2).toBeCloseTo(whole?.left ?? 0, 1);
    expect(name.bottom).toBeLessThan(whole?.top ?? 0);
  });

  it('tells above from below by lightness as well as by side', async () => {
    const [whole, unemployment, employment] = barsOf(await draw(barometer));
    expect(whole?.color).toBe(employment?.color);
    expect(unemployment?.color).not.toBe(employment?.color);
  });
});
