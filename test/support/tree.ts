import type { Sem } from '../../src/compose/semantics.ts';
import type { LayoutNode } from '../../src/layout/upstream.ts';

/** A node of the structure as tagging will see it: nodes without meaning are passed over. */
export interface SemTree {
  readonly sem: Sem;
  readonly kids: readonly SemTree[];
}

export function semTree(root: LayoutNode): readonly SemTree[] {
  const collect = (node: LayoutNode): readonly SemTree[] => {
    if (node.props?.artifact) return [];
    const kids = (node.children ?? []).flatMap(collect);
    const sem = node.props?.sem;
    return sem ? [{ sem, kids }] : kids;
  };
  return collect(root);
}

/** `P`, `L[LI[Lbl,LBody[P]]]`: types and nesting at a glance. */
export const outline = (trees: readonly SemTree[]): string =>
  trees.map(({ sem, kids }) => (kids.length > 0 ? `${sem.type}[${outline(kids)}]` : sem.type)).join(',');

export const allSems = (trees: readonly SemTree[]): readonly Sem[] =>
  trees.flatMap(({ sem, kids }) => [sem, ...allSems(kids)]);
