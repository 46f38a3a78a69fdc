import type { Unsettled } from '../standing/standing.ts';
import { comparePeriods } from '../time/compare.ts';
import type { Period } from '../time/period.ts';
import type { Status } from '../validate/edition.ts';
import type { NumberFact } from './fact.ts';

/** From firm to weak: what was counted in the end, what was counted, extrapolated, planned, offered, estimated. */
const FIRMNESS: readonly Status[] = ['endgültig', 'operativ', 'hochgerechnet', 'Ansatz', 'Angebot', 'Schätzung'];

/** What rests on several values is as firm as the weakest of them; what rests on none is certain. */
export const weakestStatus = (facts: readonly NumberFact[]): Status =>
  FIRMNESS[Math.max(0, ...facts.map((fact) => FIRMNESS.indexOf(fact.status)))] ?? 'Schätzung';

/** A value still to be delivered leaves open what rests on it; one carried over is carried on. */
export const worstStanding = (facts: readonly NumberFact[]): Unsettled | undefined =>
  (['open', 'carried'] as const).find((standing) => facts.some((fact) => fact.standing === standing));

/** Sources in the order in which they are first needed. */
export const sourcesOf = (facts: readonly NumberFact[]): readonly string[] => [
  ...new Set(facts.flatMap((fact) => fact.sources)),
];

export const latestDate = (first: NumberFact, ...others: readonly NumberFact[]): Period =>
  others.reduce((date, fact) => (comparePeriods(fact.date, date) > 0 ? fact.date : date), first.date);

/** What is the same in all of them; undefined where they differ or one of them has none. */
export function common<T>(facts: readonly NumberFact[], read: (fact: NumberFact) => T | undefined): T | undefined {
  const [first, ...others] = facts.map(read);
  return others.every((value) => value === first) ? first : undefined;
}
