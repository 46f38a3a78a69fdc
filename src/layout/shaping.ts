import { shapeByPairs } from './pairs.ts';
import type { FontkitFont, Glyph, GlyphPosition } from './upstream.ts';

/** A text as glyphs of one face. Advances and offsets in parts of the font size. */
export interface Shaped {
  readonly glyphs: readonly Glyph[];
  readonly advances: readonly number[];
  readonly offsets: readonly { readonly x: number; readonly y: number }[];
  /** Where in the text (UTF-16) each glyph begins; one longer than `glyphs`. */
  readonly starts: readonly number[];
  readonly width: number;
}

/** No ligatures: across the seam of a German compound they are wrong, and a line may end inside one. */
const FEATURES = { liga: false };

/** Words of tables and charts are asked for again and again, paragraphs are not. */
const SHORT = 48;
const MEMO_LIMIT = 20_000;

const memos = new WeakMap<FontkitFont, Map<string, Shaped>>();

/** Code points of a text as it is copied: protected and narrow spaces read as spaces, all hyphens as hyphen-minus. */
const READABLE: ReadonlyMap<number, number> = new Map([
  [0x00a0, 0x20],
  [0x202f, 0x20],
  [0x2009, 0x20],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
]);

const readable = (codePoint: number): number => READABLE.get(codePoint) ?? codePoint;

/** A text as it is copied out of the document. */
export const readableText = (text: string): string =>
  text.replace(/[\u00a0\u202f\u2009\u2010\u2011]/g, (c) => String.fromCodePoint(readable(c.codePointAt(0) ?? 0)));

/**
 * Shapes a text. Every glyph carries the characters of this text rather than those fontkit remembers for its outline,
 * so that copying and searching find what was written.
 */
export function glyphsOf(font: FontkitFont, text: string): Shaped {
  if (text.length > SHORT) return shape(font, text);
  const memo = memos.get(font) ?? new Map<string, Shaped>();
  memos.set(font, memo);
  const known = memo.get(text);
  if (known) return known;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  const shaped = shape(font, text);
  memo.set(text, shaped);
  return shaped;
}

const shape = (font: FontkitFont, text: string): Shaped => shapePlainly(font, text) ?? shapeFully(font, text);

const NOT_MOVED = { x: 0, y: 0 };

/** Glyphs as they are copied, by the code point they are drawn for. */
const copied = new WeakMap<Glyph, Glyph>();

function asCopied(glyph: Glyph): Glyph {
  const known = copied.get(glyph);
  if (known) return known;
  const made = { ...glyph, codePoints: glyph.codePoints.map(readable) };
  copied.set(glyph, made);
  return made;
}

function shapePlainly(font: FontkitFont, text: string): Shaped | undefined {
  const plain = shapeByPairs(font, text);
  if (!plain) return undefined;
  const em = font.unitsPerEm;
  const advances = plain.advances.map((advance) => advance / em);
  return {
    glyphs: plain.glyphs.map(asCopied),
    advances,
    offsets: plain.glyphs.map(() => NOT_MOVED),
    starts: Array.from({ length: text.length + 1 }, (_, index) => index),
    width: advances.reduce((a, b) => a + b, 0),
  };
}

function shapeFully(font: FontkitFont, text: string): Shaped {
  const codePoints = [...text].map((c) => c.codePointAt(0) ?? 0);
  const run = font.layout(text, FEATURES);
  const starts: number[] = [];
  let at = 0;
  let place = 0;
  const glyphs = run.glyphs.map((glyph, index): Glyph => {
    // The last glyph takes what is left, so that a mark merged into its letter keeps its characters.
    const count = index === run.glyphs.length - 1 ? codePoints.length - at : glyph.codePoints.length;
    const own = codePoints.slice(at, at + count);
    starts.push(place);
    at += count;
    place += own.reduce((n, c) => n + (c > 0xffff ? 2 : 1), 0);
    return { id: glyph.id, advanceWidth: glyph.advanceWidth, codePoints: own.map(readable) };
  });
  starts.push(text.length);
  const em = font.unitsPerEm;
  const advances = run.positions.map((p: GlyphPosition) => p.xAdvance / em);
  return {
    glyphs,
    advances,
    offsets: run.positions.map((p) => ({ x: p.xOffset, y: p.yOffset })),
    starts,
    width: advances.reduce((a, b) => a + b, 0),
  };
}
