import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/german/number.ts';
import { TREND_CLASSES, trendOf, trendWord } from '../../src/german/trend.ts';

const change = fc.double({ min: -1000, max: 1000, noNaN: true });
const measure = fc.constantFrom('relative' as const, 'points' as const);
const participle = (value: number): string => trendWord(trendOf(value, 'relative'), 'participle');

describe('trendOf', () => {
  it('finds the words for the changes of the programme for 2024', () => {
    expect(participle(1.8)).toBe('leicht gestiegen');
    expect(participle(-11.69)).toBe('deutlich gesunken');
    expect(participle(5)).toBe('gestiegen');
    expect(participle(-30)).toBe('stark gesunken');
    expect(trendWord(trendOf(6.5, 'points'), 'participle')).toBe('deutlich gestiegen');
  });

  it('starts a class at its limit, as printed', () => {
    const sizes = (measure: 'relative' | 'points', ...changes: readonly number[]) =>
      changes.map((change) => trendOf(change, measure).size.size);
    const below = ['negligible', 'slight', 'plain', 'clear'];
    const from = ['slight', 'plain', 'clear', 'strong'];
    expect(sizes('relative', 0.4, 2.9, 9.9, 24.9)).toEqual(below);
    expect(sizes('relative', 0.5, 3, 10, 25)).toEqual(from);
    expect(sizes('relative', -0.46, -2.95, -9.96, -24.97)).toEqual(from);
    expect(sizes('points', 0.4, 1.9, 4.9, 9.9)).toEqual(below);
    expect(sizes('points', 0.5, 2, 5, 10)).toEqual(from);
  });

  it('knows a change too small to speak of from none', () => {
    expect(participle(0.3)).toBe('nahezu unverändert geblieben');
    expect(participle(-0.3)).toBe('nahezu unverändert geblieben');
    expect(participle(0)).toBe('unverändert geblieben');
  });

  it('has a noun and a verb for each', () => {
    const both = (value: number) => [
      trendWord(trendOf(value, 'relative'), 'noun'),
      trendWord(trendOf(value, 'relative'), 'verb'),
    ];
    expect(both(1.8)).toEqual(['leichter Anstieg', 'steigt leicht']);
    expect(both(-5)).toEqual(['Rückgang', 'sinkt']);
    expect(both(30)).toEqual(['starker Anstieg', 'steigt stark']);
    expect(both(0)).toEqual(['unveränderter Stand', 'bleibt unverändert']);
    expect(both(0.1)).toEqual(['nahezu unveränderter Stand', 'bleibt nahezu unverändert']);
  });

  it('puts a change and its opposite into the same class, in opposite directions', () => {
    const opposite = { up: 'down', down: 'up', same: 'same' };
    fc.assert(
      fc.property(change, measure, (value, by) => {
        const [there, back] = [trendOf(value, by), trendOf(-value, by)];
        expect(back.size).toBe(there.size);
        expect(back.direction).toBe(opposite[there.direction]);
      }),
    );
  });

  it('never gives a larger change a smaller class', () => {
    fc.assert(
      fc.property(change, change, measure, (a, b, by) => {
        const rank = (value: number) => TREND_CLASSES.indexOf(trendOf(value, by).size);
        if (Math.abs(a) <= Math.abs(b)) expect(rank(a)).toBeLessThanOrEqual(rank(b));
        else expect(rank(b)).toBeLessThanOrEqual(rank(a));
      }),
    );
  });

  it('gives the same class to changes that are printed alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.double({ min: -0.049, max: 0.049, noNaN: true }),
        measure,
        (tenths, off, by) => {
          const [exact, near] = [tenths / 10, tenths / 10 + off];
          fc.pre(formatNumber(exact, 1, 'point') === formatNumber(near, 1, 'point'));
          expect(trendOf(near, by).size).toBe(trendOf(exact, by).size);
        },
      ),
    );
  });

  it('has limits that grow from class to class, and a last class without one', () => {
    for (const key of ['relativeBelow', 'pointsBelow'] as const) {
      const limits = TREND_CLASSES.map((it) => it[key]);
      expect(limits.pop()).toBeUndefined();
      expect(limits).toEqual([...limits].sort((a, b) => Number(a) - Number(b)));
      expect(new Set(limits).size).toBe(TREND_CLASSES.length - 1);
    }
  });
});
