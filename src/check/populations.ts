import type { NumberFact } from '../derive/fact.ts';
import type { Derived, Figure, Population } from '../validate/edition.ts';
import { UNITS } from '../validate/unit.ts';
import { type Computed, computedFormulas } from './formulas.ts';
import { once } from './once.ts';
import { type CheckContext, observedFacts } from './rule.ts';
import { sameEnd, sameStichtag, stichtagOf } from './same-date.ts';

/** The wholes a population belongs to, nearest first; a ring of definitions ends where it began. */
export function wholesOf(populations: ReadonlyMap<string, Population>, id: string): readonly string[] {
  const wholes: string[] = [];
  let next = populations.get(id)?.partOf;
  while (next !== undefined && next !== id && !wholes.includes(next)) {
    wholes.push(next);
    next = populations.get(next)?.partOf;
  }
  return wholes;
}

/** Units that count people, or the households they live in. */
const PEOPLE: ReadonlySet<string> = new Set(
  [UNITS.Personen, UNITS.Beschäftigte, UNITS.Bedarfsgemeinschaften].map(({ many }) => many),
);

export const countsPeople = ({ unit }: Pick<NumberFact, 'unit'>): boolean =>
  unit.kind === 'count' && PEOPLE.has(unit.many);

/** Positive terms of a sum that are part of another one: they are counted twice. */
export function countedTwiceIn({ formula, inputs }: Computed, { edition }: CheckContext) {
  if (formula.kind !== 'sum') return [];
  const added = inputs.filter((fact, index) => formula.terms[index]?.sign === 1 && fact.unit.kind === 'count');
  const byPopulation = new Map(
    added.flatMap((fact) => (fact.population === undefined ? [] : [[fact.population, fact]])),
  );
  return added.flatMap((part) => {
    const wholes = part.population === undefined ? [] : wholesOf(edition.populations, part.population);
    const whole = wholes.flatMap((id) => byPopulation.get(id) ?? []).find((it) => sameEnd(it, part));
    return whole ? [{ part, whole }] : [];
  });
}

/** A count of a population at a date: delivered, or added up of others. */
export interface Count {
  readonly subject: Figure | Derived;
  readonly fact: NumberFact;
  readonly population: string;
  /** Delivered counts that it is the sum of; none where it is delivered itself. */
  readonly of: readonly NumberFact[];
}

/**
 * Sums of counts of one date that say whose count they are. What is taken away from the population itself is no count
 * of it, whatever it is called; nor is one that counts people twice.
 */
const addedUp = (context: CheckContext): readonly Count[] =>
  computedFormulas(context).flatMap((computed): readonly Count[] => {
    const { subject, formula, inputs } = computed;
    const derived = context.edition.derived.get(subject.id);
    const [fact, population] = [context.facts.numbers.get(subject.id), derived?.population];
    const [first] = inputs;
    if (!derived || !fact || population === undefined || !first || formula.kind !== 'sum') return [];
    if (fact.unit.kind !== 'count' || inputs.some((it) => it.population === population)) return [];
    if (!inputs.every((it) => sameStichtag(it, first)) || countedTwiceIn(computed, context).length > 0) return [];
    return [{ subject: derived, fact, population, of: inputs }];
  });

/** All counts of people and things that belong to a population, delivered ones first. */
export const counts = once((context: CheckContext): readonly Count[] => {
  const delivered = [...context.edition.figures.values()].flatMap((figure): readonly Count[] => {
    const { id, population, unit, since } = figure;
    if (population === undefined || unit.kind !== 'count' || since) return [];
    return observedFacts(context.facts, id).map((fact) => ({ subject: figure, fact, population, of: [] }));
  });
  return [...delivered, ...addedUp(context)];
});

/** No id and no date has a space in it. */
const keyOf = (population: string, { date, unit }: NumberFact): string =>
  `${population} ${stichtagOf(date)} ${unit.many}`;

const countsByKey = once((context: CheckContext): ReadonlyMap<string, readonly Count[]> => {
  const byKey = new Map<string, Count[]>();
  for (const count of counts(context)) {
    const key = keyOf(count.population, count.fact);
    const others = byKey.get(key);
    if (others) others.push(count);
    else byKey.set(key, [count]);
  }
  return byKey;
});

/** The counts of a population on the Stichtag and in the unit of a value, in reading order. */
export const countsOf = (population: string, like: NumberFact, context: CheckContext): readonly Count[] =>
  countsByKey(context).get(keyOf(population, like)) ?? [];

/** The largest count of a population on the Stichtag and in the unit of a value. */
export const largestOf = (population: string, like: NumberFact, context: CheckContext): Count | undefined =>
  largestByKey(context).get(keyOf(population, like));

const largestByKey = once(
  (context: CheckContext): ReadonlyMap<string, Count> =>
    new Map(
      [...countsByKey(context)].flatMap(([key, [first, ...others]]) =>
        first ? [[key, others.reduce((most, it) => (it.fact.value > most.fact.value ? it : most), first)]] : [],
      ),
    ),
);

export const countGroups = (context: CheckContext): readonly (readonly Count[])[] => [...countsByKey(context).values()];
