import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, firstDay, isAfter, lastDay, nextPeriod, samePeriod } from '../../src/time/compare.ts';
import { parsePeriod, periodText } from '../../src/time/parse-period.ts';
import type { Period } from '../../src/time/period.ts';
import { anyPeriod } from './any-period.ts';

function period(text: string): Period {
  const found = parsePeriod(text);
  if (!found) throw new Error(`no period: ${text}`);
  return found;
}

describe('the last day of a period', () => {
  it.each([
    ['2023-12-14', '2023-12-14'],
    ['2024-02', '2024-02-29'],
    ['2023-Q2', '2023-06-30'],
    ['2022-Herbst', '2022-11-30'],
    ['2022-Winter', '2023-02-28'],
    ['2023', '2023-12-31'],
  ])('of %s is %s', (text, day) => {
    expect(periodText(lastDay(period(text)))).toBe(day);
  });

  it('is never before the first', () => {
    fc.assert(fc.property(anyPeriod, (p) => comparePeriods(firstDay(p), lastDay(p)) <= 0));
  });
});

describe('periods', () => {
  it('are ordered by their end, the longer first', () => {
    const mixed = ['2024-01', '2023-12-31', '2022-Herbst', '2023', '2019-09', '2023-12', '2023-Q4', '2022-12'];
    expect(mixed.map(period).sort(comparePeriods).map(periodText)).toEqual([
      '2019-09',
      '2022-Herbst',
      '2022-12',
      '2023',
      '2023-Q4',
      '2023-12',
      '2023-12-31',
      '2024-01',
    ]);
  });

  it('are the same only when they are written alike', () => {
    fc.assert(fc.property(anyPeriod, anyPeriod, (a, b) => samePeriod(a, b) === (periodText(a) === periodText(b))));
  });

  it('lie behind one another when one begins after the other has ended', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => isAfter(a, b) === comparePeriods(firstDay(a), lastDay(b)) > 0),
    );
  });

  it('have one order, whichever way they are compared', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) {
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('the next date of a series', () => {
  it.each([
    ['2023-12', 'month', '2024-01'],
    ['2023-11', 'quarter', '2024-02'],
    ['2023-06', 'year', '2024-06'],
    ['2023-Q4', 'quarter', '2024-Q1'],
    ['2023-Q2', 'year', '2024-Q2'],
    ['2023', 'year', '2024'],
    ['2022-Winter', 'quarter', '2023-Frühjahr'],
    ['2022-Herbst', 'year', '2023-Herbst'],
    ['2023-06-30', 'quarter', '2023-09-30'],
    ['2023-06-30', 'month', '2023-07-31'],
    ['2023-12-14', 'month', '2024-01-14'],
    ['2024-01-30', 'month', '2024-02-29'],
  ] as const)('after %s, by %s, is %s', (text, frequency, next) => {
    const found = nextPeriod(period(text), frequency);
    expect(found && periodText(found)).toBe(next);
  });

  it('does not exist where the rhythm is finer than the date', () => {
    expect(nextPeriod(period('2023'), 'month')).toBeUndefined();
    expect(nextPeriod(period('2023-Q1'), 'month')).toBeUndefined();
  });

  it('is later and spelled the same way', () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom('month', 'quarter', 'year'), (p, frequency) => {
        const next = nextPeriod(p, frequency);
        if (!next) return;
        expect(next.kind).toBe(p.kind);
        expect(comparePeriods(p, next)).toBeLessThan(0);
      }),
    );
  });
});
