import type { NumberFact } from '../derive/fact.ts';
import { isFinding, resolveOperand } from '../derive/operand.ts';
import { operandsOf } from '../derive/order.ts';
import { hull, type Interval, printedInterval, roughInterval } from '../derive/rounding.ts';
import { type Decimal, decimal } from '../german/decimal.ts';
import type { Formula } from '../validate/edition.ts';
import { once } from './once.ts';
import type { CheckContext } from './rule.ts';

/** Chains of formulas longer than this are not followed; nothing is said about their ends. */
const DEEPEST = 40;

/** Digits behind the comma that were typed. */
export const digitsOf = (value: number): number => decimal(value).toFixed().split('.')[1]?.length ?? 0;

/** What is counted is known to the last one; what is measured, only to its last digit. */
const isExact = ({ unit }: NumberFact): boolean => unit.kind === 'count' || unit.kind === 'money';

/** Everything the true value behind a typed one can be: its declared interval, or what rounding left of it. */
export function standsFor(fact: NumberFact): Interval {
  const { value, low, high, approximate } = fact;
  if (low !== undefined && high !== undefined) return { low: decimal(low), high: decimal(high) };
  if (approximate) return roughInterval(fact);
  return isExact(fact) ? { low: decimal(value), high: decimal(value) } : asPrinted(fact);
}

/** A value read as it is printed: to half a unit of its last digit, and to more where more was typed. */
export const asPrinted = (fact: NumberFact): Interval =>
  fact.approximate || fact.low !== undefined
    ? standsFor(fact)
    : printedInterval({ value: fact.value, decimals: Math.max(fact.decimals, digitsOf(fact.value)) });

const ends = ({ low, high }: Interval): readonly Decimal[] => [low, high];

const ofTwo = (a: Interval, b: Interval, compute: (a: Decimal, b: Decimal) => Decimal): Interval =>
  hull(ends(a).flatMap((x) => ends(b).map((y) => compute(x, y))));

const mayBeZero = ({ low, high }: Interval): boolean => low.times(high).lte(0);

/** What a formula allows as its result; undefined where that has no limits. Each rises or falls steadily in its inputs. */
function resultOf(formula: Formula, inputs: readonly Interval[]): Interval | undefined {
  const [first, second] = inputs;
  if (formula.kind === 'sum') {
    return inputs.reduce<Interval>(
      (sum, { low, high }, index) =>
        formula.terms[index]?.sign === -1
          ? { low: sum.low.minus(high), high: sum.high.minus(low) }
          : { low: sum.low.plus(low), high: sum.high.plus(high) },
      { low: decimal(0), high: decimal(0) },
    );
  }
  if (!first || !second) return undefined;
  switch (formula.kind) {
    case 'share':
      return mayBeZero(second) ? undefined : ofTwo(first, second, (part, whole) => part.times(100).div(whole));
    case 'ratio':
      return mayBeZero(second) ? undefined : ofTwo(first, second, (of, to) => of.div(to));
    case 'growth':
      return mayBeZero(first)
        ? undefined
        : ofTwo(first, second, (from, to) => to.minus(from).times(100).div(from.abs()));
    case 'difference':
    case 'points':
      return ofTwo(first, second, (from, to) => to.minus(from));
    default:
      return undefined;
  }
}

const known = once(() => new Map<string, Interval | undefined>());

function intervalOf(operand: string, context: CheckContext, depth: number): Interval | undefined {
  const fact = resolveOperand(context.facts, operand);
  if (isFinding(fact)) return undefined;
  const formula = fact.origin.kind === 'derived' ? context.edition.derived.get(operand)?.formula : undefined;
  if (!formula || formula.kind === 'members') return standsFor(fact);
  if (formula.kind === 'lowest' || formula.kind === 'highest') return fact.approximate ? undefined : standsFor(fact);
  const memory = known(context);
  if (!memory.has(operand)) memory.set(operand, depth > DEEPEST ? undefined : allowedBy(formula, context, depth + 1));
  return memory.get(operand);
}

/** Everything a formula's result can be, given what its inputs stand for, down to typed values. */
export function allowedBy(formula: Formula, context: CheckContext, depth = 0): Interval | undefined {
  const inputs = operandsOf(formula).map((operand) => intervalOf(operand, context, depth));
  const all = inputs.flatMap((it) => it ?? []);
  return all.length === inputs.length && all.length > 0 ? resultOf(formula, all) : undefined;
}
