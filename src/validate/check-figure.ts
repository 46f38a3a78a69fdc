import type { Path } from '../load/source.ts';
import { type Finding, type Place, type Problem, problemAt } from '../problem/problem.ts';
import { comparePeriods, fitsFrequency } from '../time/compare.ts';
import { periodText } from '../time/parse-period.ts';
import { missing } from '../words/problems/field.ts';
import * as words from '../words/problems/figure.ts';
import { checkNumber } from './check-number.ts';
import type { Entry } from './collect.ts';
import { ofValues } from './draft.ts';
import { toPeriod, type WrittenValue, writtenValues } from './figure-values.ts';
import { AGREEMENTS } from './formula.ts';
import { KNOWN_FIGURES } from './known-figures.ts';
import { nearest } from './nearest.ts';
import type { Part } from './part.ts';
import type { FigureData } from './schema/topic.ts';

type FigureEntry = Entry<Part<FigureData>>;
type Report = (place: Place, finding: Finding) => void;

const keyPlace = ({ reading }: FigureEntry, path: Path): Place => reading.document.keyPlaceOf(path);

/** The unit a figure's numbers are meant in: a known figure has its own, whatever stands there. */
const unitOf = ({ id, data }: FigureEntry): FigureData['unit'] | undefined => KNOWN_FIGURES.get(id)?.unit ?? data.unit;

function checkHead(entry: FigureEntry, report: Report): void {
  const { id, data, path, reading, place } = entry;
  const known = KNOWN_FIGURES.get(id);
  if (known && data.unit !== undefined && data.unit !== known.unit) {
    report(reading.document.placeOf([...path, 'unit']), words.unitOfKnown(id, data.unit, known.unit));
  }
  if (!known && data.label === undefined && !reading.isBroken([...path, 'label'])) {
    report(place, words.labelMissing(id, nearest(id, KNOWN_FIGURES.keys())));
  }
  if (data.noun && data.unit !== undefined && data.unit !== 'Anzahl') {
    report(keyPlace(entry, [...path, 'noun']), words.nounWithUnit(id, data.unit));
  }
  if (!data.series) return;
  for (const key of ['date', 'value', 'low', 'high'] as const) {
    if (data[key] !== undefined) report(keyPlace(entry, [...path, key]), words.seriesAndValue(id, key));
  }
}

/** A single number against its unit. */
function checkOne(entry: FigureEntry, path: Path, value: number, report: Report): void {
  const { reading } = entry;
  const unit = unitOf(entry);
  if (!unit) return;
  const { document } = reading;
  const finding = checkNumber(() => reading.field(path), value, document.typedAt(path) ?? '', unit);
  if (finding) report(document.placeOf(path), finding);
}

function checkInterval(
  entry: FigureEntry,
  { path, value, low, high }: WrittenValue,
  isDraft: boolean,
  report: Report,
): void {
  const { reading } = entry;
  if (low === undefined && high === undefined) return;
  const lowPath: Path = [...path, 'low'];
  const highPath: Path = [...path, 'high'];
  if (reading.isBroken(lowPath) || reading.isBroken(highPath)) return;
  if (low === undefined || high === undefined) {
    const given = low === undefined ? highPath : lowPath;
    report(reading.document.placeOf(given), words.intervalIncomplete(reading.field(given)));
  } else if (low > high || (typeof value === 'number' && (value < low || value > high))) {
    const finding = words.intervalOrder(reading.field(lowPath), low, value ?? null, high);
    // A new value may be there before its interval is.
    report(reading.document.placeOf(lowPath), ofValues(finding, isDraft && low <= high));
  } else {
    checkOne(entry, lowPath, low, report);
    checkOne(entry, highPath, high, report);
  }
}

function checkMissing(entry: FigureEntry, written: WrittenValue, report: Report): void {
  const { reading } = entry;
  const { path, value } = written;
  for (const key of ['date', 'value', 'status'] as const) {
    if (written[key] !== undefined) continue;
    const isFaulty = reading.isBroken([...path, key]) || (key === 'status' && reading.isBroken([...entry.path, key]));
    // Whether a status is needed can't be told while the value is not known.
    const isOpen = key === 'status' && value === undefined;
    if (isFaulty || isOpen) continue;
    report(entry.data.series ? reading.document.placeOf(path) : entry.place, missing(reading.field([...path, key])));
  }
}

function checkValue(entry: FigureEntry, written: WrittenValue, isDraft: boolean, report: Report): void {
  const { path, date, value, status } = written;
  if (date === undefined || value === undefined || status === undefined) checkMissing(entry, written, report);
  if (typeof value === 'number') checkOne(entry, [...path, 'value'], value, report);
  checkInterval(entry, written, isDraft, report);
}

/** Whether no two of the values are of the same date. */
function haveOwnDates(values: readonly WrittenValue[]): boolean {
  if (values.length < 2) return true;
  const texts = new Set<string>();
  for (const { date } of values) if (date && texts.size === texts.add(periodText(date)).size) return false;
  return true;
}

function checkDates(entry: FigureEntry, values: readonly WrittenValue[], report: Report): void {
  const { id, data, path, reading } = entry;
  if (data.frequency === undefined && data.since === undefined && haveOwnDates(values)) return;
  const dated = values.flatMap(({ date, path: at }) => (date ? [{ date, at }] : []));
  const placeOf = (at: Path): Place => reading.document.placeOf([...at, 'date']);
  const fitting = dated.find(({ date }) => data.frequency && fitsFrequency(date, data.frequency));
  const byText = new Map<string, Path>();
  for (const { date, at } of dated) {
    const text = periodText(date);
    const before = byText.get(text);
    if (before) report(placeOf(at), words.duplicateDate(id, text, placeOf(before)));
    else {
      byText.set(text, at);
      const fits = !data.frequency || (fitsFrequency(date, data.frequency) && date.kind === fitting?.date.kind);
      if (!fits && data.frequency) report(placeOf(at), words.frequencyMismatch(id, text, data.frequency));
    }
  }
  const since = toPeriod(data.since);
  if (!since) return;
  const last = dated
    .map(({ date }) => date)
    .sort(comparePeriods)
    .at(-1);
  if (last && comparePeriods(since, last) >= 0) {
    report(reading.document.placeOf([...path, 'since']), words.sinceNotBefore(id, periodText(since), periodText(last)));
  }
}

/** Whether there is exactly one formula to agree with; one that was refused counts. */
function checkAgreement({ id, data, path, reading }: FigureEntry, report: Report): void {
  const { agrees } = data;
  const own: Path = [...path, 'agrees'];
  if (agrees === undefined) return;
  const found = AGREEMENTS.filter((key) => agrees[key] !== undefined || reading.isBroken([...own, key]));
  if (found.length === 1 || (found.length === 0 && reading.isBroken(own))) return;
  report(reading.document.placeOf(own), words.agreementFormula(id, found, AGREEMENTS));
}

/** The checks that need nothing but the figure itself. What was refused before is passed over. */
export function checkFigure(entry: FigureEntry, isDraft: boolean): readonly Problem[] {
  const { id, data } = entry;
  const problems: Problem[] = [];
  const report: Report = (place, finding) => {
    problems.push(problemAt(place, finding, { subject: id }));
  };
  checkHead(entry, report);
  const values = writtenValues(entry);
  for (const value of values) checkValue(entry, value, isDraft, report);
  checkDates(entry, values, report);
  checkAgreement(entry, report);
  const isEmpty = values.length > 0 && values.length === (data.series?.length ?? 1);
  if (isEmpty && values.every(({ value, isOpen }) => value === null && !isOpen)) report(entry.place, words.noValue(id));
  return problems;
}
