import { superscript } from '../german/counters.ts';
import type { Inline } from './inline.ts';

/** Running text without its marks, as a reader would say it; for outlines, alternative texts and metadata. */
export const plainText = (inlines: readonly Inline[]): string => textOf(inlines, () => '');

/** The number of a note as it stands behind a word. */
export const noteMark = ({ number }: Extract<Inline, { kind: 'note' }>): string => superscript(number);

/** Running text as it is printed, the marks of notes included; for measuring. */
export const printedText = (inlines: readonly Inline[]): string => textOf(inlines, noteMark);

const textOf = (inlines: readonly Inline[], markOf: typeof noteMark): string =>
  inlines
    .map((it) => {
      if ('children' in it) return textOf(it.children, markOf);
      return it.kind === 'note' ? markOf(it) : it.text;
    })
    .join('');
