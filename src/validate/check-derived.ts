import { type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/figure.ts';
import type { Entry } from './collect.ts';
import { FORMULAS } from './formula.ts';
import type { Names } from './names.ts';
import type { Part } from './part.ts';
import type { DerivedData } from './schema/topic.ts';

/** Whether a derived figure has exactly one formula; one that was refused counts. */
export function checkFormula({ id, data, path, reading, place }: Entry<Part<DerivedData>>): readonly Problem[] {
  const found = FORMULAS.filter((key) => data[key] !== undefined || reading.isBroken([...path, key]));
  if (found.length === 1) return [];
  const finding = found.length === 0 ? words.formulaMissing(id, FORMULAS) : words.formulaTwice(id, found);
  return [problemAt(place, finding, { subject: id })];
}

/** Whether a population whose members are counted has any. */
export function checkMembers({ data, path, reading, id }: Entry<DerivedData>, names: Names): readonly Problem[] {
  const population = data.members === undefined ? undefined : names.populations.get(data.members);
  if (!population || population.members.length > 0) return [];
  const at = [...path, 'members'];
  return [problemAt(reading.document.placeOf(at), words.noMembers(reading.field(at), population.id), { subject: id })];
}
