import { nodeFiles } from '../../src/cli/node-files.ts';
import { examine } from '../../src/pipeline/examine.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { filesOf } from '../load/files-of.ts';
import { changedLines, entryAround } from './changed-lines.ts';
import type { Seed } from './seed.ts';

const ROOT = 'test/editions/erfunden';
const YEAR = '2025';
/** Folder of the edition that the mistakes are made in. */
export const FOLDER = `data/${YEAR}`;

/** What looking at the edition with one mistake in it came to. */
export interface Outcome {
  readonly seed: Seed;
  /** The expected findings, at the place where the mistake is. */
  readonly found: readonly Problem[];
  /** The expected code, but somewhere else. */
  readonly elsewhere: readonly Problem[];
  /** Findings that nobody made a mistake for. */
  readonly falseAlarms: readonly Problem[];
  /** Codes that the seed expects besides its own and that were not found. */
  readonly missed: readonly string[];
}

/** The files of the clean edition by path, as text. */
function cleanTexts(): ReadonlyMap<string, string> {
  const files = nodeFiles(ROOT);
  const paths = [
    'data/jobcenter.yaml',
    ...[FOLDER, `${FOLDER}/chapters`].flatMap((folder) => files.list(folder).map((name) => `${folder}/${name}`)),
  ].filter((path) => /\.(yaml|md)$/.test(path));
  return new Map(
    paths.map((path) => {
      const bytes = files.read(path, 10_000_000);
      if (!(bytes instanceof Uint8Array)) throw new Error(`${path} can't be read`);
      return [path, new TextDecoder().decode(bytes)];
    }),
  );
}

/** The files of the clean edition by path. */
export const CLEAN = cleanTexts();

/** What all rules say about an edition of these files. */
export const problemsOf = (texts: ReadonlyMap<string, string>): readonly Problem[] =>
  examine(filesOf(Object.fromEntries(texts)), YEAR).problems;

/** What is said about the edition as it stands: nothing, if the rules are right. */
export const cleanProblems = (): readonly Problem[] => problemsOf(CLEAN);

/** The text of a file with the mistake in it. Throws where the mistake changes nothing or can't be made. */
export function edited({ file, edit }: Pick<Seed, 'file' | 'edit'>, text: string): string {
  if (typeof edit !== 'function' && text.split(edit.find).length !== 2) {
    throw new Error(`„${edit.find}“ stands ${text.split(edit.find).length - 1} times in ${file}`);
  }
  const changed = typeof edit === 'function' ? edit(text) : text.split(edit.find).join(edit.replace);
  if (changed === text) throw new Error(`the edit leaves ${file} as it is`);
  return changed;
}

/** Lines, counted from 1, on which a finding about the mistake may stand. */
function expectedLines(seed: Seed, texts: ReadonlyMap<string, string>): { file: string; from: number; to: number } {
  const path = `${FOLDER}/${seed.at?.file ?? seed.file}`;
  const lines = (texts.get(path) ?? '').split('\n');
  if (seed.at) {
    const { words, file } = seed.at;
    const matching = lines.flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
    const [line] = matching;
    if (line === undefined || matching.length > 1)
      throw new Error(`„${words}“ is on ${matching.length} lines of ${file}`);
    return { file: path, from: line, to: line };
  }
  const changed = changedLines((CLEAN.get(path) ?? '').split('\n'), lines);
  return { file: path, ...(path.endsWith('.yaml') ? entryAround(lines, changed) : changed) };
}

/** A figure that came with the mistake alone is used nowhere, and that may be said. */
const isAddedAndUnused = ({ code, subject }: Problem): boolean =>
  code === 'figure.unused' && ![...CLEAN.values()].some((text) => text.includes(`  ${subject}:`));

/** Makes the mistake in the clean edition and looks at it with all rules. */
export function run(seed: Seed): Outcome {
  const path = `${FOLDER}/${seed.file}`;
  const texts = new Map([...CLEAN, [path, edited(seed, CLEAN.get(path) ?? '')]]);
  const { file, from, to } = expectedLines(seed, texts);
  const problems = problemsOf(texts);
  const named = problems.filter(({ code }) => code === seed.rule);
  const isThere = ({ place: { file: at, line } }: Problem): boolean =>
    at === file && line !== undefined && line >= from && line <= to;
  return {
    seed,
    found: named.filter(isThere),
    elsewhere: named.filter((problem) => !isThere(problem)),
    missed: (seed.also ?? []).filter((also) => !problems.some(({ code }) => code === also)),
    falseAlarms: problems.filter(
      (problem) => problem.code !== seed.rule && !seed.also?.includes(problem.code) && !isAddedAndUnused(problem),
    ),
  };
}
