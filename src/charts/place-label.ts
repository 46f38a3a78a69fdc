import type { MeasureText } from './drawing.ts';
import { type Box, boxOf, type Label, type Look, overlaps } from './label.ts';

/** A text that wants to stand near a point, in points of the drawing. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: Look;
  /** On which side it is tried first. */
  readonly prefer: 'above' | 'below';
}

type Place = readonly [dx: number, dy: number, align: Label['align']];

const ABOVE: readonly Place[] = [
  [0, -6, 'center'],
  [4, -5, 'left'],
  [-4, -5, 'right'],
];
const BELOW: readonly Place[] = [
  [0, 12, 'center'],
  [4, 11, 'left'],
  [-4, 11, 'right'],
];
const BESIDE: readonly Place[] = [
  [7, 3, 'left'],
  [-7, 3, 'right'],
];
const FARTHER: readonly Place[] = [
  [0, -11, 'center'],
  [0, 17, 'center'],
];

const inside = (box: Box, area: Box): boolean =>
  box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;

/** The first free place around the point; null where every one is taken or outside the area. */
export function placeLabel(anchor: Anchor, area: Box, taken: readonly Box[], measure: MeasureText): Label | null {
  const places = anchor.prefer === 'above' ? [...ABOVE, ...BELOW] : [...BELOW, ...ABOVE];
  for (const [dx, dy, align] of [...places, ...BESIDE, ...FARTHER]) {
    const label: Label = { lines: [anchor.text], x: anchor.x + dx, y: anchor.y + dy, align, look: anchor.look };
    const box = boxOf(label, measure);
    if (inside(box, area) && !taken.some((other) => overlaps(box, other))) return label;
  }
  return null;
}

/** Small boxes along a straight line, so that no text is set upon it. */
export function boxesAlong(
  from: readonly [number, number],
  to: readonly [number, number],
  halfWidth = 1,
): readonly Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 2));
  return Array.from({ length: count + 1 }, (_, i): Box => {
    const x = from[0] + ((to[0] - from[0]) * i) / count;
    const y = from[1] + ((to[1] - from[1]) * i) / count;
    return { left: x - halfWidth, top: y - halfWidth, right: x + halfWidth, bottom: y + halfWidth };
  });
}
