import { LRUCache } from 'lru-cache';
import { everythingIn } from './everything.ts';
import { decode, get, itemsOf, type PdfFile, resolve } from './file.ts';
import { type Dict, dictOf, isList, type Maybe, nameOf, numberOf } from './object.ts';
import { readToUnicode } from './to-unicode.ts';
import { readTrueType, type TrueType } from './true-type.ts';

/** A font as the content of the pages uses it: a composite font whose codes are two bytes long. */
export interface Font {
  /** Number of its object, -1 when written in place. */
  readonly key: number;
  readonly dict: Dict;
  readonly baseName: string | undefined;
  readonly subtype: string | undefined;
  readonly encoding: string | undefined;
  readonly descendant: Dict | undefined;
  readonly descriptor: Dict | undefined;
  /** `undefined` when the map is missing or can't be read. */
  readonly toUnicode: ReadonlyMap<number, string> | undefined;
  /** Width of a code as the font dictionary says it, in thousandths. */
  readonly width: (code: number) => number;
  /** `undefined` when no TrueType program is embedded, or it is damaged. */
  readonly program: TrueType | undefined;
  /** One number for all fonts that are made of the same bytes, in whatever file. */
  readonly contents: number;
}

/** What is worked out from the bytes of a font alone. */
type Worked = Pick<Font, 'toUnicode' | 'width' | 'program' | 'contents'>;

/** Four faces of a dozen editions, with some fifty kilobytes each. */
const MOST = 48;

const worked = new LRUCache<string, Worked>({ max: MOST });
let contents = 0;

function workOut(file: PdfFile, font: Dict): Worked {
  const key = everythingIn(file, font);
  const known = key === undefined ? undefined : worked.get(key);
  if (known) return known;
  const descendant = descendantOf(file, font);
  const map = decode(file, font.entries.get('ToUnicode'));
  const program = decode(file, descriptorOf(file, font)?.entries.get('FontFile2'));
  const widths = readWidths(file, get(file, descendant, 'W'));
  const defaultWidth = numberOf(get(file, descendant, 'DW')) ?? 1000;
  const made: Worked = {
    toUnicode: map && readToUnicode(map),
    width: (code) => widths.get(code) ?? defaultWidth,
    program: program && readTrueType(program),
    contents: ++contents,
  };
  if (key !== undefined) worked.set(key, made);
  return made;
}

const descendantOf = (file: PdfFile, font: Dict): Dict | undefined =>
  dictOf(itemsOf(file, font.entries.get('DescendantFonts'))[0]);

const descriptorOf = (file: PdfFile, font: Dict): Dict | undefined =>
  dictOf(get(file, descendantOf(file, font), 'FontDescriptor')) ?? dictOf(get(file, font, 'FontDescriptor'));

export function readFont(file: PdfFile, key: number, dict: Dict): Font {
  return {
    key,
    dict,
    baseName: nameOf(get(file, dict, 'BaseFont')),
    subtype: nameOf(get(file, dict, 'Subtype')),
    encoding: nameOf(get(file, dict, 'Encoding')),
    descendant: descendantOf(file, dict),
    descriptor: descriptorOf(file, dict),
    ...workOut(file, dict),
  };
}

/** The `W` array: `c [w1 … wn]` or `first last w` (ISO 32000-1, 9.7.4.3). */
function readWidths(file: PdfFile, array: Maybe): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const items = isList(array) ? array.items.map((item) => resolve(file, item)) : [];
  for (let i = 0; i < items.length; ) {
    const first = numberOf(items[i]) ?? 0;
    const second = items[i + 1];
    if (isList(second)) {
      second.items.forEach((width, offset) => {
        widths.set(first + offset, numberOf(resolve(file, width)) ?? 0);
      });
      i += 2;
    } else {
      const last = Math.min(numberOf(second) ?? first, 0xffff);
      for (let code = first; code <= last; code++) widths.set(code, numberOf(items[i + 2]) ?? 0);
      i += 3;
    }
  }
  return widths;
}
