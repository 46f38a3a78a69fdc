import type { Path } from '../load/source.ts';
import { type Finding, type Place, type Problem, problemAt } from '../problem/problem.ts';
import { comparePeriods, fitsFrequency, samePeriod } from '../time/compare.ts';
import { parsePeriod, periodText } from '../time/parse-period.ts';
import type { Period } from '../time/period.ts';
import { missing } from '../words/problems/field.ts';
import * as words from '../words/problems/figure.ts';
import type { Entry } from './collect.ts';
import { KNOWN_FIGURES } from './known-figures.ts';
import { nearest } from './nearest.ts';
import { readNumberText } from './number-text.ts';
import type { FigureData } from './schema/topic.ts';
import { UNITS } from './unit.ts';

/** One value of a figure as written, with its path: an entry of the series, or the figure itself. */
export interface WrittenValue {
  readonly path: Path;
  readonly date: Period | undefined;
  readonly value: number | null | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly status: FigureData['status'];
  readonly place: Place;
}

const toPeriod = (value: string | number | undefined): Period | undefined =>
  value === undefined ? undefined : parsePeriod(String(value));

/** The values of a figure in the order they are written, whether it has a series or a single one. */
export function writtenValues({ data, path, reading }: Entry<FigureData>): readonly WrittenValue[] {
  const single = data.series === undefined;
  const sources = data.series ?? [data];
  return sources.map((it, index) => {
    const own: Path = single ? path : [...path, 'series', index];
    return {
      path: own,
      date: toPeriod(it.date),
      value: it.value,
      low: it.low,
      high: it.high,
      status: it.status ?? data.status ?? (it.value === null ? 'endgültig' : undefined),
      place: single ? reading.document.placeOf([...path, 'value']) : reading.document.placeOf(own),
    };
  });
}

/** What no value of a unit can be, whatever it measures. */
const HARD_BOUNDS: Readonly<
  Record<(typeof UNITS)[keyof typeof UNITS]['kind'], readonly [number | null, number | null]>
> = {
  count: [0, null],
  money: [null, null],
  percent: [0, 100],
  change: [-100, null],
  points: [-100, 100],
  index: [0, null],
  ratio: [0, null],
  fte: [0, null],
};

const GROUPED = /^-?\d{1,3}\.\d{3}$/;

