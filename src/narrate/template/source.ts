import type { Place } from '../../problem/problem.ts';

/** A text with the place of its first character; for a chapter the start of the file, else a value in a YAML file. */
export interface Source {
  readonly text: string;
  readonly place: Place;
}

/** Finds places in a source. Offsets count UTF-16 units from 0; lines end at LF, CRLF or CR. */
export interface Locator {
  /** Place of an offset; beyond the end that of the end. */
  placeAt(offset: number): Place;
  /** Offset of a line (from 1) and column (from 0), as Handlebars counts them. */
  offsetOf(line: number, column: number): number;
}

/** Index of the line an offset is in. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function locatorOf({ text, place }: Source): Locator {
  // Found only for a text that is asked about: most labels never are.
  let found: readonly number[] | undefined;
  const lineStarts = (): readonly number[] => {
    found ??= [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
    return found;
  };
  return {
    placeAt(offset) {
      const within = Math.max(0, Math.min(offset, text.length));
      if (place.line === undefined) return place;
      const starts = lineStarts();
      const line = lineOf(starts, within);
      const column = within - (starts[line] ?? 0) + (line === 0 ? (place.column ?? 1) : 1);
      return { file: place.file, line: place.line + line, column };
    },
    offsetOf: (line, column) => (lineStarts()[line - 1] ?? text.length) + column,
  };
}
