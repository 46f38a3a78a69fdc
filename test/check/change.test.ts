import { describe, expect, it } from 'vitest';
import type { UnitWord } from '../../src/validate/unit.ts';
import { figure } from '../derive/build.ts';
import { acknowledging, check, findings } from './run.ts';

const code = 'plausibility.change';
const of = (unit: UnitWord, points: readonly (readonly [string, number])[], more = {}) =>
  check({ figures: [figure('zahl', unit, points, more)] });
const found = [`zahl: ${code}`];

describe('a change against the value before', () => {
  it('goes no further than a year of crisis: vacancies fell from 2.299 to 1.609 (−30 %)', () => {
    const jobs = (now: number) =>
      of('Stellen', [
        ['2022-12', 2299],
        ['2023-12', now],
      ]);
    expect(jobs(1609)).toEqual([]);
    expect(jobs(1400)).toEqual(found);
    expect(jobs(16090)).toEqual(found);
  });

  it('may go further within several years, and no further within a month', () => {
    const within = (from: string, to: string) =>
      of('Personen', [
        [from, 6540],
        [to, 9800],
      ]);
    expect(within('2019-09', '2023-09')).toEqual([]);
    expect(within('2022-09', '2023-09')).toEqual(found);
    expect(within('2023-08', '2023-09')).toEqual(found);
  });

  it('of a rate is measured in Prozentpunkten: from 35 to 41,5 % within four years', () => {
    const rate = (from: string, value: number) =>
      of('Prozent', [
        [from, 35],
        ['2023-09', value],
      ]);
    expect(rate('2019-09', 41.5)).toEqual([]);
    expect(rate('2022-09', 45.1)).toEqual(found);
    expect(rate('2022-09', 53)).toEqual(found);
    expect(rate('2019-09', 53)).toEqual([]);
  });

  it('of the barometer is small: 99,9 to 100,3 points', () => {
    const barometer = (value: number) =>
      of('Punkte', [
        ['2023-12', 99.9],
        ['2024-01', value],
      ]);
    expect(barometer(100.3)).toEqual([]);
    expect(barometer(90.3)).toEqual(found);
  });

  it('of a few people is chance', () => {
    const few = (now: number) =>
      of('Personen', [
        ['2022-12', 12],
        ['2023-12', now],
      ]);
    expect(few(20)).toEqual([]);
    expect(few(60)).toEqual(found);
  });

  it('is not judged from nothing, of an earlier step, or of a delivered difference', () => {
    expect(
      of('Personen', [
        ['2022-12', 0],
        ['2023-12', 500],
      ]),
    ).toEqual([]);
    expect(
      of('Personen', [
        ['2021-12', 500],
        ['2022-12', 6540],
        ['2023-09', 6658],
      ]),
    ).toEqual([]);
    const since = { since: { kind: 'year', year: 2022 } as const };
    expect(
      of(
        'Euro',
        [
          ['2022', 400_000],
          ['2023', 1_800_000],
        ],
        since,
      ),
    ).toEqual([]);
  });

  it('says both values, their dates, how much and how much is usual; and is acknowledged at the figure', () => {
    const points = [['2022-12', 6540] as const, ['2023-09', 9658] as const];
    const [problem] = findings({ figures: [figure('elb', 'Personen', points, acknowledging(code))] });
    expect(problem).toMatchObject({ severity: 'notice', acknowledged: { reason: 'geprüft' } });
    expect(problem?.message).toMatch(/6\.540.*Dezember 2022.*9\.658.*September 2023.*47,7.*35,0/);
  });
});

describe('a change against the steps of its series', () => {
  const months = [7484, 7555, 7411, 7671, 7714, 7833, 7782, 7680, 7791, 7805, 7771];
  const monthly = (last: number) =>
    of(
      'Personen',
      [...months, last].map((value, index) => [`2023-${String(index + 1).padStart(2, '0')}`, value] as const),
    );

  it('is as large as these are, or not many times larger (Peine, month by month)', () => {
    expect(monthly(7778)).toEqual([]);
    expect(monthly(7400)).toEqual([]);
    expect(monthly(8778)).toEqual(found);
    expect(monthly(6778)).toEqual(found);
  });

  it('is judged only where there are enough of them', () => {
    expect(
      of('Personen', [
        ['2023-08', 7791],
        ['2023-09', 7805],
        ['2023-10', 7771],
        ['2023-11', 8778],
      ]),
    ).toEqual([]);
  });

  it('is measured by how lively the series is', () => {
    const lively = (last: number) =>
      of(
        'Personen',
        [1000, 1030, 1000, 1030, 1000, 1030, last].map((value, index) => [`2023-0${index + 1}`, value] as const),
      );
    expect(lively(1130)).toEqual([]);
    expect(lively(1250)).toEqual(found);
  });

  it('may be small and yet many times a very small one', () => {
    const calm = [10000, 10001, 10002, 10001, 10002, 10003, 10100].map(
      (value, index) => [`2023-0${index + 1}`, value] as const,
    );
    expect(of('Personen', calm)).toEqual([]);
  });
});

describe('one cause', () => {
  it('is said once: a value out of bounds is not also a change', () => {
    const barometer = figure('barometer', 'Punkte', [
      ['2023-12', 99.9],
      ['2024-01', 986],
    ]);
    expect(check({ figures: [barometer] })).toEqual(['barometer: plausibility.bounds']);
  });
});
