import Big from 'big.js';

/**
 * Exact decimal arithmetic for everything a reader can recompute. Own constructor, so that no other part of the
 * program can change its settings: 40 digits for quotients, half-up (away from zero), never exponent notation.
 */
const Decimal = Big();
Decimal.DP = 40;
Decimal.RM = Decimal.roundHalfUp;

export type Decimal = Big;

/** The decimal a person typed: 0.1 is one tenth here, not its binary neighbour. Throws on NaN and infinities. */
export const decimal = (value: number | bigint | string): Decimal => new Decimal(value);

/** Rounded to that many digits after the comma, halves away from zero. */
export const roundHalfUp = (value: number | Decimal, decimals: number): Decimal =>
  (typeof value === 'number' ? decimal(value) : value).round(decimals, Decimal.roundHalfUp);
