import { type Hunk, hunksOf } from './sequences.ts';
import type { WordedChange, WordPart } from './sides.ts';

/** Opening and closing marks are no part of the word: a comma added behind it does not change it. */
const WORD = /^([„‚«([]*)(.*?)([.,;:!?…)\]“‘»]*)$/su;

/** Spaces, words and marks, in order; joined they are the text. Only an ordinary space separates words. */
export const tokensOf = (text: string): readonly string[] =>
  (text.match(/ +|[^ ]+/g) ?? []).flatMap((word) => {
    const [, opening = '', inner = '', closing = ''] = WORD.exec(word) ?? ['', '', word, ''];
    return [opening, inner, closing].filter((part) => part !== '');
  });

/** Between two changes no more than this many letters in common say nothing: the changes are one. */
const TRIVIAL = 3;

const isTrivial = (values: readonly string[]): boolean => {
  const words = values.filter((value) => /[\p{L}\p{N}]/u.test(value));
  return words.length < 2 && words.join('').length <= TRIVIAL;
};

/** Joins changes that only a space, a mark or a short word keeps apart, so that a rewritten phrase is read in one. */
function coherent(hunks: readonly Hunk[]): readonly Hunk[] {
  const joined: Hunk[] = [];
  hunks.forEach((hunk, index) => {
    const last = joined.at(-1);
    const isBetween = last?.kind === 'changed' && index < hunks.length - 1;
    if (hunk.kind === 'same' && !(isBetween && isTrivial(hunk.values))) joined.push(hunk);
    else if (last?.kind === 'changed') {
      const [old, now] = hunk.kind === 'same' ? [hunk.values, hunk.values] : [hunk.old, hunk.new];
      joined[joined.length - 1] = { kind: 'changed', old: [...last.old, ...old], new: [...last.new, ...now] };
    } else joined.push(hunk);
  });
  return joined;
}

/** What both sides of a change begin or end with is no part of it. */
function trimmed(hunk: Hunk): readonly Hunk[] {
  if (hunk.kind === 'same') return [hunk];
  const { old, new: now } = hunk;
  const most = Math.min(old.length, now.length);
  let behind = 0;
  while (behind < most && old.at(-1 - behind) === now.at(-1 - behind)) behind++;
  let before = 0;
  while (before < most - behind && old[before] === now[before]) before++;
  const same = (values: readonly string[]): readonly Hunk[] => (values.length === 0 ? [] : [{ kind: 'same', values }]);
  return [
    ...same(old.slice(0, before)),
    { kind: 'changed', old: old.slice(before, old.length - behind), new: now.slice(before, now.length - behind) },
    ...same(old.slice(old.length - behind)),
  ];
}

const length = (values: readonly string[]): number => values.reduce((sum, value) => sum + value.length, 0);

/** With less than this part in common the scattered words that agree would only confuse. */
const LEAST_COMMON = 0.3;

function partsOf(hunks: readonly Hunk[]): readonly WordPart[] {
  const part = (kind: WordPart['kind'], values: readonly string[]): readonly WordPart[] =>
    values.length === 0 ? [] : [{ kind, text: values.join('') }];
  const parts = hunks.flatMap((hunk) =>
    hunk.kind === 'same' ? part('same', hunk.values) : [...part('removed', hunk.old), ...part('added', hunk.new)],
  );
  const joined: WordPart[] = [];
  for (const next of parts) {
    const last = joined.at(-1);
    if (last?.kind === 'same' && next.kind === 'same')
      joined.splice(-1, 1, { kind: 'same', text: last.text + next.text });
    else joined.push(next);
  }
  return joined;
}

/**
 * Two texts word by word. Without the added parts it reads as the old text, without the removed ones as the new;
 * the comparison the other way round has the same parts with removed and added exchanged.
 */
export function compareWords(before: string, after: string): readonly WordPart[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const hunks = coherent(hunksOf(old, now)).flatMap(trimmed);
  const common = hunks.reduce((sum, hunk) => sum + (hunk.kind === 'same' ? length(hunk.values) : 0), 0);
  const apart = common < LEAST_COMMON * Math.max(before.length, after.length);
  return partsOf(apart ? [{ kind: 'changed', old, new: now }] : hunks);
}

/** A text in both editions, or in one of them: null where it is missing. */
export const wordedChange = (before: string | null, after: string | null): WordedChange => ({
  old: before,
  new: after,
  words: compareWords(before ?? '', after ?? ''),
});
