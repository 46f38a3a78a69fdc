import type { MeasureText } from '../charts/drawing.ts';
import { glyphsOf } from './shaping.ts';
import { type FontkitFont, openFont } from './upstream.ts';

/** The four faces of the document as TTF bytes. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly italic: Uint8Array;
  readonly semiBold: Uint8Array;
  readonly semiBoldItalic: Uint8Array;
}

export interface Face {
  readonly font: FontkitFont;
  readonly characters: ReadonlySet<number>;
}

export type FaceOf = (weight: 400 | 600, italic: boolean) => Face;

export interface Fonts {
  readonly face: FaceOf;
  /** Width of a text in points, for charts and tables. */
  readonly measure: MeasureText;
}

const LIGATURES = { from: 0xfb00, to: 0xfb06 };

/**
 * fontkit keeps a Glyph with the code points it was first asked for. Asked in ascending order, a space stays a space
 * although a protected space shares its outline, whatever was laid out earlier in this process.
 */
function prime(font: FontkitFont): void {
  for (const codePoint of [...font.characterSet].sort((a, b) => a - b)) {
    if (codePoint < LIGATURES.from || codePoint > LIGATURES.to) font.glyphForCodePoint(codePoint);
  }
}

function openFace(bytes: Uint8Array): Face {
  const font = openFont(bytes);
  prime(font);
  return { font, characters: new Set(font.characterSet) };
}

/** Opens the faces once; what it returns can serve any number of documents. Throws on bytes that are no TrueType. */
export function loadFonts(files: FontFiles): Fonts {
  const upright = { 400: openFace(files.regular), 600: openFace(files.semiBold) };
  const italics = { 400: openFace(files.italic), 600: openFace(files.semiBoldItalic) };
  const face: FaceOf = (weight, italic) => (italic ? italics : upright)[weight];
  const measure: MeasureText = (text, { size, weight, italic }) =>
    glyphsOf(face(weight, italic).font, text).width * size;
  return { face, measure };
}
