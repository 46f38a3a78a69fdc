import { strokes } from './palette.ts';

/** How a series of a line chart differs from the others without colour: lightness, dash and shape of its points. */
export interface LineLook {
  readonly color: string;
  readonly dash: readonly number[];
  readonly shape: 'circle' | 'square' | 'triangle-up' | 'diamond';
  readonly hollow: boolean;
}

const SHAPES = ['circle', 'square', 'triangle-up', 'diamond'] as const;
/** Long dashes; the short ones are kept for what lies between irregular points. */
const DASHES: readonly (readonly number[])[] = [[], [], [8, 2.5], [8, 2, 2, 2]];

export const lineLooks = (accent: string, count: number): readonly LineLook[] =>
  strokes(accent, count).map((color, index) => ({
    color,
    dash: DASHES[index % DASHES.length] ?? [],
    shape: SHAPES[index % SHAPES.length] ?? 'circle',
    hollow: Math.floor(index / SHAPES.length) % 2 === 1,
  }));
