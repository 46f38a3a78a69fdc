/** A number as it stands in a content stream: four decimals at most, no exponent, no minus before nought. */
export function pdfNumber(value: number): number {
  if (!Number.isFinite(value) || Math.abs(value) > 1e6) throw new Error(`${value} is no coordinate on a page`);
  const rounded = Math.round(value * 1e4) / 1e4;
  return Object.is(rounded, -0) ? 0 : rounded;
}

/** Operands of an operator. */
export const operands = (...values: readonly number[]): string => values.map(pdfNumber).join(' ');
