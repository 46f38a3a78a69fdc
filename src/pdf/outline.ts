import type { OutlineEntry } from '../compose/semantics.ts';
import type { Spot } from '../layout/places.ts';
import { pdfNumber } from './number.ts';
import { type PdfKit, type PdfReference, textString } from './upstream.ts';

type Entry = OutlineEntry & Spot;

interface Item {
  readonly entry: Entry | null;
  readonly items: Item[];
  readonly ref: PdfReference;
}

/** Opened at first sight: chapters with their sections. */
const OPEN_LEVELS = 1;

const pagesOf = (document: PdfKit): readonly PdfReference[] =>
  // pdfkit keeps the pages written so far in the catalogue's page tree.
  (document._root.data.Pages as PdfReference).data.Kids as PdfReference[];

/** „Show this point at the top left, keep the zoom“ (ISO 32000-1, 12.3.2.2), with y counted from below. */
export function destination(document: PdfKit, spot: Spot): unknown {
  const page = pagesOf(document)[spot.page];
  if (!page) throw new Error(`there is no page ${spot.page + 1} to lead to`);
  const [, , , height] = page.data.MediaBox as [number, number, number, number];
  return [page, 'XYZ', pdfNumber(spot.x), pdfNumber(height - spot.y), null];
}

const byCodeUnit = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;

/** Name tree of the places that links lead to, in the byte order the standard asks for (7.9.6). */
export function writeDestinations(document: PdfKit, destinations: ReadonlyMap<string, Spot>): void {
  const names = document._root.data.Names as PdfReference;
  delete names.data.Dests;
  const sorted = [...destinations].sort(byCodeUnit);
  if (sorted.length === 0) return;
  const tree = document.ref({
    Names: sorted.flatMap(([name, spot]) => [textString(name), destination(document, spot)]),
  });
  tree.end();
  names.data.Dests = tree;
}

function nest(document: PdfKit, entries: readonly Entry[], root: PdfReference): Item {
  const top: Item = { entry: null, items: [], ref: root };
  const open: Item[] = [top];
  for (const entry of entries) {
    while ((open.at(-1)?.entry?.level ?? 0) >= entry.level) open.pop();
    const item: Item = { entry, items: [], ref: document.ref({}) };
    (open.at(-1) ?? top).items.push(item);
    open.push(item);
  }
  return top;
}

/** Writes an item with those below it; returns how many are visible when it is open. */
function write(document: PdfKit, item: Item): number {
  const { data } = item.ref;
  let visible = 0;
  item.items.forEach((child, index) => {
    const { entry } = child;
    if (!entry) throw new Error('an entry of the outline has no title');
    const before = item.items[index - 1];
    const after = item.items[index + 1];
    Object.assign(child.ref.data, {
      Title: textString(entry.title),
      Parent: item.ref,
      ...(before ? { Prev: before.ref } : {}),
      ...(after ? { Next: after.ref } : {}),
      Dest: destination(document, entry),
    });
    visible += 1 + write(document, child);
  });
  const isOpen = (item.entry?.level ?? 0) <= OPEN_LEVELS;
  if (item.items.length > 0) {
    data.First = item.items[0]?.ref;
    data.Last = item.items.at(-1)?.ref;
    data.Count = isOpen ? visible : -visible;
  }
  item.ref.end();
  return isOpen ? visible : 0;
}

/** Outline (bookmarks) of the headings, to absolute places on their pages. */
export function writeOutline(document: PdfKit, entries: readonly Entry[]): void {
  const root = document.outline.dictionary;
  if (entries.length === 0) {
    root.end();
    return;
  }
  root.data.Type = 'Outlines';
  write(document, nest(document, entries, root));
  document._root.data.Outlines = root;
  document._root.data.PageMode = 'UseOutlines';
}
