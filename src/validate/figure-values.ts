import type { Path } from '../load/source.ts';
import type { Place } from '../problem/problem.ts';
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
  readonly place: Place;
}

export const toPeriod = (value: string | number | undefined): Period | undefined =>
  value === undefined ? undefined : parsePeriod(String(value));

/**
 * The values of a figure in the order they are written, whether it has a series or a single one. The status of the
 * figure holds for entries of the series without one; a gap needs none.
 */
export function writtenValues({ data, path, reading }: Entry<Part<FigureData>>): readonly WrittenValue[] {
  const isSingle = data.series === undefined;
  if (isSingle && reading.isBroken([...path, 'series'])) return [];
  return (data.series ?? [data]).flatMap((it, index) => {
    if (it === undefined) return [];
    const own: Path = isSingle ? path : [...path, 'series', index];
    return {
      path: own,
      date: toPeriod(it.date),
      value: it.value === OPEN ? null : it.value,
      isOpen: it.value === OPEN,
      low: it.low,
      high: it.high,
      status: it.status ?? data.status ?? (it.value === null || it.value === OPEN ? 'endgültig' : undefined),
      // Looked up when asked for: checks that find nothing never do.
      get place() {
        return reading.document.placeOf(isSingle ? [...path, 'value'] : own);
      },
    };
  });
}
