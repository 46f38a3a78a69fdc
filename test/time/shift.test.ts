import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, periodText } from '../../src/time/parse-period.ts';
import type { Period } from '../../src/time/period.ts';
import { shiftYears } from '../../src/time/shift.ts';
import { anyPeriod } from './any-period.ts';

const shifted = (text: string, years: number): string => {
  const period = parsePeriod(text);
  if (!period) throw new Error(`no period: ${text}`);
  return periodText(shiftYears(period, years));
};

/** A year on it is the last day of its month, and comes back as one. */
const isDayBeforeLeapDay = (it: Period): boolean => it.kind === 'day' && it.month === 2 && it.day === 28;

describe('a date some years later', () => {
  it.each([
    ['2023', 1, '2024'],
    ['2023-09', 1, '2024-09'],
    ['2023-Q4', 2, '2025-Q4'],
    ['2022-Herbst', -1, '2021-Herbst'],
    ['2023-12-31', 1, '2024-12-31'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2025-02-28', -1, '2024-02-29'],
    ['2023-02-28', 1, '2024-02-29'],
    ['2024-02-28', 1, '2025-02-28'],
  ])('of %s by %d is %s', (text, years, expected) => {
    expect(shifted(text, years)).toBe(expected);
  });

  it('comes back when it is moved back', () => {
    fc.assert(
      fc.property(
        anyPeriod.filter((it) => !isDayBeforeLeapDay(it)),
        fc.integer({ min: -9, max: 9 }),
        (period, years) => {
          expect(shiftYears(shiftYears(period, years), -years)).toEqual(period);
        },
      ),
    );
  });
});
