import type { Population } from '../validate/edition.ts';

/** The wholes a population belongs to, nearest first; a ring of definitions ends where it began. */
export function wholesOf(populations: ReadonlyMap<string, Population>, id: string): readonly string[] {
  const wholes: string[] = [];
  let next = populations.get(id)?.partOf;
  while (next !== undefined && next !== id && !wholes.includes(next)) {
    wholes.push(next);
    next = populations.get(next)?.partOf;
  }
  return wholes;
}
