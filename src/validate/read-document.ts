import { z } from 'zod';
import type { Path, SourceDocument } from '../load/source.ts';
import type { Finding, Place, Problem } from '../problem/problem.ts';
import { problemAt } from '../problem/problem.ts';
import { FIELDS } from '../words/fields.ts';
import type { FieldName } from '../words/problems/field.ts';
import * as words from '../words/problems/field.ts';
import { quote } from '../words/problems/quote.ts';
import { explainValue, idFrom } from './explain-value.ts';
import { nearest } from './nearest.ts';
import { isPlainNumber, readNumberText } from './number-text.ts';
import { type Described, describePath, valueAt } from './schema-walk.ts';
import { UNITS } from './unit.ts';

/** A file held against its schema: what is wrong with it, and which parts are sound. */
export interface Reading {
  readonly document: SourceDocument;
  readonly problems: readonly Problem[];
  /** Whether anything at, above or below a path was refused. */
  isBroken(path: Path): boolean;
  /** Whether the file as a whole, or one of its sections as a whole, could not be used. */
  readonly lacksSections: boolean;
  /** German name of the field at a path, for problems that only show when fields are seen together. */
  field(path: Path): FieldName;
}

const keyOf = (path: Path): string => JSON.stringify(path);

/** Every single value in plain data with its path. */
function* leaves(value: unknown, path: Path = []): Generator<{ readonly path: Path; readonly value: unknown }> {
  if (typeof value !== 'object' || value === null) yield { path, value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* leaves(item, [...path, index]);
  else for (const [key, item] of Object.entries(value)) yield* leaves(item, [...path, key]);
}

/** Whether the number at a path counts something, judged by the unit beside it or beside its series. */
function isCount(data: unknown, path: Path): boolean {
  const unit = [path.slice(0, -1), path.slice(0, -3)]
    .map((owner) => valueAt(data, [...owner, 'unit']))
    .find((it) => it !== undefined);
  return typeof unit === 'string' && Object.hasOwn(UNITS, unit) && UNITS[unit as keyof typeof UNITS].kind === 'count'; // a key, just checked
}

/** The issues of the option that was meant, where zod reports those of all options of a union. */
function flatten(
  root: z.ZodType,
  data: unknown,
  issue: z.core.$ZodIssue,
  above: Path = [],
): { issue: z.core.$ZodIssue; path: Path }[] {
  const path = [...above, ...issue.path.filter((key) => typeof key !== 'symbol')];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }];
  const meant = issue.errors.find(
    (errors) =>
      errors.length > 0 && errors.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
  );
  return meant ? meant.flatMap((inner) => flatten(root, data, inner, path)) : [{ issue, path }];
}

/** Holds a file against its schema and explains in German whatever does not fit; each place at most once. */
export function readDocument(document: SourceDocument, schema: z.ZodType): Reading {
  const data = document.value;
  const problems: Problem[] = [];
  const refused = new Map<string, Path>();
  const report = (path: Path, place: Place, finding: Finding): void => {
    if (refused.has(keyOf(path))) return;
    refused.set(keyOf(path), path);
    problems.push(problemAt(place, finding));
  };
  const describe = (path: Path): Described | undefined => describePath(schema, data, path);

  function reportNotation(): void {
    for (const { path, value } of leaves(data)) {
      if (typeof value !== 'number') continue;
      const spot = document.spotOf(path);
      if (spot.typed === undefined || isPlainNumber(spot.typed)) continue;
      const described = describe(path);
      if (!(described?.schema instanceof z.ZodNumber) || described.kind !== undefined) continue;
      const read = readNumberText(spot.typed, isCount(data, path));
      report(
        path,
        spot.place,
        Number.isFinite(value)
          ? words.numberNotation(
              described.field,
              spot.typed,
              read?.canonical ?? (Number.isSafeInteger(value) ? String(value) : undefined),
            )
          : words.notFinite(described.field, spot.typed),
      );
    }
  }

  function reportUnknown(path: Path, keys: readonly string[]): void {
    const described = describe(path);
    const shape = described?.schema instanceof z.ZodObject ? described.schema.shape : {};
    const titles = new Map(Object.keys(shape).map((key) => [describe([...path, key])?.field.title ?? key, key]));
    const allowed = Object.keys(shape);
    for (const key of keys) {
      const near = nearest(key, [...allowed, ...titles.keys()]);
      const known = near === undefined ? undefined : (titles.get(near) ?? near);
      const title = [...titles].find(([, of]) => of === known)?.[0] ?? '';
      const spot = document.spotOf([...path, key]);
      report(
        [...path, key],
        spot.keyPlace ?? spot.place,
        words.unknownKey(described?.owner ?? '', key, known === undefined ? undefined : { key: known, title }, allowed),
      );
    }
  }

  function reportName(path: Path): void {
    const field = describe(path)?.field;
    const spot = document.spotOf(path);
    const name = String(path.at(-1));
    if (!field) return;
    const isWarning = describe(path.slice(0, -1))?.words === FIELDS.shared.warnings;
    report(
      path,
      spot.keyPlace ?? spot.place,
      isWarning ? words.badWarningCode(field, name) : words.badId(field, quote(name), idFrom(name)),
    );
  }

  function reportTooMany(path: Path, most: number): void {
    const [field, value] = [describe(path)?.field, valueAt(data, path)];
    if (field && Array.isArray(value))
      report(path, document.placeOf(path), words.tooManyItems(field, value.length, most));
  }

  function reportValue(path: Path): void {
    const described = describe(path);
    const spot = document.spotOf(path);
    if (!described) {
      reportValue(path.slice(0, -1));
      return;
    }
    const value = valueAt(data, path);
    const { field } = described;
    if (value === undefined) report(path, spot.place, words.missing(field));
    else report(path, spot.place, explainValue({ field, node: described, value, spot, isCount: isCount(data, path) }));
  }

  function reportIssue(issue: z.core.$ZodIssue, path: Path): void {
    if (issue.code === 'unrecognized_keys') reportUnknown(path, issue.keys);
    else if (issue.code === 'invalid_key') reportName(path);
    else if (issue.code === 'too_big' && issue.origin === 'array') reportTooMany(path, Number(issue.maximum));
    else reportValue(path);
  }

  reportNotation();
  for (const issue of schema.safeParse(data).error?.issues ?? []) {
    for (const flat of flatten(schema, data, issue)) reportIssue(flat.issue, flat.path);
  }
  const above = new Set([...refused.values()].flatMap((path) => path.map((_, index) => keyOf(path.slice(0, index)))));
  return {
    document,
    problems,
    isBroken: (path) =>
      above.has(keyOf(path)) || [...path, ''].some((_, index) => refused.has(keyOf(path.slice(0, index)))),
    lacksSections: [...refused.values()].some((path) => path.length <= 1),
    field: (path) => describe(path)?.field ?? { owner: '', title: String(path.at(-1) ?? ''), help: '' },
  };
}
