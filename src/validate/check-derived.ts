import { type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/figure.ts';
import { toAcknowledged, toDoubts } from './assemble-figure.ts';
import { checkOperand } from './check-operand.ts';
import type { Entry } from './collect.ts';
import type { Derived } from './edition.ts';
import { FORMULAS, operandsOf, toFormula } from './formula.ts';
import type { Names } from './names.ts';
import { readOperand } from './operand.ts';
import type { DerivedData } from './schema/topic.ts';
import { UNITS } from './unit.ts';

/** Whether a derived figure has exactly one formula. */
export function checkFormula({ id, data, place }: Entry<DerivedData>): readonly Problem[] {
  const found = FORMULAS.filter((key) => data[key] !== undefined);
  if (found.length === 1) return [];
  const finding = found.length === 0 ? words.formulaMissing(id, FORMULAS) : words.formulaTwice(id, found);
  return [problemAt(place, finding, { subject: id })];
}

/** A derived figure with one formula; undefined without. */
export function assembleDerived({ id, data, path, reading, place }: Entry<DerivedData>): Derived | undefined {
  const formula = toFormula(data);
  return (
    formula && {
      id,
      label: data.label,
      formula,
      ...(data.unit && { unit: UNITS[data.unit] }),
      ...(data.decimals !== undefined && { decimals: data.decimals }),
      ...(data.population !== undefined && { population: data.population }),
      doubts: toDoubts(data.doubts, reading, path),
      acknowledged: toAcknowledged(data.acknowledged),
      place,
    }
  );
}

/** Whether everything a derived figure is computed from exists. */
export function checkOperands({ data, path, reading }: Entry<DerivedData>, names: Names): readonly Problem[] {
  const problems = operandsOf(data).flatMap((it) => checkOperand(it.text, names, reading, [...path, ...it.path], it));
  if (data.members === undefined) return problems;
  const population = names.populations.get(data.members);
  if (!population || population.members.length > 0) return problems;
  const at = [...path, 'members'];
  return [...problems, problemAt(reading.document.placeOf(at), words.noMembers(reading.field(at), data.members))];
}

/** Every circle among things that point to each other, once, starting at its first member in order of `ids`. */
export function findCircles(
  ids: Iterable<string>,
  pointsTo: (id: string) => readonly string[],
): readonly (readonly string[])[] {
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const start of ids) {
    // Depth first with an explicit stack: chains may be longer than the call stack is deep.
    const trail: { readonly id: string; readonly next: string[] }[] = [];
    const onTrail = new Map<string, number>();
    const enter = (id: string): void => {
      onTrail.set(id, trail.length);
      trail.push({ id, next: [...pointsTo(id)] });
    };
    if (!done.has(start)) enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const next = top.next.shift();
      if (next === undefined) {
        done.add(top.id);
        onTrail.delete(top.id);
        trail.pop();
      } else if (onTrail.has(next)) circles.push([...trail.slice(onTrail.get(next)).map((it) => it.id), next]);
      else if (!done.has(next)) enter(next);
    }
  }
  return circles;
}

/** Derived figures that are computed from themselves. */
export function checkCircles(entries: ReadonlyMap<string, Entry<DerivedData>>): readonly Problem[] {
  const pointsTo = (id: string): readonly string[] => {
    const entry = entries.get(id);
    return entry
      ? operandsOf(entry.data)
          .flatMap(({ text }) => readOperand(text)?.id ?? [])
          .filter((it) => entries.has(it))
      : [];
  };
  return findCircles(entries.keys(), pointsTo).flatMap((circle) => {
    const entry = entries.get(circle[0] ?? '');
    return entry ? [problemAt(entry.place, words.circular(circle), { subject: entry.id })] : [];
  });
}
