import type { Derived, Formula, Operand } from '../validate/edition.ts';
import { splitOperand } from './operand.ts';

/** What a formula names, in its order; a population is no operand. */
export function operandsOf(formula: Formula): readonly Operand[] {
  switch (formula.kind) {
    case 'sum':
      return formula.terms.map((term) => term.operand);
    case 'share':
      return [formula.part, formula.whole];
    case 'growth':
    case 'difference':
    case 'points':
      return [formula.from, formula.to];
    case 'ratio':
      return [formula.of, formula.to];
    case 'lowest':
    case 'highest':
      return [formula.of];
    case 'members':
      return [];
  }
}

export interface Order {
  /** Every derived figure after those it is computed from. */
  readonly sorted: readonly Derived[];
  /** Rings of figures that presuppose one another, each starting at its first in reading order. */
  readonly cycles: readonly (readonly Derived[])[];
}

/** Topological order, without recursion: data may chain as many figures as it likes. */
export function computeOrder(derived: ReadonlyMap<string, Derived>): Order {
  const needs = new Map<string, Set<string>>();
  const neededBy = new Map<string, string[]>();
  for (const { id, formula } of derived.values()) {
    const ids = new Set(operandsOf(formula).map((operand) => splitOperand(operand).id));
    const own = new Set([...ids].filter((needed) => derived.has(needed)));
    needs.set(id, own);
    for (const needed of own) {
      const waiting = neededBy.get(needed);
      if (waiting) waiting.push(id);
      else neededBy.set(needed, [id]);
    }
  }
  const ready = [...derived.keys()].filter((id) => needs.get(id)?.size === 0);
  for (const id of ready) {
    for (const dependant of neededBy.get(id) ?? []) {
      const open = needs.get(dependant);
      open?.delete(id);
      if (open?.size === 0) ready.push(dependant);
    }
    needs.delete(id);
  }
  const byId = (ids: readonly string[]): readonly Derived[] => ids.flatMap((id) => derived.get(id) ?? []);
  return { sorted: byId(ready), cycles: findCycles(needs).map(byId) };
}

/** `open` holds what could not be computed, each with the others it waits for; at least one ring is in it if any. */
function findCycles(open: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const start of open.keys()) {
    const path: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !seen.has(id)) {
      seen.add(id);
      path.push(id);
      id = open.get(id)?.values().next().value;
    }
    const from = id === undefined ? -1 : path.indexOf(id);
    if (from >= 0) cycles.push(path.slice(from));
  }
  return cycles;
}
