import type { Facts, NumberFact } from '../derive/fact.ts';
import { isFinding, resolveOperand, splitOperand } from '../derive/operand.ts';
import type { Edition } from '../validate/edition.ts';

/** Ids of a fact, of everything it is computed from, and of the figures behind their values. */
function idsBehind(first: NumberFact, facts: Facts): ReadonlySet<string> {
  const ids = new Set<string>();
  const open = [first];
  for (let fact = open.pop(); fact; fact = open.pop()) {
    if (ids.has(fact.id)) continue;
    ids.add(fact.id);
    if (fact.origin.kind === 'input') {
      ids.add(splitOperand(fact.id).id);
      continue;
    }
    for (const id of fact.origin.inputs) {
      const input = resolveOperand(facts, id);
      if (!isFinding(input)) open.push(input);
    }
  }
  return ids;
}

/** Which chapters a number is printed in, itself or as what another one is computed from; chapters in their order. */
export function usageOf(
  { chapters }: Edition,
  facts: Facts,
  printedIn: ReadonlyMap<string, ReadonlySet<NumberFact>>,
): ReadonlyMap<string, readonly string[]> {
  const usage = new Map<string, string[]>();
  const behind = new Map<NumberFact, ReadonlySet<string>>();
  for (const { file } of chapters) {
    const here = new Set<string>();
    for (const fact of printedIn.get(file) ?? []) {
      const ids = behind.get(fact) ?? idsBehind(fact, facts);
      behind.set(fact, ids);
      for (const id of ids) here.add(id);
    }
    for (const id of here) {
      const files = usage.get(id);
      if (files) files.push(file);
      else usage.set(id, [file]);
    }
  }
  return usage;
}
