import { COLOURED, type Paint, PLAIN } from './paint.ts';

/** How lines are written: their greatest width in characters, and what a terminal can show. */
export interface LineForm {
  readonly width: number;
  readonly paint: Paint;
  readonly title: (text: string) => readonly string[];
}

export interface LineOptions {
  readonly width: number;
  readonly coloured: boolean;
}

/** Narrower than this nothing can be read, wider than that neither. */
const WIDTH = { least: 40, most: 110 };

export function formOf({ width, coloured }: LineOptions): LineForm {
  const paint = coloured ? COLOURED : PLAIN;
  return {
    width: Math.min(WIDTH.most, Math.max(WIDTH.least, width)),
    paint,
    title: (text) => ['', paint.heading(text), paint.heading('='.repeat([...text].length))],
  };
}
