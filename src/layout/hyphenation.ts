import { syllables } from '@react-pdf/hyphenate/de';
import { remembering } from '../memo/memo.ts';

/** Letters that must stay before and after a division. */
const GUARD = 3;

/**
 * Beginnings of compounds that the patterns misread, lower case; `|` marks where they may be divided, at their end too.
 * What follows is divided by the patterns: „Erst|ein|glie|de|rung“. Found wrong in print? Add the beginning here.
 */
const EXCEPTIONS: readonly string[] = ['druck|er|zeug|', 'erst|ein|', 'stau|becken|'];

const exceptions = EXCEPTIONS.map((entry) => {
  const parts = entry.split('|');
  return { word: parts.join(''), offsets: offsetsOf(parts) };
});

function offsetsOf(parts: readonly string[]): readonly number[] {
  let at = 0;
  return parts.slice(0, -1).map((part) => {
    at += part.length;
    return at;
  });
}

/**
 * Where a word of letters may be divided: offsets into it. Three letters stay on either side. Spelling of 1996;
 * words of the exception table first. Case does not matter, and no locale of the machine is asked.
 */
export function divisions(word: string): readonly number[] {
  const lower = word.toLowerCase();
  if (lower.length !== word.length || lower.length < 2 * GUARD) return [];
  return divisionsOf(lower);
}

/** Words of several long documents. */
const MOST = 20_000;

const divisionsOf = remembering(MOST, String, (word: string): readonly number[] =>
  patternDivisions(word).filter((at) => at >= GUARD && at <= word.length - GUARD),
);

function patternDivisions(word: string): readonly number[] {
  const exception = exceptions.find((entry) => word.startsWith(entry.word));
  if (!exception) return offsetsOf(syllables(word));
  const { length } = exception.word;
  return [...exception.offsets, ...offsetsOf(syllables(word.slice(length))).map((at) => length + at)];
}
