import type { Nodes } from 'mdast';

/** Where a node begins in its text; a parsed node always has a position. */
export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
export const endOf = (node: Nodes): number => node.position?.end.offset ?? startOf(node);

/**
 * Calls back for every node in reading order, with the nodes it is in, outermost first; that list is to be copied by who
 * keeps it.
 */
export function visit(root: Nodes, callback: (node: Nodes, ancestors: readonly Nodes[]) => void): void {
  const ancestors: Nodes[] = [];
  const enter = (node: Nodes): void => {
    callback(node, ancestors);
    if (!('children' in node)) return;
    ancestors.push(node);
    for (const child of node.children) enter(child);
    ancestors.pop();
  };
  enter(root);
}
