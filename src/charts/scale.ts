/** A straight scale from values to points. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Points per unit. */
  readonly perUnit: number;
}

export const lengthOf = ({ from, to, perUnit }: Scale): number => (to - from) * perUnit;
export const positionOn = ({ from, perUnit }: Scale, value: number): number => (value - from) * perUnit;

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** The smallest round step (1, 2, 2.5 or 5 times a power of ten) that divides a span into at most `most` parts. */
export function niceStep(span: number, most: number): number {
  const least = span / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = STEPS.find((step) => step * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Digits after the comma that a step and its multiples need. */
export function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 15; decimals++) {
    const shifted = step * 10 ** decimals;
    if (Math.abs(shifted - Math.round(shifted)) <= 1e-6 * Math.abs(shifted)) return decimals;
  }
  return 15;
}

/** Multiples of a step from `from` to `to`, both included, free of binary dust. */
export function multiples(step: number, from: number, to: number): readonly number[] {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  const decimals = Math.max(0, Math.min(20, decimalsOf(step)));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(decimals)) + 0);
}

/** Something drawn at a value with a text beside it: how many points it needs to its left and right. */
export interface Need {
  readonly value: number;
  readonly before?: number;
  readonly after?: number;
}

/**
 * The largest scale over a domain at which every need keeps inside `width`, and the room to leave on either side of
 * the domain. The domain grows where a value lies outside it.
 */
export function fitScale(domain: readonly [number, number], needs: readonly Need[], width: number) {
  const values = needs.map(({ value }) => value);
  let from = Math.min(domain[0], ...values);
  let to = Math.max(domain[1], ...values);
  if (to === from) [from, to] = [Math.min(from, 0), Math.max(to, 0)];
  if (to === from) to = from + 1;
  const rooms = (perUnit: number): readonly [number, number] => [
    Math.max(0, ...needs.map(({ value, before = 0 }) => before - (value - from) * perUnit)),
    Math.max(0, ...needs.map(({ value, after = 0 }) => after - (to - value) * perUnit)),
  ];
  const total = (perUnit: number): number => {
    const [before, after] = rooms(perUnit);
    return before + after + (to - from) * perUnit;
  };
  let low = 0;
  let high = width / (to - from);
  if (total(high) <= width) low = high;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (total(middle) <= width) low = middle;
    else high = middle;
  }
  const [before, after] = rooms(low);
  return { scale: { from, to, perUnit: low } satisfies Scale, before, after };
}

/** The scale as a channel of a specification; the length of the plot does the rest. */
export const linear = ({ from, to }: Scale) => ({
  type: 'quantitative' as const,
  scale: { domain: [from, to], nice: false, zero: false },
});
