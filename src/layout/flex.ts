import { blockItem, blockWithBox, type Given, type Item, itemOf, type Size, withBox } from './flex-item.ts';
import type { Edges, Flex } from './flex-style.ts';
import type { LayoutNode } from './upstream.ts';

/**
 * Places boxes as React-PDF does with the Flexbox engine Yoga, for the words of Flexbox that `BoxStyle` has: rows and
 * columns, sizes, margins, paddings, alignment across, absolute boxes; every box may shrink, none grows. Anything else
 * is an Error. Numbers are rounded to single precision where Yoga rounds them: `test/layout/break-pages.test.tsx` sets
 * documents both ways and holds every box, to the last bit, to where React-PDF places it.
 *
 * It is here for its speed. Of texts it needs the height alone, which their lines have decided before, and it asks each
 * box a few times where the way through React-PDF takes some sixty calls. Breaking and placing a programme of 15 pages,
 * CPU of one process on a busy machine: 76 and not 445 ms the first time, 18 and not 67 ms the eighth.
 */

const CONTENT: Given = Number.NaN;
const isExact = (given: Given): boolean => !Number.isNaN(given);

const f = Math.fround;
const acrossRow = ({ left, right }: Edges): number => f(left + right);
const downColumn = ({ top, bottom }: Edges): number => f(top + bottom);
const along = (edges: Edges, row: boolean): number => (row ? acrossRow(edges) : downColumn(edges));
const sizeAlong = (item: Size, row: boolean): number => (row ? item.width : item.height);
const outerAlong = (item: Item, row: boolean): number => f(sizeAlong(item, row) + along(item.flex.margin, row));
/** A size of its own along an axis. */
const ownAlong = ({ flex }: Item, row: boolean): number | undefined => (row ? flex.width : flex.height);

/** The size a box has whose both sides are given. */
const outright = ({ flex: { margin, padding } }: Item, width: Given, height: Given): Size => ({
  width: Math.max(f(width - acrossRow(margin)), acrossRow(padding)),
  height: Math.max(f(height - downColumn(margin)), downColumn(padding)),
});

/** Finds the size of a box. */
function measure(item: Item, width: Given, height: Given): void {
  const found = sizeOf(item, width, height);
  item.width = found.width;
  item.height = found.height;
}

function sizeOf(item: Item, width: Given, height: Given): Size {
  if (isExact(width) && isExact(height)) return outright(item, width, height);
  if (isExact(height)) return layOut(item, width, height, false);
  if (item.asked === undefined || !Object.is(item.asked, width)) {
    item.answer = layOut(item, width, height, false);
    item.asked = width;
  }
  return item.answer;
}

/** Finds the size of a box and where everything in it stands. */
function place(item: Item, width: Given, height: Given): void {
  const { known } = item;
  const isKnown = known && Object.is(known.given.width, width) && Object.is(known.given.height, height);
  const found = isKnown ? known.size : layOut(item, width, height, true);
  item.width = found.width;
  item.height = found.height;
  item.given = { width, height };
  item.placed = isKnown ? known.children : undefined;
}

const layOut = (item: Item, width: Given, height: Given, placing: boolean): Size =>
  item.items.length === 0 ? withoutChildren(item, width, height) : withChildren(item, width, height, placing);

function withoutChildren({ flex, lines }: Item, width: Given, height: Given): Size {
  const { margin, padding } = flex;
  const [row, column] = [acrossRow(padding), downColumn(padding)];
  const own = lines === undefined ? column : f(lines + column);
  return {
    width: Math.max(isExact(width) ? f(width - acrossRow(margin)) : row, row),
    height: Math.max(isExact(height) ? f(height - downColumn(margin)) : own, column),
  };
}

/** Size that a box wants along the axis its parent lays out, before anything shrinks. */
function findBasis(item: Item, parent: Flex, cross: Given): void {
  const { row } = parent;
  const { margin, padding } = item.flex;
  const own = ownAlong(item, row);
  if (own !== undefined) {
    item.basis = Math.max(own, along(padding, row));
    return;
  }
  const ownCross = ownAlong(item, !row);
  const stretched = parent.align === 'stretch' ? cross : CONTENT;
  const across = ownCross === undefined ? stretched : f(ownCross + along(margin, !row));
  measure(item, row ? CONTENT : across, row ? across : CONTENT);
  item.basis = Math.max(sizeAlong(item, row), along(padding, row));
}

/** What all boxes together are too long by, taken from each by its size. */
function shrink(items: readonly Item[], row: boolean, over: number): readonly number[] {
  let total = items.reduce((sum, { basis }) => f(sum - basis), 0);
  let rest = over;
  let taken = 0;
  for (const { basis, flex } of items) {
    if (rest >= 0 || basis === 0) continue;
    const wished = f(basis + f(f(rest / total) * -basis));
    const least = Math.max(wished, along(flex.padding, row));
    if (wished === least) continue;
    taken = f(taken + f(least - basis));
    total = f(total + basis);
  }
  rest = f(rest - taken);
  return items.map(({ basis, flex }) => {
    if (!(rest < 0) || basis === 0) return basis;
    const size = total === 0 ? 0 : f(basis + f(f(rest / total) * -basis));
    return Math.max(size, along(flex.padding, row));
  });
}

