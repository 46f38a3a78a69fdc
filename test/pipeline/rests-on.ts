import { dependencies } from '../../src/derive/dependencies.ts';
import type { Facts, NumberFact } from '../../src/derive/fact.ts';

/**
 * Everything a printed fact rests on: its own name, the names of the facts it was computed from, and what was typed:
 * `figure elb` and `elb@2023-09`. What is no number (an event, a quotation, a year) rests on itself.
 */
export function restsOn(facts: Facts, printed: ReadonlyMap<string, NumberFact>, id: string): ReadonlySet<string> {
  const names = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (names.has(next)) continue;
    names.add(next);
    const fact = printed.get(next) ?? facts.numbers.get(next);
    if (!fact) continue;
    const { figures, observations } = dependencies(facts, fact);
    for (const figure of figures) names.add(`figure ${figure}`);
    for (const observation of observations) names.add(observation);
    if (fact.origin.kind === 'derived') open.push(...fact.origin.inputs);
  }
  return names;
}
