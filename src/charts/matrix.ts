import type { Matrix } from './drawing.ts';

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`, as the Canvas multiplies a new transform onto the current one. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

export const transformed = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** By how much lengths grow. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** Thousandths of a point are finer than any printer; never a negative zero. */
export const rounded = (value: number): number => {
  if (!Number.isFinite(value)) throw new Error(`a coordinate of a chart is ${value}`);
  return Math.round(value * 1000) / 1000 + 0;
};
