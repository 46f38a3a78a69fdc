import { utf16 } from './characters.ts';
import { type Cursor, SyntaxFault } from './cursor.ts';
import { isList, isString, type PdfObject } from './object.ts';
import { isWord, next, type Word } from './parse.ts';

const codeOf = (object: PdfObject | Word | undefined): number | undefined =>
  typeof object === 'object' && object !== null && object.kind === 'string'
    ? object.bytes.reduce((code, byte) => code * 256 + byte, 0)
    : undefined;

/** Texts of the character codes of a ToUnicode CMap (ISO 32000-1, 9.10.3), `undefined` when it can't be read. */
export function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> | undefined {
  const cursor: Cursor = { bytes, at: 0 };
  const texts = new Map<number, string>();
  let operands: PdfObject[] = [];
  try {
    for (let token = next(cursor, false); token !== undefined; token = next(cursor, false)) {
      if (!isWord(token)) {
        operands.push(token);
        continue;
      }
      if (token.word === 'endbfchar') readCharacters(operands, texts);
      if (token.word === 'endbfrange') readRanges(operands, texts);
      operands = [];
    }
  } catch (fault) {
    if (fault instanceof SyntaxFault) return undefined;
    throw fault;
  }
  return texts;
}

function readCharacters(operands: readonly PdfObject[], texts: Map<number, string>): void {
  for (let i = 0; i + 1 < operands.length; i += 2) {
    const code = codeOf(operands[i]);
    const text = operands[i + 1];
    if (code !== undefined && isString(text)) texts.set(code, utf16(text.bytes));
  }
}

function readRanges(operands: readonly PdfObject[], texts: Map<number, string>): void {
  for (let i = 0; i + 2 < operands.length; i += 3) {
    const first = codeOf(operands[i]);
    const last = codeOf(operands[i + 1]);
    const target = operands[i + 2];
    if (first === undefined || last === undefined || last > 0xffff) continue;
    for (let code = first; code <= last; code++) {
      if (isList(target)) {
        const text = target.items[code - first];
        if (isString(text)) texts.set(code, utf16(text.bytes));
      } else if (isString(target)) texts.set(code, shifted(utf16(target.bytes), code - first));
    }
  }
}

/** The range rule: only the last UTF-16 unit counts up. */
const shifted = (text: string, by: number): string =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
