import type { Drawing, DrawOp, PathStep, Rgb } from '../../src/charts/drawing.ts';
import { remembering } from '../../src/memo/memo.ts';
import { type Colours, channels } from '../design/colours.ts';

/** Distance of the dots; their largest diameter leaves a little air. */
const STEP = 17;
const LARGEST = 12.4;
const SMALLEST = 0.9;
/** Diameters are rounded to so many sizes, each of which is one stroke. */
const SIZES = 14;

const smooth = (t: number): number => {
  const x = Math.min(1, Math.max(0, t));
  return x * x * (3 - 2 * x);
};

/** A stroke of next to no length with round ends is a dot. */
const dot = (x: number, y: number): readonly PathStep[] => [
  ['m', x, y],
  ['l', x + 0.01, y],
];

const dots = (path: readonly PathStep[], diameter: number, color: Rgb): DrawOp => ({
  op: 'stroke',
  path,
  color,
  alpha: 1,
  width: diameter,
  cap: 'round',
  join: 'round',
  miterLimit: 10,
  dash: [],
  dashOffset: 0,
});

/** The row (from below) on which the way stands in each column: level stretches and steps, never down. */
function way(columns: number, rows: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => {
    const t = column / (columns - 1);
    return Math.round(1 + (rows - 3) * (0.12 * t + 0.88 * smooth(t ** 1.25)) - 0.2 * Math.sin(t * 9));
  });
}

interface Art {
  readonly width: number;
  readonly height: number;
  readonly colours: Pick<Colours, 'mid' | 'white'>;
}

/** Colours of so many editions. */
const MOST = 16;

/**
 * The picture of the cover: many dots, small to large, and one way that leads up through them. A pure drawing; it says
 * nothing that could be read out.
 */
export const coverArt = remembering(
  MOST,
  ({ width, height, colours: { mid, white } }: Art) => [width, height, mid, white].join(),
  draw,
);

function draw({ width, height, colours }: Art): Drawing {
  const columns = Math.floor(width / STEP) + 1;
  const rows = Math.floor(height / STEP);
  const left = (width - (columns - 1) * STEP) / 2;
  const x = (column: number): number => left + column * STEP;
  const y = (row: number): number => height - STEP * 0.75 - row * STEP;
  const path = way(columns, rows);
  const bySize = new Map<number, PathStep[]>();
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      if (path[column] === row) continue;
      const across = column / (columns - 1);
      const up = row / (rows - 1);
      const weight = smooth(0.15 + 0.95 * across - 0.85 * up);
      const size = Math.round(weight * SIZES);
      bySize.set(size, [...(bySize.get(size) ?? []), ...dot(x(column), y(row))]);
    }
  }
  const crowd = [...bySize].sort(([a], [b]) => a - b);
  const diameter = (size: number): number => SMALLEST + ((LARGEST - SMALLEST) * size) / SIZES;
  return {
    width,
    height,
    ops: [
      ...crowd.map(([size, steps]) => dots(steps, diameter(size), channels(colours.mid))),
      dots(
        path.flatMap((row, column) => dot(x(column), y(row))),
        LARGEST,
        channels(colours.white),
      ),
    ],
  };
}
