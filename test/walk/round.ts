import type { Edit } from './edit.ts';

/** A sitting in which people change and confirm things. */
export interface Round {
  readonly edits: readonly Edit[];
  /** What is handed to `amip confirm`: figures, events, quotations, chapters, texts. */
  readonly confirmed: readonly string[];
}

/** The value of a figure has come: it takes the place of „offen“. */
export const delivered = (file: string, values: Readonly<Record<string, string>>): readonly Edit[] =>
  Object.entries(values).map(([entry, value]) => ({ file, entry, find: 'value: offen', replace: `value: ${value}` }));

/** Chapters are rewritten. */
export const written = (...files: readonly string[]): readonly Edit[] =>
  files.map((file) => ({ file, written: true }) as const);
