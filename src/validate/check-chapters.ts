import { chaptersFolder, type Sources } from '../load/source.ts';
import { type Place, type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/exhibit.ts';
import { unknownReference } from '../words/problems/figure.ts';
import type { ChapterFile } from './edition.ts';
import { nearest } from './nearest.ts';
import { type Part, soundPart } from './part.ts';
import type { Reading } from './reading.ts';
import type { EditionData } from './schema/edition.ts';

type EditionPart = Part<EditionData>;

interface Listed {
  readonly file: string;
  readonly part: ChapterFile['part'];
  readonly place: Place;
}

/** The chapters that can be told from the list, and whether that is all of it. */
function listedIn(
  part: EditionPart,
  { document }: Reading,
): { readonly listed: readonly Listed[]; readonly isAll: boolean } {
  const chapters = part.chapters ?? [];
  const listed = chapters.flatMap((it, index) => {
    const path = ['chapters', index];
    if (typeof it === 'string') return [{ file: it, part: 'body', place: document.placeOf(path) } as const];
    if (it?.file === undefined) return [];
    return [{ file: it.file, part: it.part ?? 'body', place: document.placeOf([...path, 'file']) } as const];
  });
  return { listed, isAll: part.chapters !== undefined && listed.length === chapters.length };
}

/** The chapters of an edition in its order, and what does not match between the list, the folder and the doubts. */
export function readChapters(
  reading: Reading | null,
  sources: Sources,
): { readonly chapters: readonly ChapterFile[]; readonly problems: readonly Problem[] } {
  // Its shape follows from the schema: what does not fit has been taken out.
  const part = reading && (soundPart(reading.document.value, reading, []) as EditionPart | undefined);
  if (!reading || !part) return { chapters: [], problems: [] };
  const folder = chaptersFolder(sources.year);
  const { listed, isAll } = listedIn(part, reading);
  const problems: Problem[] = [];
  const chapters: ChapterFile[] = [];
  const lines = new Map<string, number>();
  // Files that a misspelled entry means are not unlisted on top of it.
  const meant = new Set<string>();
  for (const { file, part: inPart, place } of listed) {
    const before = lines.get(file);
    const text = sources.chapters.get(file);
    lines.set(file, before ?? place.line ?? 1);
    if (before !== undefined) problems.push(problemAt(place, words.chapterTwice(file, before), { subject: file }));
    else if (text !== undefined) chapters.push({ file, part: inPart, text, place });
    else if (!sources.unreadable.has(`${folder}/${file}`)) {
      const near = nearest(file, sources.chapters.keys());
      if (near !== undefined) meant.add(near);
      problems.push(problemAt(place, words.chapterMissing(file, near), { subject: file }));
    }
  }
  if (!isAll) return { chapters, problems };
  for (const file of sources.chapters.keys()) {
    if (lines.has(file) || meant.has(file)) continue;
    problems.push(problemAt({ file: `${folder}/${file}` }, words.chapterUnlisted(file), { subject: file }));
  }
  return {
    chapters,
    problems: [...problems, ...checkDoubts(part, [...lines.keys()], [...sources.chapters.keys()], reading)],
  };
}

/**
 * Whether the chapters that doubts and acknowledgements are about are in the list; one that is only missing there is
 * reported as unlisted.
 */
function checkDoubts(
  part: EditionPart,
  files: readonly string[],
  existing: readonly string[],
  reading: Reading,
): readonly Problem[] {
  return (['doubts', 'acknowledged'] as const).flatMap((list) =>
    (part[list] ?? []).flatMap((it, index) => {
      const chapter = it?.chapter;
      if (chapter === undefined || files.includes(chapter) || existing.includes(chapter)) return [];
      const path = [list, index, 'chapter'];
      const finding = unknownReference(reading.field(path), 'chapter', chapter, nearest(chapter, files), files);
      return [problemAt(reading.document.placeOf(path), finding)];
    }),
  );
}
