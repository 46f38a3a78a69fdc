import type { Derived, Figure, Formula } from './edition.ts';
import { readOperand } from './operand.ts';
import { UNITS, type Unit } from './unit.ts';

/** The unit of a formula's result, or the operand whose unit it has. */
function unitOfFormula(formula: Formula): Unit | string | undefined {
  switch (formula.kind) {
    case 'sum':
      return formula.terms[0]?.operand;
    case 'share':
      return UNITS.Prozent;
    case 'growth':
      return UNITS['Prozent Veränderung'];
    case 'points':
      return UNITS.Prozentpunkte;
    case 'difference':
      return formula.to;
    case 'ratio':
      return UNITS.Verhältnis;
    case 'lowest':
    case 'highest':
      return formula.of;
    case 'members':
      return UNITS.Anzahl;
  }
}

/** The unit an operand's value is in; undefined where it hangs on something missing or circular. */
export function unitOf(
  operand: string,
  figures: ReadonlyMap<string, Figure>,
  derived: ReadonlyMap<string, Derived>,
): Unit | undefined {
  const visited = new Set<string>();
  let next: Unit | string | undefined = operand;
  while (typeof next === 'string') {
    const id: string = readOperand(next)?.id ?? next;
    const it = derived.get(id);
    if (visited.has(id)) return undefined;
    visited.add(id);
    next = figures.get(id)?.unit ?? it?.unit ?? (it && unitOfFormula(it.formula));
  }
  return next;
}

/** The German word for a unit, as it stands in the data. */
export const unitWord = (unit: Unit): string =>
  Object.entries(UNITS).find(([, it]) => it.kind === unit.kind && it.many === unit.many)?.[0] ?? unit.many;
