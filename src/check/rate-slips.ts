import type { NumberFact } from '../derive/fact.ts';
import { overlap } from '../derive/rounding.ts';
import type { Figure } from '../validate/edition.ts';
import { agreements } from './agreements.ts';
import { FACTORS } from './factor-slips.ts';
import { asPrinted } from './intervals.ts';
import { once } from './once.ts';
import { type CheckContext, observedFacts } from './rule.ts';
import type { Slip } from './slip.ts';

/** A rate below 1 among rates that are a hundred times as large was typed as a fraction. */
const isFractionOf = (value: number, other: number): boolean =>
  value > 0 && value <= 1 && other >= 5 && (value * 100) / other > 1 / 3 && (value * 100) / other < 3;

/** Rates of one population, by its id. */
const ratesByPopulation = once(({ edition, facts }: CheckContext) => {
  const rates = new Map<string, NumberFact[]>();
  for (const { id, unit, population } of edition.figures.values()) {
    if (unit.kind !== 'percent' || population === undefined) continue;
    rates.set(population, [...(rates.get(population) ?? []), ...observedFacts(facts, id)]);
  }
  return rates;
});

export function slipsOfRates(context: CheckContext, figure: Figure, facts: readonly NumberFact[]): readonly Slip[] {
  if (figure.unit.kind !== 'percent') return [];
  const others = [...facts, ...(ratesByPopulation(context).get(figure.population ?? '') ?? [])];
  return facts.flatMap((fact) => {
    const against = others.find((other) => isFractionOf(fact.value, other.value));
    return against ? [{ kind: 'fraction' as const, figure, fact, against }] : [];
  });
}

const CHANGES: ReadonlySet<string> = new Set(['change', 'points']);
const RATES: ReadonlySet<string> = new Set(['percent', 'change', 'points']);

/** Values that would agree with what they must agree with, were they only in another unit. */
export function slipsInAgreements(context: CheckContext): readonly Slip[] {
  return agreements(context).flatMap(({ figure, fact, allowed, other, inputs, fits }): readonly Slip[] => {
    const against = inputs.at(-1);
    const common = { figure, fact, ...(against && { against }) };
    const typed = asPrinted(fact);
    const isOther = other !== undefined && overlap(typed, other) && !(fits && overlap(typed, allowed));
    if (isOther || (!fits && CHANGES.has(fact.unit.kind) && overlap(typed, allowed))) {
      return [{ kind: 'points', ...common }];
    }
    if (!fits || overlap(typed, allowed) || fact.value === 0) return [];
    const agrees = (times: number): boolean =>
      overlap({ low: typed.low.times(times), high: typed.high.times(times) }, allowed);
    if (RATES.has(fact.unit.kind)) return agrees(100) ? [{ kind: 'fraction', ...common }] : [];
    const times = FACTORS.find(agrees);
    return times === undefined ? [] : [{ kind: 'factor', ...common, times }];
  });
}
