import { tableAt } from './face-table.ts';

/** Sixteen bits before the point and sixteen behind it. */
const FIXED = 0x10000;

/** The head of the table `post` (ISO/IEC 14496-22), in font units and degrees. */
export interface PostTable {
  readonly italicAngle: number;
  readonly underlinePosition: number;
  readonly underlineThickness: number;
  readonly isFixedPitch: number;
}

/** What of the table is asked for. Behind it come names of two thousand glyphs, which fontkit would read as well. */
export function readPostTable(bytes: Uint8Array): PostTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = tableAt(view, 'post');
  return {
    italicAngle: view.getInt32(at + 4) / FIXED,
    underlinePosition: view.getInt16(at + 8),
    underlineThickness: view.getInt16(at + 10),
    isFixedPitch: view.getUint32(at + 12),
  };
}
