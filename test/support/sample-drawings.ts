import type { Drawing, DrawOp, MeasureText, PathStep, Rgb } from '../../src/charts/drawing.ts';

/** Simple drawings of the sizes and kinds that charts have: bars, a line, a path, rows with dots. */
const INK: Rgb = [0.12, 0.15, 0.2];
const GREY: Rgb = [0.35, 0.39, 0.43];
const ACCENT: Rgb = [0.122, 0.353, 0.58];
const TINT: Rgb = [0.62, 0.73, 0.84];
const GRID: Rgb = [0.85, 0.87, 0.89];
const SIZE = 9;
const WIDTH = 459.28;

const fill = (path: readonly PathStep[], color: Rgb): DrawOp => ({ op: 'fill', path, evenOdd: false, color, alpha: 1 });

const line = (path: readonly PathStep[], color: Rgb, width: number): DrawOp => ({
  op: 'stroke',
  path,
  color,
  alpha: 1,
  width,
  cap: 'butt',
  join: 'miter',
  miterLimit: 10,
  dash: [],
  dashOffset: 0,
});

const words = (text: string, x: number, y: number, color: Rgb = INK, weight: 400 | 600 = 400): DrawOp => ({
  op: 'text',
  text,
  x,
  y,
  size: SIZE,
  weight,
  italic: false,
  color,
  alpha: 1,
  matrix: [1, 0, 0, 1, 0, 0],
});

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** Horizontal bars from nought, labels on the left, values at the ends. */
export function bars(rows: readonly Bar[], measure: MeasureText): Drawing {
  const font = { size: SIZE, weight: 400, italic: false } as const;
  const left = Math.max(...rows.map((r) => measure(r.label, font))) + 10;
  const most = Math.max(...rows.map((r) => r.value));
  const scale = (WIDTH - left - 60) / most;
  const ops = rows.flatMap((r, i): DrawOp[] => {
    const y = i * 26 + 4;
    return [
      words(r.label, left - 8 - measure(r.label, font), y + 12),
      fill([['re', left, y, r.value * scale, 17]], i % 2 ? TINT : ACCENT),
      words(r.text, left + r.value * scale + 5, y + 12, INK, 600),
    ];
  });
  return {
    width: WIDTH,
    height: rows.length * 26 + 6,
    ops: [
      ...ops,
      line(
        [
          ['m', left, 0],
          ['l', left, rows.length * 26 + 4],
        ],
        GREY,
        0.75,
      ),
    ],
  };
}

/** A line over time with a point and its value for each observation. */
export function course(points: readonly Bar[], from: number, to: number, height = 190): Drawing {
  const left = 34;
  const bottom = height - 24;
  const x = (i: number): number => left + 20 + (i * (WIDTH - left - 60)) / (points.length - 1);
  const y = (v: number): number => bottom - ((v - from) / (to - from)) * (bottom - 16);
  const grid = [0, 1, 2, 3, 4].map((k) => from + (k * (to - from)) / 4);
  const [first, ...rest] = points.map((p, i): PathStep => [i === 0 ? 'm' : 'l', x(i), y(p.value)]);
  return {
    width: WIDTH,
    height,
    ops: [
      ...grid.flatMap((v): DrawOp[] => [
        line(
          [
            ['m', left, y(v)],
            ['l', WIDTH, y(v)],
          ],
          GRID,
          0.5,
        ),
        words(String(v).replace(/(\d)(\d{3})$/, '$1.$2'), 0, y(v) + 3, GREY),
      ]),
      line(first ? [first, ...rest] : [], ACCENT, 2),
      ...points.flatMap((p, i): DrawOp[] => [
        fill([['re', x(i) - 3, y(p.value) - 3, 6, 6]], ACCENT),
        words(p.text, x(i) - 10, y(p.value) - 8, INK, 600),
        words(p.label, x(i) - 24, height - 8, GREY),
      ]),
    ],
  };
}
