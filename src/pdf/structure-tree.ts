import type { Element } from '../tag/structure.ts';
import { pdfNumber } from './number.ts';
import { type PdfKit, type PdfReference, textString } from './upstream.ts';

/** Marked content of one element on one page. */
export interface MarkedContent {
  readonly element: Element;
  readonly page: PdfReference;
  readonly mcid: number;
  /** The smallest of the content in it. */
  readonly seq: number;
}

/** An annotation that belongs to an element. */
export interface OwnedAnnotation {
  readonly element: Element;
  readonly page: PdfReference;
  readonly annotation: PdfReference;
  readonly key: number;
}

/** What of the pages belongs to the structure. Keys are those of the parent tree, shared by pages and annotations. */
export interface PageContents {
  readonly marked: readonly MarkedContent[];
  readonly annotations: readonly OwnedAnnotation[];
  /** Key of each page that has marked content. */
  readonly pageKeys: ReadonlyMap<PdfReference, number>;
  readonly nextKey: number;
}

const grouped = <T extends { readonly element: Element }>(all: readonly T[]): ReadonlyMap<Element, readonly T[]> => {
  const groups = new Map<Element, T[]>();
  for (const one of all) {
    const group = groups.get(one.element);
    if (group) group.push(one);
    else groups.set(one.element, [one]);
  }
  return groups;
};

function layoutOf({ box }: Element, pages: readonly PdfReference[]): Record<string, unknown> | undefined {
  const page = box && pages[box.page];
  if (!box || !page) return undefined;
  const [, , , height] = page.data.MediaBox as [number, number, number, number];
  const bottom = height - box.top - box.height;
  const corners = [box.left, bottom, box.left + box.width, bottom + box.height];
  return { O: 'Layout', Placement: 'Block', BBox: corners.map(pdfNumber) };
}

function attributesOf(element: Element, pages: readonly PdfReference[]): readonly Record<string, unknown>[] {
  const { scope, list, struck } = element.sem;
  return [
    ...(element.type === 'Figure' ? [layoutOf(element, pages)] : []),
    scope ? { O: 'Table', Scope: scope } : undefined,
    list ? { O: 'List', ListNumbering: list } : undefined,
    struck ? { O: 'Layout', TextDecorationType: 'LineThrough' } : undefined,
  ].filter((attributes) => attributes !== undefined);
}

/** Parts of a block, whose id has a slash, are reached through the block; notes are called by name. */
const isNamed = ({ sem, type, parent }: Element): boolean =>
  parent !== undefined && (type === 'Note' || !sem.id.includes('/'));

/**
 * Writes the structure tree with its parent tree and its names (ISO 32000-1, 14.7.2 and 14.7.4.4), and says in the
 * catalog that the document is tagged.
 */
export function writeStructure(document: PdfKit, root: Element, contents: PageContents): void {
  const pages = (document._root.data.Pages as PdfReference).data.Kids as PdfReference[];
  const marked = grouped(contents.marked);
  const annotations = grouped(contents.annotations);
  const tree = document.ref({ Type: 'StructTreeRoot' });
  const references = new Map<Element, PdfReference>();
  const names: (readonly [string, PdfReference])[] = [];

  const reserve = (element: Element): PdfReference => {
    const reference = document.ref({});
    references.set(element, reference);
    if (isNamed(element)) names.push([element.sem.id, reference]);
    for (const kid of element.kids) reserve(kid);
    return reference;
  };
  const referenceTo = (element: Element): PdfReference => {
    const reference = references.get(element);
    if (!reference) throw new Error(`${element.sem.id} is not in the structure`);
    return reference;
  };

  const write = (element: Element, parent: PdfReference): void => {
    const { sem, type, kids } = element;
    const reference = referenceTo(element);
    const own = [...(marked.get(element) ?? [])].sort((a, b) => a.seq - b.seq);
    const page = own[0]?.page;
    const attributes = attributesOf(element, pages);
    const content = (mark: MarkedContent): unknown =>
      mark.page === page ? mark.mcid : { Type: 'MCR', Pg: mark.page, MCID: mark.mcid };
    const all: unknown[] = [];
    let next = 0;
    for (const kid of kids) {
      for (let mark = own[next]; mark && mark.seq < kid.seq; mark = own[++next]) all.push(content(mark));
      all.push(referenceTo(kid));
    }
    all.push(...own.slice(next).map(content));
    for (const owned of annotations.get(element) ?? []) {
      all.push({ Type: 'OBJR', Pg: owned.page, Obj: owned.annotation });
    }
    Object.assign(reference.data, {
      Type: 'StructElem',
      S: type,
      P: parent,
      ...(isNamed(element) ? { ID: textString(sem.id) } : {}),
      ...(sem.lang ? { Lang: textString(sem.lang) } : {}),
      ...(sem.alt ? { Alt: textString(sem.alt) } : {}),
      ...(sem.expanded ? { E: textString(sem.expanded) } : {}),
      ...(attributes.length > 0 ? { A: attributes.length === 1 ? attributes[0] : attributes } : {}),
      ...(page ? { Pg: page } : {}),
      ...(all.length > 0 ? { K: all.length === 1 ? all[0] : all } : {}),
    });
    reference.end();
    for (const kid of kids) write(kid, reference);
  };

  const top = reserve(root);
  write(root, tree);
  tree.data.K = [top];
  tree.data.ParentTree = parentTree(document, contents, referenceTo);
  tree.data.ParentTreeNextKey = contents.nextKey;
  tree.data.IDTree = nameTree(document, names);
  tree.end();
  document._root.data.StructTreeRoot = tree;
  document._root.data.MarkInfo = document.ref({ Marked: true });
  (document._root.data.MarkInfo as PdfReference).end();
}

/** From pages and annotations to the elements their content belongs to. */
function parentTree(
  document: PdfKit,
  { marked, annotations, pageKeys }: PageContents,
  referenceTo: (element: Element) => PdfReference,
): PdfReference {
  const entries = new Map<number, unknown>();
  const lists = new Map<number, PdfReference[]>();
  for (const { page, mcid, element } of marked) {
    const key = pageKeys.get(page);
    if (key === undefined) throw new Error('a page with content has no key');
    const list = lists.get(key) ?? [];
    list[mcid] = referenceTo(element);
    lists.set(key, list);
  }
  for (const [key, list] of lists) {
    const reference = document.ref();
    // pdfkit takes an object for a new reference; an array is one of ours.
    reference.data = list as unknown as Record<string, unknown>;
    reference.end();
    entries.set(key, reference);
  }
  for (const { key, element } of annotations) entries.set(key, referenceTo(element));
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const tree = document.ref({ Nums: sorted.flat() });
  tree.end();
  return tree;
}

const byName = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;

function nameTree(document: PdfKit, names: readonly (readonly [string, PdfReference])[]): PdfReference {
  const tree = document.ref({
    Names: [...names].sort(byName).flatMap(([name, reference]) => [textString(name), reference]),
  });
  tree.end();
  return tree;
}