/** The checks that need nothing but the figure itself. */
export function checkFigure(entry: Entry<FigureData>): readonly Problem[] {
  const { id, data, path, reading } = entry;
  const { document } = reading;
  const problems: Problem[] = [];
  const known = KNOWN_FIGURES.get(id);
  const unit = UNITS[data.unit];
  const report = (place: Place, finding: Finding): void => {
    const acknowledged = data.acknowledged?.[finding.code];
    problems.push(
      problemAt(place, finding, {
        subject: id,
        ...(acknowledged && { acknowledged: toAcknowledgement(acknowledged) }),
      }),
    );
  };
  const keyPlace = (at: Path): Place => document.spotOf(at).keyPlace ?? document.placeOf(at);

  function checkHead(): void {
    if (known && data.unit !== known.unit)
      report(document.placeOf([...path, 'unit']), words.unitOfKnown(id, data.unit, known.unit));
    if (!known && data.label === undefined)
      report(entry.place, words.labelMissing(id, nearest(id, KNOWN_FIGURES.keys())));
    if (data.unit !== 'Anzahl' && data.noun) report(keyPlace([...path, 'noun']), words.nounWithUnit(id, data.unit));
    if (!data.series) return;
    for (const key of ['date', 'value', 'low', 'high'] as const) {
      if (data[key] !== undefined) report(keyPlace([...path, key]), words.seriesAndValue(id, key));
    }
  }

  function checkNumber(at: Path, value: number): boolean {
    const field = reading.field(at);
    const place = document.placeOf(at);
    const typed = document.spotOf(at).typed ?? '';
    const isWhole = unit.kind === 'count' || unit.kind === 'money';
    const decimals = typed.split('.')[1]?.length ?? 0;
    const [from, to] = HARD_BOUNDS[unit.kind];
    if (typed.replace(/\D/g, '').replace(/^0+/, '').length > 15) report(place, words.tooPrecise(field, typed));
    else if (isWhole && GROUPED.test(typed))
      report(place, words.thousandsPoint(field, typed, data.unit, readNumberText(typed, true)?.canonical ?? typed));
    else if (unit.kind === 'count' && decimals > 0 && !Number.isInteger(value))
      report(place, words.countWithDecimals(field, typed, data.unit));
    else if ((from !== null && value < from) || (to !== null && value > to))
      report(place, words.outOfRange(field, value, data.unit, from, to));
    else return true;
    return false;
  }

  function checkInterval({ path: at, value, low, high }: WrittenValue): void {
    if (low === undefined && high === undefined) return;
    const given: Path = [...at, low === undefined ? 'high' : 'low'];
    if (low === undefined || high === undefined)
      report(document.placeOf(given), words.intervalIncomplete(reading.field(given)));
    else if (low > high || (typeof value === 'number' && (value < low || value > high))) {
      report(
        document.placeOf([...at, 'low']),
        words.intervalOrder(reading.field([...at, 'low']), low, value ?? null, high),
      );
    } else for (const key of ['low', 'high'] as const) checkNumber([...at, key], key === 'low' ? low : high);
  }

  function checkValue(written: WrittenValue): void {
    const { path: at, value } = written;
    const lacking = (['date', 'value', 'status'] as const).filter((key) => written[key] === undefined);
    for (const key of lacking) report(document.placeOf(at), missing(reading.field([...at, key])));
    if (typeof value === 'number') {
      const valuePath: Path = [...at, 'value'];
      const isPossible = checkNumber(valuePath, value);
      const bounds = known?.unit === data.unit ? known.plausible : undefined;
      if (known && bounds && isPossible && (value < bounds.from || value > bounds.to)) {
        report(
          document.placeOf(valuePath),
          words.implausible(reading.field(valuePath), value, known.label, bounds.from, bounds.to, known.basis),
        );
      }
    }
    checkInterval(written);
  }

  function checkSeries(values: readonly WrittenValue[]): void {
    const dated = values.flatMap(({ date, path: at }) =>
      date ? [{ date, place: document.placeOf([...at, 'date']) }] : [],
    );
    const byDate = new Map<string, Place>();
    const [first] = dated;
    for (const { date, place } of dated) {
      const text = periodText(date);
      const before = byDate.get(text);
      if (before) report(place, words.duplicateDate(id, text, before));
      else byDate.set(text, place);
      const misfits =
        data.frequency && first && (!fitsFrequency(date, data.frequency) || date.kind !== first.date.kind);
      if (misfits && !before && data.frequency) report(place, words.frequencyMismatch(id, text, data.frequency));
    }
    if (values.every(({ value }) => value === null)) report(entry.place, words.noValue(id));
    const since = toPeriod(data.since);
    const last = dated
      .map(({ date }) => date)
      .sort(comparePeriods)
      .at(-1);
    if (since && last && (comparePeriods(since, last) > 0 || samePeriod(since, last))) {
      report(document.placeOf([...path, 'since']), words.sinceNotBefore(id, periodText(since), periodText(last)));
    }
  }

  checkHead();
  const values = writtenValues(entry);
  for (const value of values) checkValue(value);
  checkSeries(values);
  return problems;
}

/** Acknowledgements as they stand in the data: a date may be a number there. */
export const toAcknowledgement = (it: {
  reason: string;
  by?: string | undefined;
  on?: string | number | undefined;
}) => ({
  reason: it.reason,
  ...(it.by !== undefined && { by: it.by }),
  ...(it.on !== undefined && { on: String(it.on) }),
});
