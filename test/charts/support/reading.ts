import type { Drawing, DrawOp, PathStep } from '../../../src/charts/drawing.ts';
import { measure } from './fonts.ts';

/** What tests read off a drawing. */
export type TextOp = Extract<DrawOp, { op: 'text' }>;
export type FillOp = Extract<DrawOp, { op: 'fill' }>;
export type StrokeOp = Extract<DrawOp, { op: 'stroke' }>;

export const textsOf = ({ ops }: Drawing): readonly TextOp[] => ops.filter((op) => op.op === 'text');
export const fillsOf = ({ ops }: Drawing): readonly FillOp[] => ops.filter((op) => op.op === 'fill');
export const strokesOf = ({ ops }: Drawing): readonly StrokeOp[] => ops.filter((op) => op.op === 'stroke');
export const wordsOf = (drawing: Drawing): readonly string[] => textsOf(drawing).map(({ text }) => text);

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Letters of Source Sans 3 reach from 0.2 of the size below the baseline to 0.75 above it; Ä a little higher. */
export function boxOfText({ text, x, y, size, weight, italic }: TextOp): Box {
  return { left: x, top: y - 0.75 * size, right: x + measure(text, { size, weight, italic }), bottom: y + 0.21 * size };
}

/** A box drawn as one rectangle. */
export type Rect = Box & { readonly color: string };

export const hex = (color: readonly number[]): string =>
  `#${color
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

export function rectsOf(drawing: Drawing): readonly Rect[] {
  return fillsOf(drawing).flatMap(({ path, color }) => {
    const [step, ...more] = path;
    if (step?.[0] !== 're' || more.length > 0) return [];
    const [, x, y, width, height] = step;
    return [
      {
        left: Math.min(x, x + width),
        top: Math.min(y, y + height),
        right: Math.max(x, x + width),
        bottom: Math.max(y, y + height),
        color: hex(color),
      },
    ];
  });
}

/** Rectangles of at least the height of a bar: no swatches, no plates behind texts. */
export const barsOf = (drawing: Drawing, color?: string): readonly Rect[] =>
  rectsOf(drawing).filter(
    (rect) =>
      rect.bottom - rect.top >= 9.9 && rect.color !== '#ffffff' && (color === undefined || rect.color === color),
  );

export const widthOf = ({ left, right }: Box): number => right - left;

const pointsOf = (step: PathStep): readonly (readonly [number, number])[] => {
  switch (step[0]) {
    case 'm':
    case 'l':
      return [[step[1], step[2]]];
    case 'c':
      return [[step[5], step[6]]];
    case 're':
      return [
        [step[1], step[2]],
        [step[1] + step[3], step[2] + step[4]],
      ];
    case 'h':
      return [];
  }
};

/** Points a path goes through. */
export const throughOf = (path: readonly PathStep[]): readonly (readonly [number, number])[] => path.flatMap(pointsOf);

/** The smallest box around a path, without the width of its line. */
export function boxOfPath(path: readonly PathStep[]): Box {
  const points = throughOf(path);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export const textNamed = (drawing: Drawing, text: string): TextOp => {
  const found = textsOf(drawing).find((op) => op.text === text);
  if (found === undefined) throw new Error(`the drawing does not say “${text}”: ${wordsOf(drawing).join(' | ')}`);
  return found;
};
