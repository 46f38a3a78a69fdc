import type { Edit } from './edit.ts';

/** A sitting in which people change and confirm things. */
export interface Round {
  /** What came and what was done, in a sentence. */
  readonly told: string;
  readonly edits: readonly Edit[];
  /** What is handed to `amip confirm`: figures, events, quotations, chapters, texts. */
  readonly confirmed: readonly string[];
}

/** By figure: what stands in the file behind „value:“ for the new date, and what was delivered. */
type Deliveries = Readonly<Record<string, readonly [carried: string, delivered: string]>>;

/** Values of one date are delivered and typed over the carried ones of the series. */
export const delivered = (file: string, date: string, values: Deliveries): readonly Edit[] =>
  Object.entries(values).map(([entry, [carried, value]]) => ({
    file,
    entry,
    find: `{ date: ${date}, value: ${carried}`,
    replace: `{ date: ${date}, value: ${value}`,
  }));

/** Values of figures that have no series. */
export const retyped = (file: string, values: Deliveries): readonly Edit[] =>
  Object.entries(values).map(([entry, [carried, value]]) => ({
    file,
    entry,
    find: `value: ${carried}\n`,
    replace: `value: ${value}\n`,
  }));

/** Files are written anew. */
export const written = (...files: readonly string[]): readonly Edit[] =>
  files.map((file) => ({ file, written: true }) as const);

/** What was doubted about the old edition is settled for the new one. */
export const withoutDoubts = (file: string, ...entries: readonly string[]): readonly Edit[] =>
  entries.map((entry) => ({ file, entry, cutFrom: '    doubts:\n' }));
