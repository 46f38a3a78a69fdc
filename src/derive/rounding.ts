import { type Decimal, decimal, roundHalfUp } from '../german/decimal.ts';

/** A number as somebody printed it: nothing is known behind its last digit. */
export interface Rounded {
  readonly value: number;
  readonly decimals: number;
}

/** Both ends belong to it. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Half a unit of the last printed digit: how far the true value can be from the printed one. */
const tolerance = (decimals: number): Decimal => decimal(10).pow(-decimals).div(2);

const around = (value: Decimal, by: Decimal): Interval => ({ low: value.minus(by), high: value.plus(by) });

/** Everything a number printed with these digits can have been: 7,86 is 7,855 to 7,865. */
export const printedInterval = ({ value, decimals }: Rounded): Interval =>
  around(roundHalfUp(value, decimals), tolerance(decimals));

export const overlap = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

/** Whether rounding alone can explain the difference between a printed total and the sum of its printed parts. */
export function sumFits(parts: readonly Rounded[], total: Rounded): boolean {
  const sum = parts
    .map(printedInterval)
    .reduce((whole, part) => ({ low: whole.low.plus(part.low), high: whole.high.plus(part.high) }), {
      low: decimal(0),
      high: decimal(0),
    });
  return overlap(sum, printedInterval(total));
}

/** Whether printed shares in % can be the shares of one whole: their sum is 100 but for rounding. */
export const sharesFill = (shares: readonly Rounded[]): boolean => sumFits(shares, { value: 100, decimals: 20 });

/** The smallest interval that holds all of these. Throws when there are none. */
export function hull(values: readonly Decimal[]): Interval {
  const [first, ...others] = values;
  if (!first) throw new RangeError('nothing to enclose');
  return others.reduce<Interval>(
    ({ low, high }, value) => ({ low: value.lt(low) ? value : low, high: value.gt(high) ? value : high }),
    { low: first, high: first },
  );
}

/**
 * What a rough number can have been. Its zeros at the end are taken for rounding: „rund 1.800.000“ is 1.750.000 to
 * 1.850.000, „rund 35“ is 34,5 to 35,5, „rund 30“ is 25 to 35.
 */
export function roughInterval({ value, decimals }: Rounded): Interval {
  const printed = roundHalfUp(value, decimals);
  const zeros = /^-?\d*?[1-9](0+)$/.exec(printed.toFixed())?.[1]?.length ?? 0;
  const places = zeros === 0 ? lastPlace(printed, decimals) : -zeros;
  return around(printed, tolerance(places));
}

/** What a value can be: a rough one anything in its interval, any other just itself. */
export const possibleValues = (it: Rounded & { readonly approximate: boolean }): Interval =>
  it.approximate ? roughInterval(it) : { low: decimal(it.value), high: decimal(it.value) };

/** Digits behind the comma that are not zeros at the end: 2,50 has one. */
const lastPlace = (value: Decimal, decimals: number): number =>
  Math.min(decimals, value.toFixed().split('.')[1]?.length ?? 0);
