import { crc32, deflateSync } from 'node:zlib';

/** Pixels with three bytes each: red, green, blue. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const COLOURS = 48;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Colours that differ by less are one. */
const STEP = 8;

type Colour = readonly [number, number, number];

const colourAt = ({ rgb }: Picture, pixel: number): Colour => [
  rgb[pixel * 3] ?? 0,
  rgb[pixel * 3 + 1] ?? 0,
  rgb[pixel * 3 + 2] ?? 0,
];
const rounded = (colour: Colour): number =>
  colour.reduce((key, channel) => key * 256 + Math.min(255, Math.round(channel / STEP) * STEP), 0);
const colourOf = (key: number): Colour => [key >> 16, (key >> 8) & 255, key & 255];
const distance = (a: Colour, b: Colour): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

/** The most frequent colours, and for each colour of the picture the nearest of them. */
function paletteOf(keys: readonly number[]): { readonly palette: readonly Colour[]; indexOf(key: number): number } {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const palette = [...counts]
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, COLOURS)
    .map(([key]) => colourOf(key));
  const nearest = new Map(
    [...counts.keys()].map((key) => {
      const distances = palette.map((it) => distance(it, colourOf(key)));
      return [key, distances.indexOf(Math.min(...distances))];
    }),
  );
  return { palette, indexOf: (key) => nearest.get(key) ?? 0 };
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A small PNG: one byte a pixel into a palette of few colours (PNG specification, colour type 3). */
export function palettePng(picture: Picture): Uint8Array {
  const { width, height } = picture;
  const keys = Array.from({ length: width * height }, (_, pixel) => rounded(colourAt(picture, pixel)));
  const { palette, indexOf } = paletteOf(keys);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  keys.forEach((key, pixel) => {
    rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = indexOf(key);
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
