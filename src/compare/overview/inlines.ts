import type { TableBlock, TableCell, TableRow } from '../../blocks/block.ts';
import type { Inline } from '../../blocks/inline.ts';
import { plainText } from '../../blocks/plain-text.ts';
import { COMPARISON } from '../../words/comparison.ts';
import type { ExcerptPart } from '../excerpt.ts';

export const text = (words: string): Inline => ({ kind: 'text', text: words });
export const strong = (words: string): Inline => ({ kind: 'strong', children: [text(words)] });
export const label = (words: string): Inline => ({ kind: 'emphasis', children: [text(words)] });

/** Marks words, not the spaces around them. */
function marked(words: string, mark: (words: string) => Inline): readonly Inline[] {
  const [, before = '', inner = '', after = ''] = /^( *)(.*?)( *)$/s.exec(words) ?? [];
  return [
    ...(before === '' ? [] : [text(before)]),
    ...(inner === '' ? [] : [mark(inner)]),
    ...(after === '' ? [] : [text(after)]),
  ];
}

const endsWithSpace = (inline: Inline | undefined): boolean => inline === undefined || / $/.test(plainText([inline]));

/** One side of two texts. Sentences left out are told by a mark with one space on either side. */
function side(
  parts: readonly ExcerptPart[],
  kind: 'removed' | 'added',
  mark: (words: string) => Inline,
): readonly Inline[] {
  const shown = parts.filter((part) => part.kind === 'same' || part.kind === 'elided' || part.kind === kind);
  const inlines: Inline[] = [];
  shown.forEach((part, index) => {
    const after = index === shown.length - 1 ? '' : ' ';
    if (part.kind === 'elided') {
      inlines.push(text(`${endsWithSpace(inlines.at(-1)) ? '' : ' '}${COMPARISON.elided}${after}`));
    } else {
      const words = endsWithSpace(inlines.at(-1)) ? part.text.trimStart() : part.text;
      inlines.push(...(part.kind === 'same' ? [text(words)] : marked(words, mark)));
    }
  });
  return inlines;
}

/** The text as it was, with the words that are gone struck through. */
export const oldText = (parts: readonly ExcerptPart[]): readonly Inline[] =>
  side(parts, 'removed', (words) => ({ kind: 'removed', children: [text(words)] }));

/** The text as it is now, with the words that are new printed strong. */
export const newText = (parts: readonly ExcerptPart[]): readonly Inline[] => side(parts, 'added', strong);

export const leftCell = (inlines: readonly Inline[]): TableCell => ({ text: inlines, align: 'left' });

export const rightCell = (words: string, note?: string): TableCell => ({
  text: [text(words)],
  align: 'right',
  ...(note === undefined ? {} : { note: [text(note)] }),
});

export const rowOf = (head: string, cells: readonly TableCell[]): TableRow => ({
  label: [text(head)],
  cells,
  total: false,
});

/** A table without a number; without a caption it is told by the heading above it. */
export const tableOf = (
  id: string,
  columns: readonly (readonly [head: string, align: 'left' | 'right', share: number])[],
  rows: readonly TableRow[],
  more: { readonly caption?: string; readonly notes?: readonly string[] } = {},
): TableBlock => ({
  kind: 'table',
  id,
  number: '',
  caption: more.caption === undefined ? [] : [text(more.caption)],
  content: { columns: columns.map(([head, align, share]) => ({ text: [text(head)], align, share })), rows },
  notes: (more.notes ?? []).map((note) => [text(note)]),
});
