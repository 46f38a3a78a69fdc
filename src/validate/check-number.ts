import type { Finding } from '../problem/problem.ts';
import type { FieldName } from '../words/problems/field-name.ts';
import * as words from '../words/problems/figure.ts';
import { readNumberText } from './number-text.ts';
import { UNITS, type UnitKind, type UnitWord } from './unit.ts';

/** What no value of a unit can be, whatever it measures; null is no bound. */
const HARD_BOUNDS: Readonly<Record<UnitKind, readonly [number | null, number | null]>> = {
  count: [0, null],
  money: [null, null],
  percent: [0, 100],
  change: [-100, null],
  points: [-100, 100],
  index: [0, null],
  ratio: [0, null],
  fte: [0, null],
};

/** One to three digits, a point, three digits: in German a number of thousands. */
const GROUPED = /^-?\d{1,3}\.\d{3}$/;

/** Beyond this many digits a number of a computer is no longer exact. */
const EXACT_DIGITS = 15;

/** What is wrong with a number, given what it counts or measures; undefined where nothing is. */
export function checkNumber(
  nameOf: () => FieldName,
  value: number,
  typed: string,
  unit: UnitWord,
): Finding | undefined {
  const { kind } = UNITS[unit];
  const [from, to] = HARD_BOUNDS[kind];
  const isLong = typed.length > EXACT_DIGITS;
  if (isLong && typed.replace(/\D/g, '').replace(/^0+/, '').length > EXACT_DIGITS)
    return words.tooPrecise(nameOf(), typed);
  if ((kind === 'count' || kind === 'money') && GROUPED.test(typed)) {
    return words.thousandsPoint(nameOf(), typed, unit, readNumberText(typed, true)?.canonical ?? typed);
  }
  if (kind === 'count' && !Number.isInteger(value)) return words.countWithDecimals(nameOf(), typed, unit);
  if ((from !== null && value < from) || (to !== null && value > to))
    return words.outOfRange(nameOf(), value, unit, from, to);
  return undefined;
}
