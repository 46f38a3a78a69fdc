import { decimal } from '../german/decimal.ts';
import { formatNumber, PROTECTED_SPACE, type Thousands } from '../german/number.ts';
import type { Unit } from '../validate/unit.ts';
import { BILLIONS, MILLIONS } from '../words/chart.ts';
import { decimalsOf, multiples, niceStep } from './scale.ts';

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** In what an axis counts, so that its numbers stay short. */
function magnitude(largest: number): { readonly of: number; readonly word: string } {
  if (largest >= 1e9) return { of: 1e9, word: BILLIONS };
  return largest >= 1e6 ? { of: 1e6, word: MILLIONS } : { of: 1, word: '' };
}

const SIGN: Partial<Record<Unit['kind'], string>> = { percent: '%', change: '%', money: '€' };

function print(value: number, decimals: number, largest: number, unit: Unit, thousands: Thousands): string {
  const { of, word } = magnitude(largest);
  const words = [word, SIGN[unit.kind] ?? ''].filter((part) => part !== '');
  return [formatNumber(decimal(value).div(of).toNumber(), decimals, thousands), ...words].join(PROTECTED_SPACE);
}

/**
 * Round values on an axis, at most `most` steps of them, with as many digits as their step needs: „6.000“, „2,5 %“,
 * „15 Mio. €“.
 */
export function ticks(
  domain: readonly [number, number],
  most: number,
  unit: Unit,
  thousands: Thousands,
): readonly Tick[] {
  const [from, to] = domain;
  const step = niceStep(to - from, most);
  const largest = Math.max(Math.abs(from), Math.abs(to));
  const decimals = decimalsOf(step / magnitude(largest).of);
  return multiples(step, from, to).map((value) => ({ value, text: print(value, decimals, largest, unit, thousands) }));
}

/** One value of an axis as its ticks are printed, with all the digits it has. */
export const axisNumber = (value: number, unit: Unit, thousands: Thousands): string =>
  print(value, decimalsOf(value / magnitude(Math.abs(value)).of), Math.abs(value), unit, thousands);

/** A domain widened to the round values around it. */
export function niceDomain(low: number, high: number, most: number): readonly [number, number] {
  const [from, to] = low === high ? [Math.min(low, 0), Math.max(high, 0)] : [low, high];
  if (from === to) return [0, 1];
  const step = niceStep(to - from, most);
  const within = multiples(step, from, to);
  const first = within[0] ?? from;
  const last = within.at(-1) ?? to;
  const tidy = (value: number): number => Number(value.toPrecision(12));
  return [first > from + step * 1e-6 ? tidy(first - step) : first, last < to - step * 1e-6 ? tidy(last + step) : last];
}
