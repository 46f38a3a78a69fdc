import type { Finding } from '../problem/problem.ts';
import { periodText } from '../time/parse-period.ts';
import type { Period } from '../time/period.ts';
import type { Operand } from '../validate/edition.ts';
import { nearest } from '../validate/nearest.ts';
import { dateOfDerived, noSuchDate, unknownOperand, valueMissing } from '../words/problems/derive.ts';
import type { Facts, NumberFact } from './fact.ts';

/** A fact, or what to tell the person who asked for it. */
export type FactOrFinding = NumberFact | Finding;

export const isFinding = (result: object): result is Finding => 'severity' in result && 'hint' in result;

/** `elb@2019-09`: the id of the value a figure has at a date. */
export const pointId = (id: string, date: Period): string => `${id}@${periodText(date)}`;

/** The two halves of `elb@2019-09`; without a date the current value is meant. */
export function splitOperand(operand: Operand): { readonly id: string; readonly date?: string } {
  const at = operand.indexOf('@');
  return at < 0 ? { id: operand } : { id: operand.slice(0, at), date: operand.slice(at + 1) };
}

/**
 * The fact an operand names: `elb` (current value), `herkunft8-anteil` (computed) or `elb@2019-09` (a date of a
 * series). A finding for a name or date that isn't there and for a gap.
 */
export function resolveOperand(facts: Pick<Facts, 'numbers' | 'series'>, operand: Operand): FactOrFinding {
  const { id, date } = splitOperand(operand);
  const current = facts.numbers.get(id);
  if (!current) return unknownOperand(id, nearest(id, facts.numbers.keys()));
  if (date === undefined) return current;
  const series = facts.series.get(id);
  if (!series) return dateOfDerived(id, date);
  const point = series.points.find((it) => periodText(it.date) === date);
  if (!point) {
    const known = series.points.filter((it) => it.fact !== null).map((it) => periodText(it.date));
    return noSuchDate(id, date, known);
  }
  return point.fact ?? point.open ?? valueMissing(id, date);
}
