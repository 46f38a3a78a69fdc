import { textString } from './characters.ts';
import { get, objectNumber, type PdfFile, resolve } from './file.ts';
import { type Dict, isDict, isList, isString, type Maybe, nameOf } from './object.ts';
import type { Page } from './pages.ts';
import { leaves } from './structure.ts';

/** The named destinations of a document (ISO 32000-1, 12.3.2.3). */
export interface Places {
  /** In the order in which they stand in the file. */
  readonly names: readonly string[];
  readonly byName: ReadonlyMap<string, Maybe>;
}

export function readPlaces(file: PdfFile, catalog: Dict): Places {
  const pairs = leaves(file, get(file, get(file, catalog, 'Names'), 'Dests'), 'Names').map(
    ([key, value]) => [isString(key) ? textString(key.bytes) : '', resolve(file, value)] as const,
  );
  return { names: pairs.map(([name]) => name), byName: new Map(pairs) };
}

/** Where a link or an entry of the outline leads, by name or in place; `undefined` when not inside the document. */
export function targetOf(file: PdfFile, owner: Maybe): Maybe {
  const action = get(file, owner, 'A');
  return get(file, owner, 'Dest') ?? (nameOf(get(file, action, 'S')) === 'GoTo' ? get(file, action, 'D') : undefined);
}

/** Index of the page that a target leads to. */
export function pageOfTarget(file: PdfFile, places: Places, pages: readonly Page[], target: Maybe): number | undefined {
  const place = isString(target) ? places.byName.get(textString(target.bytes)) : target;
  const list = isDict(place) ? get(file, place, 'D') : place;
  const key = isList(list) ? objectNumber(list.items[0]) : undefined;
  const index = pages.findIndex((page) => page.key === key);
  return index < 0 ? undefined : index;
}
