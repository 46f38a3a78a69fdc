import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, periodText, readPeriod } from '../../src/time/parse-period.ts';
import type { Period } from '../../src/time/period.ts';
import { anyPeriod } from './any-period.ts';

describe('a date in the data', () => {
  it.each<[string, Period]>([
    ['2023-12-31', { kind: 'day', year: 2023, month: 12, day: 31 }],
    ['2024-02-29', { kind: 'day', year: 2024, month: 2, day: 29 }],
    ['2023-09', { kind: 'month', year: 2023, month: 9 }],
    ['2023-Q4', { kind: 'quarter', year: 2023, quarter: 4 }],
    ['2022-Herbst', { kind: 'season', year: 2022, season: 'Herbst' }],
    ['2023', { kind: 'year', year: 2023 }],
  ])('%s is read', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it('is printed as it was read', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(periodText(period))).toEqual(period);
      }),
    );
  });

  it.each([
    ['31.12.2023', '2023-12-31'],
    ['1. 2.2024', '2024-02-01'],
    ['2023-9-5', '2023-09-05'],
    ['12/2023', '2023-12'],
    ['2023-9', '2023-09'],
    ['September 2023', '2023-09'],
    ['4. Quartal 2023', '2023-Q4'],
    ['2023-q4', '2023-Q4'],
    ['Herbst 2022', '2022-Herbst'],
    ['2022-herbst', '2022-Herbst'],
    ['Frühling 2023', '2023-Frühjahr'],
    ['31. Dezember 2023', '2023-12-31'],
  ])('%s is refused, and known to mean %s', (text, canonical) => {
    expect(readPeriod(text)).toEqual({ fault: { kind: 'spelling', canonical } });
  });

  it.each([
    ['2023-13', { kind: 'month', month: 13 }],
    ['2023-00-10', { kind: 'month', month: 0 }],
    ['2023-02-31', { kind: 'day', year: 2023, month: 2, day: 31, last: 28 }],
    ['31.02.2024', { kind: 'day', year: 2024, month: 2, day: 31, last: 29 }],
    ['1900-02-29', { kind: 'day', year: 1900, month: 2, day: 29, last: 28 }],
    ['2023-Q5', { kind: 'quarter', quarter: 5 }],
    ['2022-Hebrst', { kind: 'season', season: 'Hebrst' }],
    ['0203', { kind: 'year', year: 203 }],
    ['letztes Jahr', { kind: 'shape' }],
    ['2023-09 ', { kind: 'shape' }],
    ['', { kind: 'shape' }],
  ])('%j is refused with the reason', (text, reason) => {
    expect(readPeriod(text)).toEqual({ fault: reason });
  });

  it('is read or refused, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-Q. ü'), maxLength: 11 }), (text) => {
        const period = parsePeriod(text);
        if (period) expect(periodText(period)).toBe(text);
      }),
    );
  });
});
