import type { LayoutNode } from './upstream.ts';

/** A node with its place on the page: absolute, points, from the top left. */
export interface Placed {
  readonly node: LayoutNode;
  readonly left: number;
  readonly top: number;
  /** Outermost first, without the page. */
  readonly ancestors: readonly LayoutNode[];
}

/** Every node of a laid-out page in reading order, the page itself excepted. */
export function placedNodes(page: LayoutNode): readonly Placed[] {
  const found: Placed[] = [];
  const visit = (node: LayoutNode, left: number, top: number, ancestors: readonly LayoutNode[]): void => {
    const here = { node, left: left + (node.box?.left ?? 0), top: top + (node.box?.top ?? 0), ancestors };
    found.push(here);
    if (node.type === 'TEXT') return;
    for (const child of node.children ?? []) visit(child, here.left, here.top, [...ancestors, node]);
  };
  for (const child of page.children ?? []) visit(child, 0, 0, []);
  return found;
}

/** Text of a node as written, soft hyphens taken out. */
export const textOf = (node: LayoutNode): string =>
  node.type === 'TEXT_INSTANCE'
    ? (node.value ?? '').replaceAll('\u00ad', '')
    : (node.children ?? []).map(textOf).join('');
