import { type Decimal, decimal, roundHalfUp } from '../german/decimal.ts';
import type { Period } from '../time/period.ts';
import type { Status } from '../validate/edition.ts';
import type { Unit } from '../validate/unit.ts';
import type { NumberFact } from './fact.ts';
import { sourcesOf, weakestStatus, worstStanding } from './inherit.ts';
import { hull, possibleValues } from './rounding.ts';

/** One formula over given facts, ready to be computed: the only way from facts to a new fact. */
export interface Computation {
  readonly rule: string;
  readonly inputs: readonly NumberFact[];
  /** Takes the values of the inputs in their order. */
  readonly compute: (values: readonly Decimal[]) => Decimal;
  readonly unit: Unit;
  readonly decimals: number;
  readonly date: Period;
  readonly since?: Period;
  readonly population?: string;
  /** Where the result is one of the inputs, its own status; else the weakest of the inputs counts. */
  readonly status?: Status;
  readonly low?: number;
  readonly high?: number;
}

export interface Naming {
  readonly id: string;
  readonly label: string;
}

const exactValues = (inputs: readonly NumberFact[]): readonly Decimal[] => inputs.map((fact) => decimal(fact.value));

/** With more rough inputs than this their ends are not tried out; the result is rough then. */
const MOST_ROUGH_INPUTS = 10;

/** Every list that has one value of each choice. */
const combinations = (choices: readonly (readonly Decimal[])[]): readonly (readonly Decimal[])[] =>
  choices.reduce<readonly (readonly Decimal[])[]>(
    (lists, choice) => lists.flatMap((list) => choice.map((value) => [...list, value])),
    [[]],
  );

/**
 * Whether the printed result depends on what is not known of rough inputs. Every formula rises or falls steadily in
 * each of its inputs, so the ends of their intervals decide. How rough a computed input is, is not known any more.
 */
function isApproximate({ inputs, compute, decimals }: Computation): boolean {
  const rough = inputs.filter((fact) => fact.approximate);
  if (rough.length === 0) return false;
  if (rough.length > MOST_ROUGH_INPUTS || rough.some((fact) => fact.origin.kind === 'derived')) return true;
  const choices = inputs.map((fact) => {
    const { low, high } = possibleValues(fact);
    return low.eq(high) ? [low] : [low, high];
  });
  const mayBeZero = choices.some(([low, high]) => low && high && low.times(high).lte(0));
  if (mayBeZero) return true;
  const { low, high } = hull(combinations(choices).map(compute));
  return !roundHalfUp(low, decimals).eq(roundHalfUp(high, decimals));
}

/** Names of the facts that can be looked up: what was made on demand is traced to what it was made from. */
const inputIds = (inputs: readonly NumberFact[]): readonly string[] => [
  ...new Set(inputs.flatMap(({ id, origin }) => (origin.kind === 'derived' && isOnDemand(id) ? origin.inputs : [id]))),
];

/** `growth(elb@2022-12,elb)` or `-umschichtung`: made for one place in the document, not declared in the data. */
const isOnDemand = (id: string): boolean => id.includes('(') || id.startsWith('-');

/** Computes exactly and passes on date, population, sources, status and roughness of the inputs. */
export function factOf(computation: Computation, { id, label }: Naming): NumberFact {
  const { rule, inputs, compute, unit, decimals, date, since, population, status, low, high } = computation;
  const standing = worstStanding(inputs);
  return {
    id,
    label,
    value: compute(exactValues(inputs)).toNumber() + 0, // a negative zero is a zero
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    unit,
    decimals,
    approximate: isApproximate(computation),
    date,
    ...(since && { since }),
    ...(population !== undefined && { population }),
    sources: sourcesOf(inputs),
    status: status ?? weakestStatus(inputs),
    ...(standing && { standing }),
    origin: { kind: 'derived', rule, inputs: inputIds(inputs) },
  };
}
