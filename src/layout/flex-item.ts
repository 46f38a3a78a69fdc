import { type Flex, flexOf } from './flex-style.ts';
import type { LayoutNode } from './upstream.ts';

/** A size that is handed down: the box has it, margins included; or, not a number, it has what its content takes. */
export type Given = number;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box being placed. Sizes and positions are those found last. */
export interface Item {
  readonly node: LayoutNode;
  readonly flex: Flex;
  readonly items: readonly Item[];
  /** Height of a text's lines. */
  readonly lines: number | undefined;
  basis: number;
  width: number;
  height: number;
  left: number;
  top: number;
  /** Width that was given when its content was last asked for its size, and the answer. */
  asked: Given | undefined;
  answer: Size;
  /** Size that was given when it was last placed. */
  given: Size;
  /** Nodes in it as they stand then, where that is known from before. */
  placed: readonly LayoutNode[] | undefined;
  readonly known: Known | undefined;
}

/** What was found of a block, whatever stood above it: the same for the same size given. */
interface Known extends Readonly<Pick<Item, 'asked' | 'answer' | 'given'>> {
  readonly size: Size;
  readonly children: readonly LayoutNode[];
}

/**
 * By nodes as they were handed in, and as they were handed back: a run of pages places its blocks one below the other
 * first and then on their pages, and most of them stood in the document that was built before.
 */
const blocks = new WeakMap<LayoutNode, Known>();

const f = Math.fround;
const NO_SIZE: Size = { width: 0, height: 0 };

const linesHeight = ({ lines }: LayoutNode): number | undefined =>
  lines && f(lines.reduce((sum, line) => sum + line.box.height, 0));

export function itemOf(node: LayoutNode, known?: Known): Item {
  const lines = node.type === 'TEXT' ? (linesHeight(node) ?? 0) : undefined;
  let items: readonly Item[] | undefined;
  return {
    node,
    flex: flexOf(node),
    get items() {
      // Nobody asks for what stands in a block of which everything is known.
      items ??= node.type === 'TEXT' ? [] : (node.children ?? []).map((child) => itemOf(child));
      return items;
    },
    lines,
    basis: 0,
    width: 0,
    height: 0,
    left: 0,
    top: 0,
    asked: known?.asked,
    answer: known?.answer ?? NO_SIZE,
    given: NO_SIZE,
    placed: undefined,
    known,
  };
}

/** The node with its box, and all below it with theirs; nothing else of them changes. */
export function withBox(item: Item): LayoutNode {
  const { node, flex, left, top, width, height, placed } = item;
  const { margin, padding } = flex;
  const box = {
    left,
    top,
    width,
    height,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    paddingTop: padding.top,
    paddingBottom: padding.bottom,
  };
  if (node.type === 'TEXT' || !node.children) return { ...node, box };
  return { ...node, box, children: placed ?? item.items.map(withBox) };
}

/** An item of a block on a page, with what is known of it. */
export const blockItem = (node: LayoutNode): Item => itemOf(node, blocks.get(node));

/** As `withBox`, and what was found is known from now on. */
export function blockWithBox(item: Item): LayoutNode {
  const { asked, answer, given, width, height } = item;
  const block = withBox(item);
  const known = { asked, answer, given, size: { width, height }, children: block.children ?? [] };
  blocks.set(item.node, known);
  blocks.set(block, known);
  return block;
}
