import { latin1 } from '../verify/read/characters.ts';
import { type CrossReference, readTable, startOfTable } from '../verify/read/cross-reference.ts';
import { SyntaxFault } from '../verify/read/cursor.ts';
import { type PdfFile, readObjects } from '../verify/read/file.ts';
import { numberOf } from '../verify/read/object.ts';

/** A file with all its states, as incremental updates leave them (ISO 32000-1, 7.5.6). */
export interface Revisions {
  /** Where each state ends, oldest first. */
  readonly ends: readonly number[];
  /** Where each object of each state was written, oldest state first. */
  readonly tables: readonly CrossReference[];
  /** The newest state. */
  readonly file: PdfFile;
  /** Offset of the newest cross-reference table. */
  readonly start: number;
}

const MOST = 200;

/** Objects as they stand after the first `count` updates. */
export function stateAfter(bytes: Uint8Array, tables: readonly CrossReference[], count: number): PdfFile {
  const offsets = new Map<number, { readonly offset: number; readonly generation: number }>();
  for (const table of tables.slice(0, count)) for (const [number, place] of table.offsets) offsets.set(number, place);
  const trailer = tables[count - 1]?.trailer;
  if (!trailer) throw new Error(`there is no state ${count}`);
  return readObjects(bytes, { offsets, trailer });
}

/** Reads all states of a file, `undefined` when it has no plain tables or anything stands between its states. */
export function readRevisions(bytes: Uint8Array): Revisions | undefined {
  try {
    const start = startOfTable(bytes);
    const starts: number[] = [];
    const tables: CrossReference[] = [];
    for (let at: number | undefined = start; at !== undefined; ) {
      if (starts.length === MOST || (starts[0] !== undefined && at >= (starts[0] ?? 0))) return undefined;
      const table: CrossReference = readTable(bytes, at);
      starts.unshift(at);
      tables.unshift(table);
      const previous: number | undefined = numberOf(table.trailer.entries.get('Prev'));
      if (table.trailer.entries.has('Prev') && previous === undefined) return undefined;
      at = previous;
    }
    const ends = starts.map((at) => endOfState(bytes, at));
    const file = stateAfter(bytes, tables, tables.length);
    return { ends, tables, file, start };
  } catch (fault) {
    if (fault instanceof SyntaxFault) return undefined;
    throw fault;
  }
}

const MARK = new TextEncoder().encode('startxref');

/** Behind the `%%EOF` that closes the state whose table begins at `at`, its end of line included. */
function endOfState(bytes: Uint8Array, at: number): number {
  const found = indexOf(bytes, MARK, at);
  const text = found < 0 ? '' : latin1(bytes.subarray(found, found + 64));
  const close = /^startxref\s+(\d+)\s+%%EOF(\r\n|\r|\n)?/.exec(text);
  if (!close || Number(close[1]) !== at) throw new SyntaxFault('a table without its startxref');
  return found + close[0].length;
}

/** First place of `part` from `from` on, -1 where there is none. */
export function indexOf(bytes: Uint8Array, part: Uint8Array, from: number): number {
  const first = part[0];
  if (first === undefined) return from;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (part.every((code, i) => bytes[at + i] === code)) return at;
  }
  return -1;
}
