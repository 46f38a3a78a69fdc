import type { Finding } from '../../problem/problem.ts';
import { nearest } from '../../validate/nearest.ts';
import { HELPER_WORDS, type HelperName } from '../../words/helpers.ts';
import * as words from '../../words/problems/helper.ts';
import type { Argument, Call } from '../template/expression.ts';
import type { Fault } from '../template/scan.ts';
import type { Evaluation, Scope } from './scope.ts';

/** What reading one argument came to; no fault and no value as in `Evaluation`. */
export type Reading<T> = { readonly value: T } | Misread;
export interface Misread {
  readonly faults: readonly Fault[];
}

/** A place in a call: what may stand there, and how it is read. */
export interface Slot<T> {
  /** German, in the nominative: „eine Kennzahl“. */
  readonly expects: string;
  /** As it is written, for messages and the manual: `elb`, `"2023-12"`. */
  readonly example: string;
  read(argument: Argument, scope: Scope): Reading<T>;
}

/** What a helper made of well-formed arguments; a refusal without a finding follows from another step's problem. */
export type Result<R> =
  | { readonly ok: R }
  | { readonly refused: Finding | undefined /** Only a problem where it is printed. */; readonly whenPrinted?: true };

export const ok = <R>(value: R): Result<R> => ({ ok: value });
export const refuse = (finding: Finding): Result<never> => ({ refused: finding });
export const refuseWhenPrinted = (finding: Finding): Result<never> => ({ refused: finding, whenPrinted: true });

type ValueOf<S> = S extends Slot<infer T> ? T : never;
type Slots = Readonly<Record<string, Slot<unknown>>>;

interface Definition<P extends readonly Slot<unknown>[], Q extends Slots, O extends Slots, R> {
  readonly name: HelperName;
  readonly parameters: P;
  /** Options that must be given. */
  readonly required: Q;
  readonly options: O;
  run(
    parameters: { readonly [K in keyof P]: ValueOf<P[K]> },
    options: { readonly [K in keyof Q]: ValueOf<Q[K]> } & { readonly [K in keyof O]?: ValueOf<O[K]> },
    scope: Scope,
  ): Result<R>;
}

/** A helper as the static check, the rendering and the manual see it. */
export interface Helper<R> {
  readonly name: HelperName;
  readonly parameters: readonly Slot<unknown>[];
  readonly required: Slots;
  readonly options: Slots;
  /** German: what it prints; and a call that shows it. */
  readonly description: string;
  readonly example: string;
  evaluate(call: Call, scope: Scope): Evaluation<R>;
}

/** Checks number and names of what a call gives, whatever its values are. */
function shapeFaults(
  helper: Pick<Helper<unknown>, 'name' | 'parameters' | 'required' | 'options' | 'example'>,
  call: Call,
) {
  const faults: Fault[] = [];
  const expected = helper.parameters.length;
  const missing = helper.parameters[call.parameters.length];
  if (missing)
    faults.push({ at: call.at, finding: words.missingParameter(helper.name, missing.expects, helper.example) });
  const surplus = call.parameters[expected];
  if (surplus) faults.push({ at: surplus.at, finding: words.surplusParameter(helper.name, expected, helper.example) });
  for (const key of Object.keys(helper.required)) {
    if (call.options.some((option) => option.key === key)) continue;
    faults.push({ at: call.at, finding: words.missingOption(helper.name, key, helper.example) });
  }
  if (call.options.length === 0) return faults;
  const known = [...Object.keys(helper.required), ...Object.keys(helper.options)];
  call.options.forEach(({ key, at }, index) => {
    if (!known.includes(key)) {
      faults.push({ at, finding: words.unknownOption(helper.name, key, nearest(key, known), known) });
    } else if (call.options.findIndex((other) => other.key === key) < index) {
      faults.push({ at, finding: words.repeatedOption(helper.name, key) });
    }
  });
  return faults;
}

/** Makes a helper of its definition: reads every argument, collects all faults, runs it when there are none. */
export function helper<const P extends readonly Slot<unknown>[], const Q extends Slots, const O extends Slots, R>(
  definition: Definition<P, Q, O, R>,
): Helper<R> {
  const { name, parameters, required, options } = definition;
  const { description, example } = HELPER_WORDS[name];
  const shape = { name, parameters, required, options, example };
  const slots = new Map(Object.entries<Slot<unknown>>({ ...options, ...required }));

  const evaluate = (call: Call, scope: Scope): Evaluation<R> => {
    const faults = [...shapeFaults(shape, call)];
    let complete = faults.length === 0;
    const read = (slot: Slot<unknown> | undefined, argument: Argument): unknown => {
      const reading = slot?.read(argument, scope) ?? { faults: [] };
      if ('value' in reading) return reading.value;
      faults.push(...reading.faults);
      complete = false;
      return undefined;
    };
    const values = call.parameters.map((argument, index) => read(parameters[index], argument));
    const given = Object.fromEntries(call.options.map(({ key, value }) => [key, read(slots.get(key), value)]));
    if (!complete) return { faults };
    // Each value was read by the slot of its place, so it has that slot's type; TypeScript can't follow this by index.
    const result = definition.run(
      values as { readonly [K in keyof P]: ValueOf<P[K]> },
      given as { readonly [K in keyof Q]: ValueOf<Q[K]> } & { readonly [K in keyof O]?: ValueOf<O[K]> },
      scope,
    );
    if ('ok' in result) return { value: result.ok, faults: [] };
    if (!result.refused) return { faults: [] };
    return result.whenPrinted
      ? { faults: [], whenPrinted: result.refused }
      : { faults: [{ at: call.at, finding: result.refused }], refused: true };
  };
  return { name, parameters, required, options, description, example, evaluate };
}
