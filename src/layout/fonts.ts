import type { MeasureText } from '../charts/drawing.ts';
import { readCharacterMap } from './character-map.ts';
import { readPostTable } from './post-table.ts';
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
 * fontkit keeps a Glyph with the code points it was first asked for. Here it gets the lowest of those that share its
 * outline: a space stays a space although a protected space looks the same, whatever was laid out earlier. The glyph
 * of a character is looked up in what was read already; the renderer asks for two with each run of text.
 */
function prime(font: FontkitFont, characters: ReadonlyMap<number, number>): void {
  const lowest = new Map<number, number>();
  for (const [codePoint, glyph] of characters) {
    const ligature = codePoint >= LIGATURES.from && codePoint <= LIGATURES.to;
    if (!ligature && !lowest.has(glyph)) lowest.set(glyph, codePoint);
  }
  font.glyphForCodePoint = (codePoint) => font.getGlyph(characters.get(codePoint) ?? 0, [codePoint]);
  const make = font._getBaseGlyph.bind(font);
  font._getBaseGlyph = (glyph, asked) => {
    const codePoint = lowest.get(glyph);
    return make(glyph, codePoint === undefined ? asked : [codePoint]);
  };
}

function openFace(bytes: Uint8Array): Face {
  const font = openFont(bytes);
  const characters = readCharacterMap(bytes);
  prime(font, characters);
  font._tables.post = readPostTable(bytes);
  return { font, characters: new Set(characters.keys()) };
}

/** As many as the document has, twice: a program may go on with faces that were exchanged meanwhile. */
const MOST_OPEN = 8;

const open: { readonly bytes: Uint8Array; readonly face: Face }[] = [];

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** The same bytes are the same face as long as the program runs, so that what is known of its texts stays known. */
function faceOf(bytes: Uint8Array): Face {
  const known = open.find((one) => sameBytes(one.bytes, bytes));
  if (known) return known.face;
  const face = openFace(bytes);
  open.push({ bytes, face });
  if (open.length > MOST_OPEN) open.shift();
  return face;
}

const sets = new WeakMap<Face, { readonly faces: readonly Face[]; readonly fonts: Fonts }>();

/**
 * Opens the faces; what it returns can serve any number of documents, and is the same as long as the bytes are. Nobody
 * may change the bytes afterwards. Throws on bytes that are no TrueType.
 */
export function loadFonts(files: FontFiles): Fonts {
  const upright = { 400: faceOf(files.regular), 600: faceOf(files.semiBold) };
  const italics = { 400: faceOf(files.italic), 600: faceOf(files.semiBoldItalic) };
  const faces = [upright[600], italics[400], italics[600]];
  const known = sets.get(upright[400]);
  if (known?.faces.every((one, index) => one === faces[index])) return known.fonts;
  const face: FaceOf = (weight, italic) => (italic ? italics : upright)[weight];
  const measure: MeasureText = (text, { size, weight, italic }) =>
    glyphsOf(face(weight, italic).font, text).width * size;
  const fonts: Fonts = { face, measure };
  sets.set(upright[400], { faces, fonts });
  return fonts;
}
