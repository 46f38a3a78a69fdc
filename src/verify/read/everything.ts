import { keyOfBytes } from '../../memo/memo.ts';
import { type PdfFile, resolve } from './file.ts';
import { isRef, type Maybe } from './object.ts';

const DEEPEST = 16;

/** Thrown and caught here. */
class TooDeep extends Error {}

const counted = (sign: string, text: string): string => `${sign}${text.length}:${text}`;

/**
 * Writes down an object with all that it leads to, data of streams as they are stored: two objects, of one file or of
 * two, are written alike only when nothing in them differs but the numbers of objects. `undefined` for what leads back
 * to itself, or very far.
 */
export function everythingIn(file: PdfFile, object: Maybe): string | undefined {
  try {
    return written(file, object, 0);
  } catch (fault) {
    if (fault instanceof TooDeep) return undefined;
    throw fault;
  }
}

function written(file: PdfFile, object: Maybe, depth: number): string {
  if (depth > DEEPEST) throw new TooDeep();
  const value = isRef(object) ? resolve(file, object) : object;
  if (typeof value !== 'object' || value === null) return `${value};`;
  switch (value.kind) {
    case 'name':
      return counted('/', value.name);
    case 'string':
      return counted('(', keyOfBytes(value.bytes));
    case 'list':
      return counted('[', value.items.map((item) => written(file, item, depth + 1)).join(''));
    case 'dict': {
      const entries = [...value.entries].map(([key, entry]) => counted('/', key) + written(file, entry, depth + 1));
      return counted('<', entries.join(''));
    }
    case 'stream':
      return written(file, value.dict, depth + 1) + counted('>', keyOfBytes(value.raw));
    case 'ref':
      return 'nothing;';
  }
}
