import type { Block, Heading } from '../blocks/block.ts';
import type { Inline } from '../blocks/inline.ts';
import { plainText } from '../blocks/plain-text.ts';
import type { Programme, Section } from '../blocks/programme.ts';
import type { HeadingRef, TextChange } from './comparison.ts';
import type { ChapterRef } from './sides.ts';

/** A printed value within a text, by the id of its fact. */
export interface PrintedFigure {
  readonly fact: string;
  readonly at: number;
  readonly end: number;
}

/** A text a reader takes in as one: a paragraph, an item of a list, a quotation. */
export interface Passage {
  readonly kind: TextChange['kind'];
  readonly text: string;
  readonly figures: readonly PrintedFigure[];
}

function figuresOf(inlines: readonly Inline[], from = 0): readonly PrintedFigure[] {
  let at = from;
  return inlines.flatMap((it) => {
    const start = at;
    at += plainText([it]).length;
    if ('children' in it) return figuresOf(it.children, start);
    return it.kind === 'figure' ? [{ fact: it.fact, at: start, end: at }] : [];
  });
}

/** Texts of blocks in reading order; headings, tables and charts are compared by themselves. */
export function passagesOf(blocks: readonly Block[], kind: Passage['kind'] = 'paragraph'): readonly Passage[] {
  return blocks.flatMap((block): readonly Passage[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ kind, text: plainText(block.text), figures: figuresOf(block.text) }];
      case 'list':
        return block.items.flatMap((item) => passagesOf(item.blocks, 'item'));
      case 'quotation':
        return passagesOf(block.blocks, 'quotation');
      case 'notes':
        return block.notes.flatMap((note) => passagesOf(note.blocks, 'note'));
      default:
        return [];
    }
  });
}

/** Parts that follow from others (abbreviations, data of charts) are compared there. */
const isWritten = ({ part }: Section): boolean => part !== 'abbreviations' && part !== 'chartData';

export const headingsOf = ({ file, blocks }: Section): readonly HeadingRef[] =>
  blocks
    .filter((block): block is Heading => block.kind === 'heading')
    .map(({ level, number, text }) => ({ file, level, number, title: plainText(text) }));

/** The sections somebody wrote by the first heading in each; a file without any has its name. */
export const chaptersOf = ({ sections }: Programme): ReadonlyMap<Section, ChapterRef> =>
  new Map(
    sections.filter(isWritten).map((section, index) => {
      const [first] = headingsOf(section);
      const title = first?.title ?? section.file.replace(/\.md$/, '');
      return [section, { file: section.file, position: index + 1, number: first?.number ?? null, title }];
    }),
  );
