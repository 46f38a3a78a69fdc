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
}

export function readFont(file: PdfFile, key: number, dict: Dict): Font {
  const descendant = dictOf(itemsOf(file, dict.entries.get('DescendantFonts'))[0]);
  const descriptor = dictOf(get(file, descendant, 'FontDescriptor')) ?? dictOf(get(file, dict, 'FontDescriptor'));
  const map = decode(file, dict.entries.get('ToUnicode'));
  const program = decode(file, descriptor?.entries.get('FontFile2'));
  const widths = readWidths(file, get(file, descendant, 'W'));
  const defaultWidth = numberOf(get(file, descendant, 'DW')) ?? 1000;
  return {
    key,
    dict,
    baseName: nameOf(get(file, dict, 'BaseFont')),
    subtype: nameOf(get(file, dict, 'Subtype')),
    encoding: nameOf(get(file, dict, 'Encoding')),
    descendant,
    descriptor,
    toUnicode: map && readToUnicode(map),
    width: (code) => widths.get(code) ?? defaultWidth,
    program: program && readTrueType(program),
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
