import { z } from 'zod';
import type { Path, SourceDocument } from '../load/source.ts';
import { FIELDS } from '../words/fields.ts';
import * as words from '../words/problems/field.ts';
import { quote } from '../words/problems/quote.ts';
import * as values from '../words/problems/value.ts';
import { explainValue, idFrom } from './explain-value.ts';
import { nearest } from './nearest.ts';
import { isPlainNumber, readNumberText } from './number-text.ts';
import { type Reading, type Refusals, refusals } from './reading.ts';
import { type Described, describePath, valueAt } from './schema-walk.ts';
import { surelyFits } from './surely-fits.ts';
import { UNITS } from './unit.ts';

/** What the explaining functions below share: the file, its schema and what has been refused so far. */
interface Context {
  readonly document: SourceDocument;
  readonly refused: Refusals;
  readonly describe: (path: Path) => Described | undefined;
}

/** Whether the number at a path counts something, judged by the unit beside it or beside its series. */
function isCount(data: unknown, path: Path): boolean {
  const unit = [path.slice(0, -1), path.slice(0, -3)]
    .map((owner) => valueAt(data, [...owner, 'unit']))
    .find((it) => it !== undefined);
  return typeof unit === 'string' && Object.hasOwn(UNITS, unit) && UNITS[unit as keyof typeof UNITS].kind === 'count'; // a key, just checked
}

interface Issue {
  readonly issue: z.core.$ZodIssue;
  readonly path: Path;
}

/** The issues of the option that was meant, where zod reports those of all options of a union. */
function flatten(issue: z.core.$ZodIssue, above: Path = []): readonly Issue[] {
  const path = [...above, ...issue.path.filter((key) => typeof key !== 'symbol')];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }];
  const isInside = (inner: z.core.$ZodIssue): boolean => inner.path.length > 0 || inner.code === 'unrecognized_keys';
  const meant = issue.errors.find((errors) => errors.length > 0 && errors.every(isInside));
  return meant ? meant.flatMap((inner) => flatten(inner, path)) : [{ issue, path }];
}

/** Numbers that YAML reads but nobody types on purpose: hexadecimal, exponents, infinity. */
function refuseNotations({ document, refused, describe }: Context): void {
  document.visitUnusualNumbers((value, typed, at) => {
    if (isPlainNumber(typed)) return;
    const path = [...at];
    const described = describe(path);
    if (!(described?.schema instanceof z.ZodNumber) || described.kind !== undefined) return;
    const read = readNumberText(typed, isCount(document.value, path))?.canonical;
    const meant = read ?? (Number.isSafeInteger(value) ? String(value) : undefined);
    const finding = Number.isFinite(value)
      ? values.numberNotation(described.field, typed, meant)
      : values.notFinite(described.field, typed);
    refused.report(path, document.placeOf(path), finding);
  });
}

/** A key without value behind a comma in braces: the rest of the value before it. */
function refuseSplitValue({ document, refused, describe }: Context, path: Path): boolean {
  const owner = path.slice(0, -1);
  const siblings = document.keysOf(owner);
  const rest = String(path.at(-1));
  const before = siblings[siblings.indexOf(rest) - 1];
  if (valueAt(document.value, path) !== null || document.spotOf(path).typed || before === undefined) return false;
  const valuePath = [...owner, before];
  const { typed, quoted, place, keyPlace } = document.spotOf(valuePath);
  const described = describe(valuePath);
  if (typed === undefined || quoted || !described || keyPlace?.line !== document.spotOf(path).keyPlace?.line)
    return false;
  const isNumber = described.schema instanceof z.ZodNumber;
  const read = isNumber ? readNumberText(`${typed},${rest}`, isCount(document.value, valuePath)) : undefined;
  if (isNumber && !read) return false;
  refused.report(
    valuePath,
    place,
    values.splitByComma(described.field, isNumber ? `${typed},${rest}` : `${typed}, ${rest}`, read?.canonical),
  );
  refused.excuse(path);
  return true;
}

