import { loadSources } from '../../src/load/load-sources.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { sortProblems } from '../../src/problem/sort.ts';
import { type Validation, validateEdition } from '../../src/validate/validate-edition.ts';
import { filesOf } from '../load/files-of.ts';
import { EXAMPLE } from './example-edition.ts';

export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** The example edition with one text replaced by another in one file; the text must be there. */
export function exampleWith(file: string, text: string, replacement: string): Contents {
  const path = file.startsWith('data/') ? file : `data/2024/${file}`;
  const before = EXAMPLE[path];
  if (before === undefined || !before.includes(text)) throw new Error(`no ${JSON.stringify(text)} in ${path}`);
  return { ...EXAMPLE, [path]: before.replace(text, () => replacement) };
}

/** Reads and validates an edition held in memory; problems of both steps. */
export function validating(contents: Contents, year = '2024'): Validation {
  const { sources, problems } = loadSources(filesOf(contents), year);
  const validation = validateEdition(sources);
  return { ...validation, problems: sortProblems([...problems, ...validation.problems]) };
}

/** A problem as a person reads it. */
export const printed = ({ place, severity, message, hint }: Problem): string =>
  `${place.file.replace('data/2024/', '')}${place.line === undefined ? '' : `:${place.line}:${place.column}`} ${severity} ${message} ${hint}`;
