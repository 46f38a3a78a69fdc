import type { Path } from '../load/source.ts';
import { parsePeriod } from '../time/parse-period.ts';
import type { Period } from '../time/period.ts';
import type { Entry } from './collect.ts';
import type { Part } from './part.ts';
import { type FigureData, OPEN } from './schema/topic.ts';

/** One value of a figure as written, with its path: an entry of the series, or the figure itself. */
export interface WrittenValue {
  readonly path: Path;
  readonly date: Period | undefined;
  readonly value: number | null | undefined;
  /** The value is still to be delivered; it is null until then. */
  readonly isOpen: boolean;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly status: FigureData['status'];
}

export const toPeriod = (value: string | number | undefined): Period | undefined =>
  value === undefined ? undefined : parsePeriod(String(value));

type Written = Pick<Part<FigureData>, 'date' | 'value' | 'low' | 'high' | 'status'>;

/** The status of the figure holds for entries of the series without one; a gap needs none. */
function writtenValue({ date, value, low, high, status }: Written, data: Part<FigureData>, path: Path): WrittenValue {
  const isOpen = value === OPEN;
  return {
    path,
    date: toPeriod(date),
    value: isOpen ? null : value,
    isOpen,
    low,
    high,
    status: status ?? data.status ?? (value === null || isOpen ? 'endgültig' : undefined),
  };
}

function readWritten({ data, path, reading }: Entry<Part<FigureData>>): readonly WrittenValue[] {
  const { series } = data;
  if (series === undefined) return reading.isBroken([...path, 'series']) ? [] : [writtenValue(data, data, path)];
  const values: WrittenValue[] = [];
  for (const [index, it] of series.entries()) {
    if (it) values.push(writtenValue(it, data, [...path, 'series', index]));
  }
  return values;
}

/** Read for the checks of an entry and again for the edition. */
const known = new WeakMap<object, readonly WrittenValue[]>();

/** The values of a figure in the order they are written, whether it has a series or a single one. */
export function writtenValues(entry: Entry<Part<FigureData>>): readonly WrittenValue[] {
  const before = known.get(entry.data);
  if (before) return before;
  const values = readWritten(entry);
  known.set(entry.data, values);
  return values;
}
