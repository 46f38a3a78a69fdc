import type { Root } from 'mdast';
import { remembering } from '../memo/memo.ts';
import type { Place } from '../problem/problem.ts';
import type { ChapterFile } from '../validate/edition.ts';
import type { Collector } from './collector.ts';
import type { Scope } from './helpers/scope.ts';
import { literalFaults } from './literal/check.ts';
import { type CarriedIn, carriedIn } from './markdown/carried.ts';
import { markdownFaults } from './markdown/check.ts';
import { printedNoteFaults, writtenNoteFaults } from './markdown/notes.ts';
import { readMarkdown } from './markdown/read.ts';
import { splitAtMarks } from './template/marks.ts';
import { type Prepared, prepare } from './template/prepare.ts';
import type { Fault } from './template/scan.ts';

/** A chapter checked and, where nothing is wrong with it, rendered and read as Markdown. */
export interface Chapter {
  readonly file: ChapterFile;
  readonly prepared: Prepared;
  readonly rendered?: {
    readonly root: Root;
    readonly text: string;
    /** Absent where no sentence was taken over. */
    readonly carriedIn?: CarriedIn;
    placeAt(offset: number): Place;
  };
}

/** More than the chapters of the largest edition, and those that were changed since. */
const MOST_CHAPTERS = 500;

/** What is wrong with an author's own words: the chapter with every placeholder filled, whatever it prints today. */
const faultsOfWritten = remembering(
  MOST_CHAPTERS,
  (filled: string) => filled,
  (filled): readonly Fault[] => {
    const written = readMarkdown(filled);
    return [
      ...markdownFaults(written, filled),
      ...writtenNoteFaults(written, filled),
      ...literalFaults(written, filled),
    ];
  },
);

/** A chapter as rendered, with tokens where values are printed. Two files never share a tree: its nodes are told apart. */
const readRendered = remembering(
  MOST_CHAPTERS,
  ({ file, text }: { readonly file: string; readonly text: string }) => `${file}\n${text}`,
  ({ text }): { readonly root: Root; readonly faults: readonly Fault[] } => {
    const root = readMarkdown(text);
    return { root, faults: [...markdownFaults(root, text), ...printedNoteFaults(root, text)] };
  },
);

/** Path of a chapter's own file; its place is that of its line in edition.yaml. */
const pathOf = ({ file, place }: ChapterFile): string => place.file.replace(/[^/]*$/, `chapters/${file}`);

/** Checks a chapter: placeholders of all branches, the author's own words, Markdown as written and as rendered. */
export function readChapter(file: ChapterFile, scope: Scope, collector: Collector): Chapter {
  const taken = scope.standing.chapters.get(file.file)?.carried ?? [];
  const takenAt = new Uint8Array(file.text.length);
  for (const { start, end } of taken) takenAt.fill(1, start, end);
  const isCarried = (at: number): boolean => takenAt[at] === 1;
  const source = { text: file.text, place: { file: pathOf(file), line: 1, column: 1 } };
  const prepared = prepare(source, scope, isCarried);
  const { locator, filled } = prepared;
  collector.name(prepared.names);
  const report = (at: number, finding: Parameters<Collector['report']>[1]) =>
    collector.report(locator.placeAt(at), finding, file.file);

  for (const { at, finding } of prepared.faults) report(at, finding);
  for (const { at, finding } of prepared.forgiven) report(at, { ...finding, severity: 'warning' });
  for (const { at, finding } of faultsOfWritten(filled)) report(at, finding);
  if (!prepared.rendered) return { file, prepared };

  const { text, originOf } = prepared.rendered;
  const { root, faults } = readRendered({ file: file.file, text });
  for (const { at, finding } of faults) report(originOf(at), finding);
  for (const part of splitAtMarks(text)) {
    const printing = part.kind === 'token' ? prepared.printings[part.index] : undefined;
    if (printing?.whenPrinted) report(printing.at, printing.whenPrinted);
    for (const { at, finding } of printing?.forgiven ?? []) report(at, { ...finding, severity: 'warning' });
  }
  const placeAt = (offset: number): Place => locator.placeAt(originOf(offset));
  const carried = taken.length > 0 ? { carriedIn: carriedIn(text, (offset) => isCarried(originOf(offset))) } : {};
  return { file, prepared, rendered: { root, text, ...carried, placeAt } };
}
