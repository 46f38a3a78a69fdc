import type { Period, Season } from './period.ts';

export const SEASONS: readonly Season[] = ['Frühjahr', 'Sommer', 'Herbst', 'Winter'];

/** Years an edition can speak of; outside them a typing error is likelier than a date. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Why a text is no period, with what was found, so that a message can be exact. */
export type PeriodFault =
  | { readonly kind: 'shape' }
  /** A date in another spelling that is unmistakable; `canonical` is how it belongs in the data. */
  | { readonly kind: 'spelling'; readonly canonical: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number; readonly last: number }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'season'; readonly season: string };

export type PeriodReading = { readonly period: Period } | { readonly fault: PeriodFault };

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month (1 to 12) in the Gregorian calendar. */
export const daysOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const fault = (it: PeriodFault): PeriodReading => ({ fault: it });
const yearFault = (year: number): PeriodReading | undefined =>
  year < FIRST_YEAR || year > LAST_YEAR ? fault({ kind: 'year', year }) : undefined;

function readDay(year: number, month: number, day: number): PeriodReading {
  const wrongYear = yearFault(year);
  if (wrongYear) return wrongYear;
  if (month < 1 || month > 12) return fault({ kind: 'month', month });
  const last = daysOfMonth(year, month);
  if (day < 1 || day > last) return fault({ kind: 'day', year, month, day, last });
  return { period: { kind: 'day', year, month, day } };
}

function readMonth(year: number, month: number): PeriodReading {
  if (month < 1 || month > 12) return fault({ kind: 'month', month });
  return yearFault(year) ?? { period: { kind: 'month', year, month } };
}

function readQuarter(year: number, quarter: number): PeriodReading {
  if (quarter !== 1 && quarter !== 2 && quarter !== 3 && quarter !== 4) return fault({ kind: 'quarter', quarter });
  return yearFault(year) ?? { period: { kind: 'quarter', year, quarter } };
}

function readSeason(year: number, word: string): PeriodReading {
  const season = SEASONS.find((known) => known === word);
  if (season === undefined) return fault({ kind: 'season', season: word });
  return yearFault(year) ?? { period: { kind: 'season', year, season } };
}

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** Spellings people use although the data has its own; each is unmistakable. */
const OTHER_SPELLINGS: readonly (readonly [RegExp, (part: (n: number) => string) => string | undefined])[] = [
  [/^(\d{1,2})\.\s?(\d{1,2})\.(\d{4})$/, (p) => `${p(3)}-${two(Number(p(2)))}-${two(Number(p(1)))}`],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (p) => `${p(1)}-${two(Number(p(2)))}-${two(Number(p(3)))}`],
  [/^(\d{4})[./](\d{1,2})$/, (p) => `${p(1)}-${two(Number(p(2)))}`],
  [/^(\d{4})-(\d)$/, (p) => `${p(1)}-${two(Number(p(2)))}`],
  [/^(\d{1,2})[./-](\d{4})$/, (p) => `${p(2)}-${two(Number(p(1)))}`],
  [/^(\d{4})[-/ ]?[qQ](\d)$/, (p) => `${p(1)}-Q${p(2)}`],
  [/^[qQ](\d)[-/ ]?(\d{4})$/, (p) => `${p(2)}-Q${p(1)}`],
  [/^(\d)\. ?Quartal (\d{4})$/, (p) => `${p(2)}-Q${p(1)}`],
  [/^(\p{L}+) (\d{4})$/u, (p) => namedMonthOrSeason(p(1), p(2))],
  [/^(\d{4})[- ](\p{L}+)$/u, (p) => namedMonthOrSeason(p(2), p(1))],
  [/^(\d{1,2})\. ?(\p{L}+) (\d{4})$/u, (p) => namedDay(Number(p(1)), p(2), p(3))],
];

function namedMonthOrSeason(word: string, year: string): string | undefined {
  const lower = word.toLowerCase();
  const month = MONTHS.findIndex((name) => name.toLowerCase() === lower);
  if (month >= 0) return `${year}-${two(month + 1)}`;
  const season = lower === 'frühling' ? 'Frühjahr' : SEASONS.find((name) => name.toLowerCase() === lower);
  return season && `${year}-${season}`;
}

function namedDay(day: number, word: string, year: string): string | undefined {
  const month = MONTHS.findIndex((name) => name.toLowerCase() === word.toLowerCase());
  return month < 0 ? undefined : `${year}-${two(month + 1)}-${two(day)}`;
}

function otherSpelling(text: string): PeriodReading | undefined {
  for (const [pattern, toCanonical] of OTHER_SPELLINGS) {
    const match = pattern.exec(text);
    const canonical = match && toCanonical((n) => match[n] ?? '');
    if (!canonical) continue;
    const reading = readCanonical(canonical);
    if (!reading) continue;
    return 'fault' in reading ? reading : fault({ kind: 'spelling', canonical });
  }
  return undefined;
}

function readCanonical(text: string): PeriodReading | undefined {
  const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q(\d)|(\p{L}{3,})))?$/u.exec(text);
  if (!match) return undefined;
  const [, year, month, day, quarter, season] = match;
  const y = Number(year);
  if (day !== undefined) return readDay(y, Number(month), Number(day));
  if (month !== undefined) return readMonth(y, Number(month));
  if (quarter !== undefined) return readQuarter(y, Number(quarter));
  if (season !== undefined) return readSeason(y, season);
  return yearFault(y) ?? { period: { kind: 'year', year: y } };
}

/** Few dates are read thousands of times: those of the data, by schema, checks and assembly. */
const READ = new Map<string, PeriodReading>();
const MOST_READ = 2000;
/** How a period that was read is spelled. */
const TEXTS = new WeakMap<Period, string>();

/** Reads the canonical spelling (`2023-12-31`, `2023-12`, `2023-Q4`, `2022-Herbst`, `2023`) or says why it is none. */
export function readPeriod(text: string): PeriodReading {
  const known = READ.get(text);
  if (known) return known;
  const canonical = readCanonical(text);
  if (canonical && 'period' in canonical) {
    TEXTS.set(canonical.period, text);
    if (READ.size < MOST_READ) READ.set(text, canonical);
    return canonical;
  }
  return otherSpelling(text) ?? canonical ?? fault({ kind: 'shape' });
}

/** The period a canonical text names, undefined for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const reading = readPeriod(text);
  return 'period' in reading ? reading.period : undefined;
}

/** Canonical spelling; `parsePeriod` reads it back. */
export const periodText = (period: Period): string => TEXTS.get(period) ?? spelled(period);

function spelled(period: Period): string {
  const year = four(period.year);
  switch (period.kind) {
    case 'day':
      return `${year}-${two(period.month)}-${two(period.day)}`;
    case 'month':
      return `${year}-${two(period.month)}`;
    case 'quarter':
      return `${year}-Q${period.quarter}`;
    case 'season':
      return `${year}-${period.season}`;
    case 'year':
      return year;
  }
}