function refuseUnknownKeys(context: Context, path: Path, keys: readonly string[]): void {
  const { document, refused, describe } = context;
  const described = describe(path);
  const allowed = described?.schema instanceof z.ZodObject ? Object.keys(described.schema.shape) : [];
  const byTitle = new Map(allowed.map((key) => [describe([...path, key])?.field.title ?? key, key]));
  for (const key of keys) {
    const near = nearest(key, [...allowed, ...byTitle.keys()]);
    const known = near === undefined ? undefined : (byTitle.get(near) ?? near);
    if (known === undefined && refuseSplitValue(context, [...path, key])) continue;
    const title = [...byTitle].find(([, of]) => of === known)?.[0] ?? '';
    const meant = known === undefined ? undefined : { key: known, title };
    refused.report(
      [...path, key],
      document.keyPlaceOf([...path, key]),
      words.unknownKey(described?.owner ?? '', key, meant, allowed),
    );
    if (known !== undefined && valueAt(document.value, [...path, known]) === undefined)
      refused.excuse([...path, known]);
  }
}

function refuseName({ document, refused, describe }: Context, path: Path): void {
  const field = describe(path)?.field;
  const name = String(path.at(-1));
  if (!field) return;
  const isWarning = describe(path.slice(0, -1))?.words === FIELDS.shared.warnings;
  const finding = isWarning ? words.badWarningCode(field, name) : words.badId(field, quote(name), idFrom(name));
  refused.report(path, document.keyPlaceOf(path), finding);
}

function refuseValue(context: Context, issue: z.core.$ZodIssue, path: Path): void {
  const { document, refused, describe } = context;
  const described = describe(path);
  if (!described) {
    // Inside a value that is explained as a whole, such as the two years of an edition.
    refuseValue(context, issue, path.slice(0, -1));
    return;
  }
  const value = valueAt(document.value, path);
  const spot = document.spotOf(path);
  const { field } = described;
  if (value === undefined) refused.report(path, spot.place, words.missing(field));
  else if (issue.code === 'too_big' && issue.origin === 'array' && Array.isArray(value)) {
    refused.report(path, spot.place, words.tooManyItems(field, value.length, Number(issue.maximum)));
  } else {
    const options = issue.code === 'invalid_union' && 'options' in issue ? issue.options?.map(String) : undefined;
    const finding = explainValue({
      field,
      node: described,
      value,
      spot,
      isCount: isCount(document.value, path),
      ...(options && { options }),
    });
    refused.report(path, spot.place, finding);
  }
}

function read(document: SourceDocument, schema: z.ZodType): Reading {
  const describe = (path: Path): Described | undefined => describePath(schema, document.value, path);
  const context: Context = { document, refused: refusals(), describe };
  const { data, error } = surelyFits(schema, document.value)
    ? { data: document.value, error: undefined }
    : schema.safeParse(document.value);
  const issues = (error?.issues ?? []).flatMap((issue) => flatten(issue));
  // Unknown keys first: a misspelled key explains why another is missing.
  for (const { issue, path } of issues)
    if (issue.code === 'unrecognized_keys') refuseUnknownKeys(context, path, issue.keys);
  refuseNotations(context);
  for (const { issue, path } of issues) {
    if (issue.code === 'invalid_key') refuseName(context, path);
    else if (issue.code !== 'unrecognized_keys') refuseValue(context, issue, path);
  }
  return context.refused.toReading(document, schema, data);
}

/** A document never changes, and each has one schema: its reading lives as long as the document. */
const known = new WeakMap<SourceDocument, Reading>();

/** Holds a file against its schema and explains in German whatever does not fit; each place at most once. */
export function readDocument(document: SourceDocument, schema: z.ZodType): Reading {
  const before = known.get(document);
  if (before?.schema === schema) return before;
  const reading = read(document, schema);
  known.set(document, reading);
  return reading;
}
