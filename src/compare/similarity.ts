/** How often each word stands in a text. */
export interface Bag {
  readonly size: number;
  readonly counts: ReadonlyMap<string, number>;
}

export function bagOf(text: string): Bag {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { size: words.length, counts };
}

/** Words two texts have in common, as part of all their words (Dice): 0 to 1, the same both ways. */
export function similarity(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 1;
  let common = 0;
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * common) / (a.size + b.size);
}
