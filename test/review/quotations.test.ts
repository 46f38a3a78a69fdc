import { describe, expect, it } from 'vitest';
import { acknowledging } from '../check/run.ts';
import { figure, period, place } from '../derive/build.ts';
import { chapter } from '../narrate/build.ts';
import { findingsOf } from './run.ts';

const code = 'quotation.other-month';
const quotation = (date: string, source = 'iab') => ({
  id: 'weber',
  speaker: 'Enzo Weber',
  role: 'Forscher',
  parts: ['kein einfaches Jahr'],
  date: period(date),
  source,
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
const found = (
  date: string,
  { source = 'iab', more = {}, texts = ['# A\n\n{{zitat weber teil=1}} {{barometer}}'] } = {},
) =>
  findingsOf(code, {
    figures: [barometer(more)],
    edition: { quotations: new Map([['weber', quotation(date, source)]]) },
    chapters: texts.map((text, index) => chapter(text, `k${index}.md`)),
  });

describe('a quotation', () => {
  it('is of the month of the figures of its source in the same chapter', () => {
    expect(found('2023-12')).toHaveLength(1);
    expect(found('2024-01-30')).toEqual([]);
  });

  it('is said at its own place, and acknowledged beside the figure', () => {
    expect(found('2023-12')[0]).toMatchObject({ subject: 'weber', place: place(40), severity: 'warning' });
    expect(found('2023-12', { more: acknowledging(code) })[0]).toMatchObject({ severity: 'notice' });
  });

  it('of another source, without a month, or in another chapter is free', () => {
    expect(found('2023-12', { source: 'presse' })).toEqual([]);
    expect(found('2023')).toEqual([]);
    expect(found('2023-12', { texts: ['# A\n\n{{zitat weber teil=1}}', '# B\n\n{{barometer}}'] })).toEqual([]);
    expect(found('2023-12', { texts: ['# A\n\n{{barometer}}'] })).toEqual([]);
  });
});