function withChildren(item: Item, width: Given, height: Given, placing: boolean): Size {
  const { flex, items } = item;
  const { row, padding, margin, align } = flex;
  const inside = (given: Given, isRow: boolean): Given =>
    Math.max(f(f(given - along(margin, isRow)) - along(padding, isRow)), 0);
  const main = inside(row ? width : height, row);
  const cross = inside(row ? height : width, !row);
  const flow = items.filter((it) => !it.flex.absolute);

  for (const child of flow) findBasis(child, flex, cross);
  const wanted = flow.reduce((sum, it) => f(sum + f(along(it.flex.margin, row) + it.basis)), 0);
  const over = isExact(main) ? f(main - wanted) : 0;
  const sizes = over < 0 ? shrink(flow, row, over) : flow.map(({ basis }) => basis);

  flow.forEach((child, index) => {
    const own = ownAlong(child, !row);
    const isStretched = own === undefined && align === 'stretch';
    const along_ = f((sizes[index] ?? 0) + along(child.flex.margin, row));
    const across = own === undefined ? (isStretched ? cross : CONTENT) : f(own + along(child.flex.margin, !row));
    const settle = placing && !isStretched ? place : measure;
    settle(child, row ? along_ : across, row ? across : along_);
  });

  const [before, after] = row ? [padding.left, padding.right] : [padding.top, padding.bottom];
  const beforeCross = row ? padding.top : padding.left;
  const paddingCross = along(padding, !row);
  const widest = flow.reduce((most, it) => Math.max(most, outerAlong(it, !row)), 0);
  const bounded = (size: number): number => f(Math.max(f(size + paddingCross), paddingCross) - paddingCross);
  const line = bounded(isExact(cross) ? cross : widest);
  const room = isExact(cross) ? cross : line;

  let at = before;
  for (const child of flow) {
    const start = row ? child.flex.margin.left : child.flex.margin.top;
    if (placing) setAlong(child, row, f(start + at));
    at = f(at + outerAlong(child, row));
  }
  if (placing) for (const child of flow) placeAcross(child, flex, { line, room, before: beforeCross });
  at = f(at + after);

  const size = (given: Given, isRow: boolean): number => {
    if (isExact(given)) return Math.max(f(given - along(margin, isRow)), along(padding, isRow));
    return Math.max(isRow === row ? at : f(line + paddingCross), along(padding, isRow));
  };
  const found = { width: size(width, true), height: size(height, false) };
  if (placing) for (const child of items) if (child.flex.absolute) placeAbsolute(child, flex, found);
  return found;
}

function setAlong(item: Item, row: boolean, value: number): void {
  if (row) item.left = value;
  else item.top = value;
}

const SHARE = { 'flex-start': 0, center: 0.5, 'flex-end': 1 };

interface Across {
  readonly line: number;
  readonly room: number;
  readonly before: number;
}

/** Where a box stands across the axis; a stretched one without a size of its own fills the line. */
function placeAcross(child: Item, { row, align }: Flex, { line, room, before }: Across): void {
  const { margin } = child.flex;
  const start = row ? margin.top : margin.left;
  if (align === 'stretch') {
    if (ownAlong(child, !row) === undefined) {
      const main = outerAlong(child, row);
      place(child, row ? main : line, row ? line : main);
    }
    setAlong(child, !row, f(start + before));
    return;
  }
  const free = f(f(room - outerAlong(child, !row)) * SHARE[align]);
  setAlong(child, !row, f(start + f(before + free)));
}

/** A box out of the flow, placed from the edges of the box it stands in. */
function placeAbsolute(child: Item, parent: Flex, { height }: Size): void {
  const { flex } = child;
  const { padding } = parent;
  const given = (isRow: boolean): Given => {
    const own = ownAlong(child, isRow);
    return own === undefined ? CONTENT : f(own + along(flex.margin, isRow));
  };
  const [w, h] = [given(true), given(false)];
  if (!isExact(w) || !isExact(h)) measure(child, w, h);
  place(
    child,
    isExact(w) ? w : f(child.width + acrossRow(flex.margin)),
    isExact(h) ? h : f(child.height + downColumn(flex.margin)),
  );
  child.left = f((flex.left ?? padding.left) + flex.margin.left);
  if (flex.top !== undefined || flex.bottom === undefined) child.top = f((flex.top ?? padding.top) + flex.margin.top);
  else child.top = f(f(f(height - child.height) - flex.margin.bottom) - flex.bottom);
}

/** Places everything on a page of this width; without a height it is as tall as what stands on it. */
export function placeBoxes(page: LayoutNode, width: number, height?: number): LayoutNode {
  const { children = [], ...frame } = page;
  const items = children.map(blockItem);
  const item = { ...itemOf({ ...frame, children: [] }), items };
  place(item, f(width), height === undefined ? CONTENT : f(height));
  return withBox({ ...item, placed: items.map(blockWithBox) });
}
