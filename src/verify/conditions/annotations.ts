import { condition, type Report, type Where } from '../condition.ts';
import { latin1 } from '../read/characters.ts';
import { get, itemsOf, objectNumber, resolve, textOf } from '../read/file.ts';
import { isString, type Maybe, nameOf, numberOf, type PdfObject } from '../read/object.ts';
import type { Page } from '../read/pages.ts';
import { targetOf } from '../read/places.ts';
import { elementAt, type StructureElement } from '../read/structure.ts';
import { pageOf, type Reading } from '../reading.ts';

export const ANNOTATIONS = {
  kind: condition('annotation.kind', 'The only annotations are links.', {
    a: '6.3.1',
    ua: '7.18.1',
    matterhorn: '28-002, 28-006, 28-007, 28-010, 28-014, 28-015, 28-016, 28-017, 28-018',
  }),
  flags: condition('annotation.flags', 'Links are printed and not hidden: their only flag is Print.', { a: '6.3.2' }),
  contents: condition('annotation.contents', 'Every link says in words where it leads.', {
    a: '6.7.6',
    ua: '7.18.5',
    matterhorn: '28-004, 28-012',
  }),
  parent: condition('annotation.parent', 'Every link annotation and a Link element lead to each other.', {
    ua: '7.18.5',
    pdf: '14.7.4.3',
    matterhorn: '28-011',
  }),
  page: condition('annotation.page', 'The reference to an annotation names the page it is on.', { pdf: '14.7.4.3' }),
  tabs: condition('annotation.tabs', 'The tab key follows the structure on every page.', {
    ua: '7.18.3',
    matterhorn: '28-008, 28-009',
  }),
  action: condition('annotation.action', 'Links open an address or go to a place of the document, nothing else.', {
    a: '6.5.1',
  }),
  address: condition('annotation.address', 'Addresses are absolute and in ASCII.', { pdf: '12.6.4.7' }),
  destination: condition('annotation.destination', 'Every link inside the document leads to a place there is.', {
    pdf: '12.3.2',
  }),
  box: condition('annotation.box', 'The box of a link has an area, left below right and bottom below top.', {
    pdf: '12.5.2, 7.9.5',
  }),
} as const;

const PRINT = 4;

export function checkAnnotations(reading: Reading, report: Report): void {
  const references = referencesOf(reading);
  for (const page of reading.pages) {
    if (nameOf(get(reading.file, page.dict, 'Tabs')) !== 'S') report(ANNOTATIONS.tabs, { page: page.index });
    for (const annotation of page.annotations) checkAnnotation(reading, page, annotation, references, report);
  }
}

interface Reference {
  readonly element: StructureElement;
  readonly page: number | undefined;
}

/** Object references of the structure by the number of the annotation. */
function referencesOf(reading: Reading): ReadonlyMap<number, readonly Reference[]> {
  const references = new Map<number, Reference[]>();
  for (const element of reading.structure?.elements ?? []) {
    for (const kid of element.kids) {
      if (kid.kind !== 'object' || kid.object === undefined) continue;
      const known = references.get(kid.object) ?? [];
      known.push({ element, page: kid.page });
      references.set(kid.object, known);
    }
  }
  return references;
}

function checkAnnotation(
  reading: Reading,
  page: Page,
  raw: PdfObject,
  references: ReadonlyMap<number, readonly Reference[]>,
  report: Report,
): void {
  const { file, structure } = reading;
  const annotation = resolve(file, raw);
  const object = objectNumber(raw);
  const key = numberOf(get(file, annotation, 'StructParent'));
  const parent = structure && key !== undefined ? elementAt(structure, structure.parentTree.get(key)) : undefined;
  const back = references.get(object ?? -1) ?? [];
  const where: Where = { page: page.index, object, element: parent ?? back[0]?.element };

  const subtype = nameOf(get(file, annotation, 'Subtype'));
  if (subtype !== 'Link') report(ANNOTATIONS.kind, where, subtype);
  const flags = numberOf(get(file, annotation, 'F'));
  if (flags !== PRINT) report(ANNOTATIONS.flags, where, String(flags));
  if ((textOf(file, annotation, 'Contents') ?? '').trim() === '') report(ANNOTATIONS.contents, where);
  if (parent?.type !== 'Link' || back.length !== 1 || back[0]?.element !== parent) report(ANNOTATIONS.parent, where);
  else if (back[0].page !== page.key) report(ANNOTATIONS.page, where);
  checkAction(reading, annotation, where, report);
  const [left, bottom, right, top] = itemsOf(file, get(file, annotation, 'Rect')).map(
    (value) => numberOf(value) ?? NaN,
  );
  const box = left !== undefined && bottom !== undefined && right !== undefined && top !== undefined;
  if (!box || !(left < right && bottom < top)) report(ANNOTATIONS.box, where);
}

function checkAction(reading: Reading, annotation: Maybe, where: Where, report: Report): void {
  const { file } = reading;
  const action = get(file, annotation, 'A');
  const kind = nameOf(get(file, action, 'S'));
  if (kind === 'URI') {
    const address = get(file, action, 'URI');
    const text = isString(address) ? latin1(address.bytes) : '';
    if (!/^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(text)) report(ANNOTATIONS.address, where, text);
  } else if (targetOf(file, annotation) === undefined) report(ANNOTATIONS.action, where, kind);
  else if (pageOf(reading, annotation) === undefined) report(ANNOTATIONS.destination, where);
}
