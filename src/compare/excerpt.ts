import { sentenceSpans } from './sentences.ts';
import type { WordPart } from './sides.ts';

/** A part of two texts side by side, or the place of whole sentences that are the same in both. */
export type ExcerptPart = WordPart | { readonly kind: 'elided' };

type Span = readonly [from: number, to: number];

interface Change {
  readonly at: number;
  readonly end: number;
}

const isTouched = ([from, to]: Span, { at, end }: Change): boolean =>
  at === end ? from < at && at < to : at < to && end > from;

/** For each character of a text, whether its sentence is one that changed; false between sentences. */
function touchedCharacters(text: string, changes: readonly Change[]): readonly boolean[] {
  const touched = new Array<boolean>(text.length).fill(false);
  for (const span of sentenceSpans(text)) {
    if (changes.some((change) => isTouched(span, change))) touched.fill(true, ...span);
  }
  return touched;
}

const textWithout = (words: readonly WordPart[], kind: WordPart['kind']): string =>
  words.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');

/** Where one side of the comparison changes: with letters of its own, or at a point where the other side has some. */
function changesOf(words: readonly WordPart[], other: 'removed' | 'added'): readonly Change[] {
  let at = 0;
  return words.flatMap((part) => {
    const from = at;
    if (part.kind !== other) at += part.text.length;
    return part.kind === 'same' ? [] : [{ at: from, end: at }];
  });
}

/** A stretch that both have: its sentences that changed in either, and one mark for each run of others. */
function shortened(text: string, isKept: (index: number) => boolean): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let from = 0;
  for (let to = 1; to <= text.length; to++) {
    if (to < text.length && isKept(to) === isKept(from)) continue;
    const piece = text.slice(from, to);
    if (isKept(from) || piece.trim() === '') parts.push({ kind: 'same', text: piece });
    else parts.push({ kind: 'elided' });
    from = to;
  }
  return parts;
}

/** Two texts word by word, without the sentences that read the same in both; equal texts as they are. */
export function excerptOf(words: readonly WordPart[]): readonly ExcerptPart[] {
  if (words.every(({ kind }) => kind === 'same')) return words;
  const inOld = touchedCharacters(textWithout(words, 'added'), changesOf(words, 'added'));
  const inNew = touchedCharacters(textWithout(words, 'removed'), changesOf(words, 'removed'));
  let [atOld, atNew] = [0, 0];
  return words.flatMap((part): readonly ExcerptPart[] => {
    const [fromOld, fromNew] = [atOld, atNew];
    if (part.kind !== 'added') atOld += part.text.length;
    if (part.kind !== 'removed') atNew += part.text.length;
    if (part.kind !== 'same') return [part];
    return shortened(part.text, (index) => Boolean(inOld[fromOld + index] || inNew[fromNew + index]));
  });
}
