import { type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/file.ts';
import { findForbidden, lineAndColumn } from './characters.ts';

/** `text` is absent when the bytes are no text at all. It has `\n` line ends and composed characters (NFC). */
export interface Decoded {
  readonly text?: string;
  readonly problems: readonly Problem[];
}

const hasBom = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (
    bytes.length >= 4 && ((a !== 0 && b === 0 && c !== 0 && d === 0) || (a === 0 && b !== 0 && c === 0 && d !== 0))
  );
}

/** Length of the longest prefix that is UTF-8 as far as it goes. */
function validPrefix(bytes: Uint8Array): number {
  const isValid = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValid(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The first byte that no UTF-8 sequence explains, with the text before it. */
function firstBadByte(bytes: Uint8Array): { readonly before: string; readonly byte: number } {
  const before = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    bytes.subarray(0, validPrefix(bytes)),
    { stream: true },
  );
  return { before, byte: bytes[new TextEncoder().encode(before).length] ?? 0 };
}

const windowsCharacter = (byte: number): string | undefined => {
  const character = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  return /[\p{L}\p{P}\p{S}]/u.test(character) ? character : undefined;
};

const unixLines = (text: string): string => text.replace(/\r\n?/g, '\n');

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads bytes as UTF-8 and refuses everything that a text file of this project can't hold. */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  if (looksLikeUtf16(bytes)) return { problems: [problemAt({ file }, words.utf16())] };
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) {
    const { before, byte } = firstBadByte(bytes);
    const text = unixLines(before)
      .replace(/^\ufeff/, '')
      .normalize('NFC');
    return {
      problems: [problemAt({ file, ...lineAndColumn(text, text.length) }, words.notUtf8(byte, windowsCharacter(byte)))],
    };
  }
  const text = unixLines(decoded).normalize('NFC');
  const bom = hasBom(bytes) ? [problemAt({ file, line: 1, column: 1 }, words.byteOrderMark())] : [];
  const forbidden = findForbidden(text);
  if (!forbidden) return { text, problems: bom };
  const { offset, point, count } = forbidden;
  const finding =
    point === 0
      ? words.nulByte(count)
      : point === 0xfffd
        ? words.replacementCharacter(count)
        : words.forbiddenCharacter(point, count);
  return { problems: [...bom, problemAt({ file, ...lineAndColumn(text, offset) }, finding)] };
}
