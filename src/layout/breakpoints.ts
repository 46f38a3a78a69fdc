import { divisions } from './hyphenation.ts';

/** A place where a line may end: the line's text ends at `end`, the next one starts at `next`. */
export interface Breakpoint {
  readonly end: number;
  readonly next: number;
  /** A hyphen is added that is not in the text. */
  readonly hyphen: boolean;
  /** What the place costs, in the currency of `lines.ts`. */
  readonly cost: number;
}

export const SOFT_HYPHEN = '\u00ad';

const COST = { space: 0, hyphen: 2.8, scrap: 1.6, existing: 0.4, address: 1 };
/** A division that leaves fewer letters than this before or after it is worse than another. */
const SCRAP = 4;

/** After a hyphen, dash or slash inside a word, with enough letters on both sides; such a place gets no second hyphen. */
const EXISTING = /(?<=[\p{L}\p{N})]{2}[-\u2010\u2013/])(?=[\p{L}(]{3})/gu;
/** Cheaper to ask than `EXISTING`, and true of few words. */
const JOINED = /[-\u2010\u2013/]/;
const ADDRESS = /^(?:https?:\/\/|www\.|[^@\s]+@)/;
const LETTERS = /\p{L}+/gu;

/** Inside an address: after a slash, before a full stop, so that no stop seems to end the sentence. */
function addressBreaks(word: string, from: number): readonly Breakpoint[] {
  return [...word.matchAll(/(?<=[^/:]\/)(?=[^/])|(?<=\w)(?=[.?&=_-]\w)|(?<=@)/gu)]
    .map((m) => from + m.index)
    .map((at) => ({ end: at, next: at, hyphen: false, cost: COST.address }));
}

const joinedBreaks = (word: string, from: number): readonly Breakpoint[] =>
  [...word.matchAll(EXISTING)].map((m): Breakpoint => {
    const at = from + m.index;
    return { end: at, next: at, hyphen: false, cost: COST.existing };
  });

function wordBreaks(word: string, from: number, hyphenate: boolean): readonly Breakpoint[] {
  if (ADDRESS.test(word)) return addressBreaks(word, from);
  const existing = JOINED.test(word) ? joinedBreaks(word, from) : [];
  if (!hyphenate) return existing;
  const divided = [...word.matchAll(LETTERS)].flatMap((m) =>
    divisions(m[0]).map((offset): Breakpoint => {
      const at = from + m.index + offset;
      const scrap = Math.min(offset, m[0].length - offset) < SCRAP ? COST.scrap : 0;
      return { end: at, next: at, hyphen: true, cost: COST.hyphen + scrap };
    }),
  );
  return existing.length === 0 ? divided : [...existing, ...divided].sort((a, b) => a.end - b.end);
}

/**
 * All places of a paragraph where a line may end, in order, the end of the text last. Only an ordinary space separates
 * words: protected and narrow spaces hold together what must not part.
 */
export function breakpoints(text: string, hyphenate: boolean): readonly Breakpoint[] {
  const found: Breakpoint[] = [];
  for (const word of text.matchAll(/[^ ]+/g)) {
    found.push(...wordBreaks(word[0], word.index, hyphenate));
    const end = word.index + word[0].length;
    let next = end;
    while (text[next] === ' ') next++;
    found.push({ end, next, hyphen: false, cost: COST.space });
  }
  return found.length > 0 ? found : [{ end: 0, next: text.length, hyphen: false, cost: 0 }];
}
