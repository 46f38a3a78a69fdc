import { get, objectNumber, type PdfFile, rawItemsOf, resolve } from './file.ts';
import { type Dict, isDict, type Maybe, numberOf, type PdfObject } from './object.ts';

export interface Page {
  /** From 0, in the order of the document. */
  readonly index: number;
  /** Number of its object. */
  readonly key: number;
  readonly dict: Dict;
  readonly resources: Maybe;
  /** Raw entries of `Annots`. */
  readonly annotations: readonly PdfObject[];
  /** Key into the parent tree. */
  readonly structParents: number | undefined;
}

/** The pages in the order of the page tree, resources inherited (ISO 32000-1, 7.7.3). */
export function readPages(file: PdfFile, catalog: Dict): readonly Page[] {
  const pages: Page[] = [];
  const seen = new Set<number>();
  const visit = (raw: Maybe, inherited: Maybe): void => {
    const key = objectNumber(raw);
    const node = resolve(file, raw);
    if (key === undefined || seen.has(key) || !isDict(node)) return;
    seen.add(key);
    const resources = get(file, node, 'Resources') ?? inherited;
    if (node.entries.has('Kids')) {
      for (const kid of rawItemsOf(file, node.entries.get('Kids'))) visit(kid, resources);
      return;
    }
    pages.push({
      index: pages.length,
      key,
      dict: node,
      resources,
      annotations: rawItemsOf(file, node.entries.get('Annots')),
      structParents: numberOf(get(file, node, 'StructParents')),
    });
  };
  visit(catalog.entries.get('Pages'), undefined);
  return pages;
}
