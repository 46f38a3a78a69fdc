import { hunksOf, isReversed } from './sequences.ts';
import type { Sides } from './sides.ts';
import { type Bag, bagOf, similarity } from './similarity.ts';

/** Two things that belong together, or one that has no partner. */
export type Pair<T> = Sides<T | null>;

/** Texts less alike than this are two texts and not one that was rewritten. */
export const ALIKE = 0.4;

type Link = readonly [first: number, second: number];

/** The pairs, in order on both sides, that are alike in sum the most. */
function bestLinks(first: readonly Bag[], second: readonly Bag[]): readonly Link[] {
  const columns = second.length + 1;
  const best = new Float64Array((first.length + 1) * columns);
  const at = (i: number, j: number): number => best[i * columns + j] ?? 0;
  const alike = first.map((a) => second.map((b) => similarity(a, b)));
  const gain = (i: number, j: number): number => {
    const score = alike[i]?.[j] ?? 0;
    return score < ALIKE ? Number.NEGATIVE_INFINITY : score;
  };
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      best[i * columns + j] = Math.max(at(i + 1, j), at(i, j + 1), gain(i, j) + at(i + 1, j + 1));
    }
  }
  const links: Link[] = [];
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    if (at(i, j) === gain(i, j) + at(i + 1, j + 1)) links.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return links;
}

/** What stands between two equal stretches: similar texts become pairs, the others stand alone, old ones first. */
function pairUp<T>(old: readonly T[], now: readonly T[], textOf: (it: T) => string): readonly Pair<T>[] {
  const [oldTexts, newTexts] = [old.map(textOf), now.map(textOf)];
  const reversed = isReversed(oldTexts, newTexts);
  const [first, second] = reversed ? [newTexts, oldTexts] : [oldTexts, newTexts];
  const links = bestLinks(first.map(bagOf), second.map(bagOf)).map(([a, b]): Link => (reversed ? [b, a] : [a, b]));
  const pairs: Pair<T>[] = [];
  let [i, j] = [0, 0];
  for (const [o, n] of [...links, [old.length, now.length] as const]) {
    pairs.push(...old.slice(i, o).map((it) => ({ old: it, new: null })));
    pairs.push(...now.slice(j, n).map((it) => ({ old: null, new: it })));
    const [before, after] = [old[o], now[n]];
    if (before !== undefined && after !== undefined) pairs.push({ old: before, new: after });
    [i, j] = [o + 1, n + 1];
  }
  return pairs;
}

/**
 * Two sequences of texts side by side, each element once and in its order: equal ones first, what is left between them
 * by likeness. The alignment the other way round is the same with sides exchanged.
 */
export function align<T>(old: readonly T[], now: readonly T[], textOf: (it: T) => string): readonly Pair<T>[] {
  let [i, j] = [0, 0];
  return hunksOf(old.map(textOf), now.map(textOf)).flatMap((hunk): readonly Pair<T>[] => {
    const [fromOld, fromNew] = [i, j];
    i += hunk.kind === 'same' ? hunk.values.length : hunk.old.length;
    j += hunk.kind === 'same' ? hunk.values.length : hunk.new.length;
    const [before, after] = [old.slice(fromOld, i), now.slice(fromNew, j)];
    if (hunk.kind === 'changed') return pairUp(before, after, textOf);
    return before.map((it, index) => ({ old: it, new: after[index] ?? null }));
  });
}
