import type { z } from 'zod';
import type { Path, SourceDocument } from '../load/source.ts';
import type { Finding, Place, Problem } from '../problem/problem.ts';
import { problemAt } from '../problem/problem.ts';
import type { FieldName } from '../words/problems/field-name.ts';
import { type Described, describePath } from './schema-walk.ts';

/** A file held against its schema: what is wrong with it, and which parts are sound. */
export interface Reading {
  readonly document: SourceDocument;
  readonly schema: z.ZodType;
  /** What the schema made of the file; absent where it refused anything. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Whether the value at a path, as such, was refused (or is missing under a misspelled name). */
  isRefused(path: Path): boolean;
  /** Whether anything at, above or below a path was refused. */
  isBroken(path: Path): boolean;
  /** Whether the file as a whole, or one of its sections as a whole, could not be used. */
  readonly lacksSections: boolean;
  /** What the schema says of the value at a path. */
  describe(path: Path): Described | undefined;
  /** German name of the field at a path. */
  field(path: Path): FieldName;
}

const keyOf = (path: Path): string => JSON.stringify(path);

/** Collects what is refused in a file; every path is reported at most once. */
export interface Refusals {
  readonly problems: readonly Problem[];
  report(path: Path, place: Place, finding: Finding): void;
  /** Takes a path as refused without a problem of its own: a problem elsewhere explains it. */
  excuse(path: Path): void;
  toReading(document: SourceDocument, schema: z.ZodType, data: unknown): Reading;
}

export function refusals(): Refusals {
  const problems: Problem[] = [];
  const refused = new Map<string, Path>();
  const excuse = (path: Path): void => {
    refused.set(keyOf(path), path);
  };

  function toReading(document: SourceDocument, schema: z.ZodType, data: unknown): Reading {
    const describe = (path: Path): Described | undefined => describePath(schema, document.value, path);
    const above = new Set<string>();
    for (const path of refused.values()) {
      for (let length = 0; length < path.length; length += 1) above.add(keyOf(path.slice(0, length)));
    }
    // Nearly every file is without fault, and asked about each of its values several times.
    const isSound = refused.size === 0;
    const isRefused = (path: Path): boolean => !isSound && refused.has(keyOf(path));
    const isBelowRefused = (path: Path): boolean =>
      isRefused(path) || path.some((_, length) => isRefused(path.slice(0, length)));
    return {
      document,
      schema,
      data,
      problems,
      isRefused,
      isBroken: (path) => !isSound && (above.has(keyOf(path)) || isBelowRefused(path)),
      lacksSections: [...refused.values()].some((path) => path.length <= 1),
      describe,
      field: (path) => describe(path)?.field ?? { owner: '', title: String(path.at(-1) ?? ''), help: '' },
    };
  }

  return {
    problems,
    excuse,
    toReading,
    report(path, place, finding) {
      if (refused.has(keyOf(path))) return;
      excuse(path);
      problems.push(problemAt(place, finding));
    },
  };
}
