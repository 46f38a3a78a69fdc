import { type Decimal, decimal } from '../german/decimal.ts';
import type { Finding } from '../problem/problem.ts';
import { samePeriod } from '../time/compare.ts';
import type { Period } from '../time/period.ts';
import { UNITS, type Unit } from '../validate/unit.ts';
import { divisionByZero, notAShare, unitsDiffer } from '../words/problems/derive.ts';
import type { Computation } from './computation.ts';
import type { NumberFact } from './fact.ts';
import { common, latestDate } from './inherit.ts';

/** Every formula over facts. Each returns what is to be computed, or what keeps it from being computed. */
type Result = Computation | Finding;

const ZERO = decimal(0);
const isPercentage = ({ kind }: Unit): boolean => kind === 'percent' || kind === 'points' || kind === 'change';
const unitName = (unit: Unit): string => unit.many || 'ohne Einheit';
const differ = (a: NumberFact, b: NumberFact): Finding => unitsDiffer(a.id, unitName(a.unit), b.id, unitName(b.unit));

const at = (values: readonly Decimal[], index: number): Decimal => values[index] ?? ZERO;
const mostDecimals = (facts: readonly NumberFact[]): number => Math.max(...facts.map((fact) => fact.decimals));

const optional = (since: Period | undefined, population: string | undefined) => ({
  ...(since && { since }),
  ...(population !== undefined && { population }),
});
const populationOf = (fact: NumberFact): string | undefined => fact.population;

export interface SumTerm {
  readonly sign: 1 | -1;
  readonly fact: NumberFact;
}

/** Sum of terms of one unit; `anyNouns` allows different nouns (Stellen and Ausbildungsstellen), never different kinds. */
export function sumOf(terms: readonly [SumTerm, ...SumTerm[]], anyNouns: boolean): Result {
  const [{ fact: first }, ...rest] = terms;
  const others = rest.map((term) => term.fact);
  const odd = others.find(({ unit }) => unit.kind !== first.unit.kind || (!anyNouns && unit.many !== first.unit.many));
  if (odd) return differ(first, odd);
  const inputs = [first, ...others];
  return {
    rule: 'sum',
    inputs,
    compute: (values) => terms.reduce((sum, { sign }, index) => sum.plus(at(values, index).times(sign)), ZERO),
    unit: first.unit,
    decimals: mostDecimals(inputs),
    date: latestDate(first, ...others),
    ...optional(undefined, common(inputs, populationOf)),
  };
}

/** Nothing is divided by this. What is still to be delivered has only a stand-in, and that may be any number. */
const isNothing = ({ value, standing }: NumberFact): boolean => value === 0 && standing !== 'open';
const divisor = (value: Decimal): Decimal => (value.eq(ZERO) ? decimal(1) : value);

/** Part in % of the whole; its population is that of the part. */
export function shareOf(part: NumberFact, whole: NumberFact): Result {
  if (part.unit.kind !== whole.unit.kind) return differ(part, whole);
  if (isNothing(whole)) return divisionByZero(whole.id);
  return {
    rule: 'share',
    inputs: [part, whole],
    compute: (values) =>
      at(values, 0)
        .times(100)
        .div(divisor(at(values, 1))),
    unit: UNITS.Prozent,
    decimals: UNITS.Prozent.decimals,
    date: latestDate(part, whole),
    ...optional(undefined, part.population),
  };
}

/** Of two values the later one's date, and what it is compared with where that is another time. */
const compared = (from: NumberFact, to: NumberFact) => ({
  inputs: [from, to],
  date: to.date,
  ...optional(samePeriod(from.date, to.date) ? undefined : from.date, common([from, to], populationOf)),
});

/** Relative change in %; of a negative start its size counts, so that the sign is that of the change. */
export function growthOf(from: NumberFact, to: NumberFact): Result {
  if (from.unit.kind !== to.unit.kind) return differ(from, to);
  if (isNothing(from)) return divisionByZero(from.id);
  return {
    rule: 'growth',
    ...compared(from, to),
    compute: (values) =>
      at(values, 1)
        .minus(at(values, 0))
        .times(100)
        .div(divisor(at(values, 0).abs())),
    unit: UNITS['Prozent Veränderung'],
    decimals: UNITS['Prozent Veränderung'].decimals,
  };
}

const minuend = (values: readonly Decimal[]): Decimal => at(values, 1).minus(at(values, 0));

/** To minus from; between percentages that is a number of Prozentpunkte. */
export function differenceOf(from: NumberFact, to: NumberFact): Result {
  if (from.unit.kind !== to.unit.kind) return differ(from, to);
  const inputs = [from, to];
  return {
    rule: 'difference',
    ...compared(from, to),
    compute: minuend,
    unit: isPercentage(to.unit) ? UNITS.Prozentpunkte : to.unit,
    decimals: mostDecimals(inputs),
  };
}

/** Difference of two percentages in Prozentpunkten. */
export function pointsOf(from: NumberFact, to: NumberFact): Result {
  const odd = [from, to].find(({ unit }) => !isPercentage(unit));
  if (odd) return notAShare(odd.id, unitName(odd.unit));
  return {
    rule: 'points',
    ...compared(from, to),
    compute: minuend,
    unit: UNITS.Prozentpunkte,
    decimals: Math.max(UNITS.Prozentpunkte.decimals, mostDecimals([from, to])),
  };
}

/** How many of one come to one of the other; units may differ (Stellen je Bewerber). */
export function ratioOf(of: NumberFact, to: NumberFact): Result {
  if (isNothing(to)) return divisionByZero(to.id);
  return {
    rule: 'ratio',
    inputs: [of, to],
    compute: (values) => at(values, 0).div(divisor(at(values, 1))),
    unit: UNITS.Verhältnis,
    decimals: UNITS.Verhältnis.decimals,
    date: latestDate(of, to),
    ...optional(undefined, common([of, to], populationOf)),
  };
}

/**
 * The lowest or highest of the values of a series, with its date; of equal ones the latest. It rests on all of them:
 * any other could have been the extreme.
 */
export function extremeOf(rule: 'lowest' | 'highest', points: readonly [NumberFact, ...NumberFact[]]): Computation {
  const sign = rule === 'lowest' ? 1 : -1;
  const index = points.reduce(
    (best, { value }, i) => (sign * (value - (points[best]?.value ?? value)) <= 0 ? i : best),
    0,
  );
  const found = points[index] ?? points[0];
  const { unit, decimals, date, since, population, status, low, high } = found;
  return {
    rule,
    inputs: points,
    compute: (values) => at(values, index),
    unit,
    decimals,
    date,
    ...optional(since, population),
    status,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  };
}

/** The same value with the other sign, as a table shows what one budget gives to another. */
export const negationOf = (fact: NumberFact): Computation => ({
  rule: 'negation',
  inputs: [fact],
  compute: (values) => at(values, 0).neg(),
  unit: fact.unit,
  decimals: fact.decimals,
  date: fact.date,
  ...optional(fact.since, fact.population),
});
