import { get, itemsOf, objectNumber, type PdfFile, rawItemsOf, resolve, textOf } from './file.ts';
import { type Dict, dictOf, isDict, isRef, type Maybe, nameOf, numberOf, type PdfObject } from './object.ts';

/** One node of the logical structure (ISO 32000-1, 14.7.2) with what it contains, in reading order. */
export interface StructureElement {
  /** Number of its object; negative when it is written in place. */
  readonly key: number;
  readonly type: string;
  readonly dict: Dict;
  readonly parent: StructureElement | undefined;
  readonly kids: readonly Kid[];
  readonly id: string | undefined;
  readonly title: string | undefined;
}

export type Kid =
  | { readonly kind: 'element'; readonly element: StructureElement }
  /** Marked content: the page's object number and the marked-content identifier. */
  | { readonly kind: 'marked'; readonly page: number | undefined; readonly mcid: number | undefined }
  /** An annotation. */
  | { readonly kind: 'object'; readonly page: number | undefined; readonly object: number | undefined };

export interface Structure {
  readonly root: Dict;
  readonly top: readonly StructureElement[];
  /** All elements in reading order. */
  readonly elements: readonly StructureElement[];
  readonly byKey: ReadonlyMap<number, StructureElement>;
  /** Number tree from StructParent(s) keys to what stands there (ISO 32000-1, 14.7.4.4). */
  readonly parentTree: ReadonlyMap<number, PdfObject>;
  /** Elements that are reached more than once, or too deep to be true. */
  readonly tangled: readonly number[];
}

const DEEPEST = 400;

export function readStructure(file: PdfFile, catalog: Dict): Structure | undefined {
  const root = get(file, catalog, 'StructTreeRoot');
  if (!isDict(root)) return undefined;
  const elements: StructureElement[] = [];
  const byKey = new Map<number, StructureElement>();
  const tangled: number[] = [];
  let direct = 0;

  const readKid = (raw: PdfObject, parent: StructureElement | undefined, depth: number): Kid | undefined => {
    const page = objectNumber(parent?.dict.entries.get('Pg'));
    const kid = resolve(file, raw);
    if (typeof kid === 'number') return { kind: 'marked', page, mcid: kid };
    if (!isDict(kid)) return undefined;
    const own = objectNumber(kid.entries.get('Pg'));
    const type = nameOf(get(file, kid, 'Type'));
    if (type === 'MCR') return { kind: 'marked', page: own ?? page, mcid: numberOf(get(file, kid, 'MCID')) };
    if (type === 'OBJR') return { kind: 'object', page: own ?? page, object: objectNumber(kid.entries.get('Obj')) };
    const key = objectNumber(raw) ?? --direct;
    if (byKey.has(key) || depth > DEEPEST) {
      tangled.push(key);
      return undefined;
    }
    return { kind: 'element', element: readElement(kid, key, parent, depth) };
  };

  const readElement = (dict: Dict, key: number, parent: StructureElement | undefined, depth: number) => {
    const kids: Kid[] = [];
    const element: StructureElement = {
      key,
      type: nameOf(get(file, dict, 'S')) ?? '',
      dict,
      parent,
      kids,
      id: textOf(file, dict, 'ID'),
      title: textOf(file, dict, 'T'),
    };
    byKey.set(key, element);
    elements.push(element);
    for (const raw of rawItemsOf(file, dict.entries.get('K'))) {
      const kid = readKid(raw, element, depth + 1);
      if (kid) kids.push(kid);
    }
    return element;
  };

  const top = rawItemsOf(file, root.entries.get('K')).flatMap((raw) => {
    const kid = readKid(raw, undefined, 0);
    return kid?.kind === 'element' ? [kid.element] : [];
  });
  return { root, top, elements, byKey, parentTree: readNumberTree(file, get(file, root, 'ParentTree')), tangled };
}

/** Keys and raw values of a number tree (ISO 32000-1, 7.9.7), in the order in which they stand. */
export const readNumberTree = (file: PdfFile, tree: Maybe): ReadonlyMap<number, PdfObject> =>
  new Map(leaves(file, tree, 'Nums').flatMap(([key, value]) => (typeof key === 'number' ? [[key, value]] : [])));

/** Pairs of all leaves of a name or number tree (ISO 32000-1, 7.9.6 and 7.9.7), keys resolved, values as they stand. */
export function leaves(file: PdfFile, tree: Maybe, key: 'Nums' | 'Names'): readonly (readonly [Maybe, PdfObject])[] {
  const found: (readonly [Maybe, PdfObject])[] = [];
  const seen = new Set<Maybe>();
  const visit = (raw: Maybe): void => {
    const node = resolve(file, raw);
    if (!isDict(node) || seen.has(node) || seen.size > 10_000) return;
    seen.add(node);
    const items = rawItemsOf(file, node.entries.get(key));
    for (let i = 0; i + 1 < items.length; i += 2) found.push([resolve(file, items[i]), items[i + 1] ?? null]);
    for (const kid of rawItemsOf(file, node.entries.get('Kids'))) visit(kid);
  };
  visit(tree);
  return found;
}

/** Elements directly below. */
export const childrenOf = (element: StructureElement): readonly StructureElement[] =>
  element.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));

/** The element itself and all below it, in reading order. */
export const withDescendants = (element: StructureElement): readonly StructureElement[] => [
  element,
  ...childrenOf(element).flatMap(withDescendants),
];

/** `Table > TR > TH`: the types from the top down to the element. */
export const pathOf = (element: StructureElement): string =>
  element.parent ? `${pathOf(element.parent)} > ${element.type}` : element.type;

/** Value of an attribute of the given owner, e.g. `Table`, `Scope` (ISO 32000-1, 14.7.5). */
export function attributeOf(file: PdfFile, element: StructureElement, owner: string, key: string): Maybe {
  for (const attributes of itemsOf(file, element.dict.entries.get('A'))) {
    if (nameOf(get(file, attributes, 'O')) === owner && dictOf(attributes)?.entries.has(key)) {
      return get(file, attributes, key);
    }
  }
  return undefined;
}

/** The element an entry of the parent tree leads to. */
export const elementAt = (structure: Structure, entry: Maybe): StructureElement | undefined =>
  isRef(entry) ? structure.byKey.get(entry.number) : undefined;
