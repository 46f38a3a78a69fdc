import type { Inline } from './inline.ts';

/** Running text without its marks, as a reader would say it; for outlines, alternative texts and metadata. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines.map((it) => ('children' in it ? plainText(it.children) : it.text)).join('');
