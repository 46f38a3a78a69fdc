import { firstDay, lastDay } from '../time/compare.ts';
import type { Period } from '../time/period.ts';
import { SHORT_MONTHS } from '../words/chart.ts';
import type { MeasureText } from './drawing.ts';
import { type Label, LOOKS } from './label.ts';
import { axisDate, type Instant, instantOf, monthStart, yearStart } from './time-scale.ts';

export interface TimeAxis {
  readonly from: Instant;
  readonly to: Instant;
  /** Where ticks stand. */
  readonly ticks: readonly Instant[];
  /** Lines of text below the axis, by distance from its start and from its line, in points. */
  readonly labels: readonly Label[];
  readonly height: number;
}

const FIRST_LINE = 12;
/** What an axis of a single date spans, in milliseconds. */
const HALF_YEAR = 182 * 24 * 3_600_000;
const SECOND_LINE = 22.5;
const BETWEEN = 7;
/** Up to so many different dates the axis names each of them instead of calendar years. */
const NAMED_DATES = 9;

interface Text {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

const apart = (texts: readonly Text[]): boolean =>
  texts.every(({ x, width }, i) => {
    const before = texts[i - 1];
    return before === undefined || x - width / 2 - (before.x + before.width / 2) >= BETWEEN;
  });

const label = ({ text, x }: Text, y: number): Label => ({ lines: [text], x, y, align: 'center', look: 'tick' });

/**
 * A time axis of `length` points over some periods. It names the dates themselves where they are few and stand apart;
 * otherwise calendar years, with months above them while the span is short. `reach` is how far texts may stand out
 * beyond either end of the axis.
 */
export function timeAxis(
  periods: readonly Period[],
  length: number,
  reach: { readonly before: number; readonly after: number },
  measure: MeasureText,
): TimeAxis {
  const width = (text: string): number => measure(text, LOOKS.tick);
  const dates = [...new Map(periods.map((period) => [instantOf(period), axisDate(period)])).entries()].sort(
    ([a], [b]) => a - b,
  );
  return namedDates(dates, length, reach, width) ?? calendar(periods, length, reach, width);
}

function namedDates(
  dates: readonly (readonly [Instant, string])[],
  length: number,
  reach: { readonly before: number; readonly after: number },
  width: (text: string) => number,
): TimeAxis | null {
  const first = dates[0]?.[0] ?? 0;
  const last = dates.at(-1)?.[0] ?? 0;
  const same = last === first;
  // Points stand off the ends of the axis, unless labels of lines follow there.
  const inset = Math.min(length / 4, Math.max(14, length * 0.04));
  const endInset = reach.after > inset ? 5 : inset;
  const perPoint = same ? HALF_YEAR / length : (last - first) / (length - inset - endInset);
  const from = Math.round(first - (same ? length / 2 : inset) * perPoint);
  const to = Math.round(last + (same ? length / 2 : endInset) * perPoint);
  const texts = dates.map(([instant, text]) => ({
    text,
    x: ((instant - from) / (to - from)) * length,
    width: width(text),
  }));
  const inside = texts.every((t) => t.x - t.width / 2 >= -reach.before && t.x + t.width / 2 <= length + reach.after);
  if (dates.length > NAMED_DATES || !apart(texts) || !inside) return null;
  return {
    from,
    to,
    ticks: dates.map(([instant]) => instant),
    labels: texts.map((text) => label(text, FIRST_LINE)),
    height: 16,
  };
}

function calendar(
  periods: readonly Period[],
  length: number,
  reach: { readonly before: number; readonly after: number },
  width: (text: string) => number,
): TimeAxis {
  const starts = periods.map(firstDay);
  const ends = periods.map(lastDay);
  const firstMonth = Math.min(...starts.map(({ year, month }) => year * 12 + month - 1));
  const endMonth = Math.max(...ends.map(({ year, month }) => year * 12 + month));
  const startOf = (index: number): Instant => monthStart(Math.floor(index / 12), (index % 12) + 1);
  const [from, to] = [startOf(firstMonth), startOf(endMonth)];
  const xOf = (instant: Instant): number => ((instant - from) / (to - from)) * length;
  const span = endMonth - firstMonth;
  const inside = ({ x, width: w }: Text): boolean => x - w / 2 >= -reach.before && x + w / 2 <= length + reach.after;
  const centred = (text: string, a: Instant, b: Instant): Text => ({
    text,
    x: (xOf(Math.max(a, from)) + xOf(Math.min(b, to))) / 2,
    width: width(text),
  });

  const firstYear = Math.floor(firstMonth / 12);
  const years = Array.from({ length: Math.floor((endMonth - 1) / 12) - firstYear + 1 }, (_, i) => firstYear + i);
  const yearTexts = years.map((year) => centred(String(year), yearStart(year), yearStart(year + 1)));
  const everyYear = everyThat(yearTexts, (texts) => apart(texts));
  const shownYears = everyYear.filter(inside);
  const boundaries = years.map(yearStart).filter((instant) => instant > from && instant < to);
  if (span > 36) {
    return { from, to, ticks: boundaries, labels: shownYears.map((text) => label(text, FIRST_LINE)), height: 16 };
  }
  const months = Array.from({ length: span }, (_, i) => firstMonth + i);
  const monthTexts =
    [1, 2, 3, 6, 12]
      .map((every) =>
        months
          .filter((index) => index % every === 0)
          .map((index) => centred(SHORT_MONTHS[index % 12] ?? '', startOf(index), startOf(index + 1))),
      )
      .find((texts) => apart(texts)) ?? [];
  return {
    from,
    to,
    ticks: boundaries,
    labels: [
      ...monthTexts.filter(inside).map((text) => label(text, FIRST_LINE)),
      ...shownYears.map((text) => label(text, SECOND_LINE)),
    ],
    height: 27,
  };
}

/** Every one, every second, every third … until they stand apart; the last is always among them. */
function everyThat(texts: readonly Text[], fine: (texts: readonly Text[]) => boolean): readonly Text[] {
  for (let every = 1; every < texts.length; every++) {
    const some = texts.filter((_, i) => (texts.length - 1 - i) % every === 0);
    if (fine(some)) return some;
  }
  return texts.slice(-1);
}
