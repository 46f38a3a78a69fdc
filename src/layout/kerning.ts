import type { FontkitFont } from './upstream.ts';

/**
 * Kerning of a TrueType face, read from its bytes (ISO/IEC 14496-22, `GPOS`): by how much one glyph comes closer to the
 * next, in font units. fontkit reads the same table, but a whole text at a time and with all that fonts can do.
 */
export type Kerning = (glyph: number, next: number) => number;

/** One subtable; undefined where it says nothing about the pair. */
type Pairs = (glyph: number, next: number) => number | undefined;

const EXTENSION = 9;
const PAIRS = 2;
const ONLY_ADVANCE = 4;

/** Glyphs that a subtable is about, with their places in it. */
function coverageAt(view: DataView, at: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const count = view.getUint16(at + 2);
  if (view.getUint16(at) === 1) {
    for (let i = 0; i < count; i++) places.set(view.getUint16(at + 4 + 2 * i), i);
    return places;
  }
  for (let range = at + 4; range < at + 4 + 6 * count; range += 6) {
    const [first, last, place] = [view.getUint16(range), view.getUint16(range + 2), view.getUint16(range + 4)];
    for (let glyph = first; glyph <= last; glyph++) places.set(glyph, place + glyph - first);
  }
  return places;
}

/** Classes of glyphs; those not named are of class 0. */
function classesAt(view: DataView, at: number): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  if (view.getUint16(at) === 1) {
    const [first, count] = [view.getUint16(at + 2), view.getUint16(at + 4)];
    for (let i = 0; i < count; i++) classes.set(first + i, view.getUint16(at + 6 + 2 * i));
    return classes;
  }
  const count = view.getUint16(at + 2);
  for (let range = at + 4; range < at + 4 + 6 * count; range += 6) {
    const [first, last] = [view.getUint16(range), view.getUint16(range + 2)];
    for (let glyph = first; glyph <= last; glyph++) classes.set(glyph, view.getUint16(range + 4));
  }
  return classes;
}

/** Pairs one by one, or by classes of both glyphs. Undefined where more than an advance is moved. */
function pairsAt(view: DataView, at: number): Pairs | undefined {
  if (view.getUint16(at + 4) !== ONLY_ADVANCE || view.getUint16(at + 6) !== 0) return undefined;
  const coverage = coverageAt(view, at + view.getUint16(at + 2));
  if (view.getUint16(at) === 1) {
    return (glyph, next) => {
      const place = coverage.get(glyph);
      if (place === undefined) return undefined;
      const set = at + view.getUint16(at + 10 + 2 * place);
      for (let pair = set + 2; pair < set + 2 + 4 * view.getUint16(set); pair += 4) {
        if (view.getUint16(pair) === next) return view.getInt16(pair + 2);
      }
      return undefined;
    };
  }
  const first = classesAt(view, at + view.getUint16(at + 8));
  const second = classesAt(view, at + view.getUint16(at + 10));
  const seconds = view.getUint16(at + 14);
  return (glyph, next) =>
    coverage.has(glyph)
      ? view.getInt16(at + 16 + 2 * ((first.get(glyph) ?? 0) * seconds + (second.get(next) ?? 0)))
      : undefined;
}

function subtablesAt(view: DataView, lookup: number): readonly (Pairs | undefined)[] {
  return Array.from({ length: view.getUint16(lookup + 4) }, (_, index) => {
    const at = lookup + view.getUint16(lookup + 6 + 2 * index);
    const type = view.getUint16(lookup);
    const isFarther = type === EXTENSION;
    const kind = isFarther ? view.getUint16(at + 2) : type;
    return kind === PAIRS ? pairsAt(view, isFarther ? at + view.getUint32(at + 4) : at) : undefined;
  });
}

/** Lookups of the feature `kern`, by number. */
function lookupsOf(view: DataView, table: number): readonly number[] {
  const features = table + view.getUint16(table + 6);
  const lookups = new Set<number>();
  for (let record = features + 2; record < features + 2 + 6 * view.getUint16(features); record += 6) {
    const tag = [0, 1, 2, 3].map((i) => String.fromCharCode(view.getUint8(record + i))).join('');
    if (tag !== 'kern') continue;
    const feature = features + view.getUint16(record + 4);
    for (let i = 0; i < view.getUint16(feature + 2); i++) lookups.add(view.getUint16(feature + 4 + 2 * i));
  }
  return [...lookups];
}

/** Undefined where the face has no such table, or one that does more than move a glyph by the one behind it. */
export function kerningOf({ stream, directory }: FontkitFont): Kerning | undefined {
  const table = directory.tables.GPOS?.offset;
  if (table === undefined) return undefined;
  const view = new DataView(stream.buffer.buffer, stream.buffer.byteOffset, stream.buffer.byteLength);
  const [lookup, more] = lookupsOf(view, table);
  if (lookup === undefined || more !== undefined) return undefined;
  const lookups = table + view.getUint16(table + 8);
  const subtables = subtablesAt(view, lookups + view.getUint16(lookups + 2 + 2 * lookup));
  const pairs = subtables.filter((it) => it !== undefined);
  if (pairs.length < subtables.length) return undefined;
  return (glyph, next) => {
    for (const pair of pairs) {
      const moved = pair(glyph, next);
      if (moved !== undefined) return moved;
    }
    return 0;
  };
}
