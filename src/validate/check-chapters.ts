import { chaptersFolder, type Sources } from '../load/source.ts';
import { type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/exhibit.ts';
import { unknownReference } from '../words/problems/figure.ts';
import type { ChapterFile } from './edition.ts';
import { nearest } from './nearest.ts';
import type { Reading } from './reading.ts';
import { type EditionData, editionSchema } from './schema/edition.ts';
import { valueAt } from './schema-walk.ts';

type Chapters = EditionData['chapters'];

const listed = (chapters: Chapters): readonly { readonly file: string; readonly part: ChapterFile['part'] }[] =>
  chapters.map((it) =>
    typeof it === 'string' ? { file: it, part: 'body' } : { file: it.file, part: it.part ?? 'body' },
  );

/** The chapters of an edition in its order, and what does not match between the list, the folder and the doubts. */
export function readChapters(
  reading: Reading | null,
  sources: Sources,
): { readonly chapters: readonly ChapterFile[]; readonly problems: readonly Problem[] } {
  if (!reading || reading.isBroken(['chapters'])) return { chapters: [], problems: [] };
  const chapters = editionSchema.shape.chapters.parse(valueAt(reading.document.value, ['chapters']));
  const folder = chaptersFolder(sources.year);
  const problems: Problem[] = [];
  const found: ChapterFile[] = [];
  const lines = new Map<string, number>();
  // Files that a misspelled entry means are not unlisted on top of it.
  const meant = new Set<string>();
  for (const [index, { file, part }] of listed(chapters).entries()) {
    const isShort = typeof chapters[index] === 'string';
    const place = reading.document.placeOf(isShort ? ['chapters', index] : ['chapters', index, 'file']);
    const before = lines.get(file);
    const text = sources.chapters.get(file);
    lines.set(file, before ?? place.line ?? 1);
    if (before !== undefined) problems.push(problemAt(place, words.chapterTwice(file, before), { subject: file }));
    else if (text !== undefined) found.push({ file, part, text, place });
    else if (!sources.unreadable.has(`${folder}/${file}`)) {
      const near = nearest(file, sources.chapters.keys());
      if (near !== undefined) meant.add(near);
      problems.push(problemAt(place, words.chapterMissing(file, near), { subject: file }));
    }
  }
  for (const file of sources.chapters.keys()) {
    if (!lines.has(file) && !meant.has(file))
      problems.push(problemAt({ file: `${folder}/${file}` }, words.chapterUnlisted(file), { subject: file }));
  }
  return { chapters: found, problems: [...problems, ...checkDoubts([...lines.keys()], reading)] };
}

/** Whether the chapters that doubts are about are in the list. */
function checkDoubts(files: readonly string[], reading: Reading): readonly Problem[] {
  if (reading.isBroken(['doubts'])) return [];
  const doubts = editionSchema.shape.doubts.parse(valueAt(reading.document.value, ['doubts'])) ?? [];
  return doubts.flatMap(({ chapter }, index) => {
    if (chapter === undefined || files.includes(chapter)) return [];
    const path = ['doubts', index, 'chapter'];
    const finding = unknownReference(reading.field(path), 'chapter', chapter, nearest(chapter, files), files);
    return [problemAt(reading.document.placeOf(path), finding)];
  });
}
