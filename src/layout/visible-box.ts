import type { Drawing, DrawOp, PathStep } from '../charts/drawing.ts';
import { transformed } from '../charts/matrix.ts';
import type { FaceOf } from './fonts.ts';
import { glyphsOf } from './shaping.ts';
import type { Rect } from './upstream.ts';

/** Edges of what is visible, in points of the drawing. */
interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type TextOp = Extract<DrawOp, { readonly op: 'text' }>;
type Point = readonly [x: number, y: number];

const around = (points: readonly Point[], by = 0): Edges => ({
  left: Math.min(...points.map(([x]) => x)) - by,
  top: Math.min(...points.map(([, y]) => y)) - by,
  right: Math.max(...points.map(([x]) => x)) + by,
  bottom: Math.max(...points.map(([, y]) => y)) + by,
});

const union = (a: Edges, b: Edges): Edges => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** What both have in common; with an edge beyond its opposite where that is nothing. */
const common = (a: Edges, b: Edges): Edges => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const isSomething = ({ left, top, right, bottom }: Edges): boolean => left <= right && top <= bottom;

const isWithin = (a: Edges, b: Edges): boolean =>
  a.left >= b.left && a.top >= b.top && a.right <= b.right && a.bottom <= b.bottom;

/** Ends, corners and control points: a curve stays inside the hull of its own. */
const pointsOf = (step: PathStep): readonly Point[] => {
  switch (step[0]) {
    case 'h':
      return [];
    case 're': {
      const [, x, y, width, height] = step;
      return [
        [x, y],
        [x + width, y + height],
      ];
    }
    case 'c': {
      const [, x1, y1, x2, y2, x, y] = step;
      return [
        [x1, y1],
        [x2, y2],
        [x, y],
      ];
    }
    default:
      return [[step[1], step[2]]];
  }
};

/** By so many font units an outline may reach beyond the box that a face names for it: its curves are rounded. */
const ROUNDING = 2;

/** Around the boxes that the face itself names for its glyphs: never smaller than what is visible of the text. */
function roughEdges(op: TextOp, faces: FaceOf): Edges {
  const { font } = faces(op.weight, op.italic);
  const { glyphs, advances, offsets } = glyphsOf(font, op.text.normalize('NFC'));
  const unit = op.size / font.unitsPerEm;
  let x = op.x;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [index, glyph] of glyphs.entries()) {
    const { minX, minY, maxX, maxY } = font.getGlyph(glyph.id).cbox;
    const from = x + (offsets[index]?.x ?? 0) * unit;
    const base = op.y - (offsets[index]?.y ?? 0) * unit;
    left = Math.min(left, from + (minX - ROUNDING) * unit);
    right = Math.max(right, from + (maxX + ROUNDING) * unit);
    top = Math.min(top, base - (maxY + ROUNDING) * unit);
    bottom = Math.max(bottom, base - (minY - ROUNDING) * unit);
    x += (advances[index] ?? 0) * op.size;
  }
  const corners = [left, right].flatMap((cx) => [top, bottom].map((cy) => transformed(op.matrix, cx, cy)));
  return glyphs.length === 0 ? { left, top, right, bottom } : around(corners);
}

/** Outlines of the glyphs, not the line they stand on. */
function textEdges(op: TextOp, faces: FaceOf): readonly Edges[] {
  const { font } = faces(op.weight, op.italic);
  const { glyphs, advances, offsets } = glyphsOf(font, op.text.normalize('NFC'));
  const unit = op.size / font.unitsPerEm;
  let x = op.x;
  return glyphs.flatMap((glyph, index) => {
    const { minX, minY, maxX, maxY } = font.getGlyph(glyph.id).bbox;
    const left = x + (offsets[index]?.x ?? 0) * unit;
    const base = op.y - (offsets[index]?.y ?? 0) * unit;
    x += (advances[index] ?? 0) * op.size;
    // A space has no outline.
    if (!(minX < maxX && minY < maxY)) return [];
    const corners = [minX, maxX].flatMap((gx) =>
      [minY, maxY].map((gy) => transformed(op.matrix, left + gx * unit, base - gy * unit)),
    );
    return [around(corners)];
  });
}

const known = new WeakMap<Drawing, { readonly faces: FaceOf; readonly box: Rect }>();

/**
 * The rectangle that encloses what is visible of a drawing (ISO 32000-1, 14.8.5.4.3), in its own points; the whole
 * picture where nothing is. It is not the picture's box: that has margins, and signs at its rim reach beyond it.
 */
export function visibleBox(drawing: Drawing, faces: FaceOf): Rect {
  const found = known.get(drawing);
  if (found?.faces === faces) return found.box;
  const box = findVisible(drawing, faces);
  known.set(drawing, { faces, box });
  return box;
}

function findVisible(drawing: Drawing, faces: FaceOf): Rect {
  const everything: Edges = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  const clips: Edges[] = [];
  const texts: { readonly op: TextOp; readonly clip: Edges }[] = [];
  let clip = everything;
  let visible: Edges | undefined;
  const see = (edges: Edges, within: Edges): void => {
    const seen = common(edges, within);
    if (isSomething(seen)) visible = visible ? union(visible, seen) : seen;
  };
  for (const op of drawing.ops) {
    if (op.op === 'save') clips.push(clip);
    else if (op.op === 'restore') clip = clips.pop() ?? everything;
    else if (op.op === 'clip') clip = common(clip, around(op.path.flatMap(pointsOf)));
    else if (op.op === 'text') texts.push({ op, clip });
    else if (op.op === 'fill') see(around(op.path.flatMap(pointsOf)), clip);
    else if (op.op === 'stroke') see(around(op.path.flatMap(pointsOf), op.width / 2), clip);
  }
  // Outlines take long to read; most texts lie among the marks and change nothing.
  for (const { op, clip: limits } of texts) {
    if (op.alpha <= 0) continue;
    const rough = common(roughEdges(op, faces), limits);
    if (!isSomething(rough) || (visible && isWithin(rough, visible))) continue;
    for (const edges of textEdges(op, faces)) see(edges, limits);
  }
  const { left, top, right, bottom } = visible ?? { left: 0, top: 0, right: drawing.width, bottom: drawing.height };
  return { x: left, y: top, width: right - left, height: bottom - top };
}
