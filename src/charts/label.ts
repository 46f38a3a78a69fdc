import type { MeasureText } from './drawing.ts';
import { GREY, INK } from './style.ts';

/** A text at its place, in points from the top left of the drawing. Several lines share one alignment. */
export interface Label {
  readonly lines: readonly string[];
  /** Left edge, middle or right edge, by `align`. */
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly look: Look;
  /** Colour other than the look's own, for text on a filled mark. */
  readonly color?: string;
}

export type Look = keyof typeof LOOKS;

/** Every kind of text a chart has; sizes in points. */
export const LOOKS = {
  label: { size: 8.5, lineHeight: 10.5, weight: 400, italic: false, color: INK },
  value: { size: 8.5, lineHeight: 10.5, weight: 600, italic: false, color: INK },
  heading: { size: 8.5, lineHeight: 10.5, weight: 600, italic: false, color: INK },
  tick: { size: 8, lineHeight: 10, weight: 400, italic: false, color: GREY },
  note: { size: 8, lineHeight: 10, weight: 400, italic: true, color: GREY },
} as const;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Height of the letters above and below the baseline as parts of the font size (Source Sans 3, with umlauts). */
export const ASCENT = 0.78;
export const DESCENT = 0.24;
/** Half the height of the digits: what has to lie on the middle of a bar. */
const MIDDLE = 0.33;

export const widthOf = (lines: readonly string[], look: Look, measure: MeasureText): number =>
  lines.reduce((widest, line) => Math.max(widest, measure(line, LOOKS[look])), 0);

export const heightOf = (lines: readonly string[], look: Look): number => lines.length * LOOKS[look].lineHeight;

/** Baseline of the first line of a text whose middle lies at `middle`. */
export const baselineAround = (middle: number, lines: number, look: Look): number =>
  middle - ((lines - 1) * LOOKS[look].lineHeight) / 2 + LOOKS[look].size * MIDDLE;

export function boxOf(label: Label, measure: MeasureText): Box {
  const width = widthOf(label.lines, label.look, measure);
  const { size, lineHeight } = LOOKS[label.look];
  const left = label.x - (label.align === 'center' ? width / 2 : label.align === 'right' ? width : 0);
  return {
    left,
    top: label.y - size * ASCENT,
    right: left + width,
    bottom: label.y + (label.lines.length - 1) * lineHeight + size * DESCENT,
  };
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
