import { hexValue, isDigit, isRegular, isWhite } from './characters.ts';
import type { PdfObject } from './object.ts';

/** Where the reader stands in the bytes. The only thing here that changes. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** A word that is no object: an operator of a content stream, or `obj`, `endobj`, `stream`, `R`. */
export interface Word {
  readonly kind: 'word';
  readonly word: string;
}

/** Thrown and caught inside `read` only; callers see a fault. */
export class SyntaxFault extends Error {}

const DEEPEST = 64;
/** Longer words are cut; no operator and no keyword is half as long. */
const LONGEST_WORD = 32;

const LESS = 0x3c;
const GREATER = 0x3e;

export function skipWhite(cursor: Cursor): void {
  const { bytes } = cursor;
  while (cursor.at < bytes.length) {
    const code = bytes[cursor.at];
    if (code === 0x25) while (cursor.at < bytes.length && !isLineEnd(bytes[cursor.at])) cursor.at++;
    else if (isWhite(code)) cursor.at++;
    else return;
  }
}

const isLineEnd = (code: number | undefined): boolean => code === 10 || code === 13;

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

function word(cursor: Cursor): PdfObject | Word {
  const { bytes } = cursor;
  const start = cursor.at;
  let text = '';
  for (; isRegular(bytes[cursor.at]); cursor.at++) {
    if (cursor.at - start < LONGEST_WORD) text += String.fromCharCode(bytes[cursor.at] ?? 0);
  }
  if (text === '') throw new SyntaxFault(`unexpected byte ${bytes[start]}`);
  const literal = LITERALS.get(text);
  return literal === undefined ? { kind: 'word', word: text } : literal;
}

function name(cursor: Cursor): PdfObject {
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
  return { kind: 'name', name: text };
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

const ESCAPES: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 };

function literalString(cursor: Cursor): PdfObject {
  const { bytes } = cursor;
  const out: number[] = [];
  let open = 1;
  cursor.at++;
  while (cursor.at < bytes.length) {
    const code = bytes[cursor.at++] ?? 0;
    if (code === 0x5c) escaped(cursor, out);
    else {
      if (code === 0x28) open++;
      if (code === 0x29 && --open === 0) return { kind: 'string', bytes: Uint8Array.from(out) };
      out.push(code);
    }
  }
  throw new SyntaxFault('string does not end');
}

function escaped(cursor: Cursor, out: number[]): void {
  const { bytes } = cursor;
  const code = bytes[cursor.at++] ?? 0;
  if (code === 13 && bytes[cursor.at] === 10) cursor.at++;
  else if (code >= 48 && code <= 55) {
    let value = code - 48;
    for (let digits = 1; digits < 3; digits++, cursor.at++) {
      const digit = bytes[cursor.at] ?? 0;
      if (digit < 48 || digit > 55) break;
      value = value * 8 + (digit - 48);
    }
    out.push(value & 0xff);
  } else if (!isLineEnd(code)) out.push(ESCAPES[code] ?? code);
}

function hexString(cursor: Cursor): PdfObject {
  const { bytes } = cursor;
  const start = ++cursor.at;
  const end = bytes.indexOf(GREATER, start);
  if (end < 0) throw new SyntaxFault('hexadecimal string does not end');
  cursor.at = end + 1;
  const out = new Uint8Array((end - start + 1) >> 1);
  let digits = 0;
  for (let at = start; at < end; at++) {
    const value = hexValue(bytes[at]);
    if (value >= 0) {
      const half = digits >> 1;
      out[half] = digits % 2 ? (out[half] ?? 0) + value : value * 16;
      digits++;
    } else if (!isWhite(bytes[at])) throw new SyntaxFault('malformed hexadecimal string');
  }
  return { kind: 'string', bytes: out.subarray(0, (digits + 1) >> 1) };
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
    const key = name(cursor);
    const value = nextObject(cursor, references, depth + 1);
    if (typeof key === 'object' && key?.kind === 'name') entries.set(key.name, value);
  }
}
