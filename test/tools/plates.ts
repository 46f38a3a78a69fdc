import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One ink of one page: 0 where there is none, 255 where it is full. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

export const INKS = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const;
export type Plates = Readonly<Record<(typeof INKS)[number], Plate>>;

/** Pixels in an inch. */
export const RESOLUTION = 100;

const TAGS = { width: 256, height: 257, bits: 258, compression: 259, offsets: 273, samples: 277, counts: 279 };

/** Reads a grey TIFF without compression, as Ghostscript writes plates: low values are full ink. */
function readPlate(path: string): Plate {
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 0, 4) !== 'II*\0') throw new Error(`${path} is no little-endian TIFF`);
  const start = bytes.readUInt32LE(4);
  const entries = new Map<number, readonly number[]>();
  for (let index = 0; index < bytes.readUInt16LE(start); index++) {
    const at = start + 2 + index * 12;
    const [type, count] = [bytes.readUInt16LE(at + 2), bytes.readUInt32LE(at + 4)];
    const size = type === 3 ? 2 : 4;
    const from = count * size <= 4 ? at + 8 : bytes.readUInt32LE(at + 8);
    if (type !== 3 && type !== 4) continue;
    const value = (i: number): number =>
      type === 3 ? bytes.readUInt16LE(from + i * 2) : bytes.readUInt32LE(from + i * 4);
    entries.set(
      bytes.readUInt16LE(at),
      Array.from({ length: count }, (_, i) => value(i)),
    );
  }
  const all = (tag: number): readonly number[] => entries.get(tag) ?? [];
  const one = (tag: number): number => all(tag)[0] ?? 1;
  if (one(TAGS.bits) !== 8 || one(TAGS.compression) !== 1 || one(TAGS.samples) !== 1)
    throw new Error(`${path}: not plain`);
  const [width, height] = [one(TAGS.width), one(TAGS.height)];
  const counts = all(TAGS.counts);
  const rows = Buffer.concat(all(TAGS.offsets).map((offset, i) => bytes.subarray(offset, offset + (counts[i] ?? 0))));
  if (rows.length !== width * height) throw new Error(`${path} has ${rows.length} of ${width * height} pixels`);
  return { width, height, ink: rows.map((grey) => 255 - grey) };
}

/** The four plates of every page, as Ghostscript separates them. */
export function separations(file: string, folder: string, pages: number): readonly Plates[] {
  const name = join(folder, 'plate-%03d.tif');
  execFileSync('gs', [
    ...['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=tiffsep', '-sCompression=none', `-r${RESOLUTION}`],
    ...[`-sOutputFile=${name}`, file],
  ]);
  return Array.from({ length: pages }, (_, index) => {
    const plate = (ink: string): Plate =>
      readPlate(join(folder, `plate-${String(index + 1).padStart(3, '0')}(${ink}).tif`));
    return { Cyan: plate('Cyan'), Magenta: plate('Magenta'), Yellow: plate('Yellow'), Black: plate('Black') };
  });
}
