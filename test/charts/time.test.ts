import { describe, expect, it } from 'vitest';
import type { ChartPoint } from '../../src/blocks/chart-model.ts';
import { runsOf } from '../../src/charts/runs.ts';
import { timeAxis } from '../../src/charts/time-axis.ts';
import { axisDate, instantOf } from '../../src/charts/time-scale.ts';
import type { Period } from '../../src/time/period.ts';
import { measure } from './support/fonts.ts';

const month = (year: number, m: number): Period => ({ kind: 'month', year, month: m });
const months = (year: number, count: number, step = 1): readonly Period[] =>
  Array.from({ length: count }, (_, i) => month(year + Math.floor((i * step) / 12), ((i * step) % 12) + 1));
const year = (y: number): Period => ({ kind: 'year', year: y });
const labelsOf = (periods: readonly Period[], length = 420) =>
  timeAxis(periods, length, { before: 30, after: 4 }, measure).labels.map(({ lines }) => lines.join(' '));

describe('dates on an axis', () => {
  it('stand in the middle of their period, in UTC', () => {
    expect(instantOf({ kind: 'day', year: 2023, month: 12, day: 31 })).toBe(Date.UTC(2023, 11, 31, 12));
    expect(instantOf(month(2023, 9))).toBe(Date.UTC(2023, 8, 16, 0));
    expect(instantOf(year(2023))).toBe(Date.UTC(2023, 6, 2, 12));
  });

  it('are short', () => {
    expect([month(2019, 9), year(2023)].map(axisDate)).toEqual(['Sept.\u00A02019', '2023']);
    expect(axisDate({ kind: 'day', year: 2023, month: 6, day: 30 })).toBe('30.06.2023');
    expect(axisDate({ kind: 'quarter', year: 2023, quarter: 3 })).toBe('3.\u00A0Quartal 2023');
    expect(axisDate({ kind: 'season', year: 2022, season: 'Herbst' })).toBe('Herbst\u00A02022');
  });

  it('are named one by one while they are few', () => {
    expect(labelsOf([month(2019, 9), month(2022, 12), month(2023, 9)])).toEqual([
      'Sept.\u00A02019',
      'Dez.\u00A02022',
      'Sept.\u00A02023',
    ]);
    expect(labelsOf([2019, 2020, 2021].map(year))).toEqual(['2019', '2020', '2021']);
  });

  it('give way to months over years where they are many', () => {
    expect(labelsOf(months(2022, 24))).toEqual([
      ...['Jan.', 'März', 'Mai', 'Juli', 'Sept.', 'Nov.', 'Jan.', 'März', 'Mai', 'Juli', 'Sept.', 'Nov.'],
      ...['2022', '2023'],
    ]);
  });

  it('give way to years alone over long spans, and to some of the years over longer ones', () => {
    expect(labelsOf(months(2014, 96))).toEqual(['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021']);
    expect(labelsOf(months(1990, 34 * 12), 300)).toEqual(Array.from({ length: 12 }, (_, i) => String(1990 + i * 3)));
  });
});

describe('how the points of a series are joined', () => {
  const point = (date: Period, value: number | null): ChartPoint => ({
    series: 's',
    category: '',
    date,
    value,
    text: String(value ?? ''),
    facts: [],
  });
  const shape = (points: readonly ChartPoint[]) => {
    const { solid, dashed, ends, broken } = runsOf(points);
    return {
      solid: solid.map((run) => run.map(({ value }) => value)),
      dashed: dashed.map((pair) => pair.map(({ value }) => value)),
      ends: ends.map(({ value }) => value),
      broken,
    };
  };

  it('solid at the frequency of the series, newest first or last', () => {
    const points = months(2023, 4, 3).map((date, i) => point(date, i));
    const joined = { solid: [[0, 1, 2, 3]], dashed: [], ends: [0, 3], broken: false };
    expect(shape(points)).toEqual(joined);
    expect(shape([...points].reverse())).toEqual(joined);
  });

  it('not at all across a declared gap', () => {
    const values = [1, 2, null, 4, null, 6, 7];
    expect(shape(months(2023, 7).map((date, i) => point(date, values[i] ?? null)))).toEqual({
      solid: [
        [1, 2],
        [6, 7],
      ],
      dashed: [],
      ends: [1, 2, 4, 6, 7],
      broken: true,
    });
  });

  it('dashed where months of a monthly series are simply not there', () => {
    const dates = [1, 2, 3, 7, 8, 9].map((m) => month(2023, m));
    expect(shape(dates.map((date, i) => point(date, i)))).toEqual({
      solid: [
        [0, 1, 2],
        [3, 4, 5],
      ],
      dashed: [[2, 3]],
      ends: [0, 2, 3, 5],
      broken: false,
    });
  });

  it('dashed throughout without a frequency', () => {
    const dates = [month(2019, 9), month(2022, 12), month(2023, 9)];
    expect(shape(dates.map((date, i) => point(date, i)))).toEqual({
      solid: [],
      dashed: [
        [0, 1],
        [1, 2],
      ],
      ends: [0, 1, 2],
      broken: false,
    });
  });

  it('without a word of a gap where values are only missing at the beginning or the end', () => {
    const values = [null, 1, 2, null];
    expect(shape(months(2023, 4).map((date, i) => point(date, values[i] ?? null)))).toMatchObject({
      solid: [[1, 2]],
      broken: false,
    });
  });
});
