import type { Inline } from './inline.ts';

/** The texts of a line of inlines in reading order, one per piece that holds text itself; marks of notes are none. */
export function runsOf(inlines: readonly Inline[]): readonly string[] {
  const runs: string[] = [];
  for (const it of inlines) {
    if ('children' in it) runs.push(...runsOf(it.children));
    else if (it.kind !== 'note') runs.push(it.text);
  }
  return runs;
}

/** The same inlines with other texts, given in the order of `runsOf`; pieces that became empty are left out. */
export function withRuns(inlines: readonly Inline[], runs: readonly string[]): readonly Inline[] {
  let next = 0;
  const rewrite = (it: Inline): Inline => {
    if ('children' in it) return { ...it, children: rewriteAll(it.children) };
    if (it.kind === 'note') return it;
    const text = runs[next++];
    if (text === undefined) throw new Error('fewer runs than the inlines have');
    return { ...it, text };
  };
  const rewriteAll = (all: readonly Inline[]): readonly Inline[] =>
    all.map(rewrite).filter((it) => !('text' in it) || it.text !== '');
  return rewriteAll(inlines);
}
