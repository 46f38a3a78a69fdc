import type { Face } from '../layout/fonts.ts';
import { get, itemsOf, objectNumber, type PdfFile, rawItemsOf, resolve } from '../verify/read/file.ts';
import { type Dict, isDict, type Maybe, nameOf, numberOf, type PdfObject } from '../verify/read/object.ts';
import { type Page, readPages } from '../verify/read/pages.ts';
import { fieldName, printedSignature, spokenSignature } from '../words/signature.ts';
import { appearance } from './appearance.ts';
import { dict, list, name, ref, text, withEntries } from './objects.ts';

/** Who signs, when, why, where. */
export interface Occasion {
  readonly name: string;
  readonly reason: string;
  readonly place?: string | undefined;
  /** `2025-03-12T14:05:00+01:00` */
  readonly signedAt: string;
}

/**
 * Fields stand between the text area and the footer, where every page of this program is empty, three beside each
 * other on the last page, the next ones on the page before.
 */
const SLOTS = { left: 68, bottom: 51, width: 146, height: 36, gap: 10.64, each: 3 } as const;

/** Objects of an update that adds one signature field, in the order in which they are written. */
export interface Field {
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** Number kept for the signature dictionary, which is not among the objects. */
  readonly signature: number;
  /** Larger than all numbers in use. */
  readonly size: number;
}

const PRINT_AND_LOCKED = 4 + 128;
const SIGNATURES_EXIST = 1;
const APPEND_ONLY = 2;

export const isSignatureField = (file: PdfFile, object: Maybe): boolean => nameOf(get(file, object, 'FT')) === 'Sig';

const fieldsOf = (file: PdfFile, page: Page): number =>
  page.annotations.filter((annotation) => isSignatureField(file, resolve(file, annotation))).length;

/**
 * A field for one more signature: a widget on a page with its appearance, an element Form in the logical structure
 * that leads to it (ISO 14289-1, 7.18.4), and the way back through the parent tree. `undefined` when the file is not
 * one that this program has written.
 */
export function addField(file: PdfFile, occasion: Occasion, face: Face): Field | undefined {
  const catalogNumber = objectNumber(file.trailer.entries.get('Root'));
  const catalog = get(file, file.trailer, 'Root');
  const treeNumber = isDict(catalog) ? objectNumber(catalog.entries.get('StructTreeRoot')) : undefined;
  const size = numberOf(get(file, file.trailer, 'Size'));
  if (!isDict(catalog) || catalogNumber === undefined || treeNumber === undefined || size === undefined)
    return undefined;
  const pages = readPages(file, catalog);
  const page = pages.findLast((candidate) => fieldsOf(file, candidate) < SLOTS.each);
  const tree = get(file, catalog, 'StructTreeRoot');
  const parents = parentTree(file, tree);
  const top = topElement(file, tree);
  if (!page || !isDict(tree) || !parents || !top) return undefined;

  const { acroForm, fields } = formOf(file, catalog);
  const acroFormNumber = acroForm ?? size;
  const widgetNumber = acroForm === undefined ? size + 1 : size;
  const [elementNumber, signature] = [widgetNumber + 1, widgetNumber + 2];
  const slot = fieldsOf(file, page);
  const title = fieldName(fields.length + 1);
  const shown = appearance(printedSignature(occasion), SLOTS, face, signature + 1, subsetTag(fields.length));
  const formNumber = shown.at(-1)?.[0];
  if (formNumber === undefined) return undefined;

  const left = SLOTS.left + slot * (SLOTS.width + SLOTS.gap);
  const widget = dict({
    Type: name('Annot'),
    Subtype: name('Widget'),
    FT: name('Sig'),
    T: text(title),
    TU: text(spokenSignature(occasion)),
    F: PRINT_AND_LOCKED,
    Rect: list(left, SLOTS.bottom, left + SLOTS.width, SLOTS.bottom + SLOTS.height),
    P: ref(page.key),
    AP: dict({ N: ref(formNumber) }),
    StructParent: parents.next,
    V: ref(signature),
  });
  const element = dict({
    Type: name('StructElem'),
    S: name('Form'),
    P: ref(top.number),
    Pg: ref(page.key),
    Lang: text('de-DE'),
    K: dict({ Type: name('OBJR'), Pg: ref(page.key), Obj: ref(widgetNumber) }),
  });
  const objects = new Map<number, PdfObject>([
    ...(acroForm === undefined
      ? [[catalogNumber, withEntries(catalog, { AcroForm: ref(acroFormNumber) })] as const]
      : []),
    [acroFormNumber, dict({ Fields: list(...fields, ref(widgetNumber)), SigFlags: SIGNATURES_EXIST + APPEND_ONLY })],
    [page.key, withEntries(page.dict, { Annots: list(...page.annotations, ref(widgetNumber)) })],
    [treeNumber, withEntries(tree, { ParentTreeNextKey: parents.next + 1 })],
    [parents.number, dict({ Nums: list(...parents.nums, parents.next, ref(elementNumber)) })],
    [
      top.number,
      withEntries(top.dict, { K: list(...rawItemsOf(file, top.dict.entries.get('K')), ref(elementNumber)) }),
    ],
    [widgetNumber, widget],
    [elementNumber, element],
    ...shown,
  ]);
  return { objects, signature, size: formNumber + 1 };
}

function formOf(
  file: PdfFile,
  catalog: Dict,
): { readonly acroForm: number | undefined; readonly fields: readonly PdfObject[] } {
  const form = get(file, catalog, 'AcroForm');
  const fields = isDict(form) ? rawItemsOf(file, form.entries.get('Fields')) : [];
  return { acroForm: isDict(form) ? objectNumber(catalog.entries.get('AcroForm')) : undefined, fields };
}

function parentTree(
  file: PdfFile,
  tree: Maybe,
): { readonly number: number; readonly nums: readonly PdfObject[]; readonly next: number } | undefined {
  const number = isDict(tree) ? objectNumber(tree.entries.get('ParentTree')) : undefined;
  const parents = get(file, tree, 'ParentTree');
  const next = numberOf(get(file, tree, 'ParentTreeNextKey'));
  if (number === undefined || !isDict(parents) || !parents.entries.has('Nums') || next === undefined) return undefined;
  return { number, nums: rawItemsOf(file, parents.entries.get('Nums')), next };
}

function topElement(file: PdfFile, tree: Maybe): { readonly number: number; readonly dict: Dict } | undefined {
  const raw = isDict(tree) ? rawItemsOf(file, tree.entries.get('K'))[0] : undefined;
  const number = objectNumber(raw);
  const [element] = itemsOf(file, raw);
  return number === undefined || !isDict(element) ? undefined : { number, dict: element };
}

/** `SIGNAA`, `SIGNAB` …: pdfkit counts from `BZZZZZ` on. */
const subsetTag = (index: number): string =>
  `SIGN${String.fromCharCode(65 + (Math.floor(index / 26) % 26), 65 + (index % 26))}`;
