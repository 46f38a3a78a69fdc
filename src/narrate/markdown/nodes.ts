import type { Nodes } from 'mdast';

/** Where a node begins in its text; a parsed node always has a position. */
export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
export const endOf = (node: Nodes): number => node.position?.end.offset ?? startOf(node);

/** Calls back for every node in reading order, with the nodes it is in, outermost first. */
export function visit(
  node: Nodes,
  callback: (node: Nodes, ancestors: readonly Nodes[]) => void,
  ancestors: readonly Nodes[] = [],
): void {
  callback(node, ancestors);
  if (!('children' in node)) return;
  const inside = [...ancestors, node];
  for (const child of node.children) visit(child, callback, inside);
}
