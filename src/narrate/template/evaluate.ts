import { nearest } from '../../validate/nearest.ts';
import { BLOCK_WORDS } from '../../words/helpers.ts';
import * as words from '../../words/problems/helper.ts';
import type { Piece } from '../helpers/piece.ts';
import type { Evaluation, Scope } from '../helpers/scope.ts';
import { condition } from '../helpers/slots.ts';
import { CONDITION, PRINTING } from '../helpers/table.ts';
import type { Call } from './expression.ts';

/** Meaning of placeholders: the helper a name stands for, and what it prints or decides. */

/** Helpers that Handlebars itself would have; no slip of a name of ours. */
const BUILT_IN = new Set(['each', 'with', 'if', 'unless', 'lookup', 'log', 'helperMissing', 'blockHelperMissing']);

const failed = (at: number, finding: ReturnType<typeof words.blockPrinted>) => ({ faults: [{ at, finding }] });

/** What a placeholder prints. A figure's name alone is short for `zahl`. */
export function evaluatePrint(call: Call, scope: Scope): Evaluation<Piece> {
  const helper = PRINTING.get(call.name);
  if (helper) return helper.evaluate(call, scope);
  if (CONDITION.has(call.name)) return failed(call.at, words.conditionPrinted(call.name));
  if (call.name === BLOCK_WORDS.name) return failed(call.at, words.blockPrinted());
  if (call.parameters.length > 0) {
    const near = BUILT_IN.has(call.name) ? undefined : nearest(call.name, PRINTING.keys());
    return failed(call.at, words.unknownHelper(call.name, near));
  }
  const { edition, facts, gaps } = scope;
  if (gaps.isLeftOut('figure', call.name)) return { faults: [] };
  const isKnown = [edition.figures, edition.derived, edition.events, edition.populations, edition.quotations].some(
    (all) => all.has(call.name),
  );
  if (!isKnown) {
    const near = nearest(call.name, [...facts.numbers.keys(), ...PRINTING.keys()]);
    return failed(call.at, words.unknownPlaceholder(call.name, near));
  }
  const zahl = PRINTING.get('zahl');
  if (!zahl) throw new Error('the helper zahl is missing');
  return zahl.evaluate({ ...call, name: 'zahl', parameters: [{ kind: 'name', name: call.name, at: call.at }] }, scope);
}

/** Whether a condition in brackets holds. */
export function evaluateCondition(call: Call, scope: Scope): Evaluation<boolean> {
  const helper = CONDITION.get(call.name);
  if (helper) return helper.evaluate(call, scope);
  if (PRINTING.has(call.name)) return failed(call.at, words.printedAsCondition(call.name));
  return failed(call.at, words.unknownCondition(call.name, nearest(call.name, CONDITION.keys())));
}

/** Whether a block is printed; `wenn` with one condition is the only one there is. */
export function evaluateBlock(call: Call, scope: Scope): Evaluation<boolean> {
  if (call.name !== BLOCK_WORDS.name) return failed(call.at, words.unknownBlock(call.name));
  const [argument, surplus] = call.parameters;
  const option = call.options[0];
  if (!argument) return failed(call.at, words.missingParameter(call.name, condition.expects, BLOCK_WORDS.example));
  if (surplus) return failed(surplus.at, words.surplusParameter(call.name, 1, BLOCK_WORDS.example));
  if (option) return failed(option.at, words.unknownOption(call.name, option.key, undefined, []));
  const reading = condition.read(argument, scope);
  return 'value' in reading ? { value: reading.value, faults: [] } : reading;
}
