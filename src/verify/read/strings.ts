import { HEX_VALUES, isWhite } from './characters.ts';
import { type Cursor, isLineEnd, SyntaxFault } from './cursor.ts';
import type { Str } from './object.ts';

const GREATER = 0x3e;

const ESCAPES: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 };

/** `(…)` (ISO 32000-1, 7.3.4.2). */
export function literalString(cursor: Cursor): Str {
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

/** `<…>` (ISO 32000-1, 7.3.4.3), with an even number of digits as ISO 19005-2 and -3, 6.1.6, have it. */
export function hexString(cursor: Cursor): Str {
  const { bytes } = cursor;
  const start = ++cursor.at;
  const end = bytes.indexOf(GREATER, start);
  if (end < 0) throw new SyntaxFault('hexadecimal string does not end');
  cursor.at = end + 1;
  const out = new Uint8Array((end - start + 1) >> 1);
  let digits = 0;
  let high = 0;
  for (let at = start; at < end; at++) {
    const value = HEX_VALUES[bytes[at] ?? 0] ?? -1;
    if (value < 0) {
      if (!isWhite(bytes[at])) throw new SyntaxFault('malformed hexadecimal string');
      continue;
    }
    if (digits % 2 === 0) high = value * 16;
    else out[digits >> 1] = high + value;
    digits++;
  }
  if (digits % 2 === 1) throw new SyntaxFault('hexadecimal string of an odd number of digits');
  return { kind: 'string', bytes: out.subarray(0, digits >> 1) };
}
