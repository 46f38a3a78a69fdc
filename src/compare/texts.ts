import type { Section } from '../blocks/programme.ts';
import { align, type Pair } from './align.ts';
import type { ChapterText, TextChange } from './comparison.ts';
import { chapterOf, type Passage, passagesOf } from './passages.ts';
import { wordedChange } from './words.ts';

/** What somebody wrote: the text with every printed value and date replaced by the same mark. */
function wordingOf({ text, figures }: Passage): string {
  let at = 0;
  const pieces = figures.map((figure) => {
    const piece = text.slice(at, figure.at);
    at = figure.end;
    return piece;
  });
  return [...pieces, text.slice(at)].join('\0');
}

function changeOf({ old, new: now }: Pair<Passage>): readonly TextChange[] {
  if (old?.text === now?.text) return [];
  return [
    {
      kind: (now ?? old)?.kind ?? 'paragraph',
      ...wordedChange(old?.text ?? null, now?.text ?? null),
      rewritten: !old || !now || wordingOf(old) !== wordingOf(now),
    },
  ];
}

/** The texts of each chapter, paragraph by paragraph; chapters whose texts read the same are left out. */
export const compareTexts = (chapters: readonly Pair<Section>[]): readonly ChapterText[] =>
  chapters.flatMap(({ old, new: now }) => {
    const [before, after] = [old ? passagesOf(old.blocks) : [], now ? passagesOf(now.blocks) : []];
    const changes = align(before, after, ({ text }) => text).flatMap(changeOf);
    const chapter = { old: old && chapterOf(old), new: now && chapterOf(now) };
    return changes.length > 0 ? [{ chapter, changes }] : [];
  });
