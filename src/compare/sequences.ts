import { diffArrays } from 'diff';

/** A stretch of two sequences: the same in both, or what one has in the place of what the other has. */
export type Hunk =
  | { readonly kind: 'same'; readonly values: readonly string[] }
  | { readonly kind: 'changed'; readonly old: readonly string[]; readonly new: readonly string[] };

/** Order by code unit: the same on every machine. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Whether a comparison is to be made with its sides exchanged. Of several shortest differences the algorithm takes one
 * that depends on which side is called the old one; compared in one fixed order, a comparison and its reverse agree.
 */
export const isReversed = (before: readonly string[], after: readonly string[]): boolean =>
  byCode(before.join('\n'), after.join('\n')) > 0;

/** The shortest difference of two sequences. Comparing the other way round gives the same hunks with sides exchanged. */
export function hunksOf(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const reversed = isReversed(before, after);
  const [first, second] = reversed ? [after, before] : [before, after];
  const hunks: Hunk[] = [];
  for (const { value, added, removed } of diffArrays([...first], [...second])) {
    if (value.length === 0) continue;
    if (!added && !removed) {
      hunks.push({ kind: 'same', values: value });
      continue;
    }
    const last = hunks.at(-1);
    const open = last?.kind === 'changed' ? last : undefined;
    if (open) hunks.pop();
    const side = added === reversed ? 'old' : 'new';
    const [old = [], now = []] = [open?.old, open?.new];
    hunks.push(
      side === 'old'
        ? { kind: 'changed', old: [...old, ...value], new: now }
        : { kind: 'changed', old, new: [...now, ...value] },
    );
  }
  return hunks;
}
