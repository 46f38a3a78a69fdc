import { hexValue, isDigit, isRegular, latin1 } from './characters.ts';
import { type Cursor, SyntaxFault, skipWhite } from './cursor.ts';
import type { PdfObject } from './object.ts';
import { hexString, literalString } from './strings.ts';

/** A word that is no object: an operator of a content stream, or `obj`, `endobj`, `stream`, `R`. */
export interface Word {
  readonly kind: 'word';
  readonly word: string;
}

const DEEPEST = 64;
/** Longer words are cut; no operator and no keyword is half as long. */
const LONGEST_WORD = 32;

const LESS = 0x3c;
const GREATER = 0x3e;

/** The next object or word, `undefined` at the end. References are composed only where they may stand. */
export function next(cursor: Cursor, references: boolean, depth = 0): PdfObject | Word | undefined {
  if (depth > DEEPEST) throw new SyntaxFault('nested too deeply');
  skipWhite(cursor);
  const { bytes } = cursor;
  const code = bytes[cursor.at];
  if (code === undefined) return undefined;
  if (code === 0x2f) return name(cursor);
  if (code === 0x28) return literalString(cursor);
  if (code === LESS) return bytes[cursor.at + 1] === LESS ? dictionary(cursor, references, depth) : hexString(cursor);
  if (code === 0x5b) return list(cursor, references, depth);
  if (isDigit(code) || code === 0x2b || code === 0x2d || code === 0x2e) return numberOrRef(cursor, references);
  return word(cursor);
}

/** The next object; a word or the end of the bytes in its place is a fault. */
export function nextObject(cursor: Cursor, references: boolean, depth = 0): PdfObject {
  const object = next(cursor, references, depth);
  if (object === undefined) throw new SyntaxFault('ends too early');
  if (isWord(object)) throw new SyntaxFault(`unexpected ${object.word}`);
  return object;
}

export const isWord = (object: PdfObject | Word): object is Word =>
  typeof object === 'object' && object !== null && object.kind === 'word';

const LITERALS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** The words of a file are few, and short: `endobj` and `stream` are among the longest. */
const LONGEST_KEPT = 6;
const MOST_KEPT = 256;
const kept = new Map<number, Word>();

function word(cursor: Cursor): PdfObject | Word {
  const { bytes } = cursor;
  const start = cursor.at;
  let key = 0;
  while (isRegular(bytes[cursor.at])) key = key * 256 + (bytes[cursor.at++] ?? 0);
  const length = cursor.at - start;
  if (length === 0) throw new SyntaxFault(`unexpected byte ${bytes[start]}`);
  const known = length > LONGEST_KEPT ? undefined : kept.get(key);
  if (known) return known;
  const text = latin1(bytes.subarray(start, Math.min(cursor.at, start + LONGEST_WORD)));
  const literal = LITERALS.get(text);
  if (literal !== undefined) return literal;
  const made: Word = { kind: 'word', word: text };
  if (length <= LONGEST_KEPT && kept.size < MOST_KEPT) kept.set(key, made);
  return made;
}

const name = (cursor: Cursor): PdfObject => ({ kind: 'name', name: nameText(cursor) });

function nameText(cursor: Cursor): string {
  const { bytes } = cursor;
  let text = '';
  cursor.at++;
  while (isRegular(bytes[cursor.at])) {
    const code = bytes[cursor.at] ?? 0;
    const high = code === 0x23 ? hexValue(bytes[cursor.at + 1]) : -1;
    const low = hexValue(bytes[cursor.at + 2]);
    const escaped = high >= 0 && low >= 0;
    text += String.fromCharCode(escaped ? high * 16 + low : code);
    cursor.at += escaped ? 3 : 1;
  }
  return text;
}

function numberOrRef(cursor: Cursor, references: boolean): PdfObject {
  const value = number(cursor);
  if (!references || !Number.isInteger(value) || value < 0) return value;
  const after = cursor.at;
  skipWhite(cursor);
  if (isDigit(cursor.bytes[cursor.at])) {
    const generation = number(cursor);
    skipWhite(cursor);
    if (cursor.bytes[cursor.at] === 0x52 && !isRegular(cursor.bytes[cursor.at + 1])) {
      cursor.at++;
      return { kind: 'ref', number: value, generation };
    }
  }
  cursor.at = after;
  return value;
}

function number(cursor: Cursor): number {
  const { bytes } = cursor;
  const start = cursor.at;
  let negative = false;
  let value = 0;
  let scale = 0;
  for (; ; cursor.at++) {
    const code = bytes[cursor.at];
    if (isDigit(code)) {
      value = value * 10 + ((code ?? 0) - 48);
      scale *= 10;
    } else if (code === 0x2e && scale === 0) scale = 1;
    else if ((code === 0x2d || code === 0x2b) && cursor.at === start) negative = code === 0x2d;
    else break;
  }
  if (isRegular(bytes[cursor.at])) throw new SyntaxFault('malformed number');
  const magnitude = scale > 1 ? value / scale : value;
  return negative ? -magnitude : magnitude;
}

function list(cursor: Cursor, references: boolean, depth: number): PdfObject {
  const items: PdfObject[] = [];
  cursor.at++;
  for (;;) {
    skipWhite(cursor);
    if (cursor.bytes[cursor.at] === 0x5d) {
      cursor.at++;
      return { kind: 'list', items };
    }
    items.push(nextObject(cursor, references, depth + 1));
  }
}

function dictionary(cursor: Cursor, references: boolean, depth: number): PdfObject {
  const entries = new Map<string, PdfObject>();
  cursor.at += 2;
  for (;;) {
    skipWhite(cursor);
    const code = cursor.bytes[cursor.at];
    if (code === GREATER && cursor.bytes[cursor.at + 1] === GREATER) {
      cursor.at += 2;
      return { kind: 'dict', entries };
    }
    if (code !== 0x2f) throw new SyntaxFault('dictionary key is not a name');
    const key = nameText(cursor);
    entries.set(key, nextObject(cursor, references, depth + 1));
  }
}
