import type { NumberFact, Series } from './fact.ts';

/**
 * Whether a value is the lowest or the highest of its series (equalled ones count). Undefined for any other value and
 * where all are the same: then there is no low and no high.
 */
export function extremeAt({ points }: Series, fact: NumberFact): 'lowest' | 'highest' | undefined {
  const values = points.flatMap((point) => point.fact?.value ?? []);
  const below = values.some((value) => value < fact.value);
  const above = values.some((value) => value > fact.value);
  if (below === above) return undefined;
  return above ? 'lowest' : 'highest';
}
