import { isWhite, latin1 } from './characters.ts';
import { type Cursor, SyntaxFault } from './cursor.ts';
import { type Dict, isDict } from './object.ts';
import { isWord, next, nextObject } from './parse.ts';

/** Where each object of the file begins, and the trailer (ISO 32000-1, 7.5.4 and 7.5.5). */
export interface CrossReference {
  readonly offsets: ReadonlyMap<number, { readonly offset: number; readonly generation: number }>;
  readonly trailer: Dict;
}

/**
 * Reads the one cross-reference table of a file as this program writes it: a plain table, no streams, no updates.
 * @throws SyntaxFault when there is none of that form.
 */
export function readCrossReference(bytes: Uint8Array): CrossReference {
  const table = readTable(bytes, startOfTable(bytes));
  if (table.trailer.entries.has('Prev')) throw new SyntaxFault('more than one table');
  return table;
}

/** Reads the table at `at` and the trailer behind it, whatever came before. */
export function readTable(bytes: Uint8Array, at: number): CrossReference {
  const cursor: Cursor = { bytes, at };
  expectWord(cursor, 'xref');
  const offsets = new Map<number, { offset: number; generation: number }>();
  for (;;) {
    const first = next(cursor, false);
    if (typeof first === 'object' && first !== null && isWord(first)) {
      if (first.word !== 'trailer') throw new SyntaxFault(`unexpected ${first.word} in the cross-reference table`);
      break;
    }
    const count = nextObject(cursor, false);
    if (typeof first !== 'number' || typeof count !== 'number') throw new SyntaxFault('malformed subsection');
    for (let i = 0; i < count; i++) readEntry(cursor, first + i, offsets);
  }
  const trailer = nextObject(cursor, true);
  if (!isDict(trailer)) throw new SyntaxFault('trailer is not a dictionary');
  if (trailer.entries.has('XRefStm')) throw new SyntaxFault('more than one table');
  return { offsets, trailer };
}

function readEntry(cursor: Cursor, object: number, offsets: Map<number, { offset: number; generation: number }>): void {
  const offset = nextObject(cursor, false);
  const generation = nextObject(cursor, false);
  const state = next(cursor, false);
  const word = typeof state === 'object' && state !== null && isWord(state) ? state.word : undefined;
  if (typeof offset !== 'number' || typeof generation !== 'number') throw new SyntaxFault('malformed entry');
  if (word === 'n') offsets.set(object, { offset, generation });
  else if (word !== 'f') throw new SyntaxFault('malformed entry');
}

/** What the last `startxref` says. */
export function startOfTable(bytes: Uint8Array): number {
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 2048)));
  const found = /startxref\s+(\d+)\s+%%EOF(?![\s\S]*startxref)/.exec(tail);
  if (!found) throw new SyntaxFault('no startxref before %%EOF');
  return Number(found[1]);
}

/** Moves past `word`, which must stand here. */
export function expectWord(cursor: Cursor, word: string): void {
  const found = next(cursor, false);
  if (typeof found !== 'object' || found === null || !isWord(found) || found.word !== word) {
    throw new SyntaxFault(`${word} expected`);
  }
}

/** True when `word` stands at `at`, perhaps after the end of a line. */
export function wordAt(bytes: Uint8Array, at: number, word: string): boolean {
  const cursor: Cursor = { bytes, at };
  while (isWhite(bytes[cursor.at]) && cursor.at - at < 2) cursor.at++;
  return latin1(bytes.subarray(cursor.at, cursor.at + word.length)) === word;
}
