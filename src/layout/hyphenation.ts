import { syllables } from '@react-pdf/hyphenate/de';

/** Letters that must stay before and after a division. */
const GUARD = 3;

/**
 * Compounds that the patterns divide at a place where the eye stumbles; `|` marks where they may be divided.
 * Lower case, as the start of a word: inflected forms and longer compounds follow.
 */
const EXCEPTIONS: readonly string[] = [
  'ar|beits|ge|le|gen|heit',
  'ar|beits|markt|ba|ro|me|ter',
  'aus|bil|dungs|in|ter|es|sier|te',
  'be|darfs|ge|mein|schaft',
  'ein|glie|de|rungs|leis|tun|gen',
  'ein|glie|de|rungs|mit|tel',
  'erst|ein|stieg',
  'her|kunfts|land',
  'ju|gend|be|rufs|agen|tur',
  'lang|zeit|ar|beits|lo|sig|keit',
  'lang|zeit|leis|tungs|be|zie|her',
  'leis|tungs|be|rech|tig|te',
  'leis|tungs|be|zug',
  'pro|gno|se|tool',
  'stich|tag',
  'teil|bud|get',
  'trä|ger|ver|samm|lung',
  'um|schich|tungs|an|teil',
  'wieder|ein|stieg',
  'ziel|ver|ein|ba|rung',
];

const exceptions: ReadonlyMap<string, readonly number[]> = new Map(
  EXCEPTIONS.map((entry) => {
    const parts = entry.split('|');
    return [parts.join(''), offsetsOf(parts)];
  }),
);
const LONGEST = Math.max(...[...exceptions.keys()].map((word) => word.length));
const SHORTEST = Math.min(...[...exceptions.keys()].map((word) => word.length));

function offsetsOf(parts: readonly string[]): readonly number[] {
  let at = 0;
  return parts.slice(0, -1).map((part) => (at += part.length));
}

/** The longest entry of the table that the word begins with. */
function exceptionFor(word: string): { readonly length: number; readonly offsets: readonly number[] } | undefined {
  for (let length = Math.min(word.length, LONGEST); length >= SHORTEST; length--) {
    const offsets = exceptions.get(word.slice(0, length));
    if (offsets) return { length, offsets };
  }
  return undefined;
}

const memo = new Map<string, readonly number[]>();

/**
 * Where a word of letters may be divided: offsets into it. Three letters stay on either side. Spelling of 1996;
 * words of the exception table first. Case does not matter, and no locale of the machine is asked.
 */
export function divisions(word: string): readonly number[] {
  const lower = word.toLowerCase();
  if (lower.length !== word.length || lower.length < 2 * GUARD) return [];
  const known = memo.get(lower);
  if (known) return known;
  const found = patternDivisions(lower).filter((at) => at >= GUARD && at <= lower.length - GUARD);
  memo.set(lower, found);
  return found;
}

function patternDivisions(word: string): readonly number[] {
  const exception = exceptionFor(word);
  if (!exception) return offsetsOf(syllables(word));
  const rest = word.slice(exception.length);
  const seam = rest.length >= 2 * GUARD ? [exception.length] : [];
  const tail = offsetsOf(syllables(rest)).map((at) => exception.length + at);
  return [...exception.offsets, ...seam, ...tail];
}
