import type { NumberFact } from '../../derive/fact.ts';

/** Ends of the intervals of a chart's values as printed, by the id of the value's fact. */
export type Bounds = ReadonlyMap<string, { readonly low: string; readonly high: string }>;

export const NO_BOUNDS: Bounds = new Map();

export const boundsOf = (facts: readonly NumberFact[], textOf: (fact: NumberFact) => string): Bounds =>
  new Map(
    facts.flatMap((fact) => {
      const { id, low, high } = fact;
      if (low === undefined || high === undefined) return [];
      return [[id, { low: textOf({ ...fact, value: low }), high: textOf({ ...fact, value: high }) }]];
    }),
  );
