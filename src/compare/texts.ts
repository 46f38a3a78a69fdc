import { align, type Pair } from './align.ts';
import type { ChapterText, TextChange } from './comparison.ts';
import type { ChapterPair } from './match-chapters.ts';
import { type Passage, passagesOf } from './passages.ts';
import { wordedChange } from './words.ts';

/**
 * What somebody wrote: the text with every printed value and date replaced by the same mark, and every number, for
 * authors write none: years of the edition and numbers of exhibits are printed too.
 */
function wordingOf({ text, figures }: Passage): string {
  let at = 0;
  const pieces = figures.map((figure) => {
    const piece = text.slice(at, figure.at);
    at = figure.end;
    return piece;
  });
  return [...pieces, text.slice(at)].join('\0').replace(/\d+/g, '\0');
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
export const compareTexts = (chapters: readonly ChapterPair[]): readonly ChapterText[] =>
  chapters.flatMap(({ sections: { old, new: now }, chapter }) => {
    const [before, after] = [old ? passagesOf(old.blocks) : [], now ? passagesOf(now.blocks) : []];
    const changes = align(before, after, ({ text }) => text).flatMap(changeOf);
    return changes.length > 0 ? [{ chapter, changes }] : [];
  });
