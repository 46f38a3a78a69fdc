import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../src/validate/edition.ts';
import { figure, period, place } from '../derive/build.ts';
import { acknowledging, check } from './run.ts';

describe('a quotation', () => {
  const quotation = (date: string, from = 'iab'): Quotation => ({
    id: 'weber',
    speaker: 'Enzo Weber',
    role: 'Forscher',
    parts: ['kein einfaches Jahr'],
    date: period(date),
    source: from,
    doubts: [],
    place: place(40),
  });
  const barometer = (more = {}) =>
    figure(
      'barometer',
      'Punkte',
      [
        ['2023-12', 99.9],
        ['2024-01', 100.3],
      ],
      { source: 'iab', ...more },
    );
  const code = 'quotation.other-month';

  it('is of the month of the barometer it stands beside', () => {
    expect(check({ figures: [barometer()], quotations: [quotation('2023-12')] })).toEqual([`weber: ${code}`]);
    expect(check({ figures: [barometer()], quotations: [quotation('2024-01-30')] })).toEqual([]);
    expect(check({ figures: [barometer(acknowledging(code))], quotations: [quotation('2023-12')] })).toEqual([
      `weber: ${code} (notice)`,
    ]);
  });

  it('of another source or without a month is free', () => {
    expect(check({ figures: [barometer()], quotations: [quotation('2023-12', 'presse')] })).toEqual([]);
    expect(check({ figures: [barometer()], quotations: [quotation('2023')] })).toEqual([]);
    expect(check({ quotations: [quotation('2023-12')] })).toEqual([]);
  });
});
