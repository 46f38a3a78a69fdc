import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MeasureText } from '../../../src/charts/drawing.ts';

/** The little of fontkit that tests need; the package brings no types. */
export interface Font {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features: { readonly liga: boolean }): { readonly positions: readonly { xAdvance: number }[] };
}

const fontkit: { create(bytes: Buffer): Font } = createRequire(import.meta.url)('fontkit');

export const FONT_FOLDER = new URL('../../../templates/fonts/', import.meta.url);

export const openFont = (file: string): Font => fontkit.create(readFileSync(new URL(file, FONT_FOLDER)));

const fonts = {
  '400': openFont('SourceSans3-Regular.ttf'),
  '600': openFont('SourceSans3-SemiBold.ttf'),
  '400i': openFont('SourceSans3-Italic.ttf'),
  '600i': openFont('SourceSans3-SemiBoldItalic.ttf'),
};
const widths = new Map<string, number>();

/** Measures with the very fonts the document embeds, ligatures off as in the document. */
export const measure: MeasureText = (text, { size, weight, italic }) => {
  const key = `${weight}${italic ? 'i' : ''}` as keyof typeof fonts; // the two template parts allow just these four keys
  const cacheKey = `${key} ${text}`;
  let width = widths.get(cacheKey);
  if (width === undefined) {
    const font = fonts[key];
    const advance = font.layout(text, { liga: false }).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    width = advance / font.unitsPerEm;
    widths.set(cacheKey, width);
  }
  return width * size;
};
