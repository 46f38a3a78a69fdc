import type { LayoutNode, NodeBox } from '../../layout/upstream.ts';
import { BLEED } from '../../standards/print.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Boxes are laid out in fractions of points. */
const CLOSE = 0.05;

type Area = Required<Pick<NodeBox, 'left' | 'top' | 'width' | 'height'>>;

const areaOf = ({ left = 0, top = 0, width = 0, height = 0 }: NodeBox = {}): Area => ({ left, top, width, height });

/** The box as far as it has to be painted: edges on the edge of the page go on to that of the bleed. */
function bled(box: Area, x: number, y: number, page: Size): Area {
  const { left, top, width, height } = box;
  const before = x <= CLOSE ? BLEED : 0;
  const above = y <= CLOSE ? BLEED : 0;
  const after = x + width >= page.width - CLOSE ? BLEED : 0;
  const below = y + height >= page.height - CLOSE ? BLEED : 0;
  return { left: left - before, top: top - above, width: width + before + after, height: height + above + below };
}

/** A colour with nothing in it, in place of one behind a box. */
const field = (backgroundColor: unknown, box: Area): LayoutNode => ({
  type: 'VIEW',
  props: {},
  style: { backgroundColor },
  box,
});

function visit(node: LayoutNode, x: number, y: number, page: Size): readonly LayoutNode[] {
  const box = areaOf(node.box);
  const [left, top] = [x + box.left, y + box.top];
  const own = node.type === 'TEXT' ? node : { ...node, children: within(node, left, top, page) };
  if (!node.style?.backgroundColor) return [own];
  const wide = bled(box, left, top, page);
  if (wide.width === box.width && wide.height === box.height) return [own];
  const { backgroundColor, ...style } = node.style;
  return [field(backgroundColor, wide), { ...own, style }];
}

const within = (node: LayoutNode, x: number, y: number, page: Size): readonly LayoutNode[] =>
  (node.children ?? []).flatMap((child) => visit(child, x, y, page));

/**
 * Pages on which every field of colour that touches the edge runs on into the bleed, so that no white shows where the
 * knife strays. Pictures need nothing: they are not cut at the page's edge.
 */
export const withBleed = (root: LayoutNode): LayoutNode => ({
  ...root,
  children: (root.children ?? []).map((page) => ({ ...page, children: within(page, 0, 0, areaOf(page.box)) })),
});
