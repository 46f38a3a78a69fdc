import { rgb } from 'd3-color';
import type { Rgb } from './drawing.ts';
import { rounded } from './matrix.ts';

/** The two weights the document embeds. */
export interface TextFont {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly italic: boolean;
}

const FONT = /^(?:(italic|normal) )?(?:normal )?(?:(400|600|normal) )?([\d.]+)px /;

/** Reads a Canvas font such as „italic 600 8.5px Source Sans 3“. Throws for a weight or style that isn't embedded. */
export function parseFont(font: string): TextFont {
  const match = FONT.exec(font);
  if (match === null) throw new Error(`a chart asks for the font “${font}”, which is not embedded`);
  return { italic: match[1] === 'italic', weight: match[2] === '600' ? 600 : 400, size: Number(match[3]) };
}

/** Reads a CSS colour; null when nothing would be seen. Throws for gradients, patterns and unknown names. */
export function parseColor(color: unknown): { readonly color: Rgb; readonly alpha: number } | null {
  if (typeof color !== 'string') throw new Error('a chart uses a gradient or pattern, which is not supported');
  const { r, g, b, opacity } = rgb(color);
  if (color === 'transparent' || opacity === 0) return null;
  if (Number.isNaN(r + g + b)) throw new Error(`a chart uses the unknown colour “${color}”`);
  return { color: [rounded(r / 255), rounded(g / 255), rounded(b / 255)], alpha: opacity };
}
