import { daysOfMonth } from './parse-period.ts';
import type { Period, Season } from './period.ts';

export type Day = Extract<Period, { kind: 'day' }>;
export type Frequency = 'month' | 'quarter' | 'year';

/** First month of a season as meteorology counts; the winter of a year begins in its December. */
const SEASON_START: Readonly<Record<Season, number>> = { Frühjahr: 3, Sommer: 6, Herbst: 9, Winter: 12 };

/** Months since the year 0, counted from 0, so that adding months is plain arithmetic. */
const monthIndex = (year: number, month: number): number => year * 12 + month - 1;
const yearOf = (index: number): number => Math.floor(index / 12);
const monthOf = (index: number): number => (index % 12) + 1;

const dayAt = (year: number, month: number, day: number): Day => ({ kind: 'day', year, month, day });

/** First month of a period; a day counts as its month. */
function firstMonth(period: Period): number {
  switch (period.kind) {
    case 'day':
    case 'month':
      return monthIndex(period.year, period.month);
    case 'quarter':
      return monthIndex(period.year, period.quarter * 3 - 2);
    case 'season':
      return monthIndex(period.year, SEASON_START[period.season]);
    case 'year':
      return monthIndex(period.year, 1);
  }
}

const MONTHS: Readonly<Record<Period['kind'], number>> = { day: 1, month: 1, quarter: 3, season: 3, year: 12 };

/** The month a period ends in, counted from the year 0. */
export const lastMonth = (period: Period): number => firstMonth(period) + MONTHS[period.kind] - 1;

export function firstDay(period: Period): Day {
  if (period.kind === 'day') return period;
  const first = firstMonth(period);
  return dayAt(yearOf(first), monthOf(first), 1);
}

/** The last day of a period: of `2023-Q4` and `2023` alike 31.12.2023, of `2022-Winter` 28.02.2023. */
export function lastDay(period: Period): Day {
  if (period.kind === 'day') return period;
  const index = lastMonth(period);
  return dayAt(yearOf(index), monthOf(index), daysOfMonth(yearOf(index), monthOf(index)));
}

/** Numbers in the order of days: of months their first and last day. */
const firstNumber = (period: Period): number => firstMonth(period) * 100 + (period.kind === 'day' ? period.day : 1);
const LAST_OF_MONTH = 99;

function lastNumber(period: Period): number {
  const month = lastMonth(period);
  const isWithin = period.kind === 'day' && period.day < daysOfMonth(period.year, period.month);
  return month * 100 + (isWithin ? period.day : LAST_OF_MONTH);
}

/**
 * Orders periods by their last day; of those ending on the same day the longer comes first.
 * 0 only for periods that are the same (`2023-12` and `2023-12-31` are not).
 */
export const comparePeriods = (a: Period, b: Period): number =>
  a === b
    ? 0
    : lastNumber(a) - lastNumber(b) ||
      firstNumber(a) - firstNumber(b) ||
      Number(a.kind === 'day') - Number(b.kind === 'day');

/** Whether all of a period lies behind another one. */
export const isAfter = (a: Period, b: Period): boolean => firstNumber(a) > lastNumber(b);

export const samePeriod = (a: Period, b: Period): boolean => comparePeriods(a, b) === 0;

const STEP: Readonly<Record<Frequency, number>> = { month: 1, quarter: 3, year: 12 };

/** Whether dates of this kind can stand in a series of this rhythm: no quarters in a monthly series, and so on. */
export const fitsFrequency = (period: Period, frequency: Frequency): boolean => MONTHS[period.kind] <= STEP[frequency];

/**
 * The date a series goes on with, in the same spelling: 2023-06 monthly → 2023-07, 2023-Q4 quarterly → 2024-Q1.
 * The last day of a month stays the last day (30.06. → 31.07.). Undefined where the rhythm is finer than the date.
 */
export function nextPeriod(period: Period, frequency: Frequency): Period | undefined {
  if (!fitsFrequency(period, frequency)) return undefined;
  const index = firstMonth(period) + STEP[frequency];
  const [year, month] = [yearOf(index), monthOf(index)];
  switch (period.kind) {
    case 'day': {
      const last = daysOfMonth(year, month);
      const atEnd = period.day === daysOfMonth(period.year, period.month);
      return dayAt(year, month, atEnd ? last : Math.min(period.day, last));
    }
    case 'month':
      return { kind: 'month', year, month };
    case 'quarter': {
      const quarter = QUARTERS[Math.floor((month - 1) / 3)];
      return quarter && { kind: 'quarter', year, quarter };
    }
    case 'season': {
      const season = SEASON_BY_START.get(month);
      return season && { kind: 'season', year, season };
    }
    case 'year':
      return { kind: 'year', year };
  }
}

const QUARTERS = [1, 2, 3, 4] as const;
const SEASON_BY_START: ReadonlyMap<number, Season> = new Map([
  [3, 'Frühjahr'],
  [6, 'Sommer'],
  [9, 'Herbst'],
  [12, 'Winter'],
]);
