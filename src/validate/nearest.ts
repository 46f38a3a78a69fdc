import { distance } from 'fastest-levenshtein';

/** Longer words are not compared: a typing error in them can't be told, and comparing is quadratic in the length. */
const LONGEST = 80;

/** The word a person probably meant, undefined where none is near (about a third of the letters may differ). */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(lower, candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
