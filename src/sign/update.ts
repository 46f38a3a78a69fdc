import { concat } from '../pdf/output.ts';
import { type Dict, isStream, type PdfObject } from '../verify/read/object.ts';
import { serialize } from './objects.ts';

/** Where things went that a signature has to know. */
export interface Appended {
  readonly bytes: Uint8Array;
  /** Offset of each object. */
  readonly offsets: ReadonlyMap<number, number>;
}

const utf8 = new TextEncoder();

/** Characters up to U+00FF as one byte each. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function objectBytes(number: number, object: PdfObject | string): Uint8Array {
  if (typeof object === 'string') return bytesOf(`${number} 0 obj\n${object}\nendobj\n`);
  if (!isStream(object)) return bytesOf(`${number} 0 obj\n${serialize(object)}\nendobj\n`);
  const head = utf8.encode(`${number} 0 obj\n${serialize(object.dict)}\nstream\n`);
  return concat([head, object.raw, utf8.encode('\nendstream\nendobj\n')]);
}

const entry = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`;

/** Runs of numbers that follow one another, each with its first. */
function subsections(offsets: ReadonlyMap<number, number>): string {
  const numbers = [...offsets.keys()].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) => `${run[0]} ${run.length}\n${run.map((number) => entry(offsets.get(number) ?? 0)).join('')}`)
    .join('');
}

/**
 * Appends objects, new ones and new states of old ones, to a file as one incremental update (ISO 32000-1, 7.5.6); what
 * was there stays byte for byte. A text in place of an object is written as it is.
 */
export function appendUpdate(
  bytes: Uint8Array,
  objects: ReadonlyMap<number, PdfObject | string>,
  trailer: Dict,
): Appended {
  const parts: Uint8Array[] = [bytes];
  const offsets = new Map<number, number>();
  let at = bytes.length;
  for (const [number, object] of objects) {
    const part = objectBytes(number, object);
    offsets.set(number, at);
    parts.push(part);
    at += part.length;
  }
  const end = `xref\n${subsections(offsets)}trailer\n${serialize(trailer)}\nstartxref\n${at}\n%%EOF\n`;
  parts.push(bytesOf(end));
  return { bytes: concat(parts), offsets };
}
