import { tableAt } from './face-table.ts';

/** The subtable for all of Unicode (ISO/IEC 14496-22, `cmap`, platform 3 with encoding 10), in groups of neighbours. */
const WINDOWS = 3;
const UNICODE_FULL = 10;
const SEGMENTED_COVERAGE = 12;

/**
 * Glyph numbers by code point in ascending order, read straight from the bytes of a TrueType face: fontkit's own list
 * costs ten times as much. Throws on a face without that subtable; those of the document have it.
 */
export function readCharacterMap(bytes: Uint8Array): ReadonlyMap<number, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = subtableOf(view);
  const glyphs = new Map<number, number>();
  const groups = view.getUint32(at + 12);
  for (let group = at + 16; group < at + 16 + 12 * groups; group += 12) {
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    const glyph = view.getUint32(group + 8);
    for (let codePoint = first; codePoint <= last; codePoint++) glyphs.set(codePoint, glyph + codePoint - first);
  }
  return glyphs;
}

function subtableOf(view: DataView): number {
  const table = tableAt(view, 'cmap');
  for (let record = table + 4; record < table + 4 + 8 * view.getUint16(table + 2); record += 8) {
    const at = table + view.getUint32(record + 4);
    const full = view.getUint16(record) === WINDOWS && view.getUint16(record + 2) === UNICODE_FULL;
    if (full && view.getUint16(at) === SEGMENTED_COVERAGE) return at;
  }
  throw new Error('the face has no characters of all of Unicode');
}
