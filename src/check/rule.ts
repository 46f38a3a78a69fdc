import type { Facts, NumberFact } from '../derive/fact.ts';
import { formatPeriod } from '../german/period.ts';
import { printValue } from '../german/unit.ts';
import { type Acknowledgement, type Finding, type Place, type Problem, problemAt } from '../problem/problem.ts';
import type { Edition } from '../validate/edition.ts';
import type { Printed } from '../words/problems/check.ts';

export interface CheckContext {
  readonly edition: Edition;
  readonly facts: Facts;
}

/**
 * One question put to an edition that is valid and computed. All its findings have its code, are warnings, and never
 * follow from another rule's. A new rule is one more file and one more line in `rules.ts`.
 */
export interface Rule {
  readonly code: string;
  /** It only notices that something is odd: it is silent where another rule knows what is wrong with the same figure. */
  readonly yields?: true;
  readonly check: (context: CheckContext) => readonly Problem[];
}

/** Figures and derived figures are what a finding is about and where it is acknowledged. */
export interface Subject {
  readonly id: string;
  readonly place: Place;
  readonly acknowledged: ReadonlyMap<string, Acknowledgement>;
}

/** A finding about a subject, at its place or a nearer one; acknowledged by the subject or by another one concerned. */
export function warnAbout(
  subject: Subject,
  finding: Finding,
  more: { readonly place?: Place; readonly also?: Subject } = {},
): Problem {
  const acknowledged = subject.acknowledged.get(finding.code) ?? more.also?.acknowledged.get(finding.code);
  const place = more.place ?? subject.place;
  return problemAt(place, finding, { subject: subject.id, ...(acknowledged && { acknowledged }) });
}

/** A fact as a message shows it. */
export const shown = (fact: NumberFact, { edition }: CheckContext): Printed => ({
  id: fact.id,
  value: printValue(fact, { thousands: edition.thousands }),
  date: formatPeriod(fact.date),
});

/** Several rules ask for the same series, which never change. */
const observed = new WeakMap<object, readonly NumberFact[]>();

/** Values somebody typed for a figure, oldest first. */
export function observedFacts(facts: Facts, id: string): readonly NumberFact[] {
  const series = facts.series.get(id);
  if (!series) return [];
  const known = observed.get(series);
  if (known) return known;
  const values: NumberFact[] = [];
  for (const { fact } of series.points) if (fact) values.push(fact);
  observed.set(series, values);
  return values;
}

/** Where an input was typed; a derived fact has no place of its own. */
export const placeOf = ({ origin }: NumberFact): { readonly place?: Place } =>
  origin.kind === 'input' ? { place: origin.place } : {};
