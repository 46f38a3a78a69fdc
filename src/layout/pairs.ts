import { type Kerning, kerningOf } from './kerning.ts';
import type { FontkitFont, Glyph } from './upstream.ts';

/** What a text of plain characters looks like: one glyph for each of them. */
export interface PlainShape {
  readonly glyphs: readonly Glyph[];
  /** Font units. */
  readonly advances: readonly number[];
}

/** What was found out about a face: glyphs by character, advances by a character and the one behind it. */
interface Known {
  readonly kerning: Kerning | undefined;
  readonly glyphs: Map<number, Glyph>;
  readonly advances: Map<number, number>;
}

const BEFORE_MARKS = 0x250;
const PUNCTUATION = { from: 0x2010, to: 0x2027 };
const SOFT_HYPHEN = 0xad;
/** Spaces of several widths, euro, per mille, single guillemets, minus. */
const OTHERS: ReadonlySet<number> = new Set([0x2009, 0x202f, 0x20ac, 0x2030, 0x2039, 0x203a, 0x2212]);
const FIRST_PRINTED = 0x20;

const isPlain = (code: number): boolean =>
  (code >= FIRST_PRINTED && code < BEFORE_MARKS && code !== SOFT_HYPHEN) ||
  (code >= PUNCTUATION.from && code <= PUNCTUATION.to) ||
  OTHERS.has(code);

const faces = new WeakMap<FontkitFont, Known>();

function knownOf(font: FontkitFont): Known {
  const found = faces.get(font) ?? { kerning: kerningOf(font), glyphs: new Map(), advances: new Map() };
  faces.set(font, found);
  return found;
}

function glyphOf(font: FontkitFont, { glyphs }: Known, code: number): Glyph {
  const found = glyphs.get(code);
  if (found) return found;
  const { id, advanceWidth } = font.glyphForCodePoint(code);
  const glyph = { id, advanceWidth, codePoints: [code] };
  glyphs.set(code, glyph);
  return glyph;
}

const SHIFT = 0x10000;

/**
 * Glyphs and advances of a text of plain characters; undefined where it is not one. As long as no marks are set on
 * letters and no ligatures are made, a Latin face moves a letter by the one behind it and by nothing else, which is
 * quickly looked up; everything else is for fontkit. `test/layout/shaping.test.ts` holds both side by side.
 */
export function shapeByPairs(font: FontkitFont, text: string): PlainShape | undefined {
  const known = knownOf(font);
  const { kerning, advances: byPair } = known;
  if (!kerning) return undefined;
  const glyphs: Glyph[] = [];
  const advances: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isPlain(code)) return undefined;
    const glyph = glyphOf(font, known, code);
    glyphs.push(glyph);
    const next = text.charCodeAt(index + 1);
    const key = Number.isNaN(next) ? -code : code * SHIFT + next;
    let advance = byPair.get(key);
    if (advance === undefined) {
      advance = glyph.advanceWidth;
      if (isPlain(next)) advance += kerning(glyph.id, glyphOf(font, known, next).id);
      byPair.set(key, advance);
    }
    advances.push(advance);
  }
  return { glyphs, advances };
}
