import { type Computation, factOf } from './computation.ts';
import type { NumberFact } from './fact.ts';
import { differenceOf, growthOf, negationOf, pointsOf, ratioOf, shareOf } from './formulas.ts';
import { type FactOrFinding, isFinding } from './operand.ts';

/**
 * Facts that a text, table or chart asks for without declaring them, by the formulas that declared ones use. Their id
 * is the formula (`growth(elb@2022-12,elb)`), their label that of the value they are about. A finding says why one
 * cannot be computed: different units, division by zero.
 */
const made = (result: ReturnType<typeof growthOf>, inputs: readonly NumberFact[], about: NumberFact): FactOrFinding =>
  isFinding(result) ? result : named(result, inputs, about);

const named = (computation: Computation, inputs: readonly NumberFact[], { label }: NumberFact): NumberFact =>
  factOf(computation, { id: `${computation.rule}(${inputs.map(({ id }) => id).join(',')})`, label });

type OfTwo = (a: NumberFact, b: NumberFact) => FactOrFinding;

/** Relative change in %. */
export const growth: OfTwo = (from, to) => made(growthOf(from, to), [from, to], to);
/** To minus from, in the unit of both; between percentages in Prozentpunkten. */
export const difference: OfTwo = (from, to) => made(differenceOf(from, to), [from, to], to);
/** Difference of two percentages in Prozentpunkten. */
export const points: OfTwo = (from, to) => made(pointsOf(from, to), [from, to], to);
/** Part in % of the whole. */
export const share: OfTwo = (part, whole) => made(shareOf(part, whole), [part, whole], part);
/** How many of one come to one of the other. */
export const ratio: OfTwo = (of, to) => made(ratioOf(of, to), [of, to], of);

/** The value with the other sign; its id is the operand of the data, `-umschichtung`. */
export const negated = (fact: NumberFact): NumberFact =>
  factOf(negationOf(fact), { id: `-${fact.id}`, label: fact.label });
