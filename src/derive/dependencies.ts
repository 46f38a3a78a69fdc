import type { Facts, NumberFact } from './fact.ts';
import { isFinding, pointId, resolveOperand, splitOperand } from './operand.ts';

/** What somebody typed that a printed number rests on. */
export interface Dependencies {
  readonly figures: ReadonlySet<string>;
  /** `elb@2019-09`: the figure and the date of the value. */
  readonly observations: ReadonlySet<string>;
  readonly populations: ReadonlySet<string>;
}

/**
 * Follows a fact, given itself or by its operand, down to what was typed. Throws for an operand that names no fact:
 * facts are computed from facts, so that would be a fault of the program.
 */
export function dependencies(facts: Facts, of: NumberFact | string): Dependencies {
  const [figures, observations, populations] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const seen = new Set<string>();
  const open: (NumberFact | string)[] = [of];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const fact = typeof next === 'string' ? resolveOperand(facts, next) : next;
    if (isFinding(fact)) throw new Error(`no fact ${String(next)}: ${fact.message}`);
    if (seen.has(fact.id)) continue;
    seen.add(fact.id);
    if (fact.origin.kind === 'input') {
      const { id, date } = splitOperand(fact.id);
      figures.add(id);
      observations.add(date === undefined ? pointId(id, fact.date) : fact.id);
    } else {
      if (fact.origin.rule === 'members' && fact.population !== undefined) populations.add(fact.population);
      open.push(...fact.origin.inputs);
    }
  }
  return { figures, observations, populations };
}
