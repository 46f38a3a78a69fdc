import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';

/** CommonMark with notes: `Wort[^name]` and, on a line of its own, `[^name]: text`. */
export const readMarkdown = (text: string): Root => fromMarkdown(text, NOTES);

const NOTES = { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] };

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
