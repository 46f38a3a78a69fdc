/**
 * A chart as a list of vector operations: plain data (it can be stored and compared), in points, y downwards,
 * origin at the top left. Text stays text and is set in the document's own font when it is painted.
 */
export type Rgb = readonly [red: number, green: number, blue: number];

/** `re` is x y width height; the others are as in PDF (ISO 32000-1, 8.5.2). */
export type PathStep =
  | readonly ['m' | 'l', number, number]
  | readonly ['c', number, number, number, number, number, number]
  | readonly ['re', number, number, number, number]
  | readonly ['h'];

/** a b c d e f: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export type DrawOp =
  | { readonly op: 'save' | 'restore' }
  | { readonly op: 'clip'; readonly path: readonly PathStep[]; readonly evenOdd: boolean }
  | {
      readonly op: 'fill';
      readonly path: readonly PathStep[];
      readonly evenOdd: boolean;
      /** 0 to 1 each. */
      readonly color: Rgb;
      readonly alpha: number;
    }
  | {
      readonly op: 'stroke';
      readonly path: readonly PathStep[];
      readonly color: Rgb;
      readonly alpha: number;
      readonly width: number;
      readonly cap: 'butt' | 'round' | 'square';
      readonly join: 'miter' | 'round' | 'bevel';
      readonly miterLimit: number;
      readonly dash: readonly number[];
      readonly dashOffset: number;
    }
  | {
      readonly op: 'text';
      readonly text: string;
      /** Start of the baseline, alignment already resolved, before `matrix`. */
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly weight: 400 | 600;
      readonly italic: boolean;
      readonly color: Rgb;
      readonly alpha: number;
      readonly matrix: Matrix;
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ops: readonly DrawOp[];
}

/** Width of a text in the embedded font, in points. Comes in as a value, so that charts know no font files. */
export type MeasureText = (
  text: string,
  font: { readonly size: number; readonly weight: 400 | 600; readonly italic: boolean },
) => number;
