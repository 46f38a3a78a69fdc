import { createPaginator, type FlowNode, type LeafNode, type PlacedNode } from '@react-pdf/paginate';
import { placeBoxes } from './flex.ts';
import type { LayoutNode, Line } from './upstream.ts';

/**
 * Breaks a run of boxes into pages with React-PDF's engine for it: what is placed is told to it in its own words, and
 * what it cut is put together again. Every page is then placed anew, because a part that goes on over a page has no
 * space above it there.
 */

/** Edges inside a page break: space there is dropped. */
const NO_TOP = { marginTop: 0, paddingTop: 0 };
const NO_BOTTOM = { marginBottom: 0, paddingBottom: 0 };

const isAbsolute = (node: LayoutNode): boolean => node.style?.position === 'absolute';

function boxOf({ box = {} }: LayoutNode): LeafNode['box'] {
  const { top = 0, height = 0, marginTop = 0, marginBottom = 0, paddingTop = 0, paddingBottom = 0 } = box;
  return { top, height, marginTop, marginBottom, edgeTop: paddingTop, edgeBottom: paddingBottom };
}

/** Fewer lines than this never stand alone before or after a break. */
const TOGETHER = 2;

/** How many lines of a text stand before a break that leaves this height; 0 where it may not be divided there. */
function linesBefore(lines: readonly Line[], height: number): number {
  const start = lines[0]?.box.y ?? 0;
  const over = lines.findIndex(({ box }) => box.y - start + box.height > height);
  const fitting = over < 0 ? lines.length : over;
  if (fitting === 0) return 0;
  if (lines.length < TOGETHER) return lines.length;
  if (fitting < TOGETHER || lines.length < 2 * TOGETHER) return 0;
  return Math.min(fitting, lines.length - TOGETHER);
}

function splitText(node: LayoutNode, height: number): readonly [LayoutNode, LayoutNode] | null {
  const { lines = [], box = {}, style = {} } = node;
  const top = box.top ?? 0;
  // Rounded as where the height is counted from the top of the page.
  const count = linesBefore(lines, height + top - top);
  const [before, after] = [lines.slice(0, count), lines.slice(count)];
  const [first] = lines;
  const [next] = after;
  if (!first || !next || count === 0) return null;
  const above = next.box.y - first.box.y;
  return [
    { ...node, lines: before, style: { ...style, ...NO_BOTTOM }, box: { ...box, height: above, ...NO_BOTTOM } },
    {
      ...node,
      lines: after,
      style: { ...style, ...NO_TOP },
      box: { ...box, top: 0, height: (box.height ?? 0) - above, ...NO_TOP },
    },
  ];
}

/** A box with nothing in it is cut like any other; both parts keep the height they were given. */
function splitBox(node: LayoutNode, height: number): readonly [LayoutNode, LayoutNode] | null {
  const { box = {}, style = {} } = node;
  const rest = (box.height ?? 0) - height;
  if (rest <= 0) return null;
  return [
    { ...node, box: { ...box, height, ...NO_BOTTOM }, style: { ...style, height, ...NO_BOTTOM } },
    { ...node, box: { ...box, top: 0, height: rest, ...NO_TOP }, style: { ...style, height: rest, ...NO_TOP } },
  ];
}

const canBeDivided = ({ type, props }: LayoutNode): boolean => type !== 'CANVAS' && props?.wrap !== false;

function leafOf(node: LayoutNode): LeafNode {
  const leaf = { box: boxOf(node), id: node.type, data: node };
  if (!canBeDivided(node)) return leaf;
  const cut = node.type === 'TEXT' ? splitText : splitBox;
  const split = (height: number): [LeafNode, LeafNode] | null => {
    const parts = height <= 0 ? null : cut(node, height);
    return parts && [leafOf(parts[0]), leafOf(parts[1])];
  };
  return { ...leaf, split };
}

function itemOf(node: LayoutNode): FlowNode {
  if (isAbsolute(node)) return { box: boxOf(node), id: node.type, data: node, absolute: true };
  const isLeaf = node.type === 'TEXT' || !canBeDivided(node) || (node.children ?? []).every(isAbsolute);
  if (isLeaf) return leafOf(node);
  const direction = node.style?.flexDirection === 'row' ? 'row' : 'column';
  return { box: boxOf(node), id: node.type, data: node, direction, children: flowOf(node) };
}

const flowOf = ({ children = [] }: LayoutNode): FlowNode[] =>
  children.map((child) => {
    const { fixed, minPresenceAhead: ahead = 0 } = child.props ?? {};
    return { ...itemOf(child), ...(fixed ? { repeat: true } : {}), ...(ahead > 0 ? { minPresenceAhead: ahead } : {}) };
  });

function rebuilt({ data, part, box, children }: PlacedNode): readonly LayoutNode[] {
  // Everything told to the engine had its node with it; what has none are boxes of its own making.
  const node = data as LayoutNode | undefined;
  if (!node) return (children ?? []).flatMap(rebuilt);
  const { isFirst, isLast } = part;
  if (isAbsolute(node) || !children || (isFirst && isLast)) return [node];
  const lead = isFirst ? (node.box?.marginTop ?? 0) : 0;
  const height = box.height - lead - (isLast ? (node.box?.marginBottom ?? 0) : 0);
  const style = {
    ...node.style,
    // A part that goes on fills its page, so that its background does; the last one is as tall as its content.
    ...(isLast ? {} : { height }),
    ...(isFirst ? {} : NO_TOP),
    ...(isLast ? {} : NO_BOTTOM),
  };
  return [{ ...node, style, children: children.flatMap(rebuilt) }];
}

const f = Math.fround;

/** A run of pages, divided into as many as it takes, with everything on them placed. */
export function breakPages(run: LayoutNode): readonly LayoutNode[] {
  const { width, height, paddingTop = 0, paddingBottom = 0 } = run.style ?? {};
  const paper = { width: Number(width), height: Number(height) };
  const room = f(f(paper.height) - f(f(Number(paddingTop)) + f(Number(paddingBottom))));
  const paginator = createPaginator(flowOf(placeBoxes(run, paper.width)));
  const pages: LayoutNode[] = [];
  while (!paginator.done) {
    const children = paginator.next(room).flatMap(rebuilt);
    pages.push(placeBoxes({ ...run, children }, paper.width, paper.height));
  }
  return pages;
}
