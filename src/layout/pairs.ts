import type { FontkitFont, Glyph } from './upstream.ts';

/**
 * Shaping of plain text by pairs of characters. A font of Latin letters moves a letter by the one behind it and by
 * nothing else, as long as no marks are set on letters and no ligatures are made; fontkit, which can do all of that,
 * is asked once for each pair that occurs. `test/layout/shaping.test.ts` compares both for every face.
 */
interface Pairs {
  readonly glyphs: Map<number, Glyph>;
  /** Advance of a character before another one, by both; at the end of a text, by the character alone. Font units. */
  readonly advances: Map<number, number>;
}

/** What a text of plain characters looks like: one glyph for each of them. */
export interface PlainShape {
  readonly glyphs: readonly Glyph[];
  /** Font units. */
  readonly advances: readonly number[];
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

const known = new WeakMap<FontkitFont, Pairs>();

function pairsOf(font: FontkitFont): Pairs {
  const found = known.get(font) ?? { glyphs: new Map(), advances: new Map() };
  known.set(font, found);
  return found;
}

const END = 0;
const SHIFT = 0x10000;
const keyOf = (code: number, next: number): number => code * SHIFT + next;

function codesOf(text: string): readonly number[] | undefined {
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isPlain(code)) return undefined;
    codes.push(code);
  }
  return codes;
}

/** Asks fontkit for pairs, all in one text. False where it makes something else of them than a glyph for each. */
function learn(font: FontkitFont, { glyphs, advances }: Pairs, asked: readonly (readonly [number, number])[]): boolean {
  const ends = asked.filter(([, next]) => next === END);
  const inner = asked.filter(([, next]) => next !== END);
  const shape = (codes: readonly number[]) => {
    const { glyphs: found, positions } = font.layout(String.fromCharCode(...codes), { liga: false });
    const isPlainly = found.length === codes.length && positions.every((p) => p.xOffset === 0 && p.yOffset === 0);
    if (!isPlainly) return undefined;
    codes.forEach((code, index) => {
      const glyph = found[index];
      if (glyph && !glyphs.has(code))
        glyphs.set(code, { id: glyph.id, advanceWidth: glyph.advanceWidth, codePoints: [code] });
    });
    return positions;
  };
  const together = shape(inner.flat());
  if (!together) return false;
  inner.forEach(([code, next], index) => {
    advances.set(keyOf(code, next), together[2 * index]?.xAdvance ?? 0);
  });
  return ends.every(([code]) => {
    const alone = shape([code]);
    if (alone) advances.set(keyOf(code, END), alone[0]?.xAdvance ?? 0);
    return alone !== undefined;
  });
}

/** Glyphs and advances of a text of plain characters; undefined where it is not one. */
export function shapeByPairs(font: FontkitFont, text: string): PlainShape | undefined {
  const codes = codesOf(text);
  if (!codes) return undefined;
  const pairs = pairsOf(font);
  const asked = new Map<number, readonly [number, number]>();
  codes.forEach((code, index) => {
    const next = codes[index + 1] ?? END;
    const key = keyOf(code, next);
    if (!pairs.advances.has(key)) asked.set(key, [code, next]);
  });
  if (asked.size > 0 && !learn(font, pairs, [...asked.values()])) return undefined;
  const glyphs: Glyph[] = [];
  const advances: number[] = [];
  codes.forEach((code, index) => {
    const glyph = pairs.glyphs.get(code);
    const advance = pairs.advances.get(keyOf(code, codes[index + 1] ?? END));
    if (!glyph || advance === undefined) throw new Error(`the pair at ${index} of „${text}“ was not learnt`);
    glyphs.push(glyph);
    advances.push(advance);
  });
  return { glyphs, advances };
}
