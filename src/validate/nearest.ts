import { distance } from 'fastest-levenshtein';

/** Longer words are not compared: a typing error in them can't be told, and comparing is quadratic in the length. */
const LONGEST = 80;

/** How many letters may differ: one of up to three, two of up to eight, a third of longer words. */
const tolerance = (length: number): number => (length <= 3 ? 1 : Math.max(2, Math.floor(length / 3)));

/** The word a person probably meant, undefined where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = tolerance(word.length) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(lower, candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
