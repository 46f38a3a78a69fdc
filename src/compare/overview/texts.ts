import type { Block, List, Paragraph } from '../../blocks/block.ts';
import type { Inline } from '../../blocks/inline.ts';
import { COMPARISON, TEXTS } from '../../words/comparison.ts';
import type { ChapterText, TextChange } from '../comparison.ts';
import { excerptOf } from '../excerpt.ts';
import { label, newText, oldText, text } from './inlines.ts';

const paragraph = (id: string, inlines: readonly Inline[]): Paragraph => ({ kind: 'paragraph', id, text: inlines });

/** Old above new; what only one edition has stands alone and without marks. */
function changeBlocks(id: string, { old, new: now, words }: TextChange): readonly Block[] {
  if (old === null) return [paragraph(`${id}.new`, [label(`${COMPARISON.new}:`), text(` ${now ?? ''}`)])];
  if (now === null) return [paragraph(`${id}.old`, [label(`${COMPARISON.gone}:`), text(` ${old}`)])];
  const parts = excerptOf(words);
  return [
    paragraph(`${id}.old`, [label(`${COMPARISON.old}:`), text(' '), ...oldText(parts)]),
    paragraph(`${id}.new`, [label(`${COMPARISON.new}:`), text(' '), ...newText(parts)]),
  ];
}

/** The changed texts of a chapter as a numbered list, so that each can be named in a meeting. */
export function textBlocks(id: string, { chapter, changes }: ChapterText): readonly Block[] {
  const items = changes.map((change, index) => {
    const item = `${id}.list.${index + 1}`;
    return { id: item, blocks: changeBlocks(item, change) };
  });
  const list: List = { kind: 'list', id: `${id}.list`, ordered: true, start: 1, items };
  const told = chapter.old === null ? TEXTS.newChapter : chapter.new === null ? TEXTS.goneChapter : undefined;
  return [...(told === undefined ? [] : [paragraph(`${id}.told`, [text(told)])]), list];
}
