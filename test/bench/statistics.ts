/** The middle of a list of measurements; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return (low + high) / 2;
}

/** How much `values` are of `others`, round by round, and the middle of that: what slowed a round down slowed both. */
export const pairedRatio = (values: readonly number[], others: readonly number[]): number =>
  median(values.map((value, at) => value / (others[at] ?? Number.NaN)));

/** Growth per step of evenly spaced measurements: the slope of the line with the least squares. */
export function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  return above / values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
}

/**
 * What is left in doubt about a slope, to either side, in 95 of 100 cases. As if no measurement depended on the one
 * before it.
 */
export function slopeDoubt(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rise = slope(values);
  const off = values.reduce((sum, value, at) => sum + (value - mean - rise * (at - middle)) ** 2, 0);
  const apart = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return 1.96 * Math.sqrt(off / (values.length - 2) / apart);
}
