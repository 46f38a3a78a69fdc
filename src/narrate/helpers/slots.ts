import type { NumberFact } from '../../derive/fact.ts';
import { readPeriod } from '../../time/parse-period.ts';
import type { Period } from '../../time/period.ts';
import type { Event, Population, Quotation } from '../../validate/edition.ts';
import { nearest } from '../../validate/nearest.ts';
import * as slotWords from '../../words/helpers.ts';
import * as words from '../../words/problems/helper.ts';
import { literalFigure } from '../../words/problems/text.ts';
import { findLiterals } from '../literal/find.ts';
import type { Argument } from '../template/expression.ts';
import type { Misread, Reading, Slot } from './helper.ts';
import type { Scope } from './scope.ts';

/** The kinds of things that stand behind a helper's name. */

const { SLOT_WORDS } = slotWords;
type SlotName = keyof typeof SLOT_WORDS;

const fault = (argument: Argument, finding: ReturnType<typeof words.wrongArgument>): Misread => ({
  faults: [{ at: argument.at, finding }],
});

const slot = <T>(
  name: SlotName,
  read: (argument: Argument, scope: Scope, wrong: () => Misread) => Reading<T>,
): Slot<T> => {
  const { expects, example } = SLOT_WORDS[name];
  return {
    expects,
    example,
    read: (argument, scope) =>
      // What is wrong with it is only put into words where something is.
      read(argument, scope, () => fault(argument, words.wrongArgument(writtenOf(argument), expects, example))),
  };
};

function writtenOf(argument: Argument): string {
  switch (argument.kind) {
    case 'name':
      return argument.name;
    case 'text':
      return `"${argument.text}"`;
    case 'call':
      return `(${argument.call.name} …)`;
    default:
      return String(argument.value);
  }
}

/** What the edition knows under a name, in words; for messages about the wrong kind of thing. */
function kindsNamed(name: string, { edition }: Scope): readonly slotWords.ThingName[] {
  const kinds: slotWords.ThingName[] = [];
  if (edition.figures.has(name) || edition.derived.has(name)) kinds.push('number');
  if (edition.events.has(name)) kinds.push('event');
  if (edition.populations.has(name)) kinds.push('population');
  if (edition.quotations.has(name)) kinds.push('quotation');
  return kinds;
}

/** Under which kind of name a thing may be missing from an edition with errors. */
const LEFT_OUT_AS = { number: 'figure', event: 'figure', population: 'population', quotation: 'quotation' } as const;

/**
 * Reads a name by the first of the given ways that knows it. A name the edition has, but no fact (its data is wrong),
 * is passed over in silence: that problem stands elsewhere.
 */
function named<T>(
  name: SlotName,
  wanted: readonly slotWords.ThingName[],
  find: (name: string, scope: Scope) => T | undefined,
  known: (scope: Scope) => Iterable<string>,
): Slot<T> {
  return slot(name, (argument, scope, wrong) => {
    if (argument.kind !== 'name') return wrong();
    const found = find(argument.name, scope);
    if (found !== undefined) return { value: found };
    const kinds = kindsNamed(argument.name, scope);
    if (kinds.some((kind) => wanted.includes(kind))) return { faults: [] };
    if (wanted.some((kind) => scope.gaps.isLeftOut(LEFT_OUT_AS[kind], argument.name))) return { faults: [] };
    const { expects } = SLOT_WORDS[name];
    const kind = kinds[0];
    if (kind) return fault(argument, words.wrongKind(argument.name, kind, expects));
    return fault(argument, words.unknownName(argument.name, expects, nearest(argument.name, known(scope))));
  });
}

export const figure: Slot<NumberFact> = named(
  'figure',
  ['number'],
  (name, { facts }) => facts.numbers.get(name),
  ({ facts }) => facts.numbers.keys(),
);

export type Dated =
  | { readonly kind: 'number'; readonly fact: NumberFact }
  | { readonly kind: 'event'; readonly event: Event };

export const dated: Slot<Dated> = named(
  'dated',
  ['number', 'event'],
  (name, { facts }): Dated | undefined => {
    const fact = facts.numbers.get(name);
    if (fact) return { kind: 'number', fact };
    const event = facts.events.get(name);
    return event && { kind: 'event', event };
  },
  ({ facts }) => [...facts.numbers.keys(), ...facts.events.keys()],
);

export const population: Slot<Population> = named(
  'population',
  ['population'],
  (name, { facts }) => facts.populations.get(name),
  ({ facts }) => facts.populations.keys(),
);

export const quotation: Slot<Quotation> = named(
  'quotation',
  ['quotation'],
  (name, { facts }) => facts.quotations.get(name),
  ({ facts }) => facts.quotations.keys(),
);

/** A date as the data spells it; of another unmistakable spelling the message shows the right one. */
export const date: Slot<Period> = slot('date', (argument, _scope, wrong) => {
  const reading = argument.kind === 'text' ? readPeriod(argument.text) : undefined;
  if (!reading) return wrong();
  if ('period' in reading) return { value: reading.period };
  if (reading.fault.kind !== 'spelling') return wrong();
  const { expects } = SLOT_WORDS.date;
  return fault(argument, words.wrongArgument(writtenOf(argument), expects, `"${reading.fault.canonical}"`));
});

export const flag: Slot<boolean> = slot('flag', (argument, _scope, wrong) =>
  argument.kind === 'truth' ? { value: argument.value } : wrong(),
);

const integer = (name: SlotName, from: number, to: number): Slot<number> =>
  slot(name, (argument, _scope, wrong) =>
    argument.kind === 'number' && Number.isInteger(argument.value) && argument.value >= from && argument.value <= to
      ? { value: argument.value }
      : wrong(),
  );

export const decimals = integer('decimals', 0, 6);
export const ordinal = integer('ordinal', 1, 99);

/** Text that isn't printed as the author's own: a reason, a name to look up, a literal figure with its reason. */
export const text: Slot<string> = slot('text', (argument, _scope, wrong) =>
  argument.kind === 'text' && argument.text.trim() !== '' ? { value: argument.text } : wrong(),
);

/** Words that are printed, under the same rule as the text around them: no figures. */
export const wording: Slot<string> = slot('words', (argument, _scope, wrong) => {
  if (argument.kind !== 'text' || argument.text.trim() === '') return wrong();
  const literals = findLiterals(argument.text);
  if (literals.length === 0) return { value: argument.text };
  return {
    faults: literals.map(({ written, kinds }) => ({ at: argument.at, finding: literalFigure(written, kinds) })),
  };
});

/** One of a few words, with what the program makes of each. */
export function choice<T>(options: Readonly<Record<string, T>>): Slot<T> {
  const known = Object.keys(options);
  const expects = slotWords.oneOf(known);
  return {
    expects,
    example: `"${known[0]}"`,
    read(argument) {
      const value =
        argument.kind === 'text' && Object.hasOwn(options, argument.text) ? options[argument.text] : undefined;
      if (value !== undefined) return { value };
      return fault(argument, words.wrongArgument(writtenOf(argument), expects, `"${known[0]}"`));
    },
  };
}

export const condition: Slot<boolean> = slot('condition', (argument, scope, wrong) => {
  if (argument.kind !== 'call') return wrong();
  const { value, faults } = scope.condition(argument.call);
  return value === undefined ? { faults } : { value };
});
