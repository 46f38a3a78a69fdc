/** What is read from an embedded TrueType program: how many glyphs it has, and how wide they are. */
export interface TrueType {
  readonly glyphs: number;
  /** Advance width of a glyph in thousandths of the em. */
  readonly advance: (glyph: number) => number;
}

/** Tables needed for drawing glyphs by number; `cmap` is not, because the codes of a CID font are glyph numbers. */
const TABLES = ['head', 'hhea', 'maxp', 'hmtx', 'loca', 'glyf'];

/** Reads the metrics of a TrueType program (ISO/IEC 14496-22), `undefined` when a table is missing or cut off. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  if (bytes.length < 12) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, { offset: number; length: number }>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    if (at + 16 > bytes.length) return undefined;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (offset + length > bytes.length) return undefined;
    tables.set(tag, { offset, length });
  }
  const at = (tag: string): number => tables.get(tag)?.offset ?? 0;
  const long = (tag: string, length: number): boolean => (tables.get(tag)?.length ?? 0) >= length;
  if (!TABLES.every((tag) => tables.has(tag)) || !long('head', 54) || !long('hhea', 36) || !long('maxp', 6)) {
    return undefined;
  }
  const perEm = view.getUint16(at('head') + 18);
  const metrics = view.getUint16(at('hhea') + 34);
  if (perEm === 0 || metrics === 0 || !long('hmtx', metrics * 4)) return undefined;
  return {
    glyphs: view.getUint16(at('maxp') + 4),
    advance: (glyph) => (view.getUint16(at('hmtx') + 4 * Math.min(glyph, metrics - 1)) * 1000) / perEm,
  };
}
