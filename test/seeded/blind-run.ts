import type { Problem } from '../../src/problem/problem.ts';
import type { RightSentence } from './blind-harmless.ts';
import type { BlindEdit, BlindMistake, HarmlessEdit } from './blind-mistake.ts';
import type { WrongSentence } from './blind-texts.ts';
import { replacing } from './cases.ts';
import { changedLines, entryAround, type Lines } from './changed-lines.ts';
import { CLEAN, FOLDER, problemsOf } from './run.ts';

/** What was said about an edition with one edit made to it. */
export interface BlindOutcome {
  /** Findings where the mistake is. */
  readonly there: readonly Problem[];
  readonly elsewhere: readonly Problem[];
}

const pathOf = (file: string): string => `${FOLDER}/${file}`;

const textOf = (file: string, texts: ReadonlyMap<string, string>): string => {
  const text = texts.get(pathOf(file));
  if (text === undefined) throw new Error(`the edition has no ${file}`);
  return text;
};

function lineWith(words: string, lines: readonly string[], file: string): number {
  const [line, another] = lines.flatMap((it, index) => (it.includes(words) ? [index] : []));
  if (line === undefined || another !== undefined) throw new Error(`„${words}“ isn't on one line of ${file}`);
  return line;
}

function make(edit: BlindEdit, text: string): string {
  if ('find' in edit) return replacing([edit.find, edit.replace])(text);
  const lines = text.split('\n');
  return lines.toSpliced(lineWith(edit.after, lines, edit.file) + 1, 0, edit.line).join('\n');
}

function madeBy(edits: readonly BlindEdit[]): ReadonlyMap<string, string> {
  const texts = new Map(CLEAN);
  for (const edit of edits) texts.set(pathOf(edit.file), make(edit, textOf(edit.file, texts)));
  return texts;
}

const widened = (file: string, lines: readonly string[], changed: Lines): Lines =>
  file.endsWith('.yaml') ? entryAround(lines, changed) : changed;

function places(mistake: BlindMistake, texts: ReadonlyMap<string, string>): readonly (Lines & { path: string })[] {
  const named = mistake.at?.map(({ file, words }) => {
    const lines = textOf(file, texts).split('\n');
    const line = lineWith(words, lines, file) + 1;
    return { path: pathOf(file), ...widened(file, lines, { from: line, to: line }) };
  });
  if (named) return named;
  return [...new Set(mistake.edits.map(({ file }) => file))].map((file) => {
    const lines = textOf(file, texts).split('\n');
    return { path: pathOf(file), ...widened(file, lines, changedLines(textOf(file, CLEAN).split('\n'), lines)) };
  });
}

/** Makes the mistake in the clean edition and looks at it with all rules. Throws where the edit can't be made. */
export function runBlind(mistake: BlindMistake): BlindOutcome {
  const texts = madeBy(mistake.edits);
  const expected = places(mistake, texts);
  const isThere = ({ place: { file, line } }: Problem): boolean =>
    expected.some(({ path, from, to }) => path === file && line !== undefined && line >= from && line <= to);
  const problems = problemsOf(texts);
  return { there: problems.filter(isThere), elsewhere: problems.filter((problem) => !isThere(problem)) };
}

/** What is said about an edition that was changed rightly. */
export const runHarmless = ({ edits }: HarmlessEdit): readonly Problem[] => problemsOf(madeBy(edits));

/** A paragraph (or one more item of a list) behind the last line of a chapter. */
function appended(chapter: string, sentence: string): BlindEdit {
  const file = `chapters/${chapter}.md`;
  const last = textOf(file, CLEAN).trimEnd().split('\n').at(-1) ?? '';
  return { file, after: last, line: sentence.startsWith('- ') && last.startsWith('- ') ? sentence : `\n${sentence}` };
}

export const wrongSentence = ([kind, chapter, sentence, missed]: WrongSentence): BlindMistake => ({
  kind,
  case: sentence,
  edits: [appended(chapter, sentence)],
  ...(missed === undefined ? {} : { missed }),
});

export const rightSentence = ([chapter, sentence]: RightSentence): HarmlessEdit => ({
  case: sentence,
  edits: [appended(chapter, sentence)],
});
