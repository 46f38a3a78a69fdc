import type { Picture } from './palette-png.ts';

const PAPER = 245;

const isInk = ({ rgb, width }: Picture, x: number, y: number): boolean => {
  const at = (y * width + x) * 3;
  return [0, 1, 2].some((channel) => (rgb[at + channel] ?? 255) < PAPER);
};

/** The part of a picture between two rows and two columns. */
export function cut(picture: Picture, left: number, top: number, right: number, bottom: number): Picture {
  const [width, height] = [right - left, bottom - top];
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * picture.width + left) * 3;
    rgb.set(picture.rgb.subarray(from, from + width * 3), y * width * 3);
  }
  return { width, height, rgb };
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** Rows that are not empty, as groups with at least `gap` empty rows between them. */
function inkedRows(picture: Picture, gap: number): readonly { from: number; to: number }[] {
  const groups: { from: number; to: number }[] = [];
  for (const y of range(picture.height)) {
    if (!range(picture.width).some((x) => isInk(picture, x, y))) continue;
    const last = groups.at(-1);
    if (last && y - last.to <= gap) last.to = y;
    else groups.push({ from: y, to: y });
  }
  return groups;
}

/** What lies below the first line of a page's text area, with a little paper above and below. */
export function belowFirstLine(picture: Picture, gap: number, border: number): Picture {
  const [, second, ...rest] = inkedRows(picture, gap);
  if (!second) throw new Error('there is nothing below the first line');
  const last = rest.at(-1) ?? second;
  const [top, bottom] = [Math.max(0, second.from - border), Math.min(picture.height, last.to + 1 + border)];
  return cut(picture, 0, top, picture.width, bottom);
}
