import { get, objectNumber, type PdfFile, rawItemsOf, resolve } from '../verify/read/file.ts';
import { type Dict, isDict, isStream, type Maybe, type PdfObject } from '../verify/read/object.ts';
import { isSignatureField } from './field.ts';
import { serialize } from './objects.ts';
import { type Revisions, stateAfter } from './revisions.ts';

/** What an update may do to an object that was there before: replace some values, lengthen some lists. */
interface Allowance {
  readonly replaced?: readonly string[];
  readonly lengthened?: readonly string[];
}

const same = (a: Maybe, b: Maybe): boolean => {
  if (a === undefined || b === undefined) return a === b;
  return isStream(a) || isStream(b) ? false : serialize(a) === serialize(b);
};

/** True when the list in `after` begins with all of the one in `before`. */
function isLonger(before: readonly PdfObject[], after: readonly PdfObject[]): boolean {
  return after.length >= before.length && before.every((item, at) => same(item, after[at]));
}

function isAllowed(before: PdfFile, after: PdfFile, old: Dict, now: Dict, allowance: Allowance): boolean {
  const keys = new Set([...old.entries.keys(), ...now.entries.keys()]);
  return [...keys].every((key) => {
    const [was, is] = [old.entries.get(key), now.entries.get(key)];
    if (same(was, is) || allowance.replaced?.includes(key)) return true;
    return allowance.lengthened?.includes(key) === true && isLonger(rawItemsOf(before, was), rawItemsOf(after, is));
  });
}

/** What signing has to change, by the number of the object. */
function allowances(before: PdfFile): ReadonlyMap<number, Allowance> {
  const found = new Map<number, Allowance>();
  const allow = (object: Maybe, allowance: Allowance): void => {
    const number = objectNumber(object);
    if (number !== undefined) found.set(number, allowance);
  };
  const root = before.trailer.entries.get('Root');
  const catalog = resolve(before, root);
  if (!isDict(catalog)) return found;
  const tree = catalog.entries.get('StructTreeRoot');
  const treeDict = resolve(before, tree);
  allow(root, catalog.entries.has('AcroForm') ? {} : { replaced: ['AcroForm'] });
  allow(catalog.entries.get('AcroForm'), { lengthened: ['Fields'] });
  allow(tree, { replaced: ['ParentTreeNextKey'] });
  if (isDict(treeDict)) {
    allow(treeDict.entries.get('ParentTree'), { lengthened: ['Nums'] });
    allow(rawItemsOf(before, treeDict.entries.get('K'))[0], { lengthened: ['K'] });
  }
  for (const [number, object] of before.objects) {
    if (isDict(object) && object.entries.has('MediaBox')) found.set(number, { lengthened: ['Annots'] });
  }
  return found;
}

/** True when every annotation that a page has more is the field of a signature. */
function addsOnlyFields(before: PdfFile, after: PdfFile, old: Dict, now: Dict): boolean {
  const had = rawItemsOf(before, old.entries.get('Annots')).length;
  const more = rawItemsOf(after, now.entries.get('Annots')).slice(had);
  return more.every((annotation) => isSignatureField(after, resolve(after, annotation)));
}

function overreaches(before: PdfFile, after: PdfFile, numbers: Iterable<number>): boolean {
  const allowed = allowances(before);
  for (const number of numbers) {
    const [old, now] = [before.objects.get(number), after.objects.get(number)];
    if (old === undefined) continue;
    const allowance = allowed.get(number);
    if (!allowance || !isDict(old) || !isDict(now)) return true;
    if (!isAllowed(before, after, old, now, allowance) || !addsOnlyFields(before, after, old, now)) return true;
  }
  const roots = [before, after].map((file) => objectNumber(file.trailer.entries.get('Root')));
  return roots[0] !== roots[1] || !same(get(before, before.trailer, 'Info'), get(after, after.trailer, 'Info'));
}

/** Updates, as numbers of their states from 2, that change or take away more than a signature has to. */
export function overreachingOf(bytes: Uint8Array, { tables, file }: Revisions): readonly number[] {
  const found: number[] = [];
  let before: PdfFile | undefined;
  for (const [index, table] of tables.entries()) {
    const after = index + 1 === tables.length ? file : stateAfter(bytes, tables, index + 1);
    if (before && overreaches(before, after, table.offsets.keys())) found.push(index + 1);
    before = after;
  }
  return found;
}
