import { isWhite } from './characters.ts';

/** Where the reader stands in the bytes. The only thing here that changes. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** Thrown and caught inside `read` only; callers see a fault. */
export class SyntaxFault extends Error {}

export function skipWhite(cursor: Cursor): void {
  const { bytes } = cursor;
  while (cursor.at < bytes.length) {
    const code = bytes[cursor.at];
    if (code === 0x25) while (cursor.at < bytes.length && !isLineEnd(bytes[cursor.at])) cursor.at++;
    else if (isWhite(code)) cursor.at++;
    else return;
  }
}

export const isLineEnd = (code: number | undefined): boolean => code === 10 || code === 13;
