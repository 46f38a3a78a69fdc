import { textString } from './characters.ts';
import { type CrossReference, expectWord, readCrossReference, wordAt } from './cross-reference.ts';
import { type Cursor, SyntaxFault } from './cursor.ts';
import { inflate } from './inflate.ts';
import {
  type Dict,
  dictOf,
  isDict,
  isList,
  isRef,
  isStream,
  isString,
  type Maybe,
  nameOf,
  numberOf,
  type PdfObject,
  type Stream,
} from './object.ts';
import { isWord, next, nextObject } from './parse.ts';

/** What is wrong with the file as a container, before anybody asks what it contains. */
export interface FileFault {
  readonly what: 'unreadable' | 'object' | 'length';
  readonly object?: number;
  readonly found: string;
}

export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly trailer: Dict;
  readonly faults: readonly FileFault[];
}

const EMPTY: Dict = { kind: 'dict', entries: new Map() };

const because = (fault: unknown): string => {
  if (fault instanceof SyntaxFault) return fault.message;
  throw fault;
};

/** Reads every object of a file. Never throws for what the bytes are: damage becomes faults and missing objects. */
export function readFile(bytes: Uint8Array): PdfFile {
  try {
    return readObjects(bytes, readCrossReference(bytes));
  } catch (fault) {
    return { bytes, objects: new Map(), trailer: EMPTY, faults: [{ what: 'unreadable', found: because(fault) }] };
  }
}

/** Reads the objects that a table leads to; what is no object becomes a fault. */
export function readObjects(bytes: Uint8Array, table: CrossReference): PdfFile {
  const faults: FileFault[] = [];
  const objects = new Map<number, PdfObject>();
  const lengths: { readonly stream: number; readonly start: number; readonly dict: Dict }[] = [];
  for (const [number, { offset, generation }] of table.offsets) {
    try {
      const cursor: Cursor = { bytes, at: offset };
      const object = readIndirect(cursor, number, generation);
      objects.set(number, object);
      const start = isDict(object) ? streamStart(cursor) : undefined;
      if (start !== undefined && isDict(object)) lengths.push({ stream: number, start, dict: object });
    } catch (fault) {
      faults.push({ what: 'object', object: number, found: because(fault) });
    }
  }
  for (const { stream, start, dict } of lengths) {
    const length = numberOf(follow(objects, dict.entries.get('Length'))) ?? -1;
    const end = length >= 0 && wordAt(bytes, start + length, 'endstream') ? start + length : endOfStream(bytes, start);
    if (end !== start + length) faults.push({ what: 'length', object: stream, found: `Length ${length}` });
    objects.set(stream, { kind: 'stream', dict, raw: bytes.subarray(start, end) });
  }
  return { bytes, objects, trailer: table.trailer, faults };
}

function readIndirect(cursor: Cursor, number: number, generation: number): PdfObject {
  if (nextObject(cursor, false) !== number || nextObject(cursor, false) !== generation) {
    throw new SyntaxFault('another object stands at its place');
  }
  expectWord(cursor, 'obj');
  return nextObject(cursor, true);
}

/** First byte of the data when `stream` follows, `undefined` when the object just ends. */
function streamStart(cursor: Cursor): number | undefined {
  const found = next(cursor, false);
  const word = typeof found === 'object' && found !== null && isWord(found) ? found.word : undefined;
  if (word === 'endobj') return undefined;
  if (word !== 'stream') throw new SyntaxFault('endobj expected');
  if (cursor.bytes[cursor.at] === 13) cursor.at++;
  if (cursor.bytes[cursor.at] !== 10) throw new SyntaxFault('line feed expected after stream');
  return cursor.at + 1;
}

const END = [...'endstream'].map((character) => character.charCodeAt(0));

function endOfStream(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === END[0] && END.every((code, i) => bytes[at + i] === code)) return at;
  }
  return bytes.length;
}

function follow(objects: ReadonlyMap<number, PdfObject>, object: Maybe): Maybe {
  let value = object;
  for (let hops = 0; hops < 8 && isRef(value); hops++) value = objects.get(value.number);
  return isRef(value) ? undefined : value;
}

/** What a reference leads to; anything else is itself. */
export const resolve = (file: PdfFile, object: Maybe): Maybe => follow(file.objects, object);

/** The value of a key of a dictionary (or a stream's), references followed. */
export const get = (file: PdfFile, owner: Maybe, key: string): Maybe =>
  resolve(file, dictOf(resolve(file, owner))?.entries.get(key));

/** The items of an array with references followed; a single value counts as an array of one, nothing as none. */
export function itemsOf(file: PdfFile, object: Maybe): readonly Maybe[] {
  const value = resolve(file, object);
  if (isList(value)) return value.items.map((item) => resolve(file, item));
  return value === undefined || value === null ? [] : [value];
}

/** The items of an array as they stand there, references kept. */
export function rawItemsOf(file: PdfFile, object: Maybe): readonly PdfObject[] {
  const value = resolve(file, object);
  if (isList(value)) return value.items;
  return object === undefined || object === null || value === undefined || value === null ? [] : [object];
}

export const textOf = (file: PdfFile, owner: Maybe, key: string): string | undefined => {
  const value = get(file, owner, key);
  return isString(value) ? textString(value.bytes) : undefined;
};

/** Number of the object that a reference names. */
export const objectNumber = (object: Maybe): number | undefined => (isRef(object) ? object.number : undefined);

/** Names of the filters of a stream, in the order of decoding. */
export const filtersOf = (file: PdfFile, stream: Stream): readonly (string | undefined)[] =>
  itemsOf(file, stream.dict.entries.get('Filter')).map(nameOf);

/** The data of a stream, `undefined` when it is no stream, is damaged, or has a filter other than Flate. */
export function decode(file: PdfFile, object: Maybe): Uint8Array | undefined {
  const stream = resolve(file, object);
  if (!isStream(stream)) return undefined;
  let data: Uint8Array | undefined = stream.raw;
  for (const filter of filtersOf(file, stream)) {
    if (filter !== 'FlateDecode') return undefined;
    data = data && inflate(data);
  }
  return data;
}
