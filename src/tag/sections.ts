import type { Draft, Drafts } from './drafts.ts';

/**
 * Puts what stands directly in the document into reading order, and each heading of the first level with all that
 * follows it into a section of its own. What is a section already stays as it is.
 */
export function inSections({ root }: Drafts): void {
  const sorted = [...root.kids].sort(
    (a, b) => a.rank.part - b.rank.part || a.rank.place - b.rank.place || a.seq - b.seq,
  );
  const kids: Draft[] = [];
  let open: Draft | undefined;
  for (const kid of sorted) {
    if (kid.type === 'Sect') open = undefined;
    if (kid.type === 'H1') {
      open = sectionOf(kid, root);
      kids.push(open);
    }
    if (!open) {
      kids.push(kid);
      continue;
    }
    kid.parent = open;
    open.kids.push(kid);
  }
  root.kids.splice(0, root.kids.length, ...kids);
}

const sectionOf = (heading: Draft, root: Draft): Draft => ({
  type: 'Sect',
  sem: { id: `${heading.sem.id}/section` },
  seq: heading.seq,
  kids: [],
  parent: root,
  rank: heading.rank,
});
