import type { StructureElement } from './read/structure.ts';

/** Where a standard says it. The numbers of ISO 19005-2 and ISO 19005-3 are the same for all that is held here. */
export interface Clauses {
  /** ISO 19005-2 and -3. */
  readonly a?: string;
  /** ISO 14289-1. */
  readonly ua?: string;
  /** ISO 32000-1. */
  readonly pdf?: string;
  /** Failure condition of the Matterhorn Protocol 1.1. */
  readonly matterhorn?: string;
}

/** One thing that must be true of a finished document. */
export interface Condition {
  /** Stable, e.g. `figure.alternative-text`. */
  readonly code: string;
  /** A sentence that is true when the condition holds. */
  readonly holds: string;
  /** Empty for what this program demands of itself beyond the standards. */
  readonly clauses: Clauses;
}

export const condition = (code: string, holds: string, clauses: Clauses = {}): Condition => ({ code, holds, clauses });

const STANDARDS: readonly (readonly [keyof Clauses, string])[] = [
  ['a', 'ISO 19005'],
  ['ua', 'ISO 14289-1'],
  ['pdf', 'ISO 32000-1'],
  ['matterhorn', 'Matterhorn'],
];

/** `ISO 14289-1, 7.3; Matterhorn 13-004`, or an empty text. */
export const clauseText = (clauses: Clauses): string =>
  STANDARDS.flatMap(([key, standard]) => {
    const clause = clauses[key];
    return clause === undefined ? [] : [key === 'matterhorn' ? `${standard} ${clause}` : `${standard}, ${clause}`];
  }).join('; ');

/** What a condition is broken at. */
export interface Where {
  /** Index of the page, from 0. */
  readonly page?: number | undefined;
  readonly element?: StructureElement | undefined;
  readonly object?: number | undefined;
}

/** Takes down a broken condition; `found` is what stands there instead. */
export type Report = (broken: Condition, where?: Where, found?: string) => void;
