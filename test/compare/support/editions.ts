import { readdirSync, readFileSync } from 'node:fs';
import type { Examined } from '../../../src/compare/comparison.ts';
import type { Files } from '../../../src/load/files.ts';
import { type Examination, examine } from '../../../src/pipeline/examine.ts';

/** An edition as its files below its folder, with the Jobcenter's beside it. */
export type Texts = ReadonlyMap<string, string>;

const YEAR = '2024';

function read(folder: string): Texts {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  return new Map(names.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

const jobcenter = readFileSync('data/jobcenter.yaml', 'utf8');

/** The published programme. */
export const PUBLISHED: Texts = read(`data/${YEAR}`);

function filesOf(texts: Texts): Files {
  const whole = new Map([
    ['data/jobcenter.yaml', jobcenter],
    ...[...texts].map(([name, text]) => [`data/${YEAR}/${name}`, text] as const),
  ]);
  return {
    read: (path) => {
      const text = whole.get(path);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    list: (folder) =>
      [...whole.keys()]
        .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
        .map((path) => path.slice(folder.length + 1))
        .sort(),
  };
}

/** The edition as the comparison takes it; undefined where it has errors. */
export function examinedOrNot(texts: Texts): Examined | undefined {
  const examination: Examination = examine(filesOf(texts), YEAR);
  const { edition, facts, programme, problems } = examination;
  return edition && facts && programme ? { edition, facts, programme, problems } : undefined;
}

export function examined(texts: Texts): Examined {
  const found = examinedOrNot(texts);
  if (!found) {
    const errors = examine(filesOf(texts), YEAR).problems.filter(({ severity }) => severity === 'error');
    throw new Error(errors.map(({ place, message }) => `${place.file}:${place.line} ${message}`).join('\n'));
  }
  return found;
}

/** Name of a file, what stands in it, and what shall stand there instead; null for a new file. */
export type Edit = readonly [file: string, from: string | null, to: string];

/** Texts with some of their words replaced. Throws where there is nothing to replace. */
export function withEdits(texts: Texts, edits: readonly Edit[]): Texts {
  const changed = new Map(texts);
  for (const [file, from, to] of edits) {
    const text = changed.get(file);
    if (from !== null && !text?.includes(from)) throw new Error(`${file} does not say ${from}`);
    changed.set(file, from === null ? to : (text ?? '').replace(from, () => to));
  }
  return changed;
}

/** The published programme with some of its words replaced. */
export const edited = (...edits: readonly Edit[]): Examined => examined(withEdits(PUBLISHED, edits));

export const published = examined(PUBLISHED);
