import type { NumberFact } from '../derive/fact.ts';
import { isFinding, resolveOperand, splitOperand } from '../derive/operand.ts';
import { overlap } from '../derive/rounding.ts';
import { decimal } from '../german/decimal.ts';
import type { Figure } from '../validate/edition.ts';
import { KNOWN_FIGURES } from '../validate/known-figures.ts';
import { agreements } from './agreements.ts';
import { type Computed, computedFormulas, valueKey } from './formulas.ts';
import { asPrinted } from './intervals.ts';
import { once } from './once.ts';
import { type CheckContext, observedFacts } from './rule.ts';

/** A value that is right in another unit than it was typed in. */
export interface Slip {
  readonly kind: 'factor' | 'fraction' | 'points';
  readonly figure: Figure;
  readonly fact: NumberFact;
  /** What it was held against; absent where the typed digits alone show it. */
  readonly against?: NumberFact;
  /** For a factor: the true value is this many times the typed one. */
  readonly times?: number;
}

/** Thousands for ones, millions for thousands and the like; how far from the exact factor two true values can be. */
const FACTORS = [1e3, 1e6, 1e-3, 1e-6];
const ROOM = 2.2;

/** The factor that would bring a value near another one; undefined where it is near already, or nowhere near. */
function factorTowards(value: number, other: number): number | undefined {
  if (value === 0 || other === 0) return undefined;
  const ratio = Math.abs(other / value);
  return FACTORS.find((factor) => ratio / factor < ROOM && factor / ratio < ROOM);
}

/** Amounts are typed to the cent; more digits are thousands or millions of Euro. */
const hasMoreThanCents = ({ unit, value }: NumberFact): boolean =>
  unit.kind === 'money' && !decimal(value).times(100).mod(1).eq(0);

const isWithinBounds = ({ id }: Figure, value: number): boolean | undefined => {
  const plausible = KNOWN_FIGURES.get(id)?.plausible;
  return plausible && value >= plausible.from && value <= plausible.to;
};

const size = ({ value }: NumberFact): number => Math.log10(Math.abs(value));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

const SCALED: ReadonlySet<string> = new Set(['count', 'money', 'fte', 'index', 'ratio']);

/** The values of a series that are a thousand times or a thousandth of the others; of two, the newer one is doubted. */
function ofSeries(figure: Figure, facts: readonly NumberFact[]): readonly Slip[] {
  const counted = facts.filter(({ value }) => value !== 0);
  if (!SCALED.has(figure.unit.kind) || counted.length < 2) return [];
  const [older, newer] = counted;
  const onlyOlderFits = older && isWithinBounds(figure, older.value) !== false;
  const middle = median(counted.map(size));
  const usual =
    counted.length > 2
      ? counted.reduce((best, it) => (Math.abs(size(it) - middle) < Math.abs(size(best) - middle) ? it : best))
      : onlyOlderFits
        ? older
        : newer;
  if (!usual) return [];
  return counted.flatMap((fact) => {
    const times = factorTowards(fact.value, usual.value);
    return times === undefined ? [] : [{ kind: 'factor' as const, figure, fact, against: usual, times }];
  });
}

/** Amounts that are added up differ by less than this, and so does a part from a smaller whole. */
const LARGEST_RATIO = 500;

interface Candidate {
  readonly figure: Figure;
  readonly fact: NumberFact;
}

/** How unusual a value is: for itself, then by its distance from the middle of all amounts. */
const oddity = ({ figure, fact }: Candidate, middle: number): number =>
  (isWithinBounds(figure, fact.value) === false ? 100 : 0) + Math.abs(size(fact) - middle);

const slipOf = (odd: Candidate, { fact: against }: Candidate): Slip => {
  const isSmaller = Math.abs(odd.fact.value) < Math.abs(against.value);
  const times = factorTowards(odd.fact.value, against.value) ?? (isSmaller ? 1e3 : 1e-3);
  return { kind: 'factor', ...odd, against, times };
};

/** The pairs of values to compare with each other: each with the one that is taken for right. */
function comparedIn(candidates: readonly Candidate[], middle: number) {
  const inOrder = [...candidates].sort((a, b) => oddity(a, middle) - oddity(b, middle));
  const [usual, ...others] = candidates[0]?.fact.unit.kind === 'money' ? inOrder : candidates;
  return usual ? others.map((odd) => ({ usual, odd })) : [];
}

function isSlipped({ formula, inputs }: Computed, a: NumberFact, b: NumberFact): boolean {
  if (a.unit.many !== b.unit.many) return false;
  const ratio = Math.abs(a.value / b.value);
  switch (formula.kind) {
    case 'sum':
      return a.unit.kind === 'money' && Math.max(ratio, 1 / ratio) >= LARGEST_RATIO;
    case 'share':
      return Math.abs((inputs[0]?.value ?? 0) / (inputs[1]?.value ?? 1)) >= LARGEST_RATIO;
    case 'growth':
    case 'difference':
      return factorTowards(a.value, b.value) !== undefined;
    default:
      return false;
  }
}

/** Values that a formula puts beside others of quite another size. */
function ofFormulas(context: CheckContext, isKnown: (fact: NumberFact) => boolean): readonly Slip[] {
  const { edition, facts } = context;
  const toCandidate = (fact: NumberFact): readonly Candidate[] => {
    const figure = fact.origin.kind === 'input' ? edition.figures.get(splitOperand(fact.id).id) : undefined;
    return figure && fact.value !== 0 && !isKnown(fact) ? [{ figure, fact }] : [];
  };
  const amounts = [...facts.numbers.values()].filter(({ unit }) => unit.kind === 'money').flatMap(toCandidate);
  const middle = median(amounts.map(({ fact }) => size(fact)));
  return computedFormulas(context).flatMap((computed) =>
    comparedIn(computed.inputs.flatMap(toCandidate), middle)
      .filter(({ usual, odd }) => isSlipped(computed, usual.fact, odd.fact))
      .map(({ usual, odd }) => slipOf(odd, usual)),
  );
}

/** A rate below 1 among rates that are a hundred times as large was typed as a fraction. */
const isFractionOf = (value: number, other: number): boolean =>
  value > 0 && value <= 1 && other >= 5 && (value * 100) / other > 1 / 3 && (value * 100) / other < 3;

/** Rates of one population, by its id. */
const ratesByPopulation = once(({ edition, facts }: CheckContext) => {
  const rates = new Map<string, NumberFact[]>();
  for (const { id, unit, population } of edition.figures.values()) {
    if (unit.kind !== 'percent' || population === undefined) continue;
    rates.set(population, [...(rates.get(population) ?? []), ...observedFacts(facts, id)]);
  }
  return rates;
});

function ofRates(context: CheckContext, figure: Figure, facts: readonly NumberFact[]): readonly Slip[] {
  if (figure.unit.kind !== 'percent') return [];
  const others = [...facts, ...(ratesByPopulation(context).get(figure.population ?? '') ?? [])];
  return facts.flatMap((fact) => {
    const against = others.find((other) => isFractionOf(fact.value, other.value));
    return against ? [{ kind: 'fraction' as const, figure, fact, against }] : [];
  });
}

const CHANGES: ReadonlySet<string> = new Set(['change', 'points']);
const RATES: ReadonlySet<string> = new Set(['percent', 'change', 'points']);

/** Values that would agree with what they must agree with, were they only in another unit. */
function ofAgreements(context: CheckContext): readonly Slip[] {
  return agreements(context).flatMap(({ figure, fact, allowed, other, inputs, fits }): readonly Slip[] => {
    const against = inputs.at(-1);
    const common = { figure, fact, ...(against && { against }) };
    const typed = asPrinted(fact);
    const isOther = other !== undefined && overlap(typed, other) && !(fits && overlap(typed, allowed));
    if (isOther || (!fits && CHANGES.has(fact.unit.kind) && overlap(typed, allowed))) {
      return [{ kind: 'points', ...common }];
    }
    if (!fits || overlap(typed, allowed) || fact.value === 0) return [];
    const agrees = (times: number): boolean =>
      overlap({ low: typed.low.times(times), high: typed.high.times(times) }, allowed);
    if (RATES.has(fact.unit.kind)) return agrees(100) ? [{ kind: 'fraction', ...common }] : [];
    const times = FACTORS.find(agrees);
    return times === undefined ? [] : [{ kind: 'factor', ...common, times }];
  });
}

/** Every value that was typed in the wrong unit, by `valueKey`, each once. Other rules say nothing about these. */
export const slips = once((context: CheckContext): ReadonlyMap<string, Slip> => {
  const found = new Map<string, Slip>();
  const add = (more: readonly Slip[]): void => {
    for (const slip of more) if (!found.has(valueKey(slip.fact))) found.set(valueKey(slip.fact), slip);
  };
  for (const figure of context.edition.figures.values()) {
    const facts = observedFacts(context.facts, figure.id);
    add(facts.filter(hasMoreThanCents).map((fact) => ({ kind: 'factor', figure, fact })));
    add(ofSeries(figure, facts));
    add(ofRates(context, figure, facts));
  }
  add(ofFormulas(context, (fact) => found.has(valueKey(fact))));
  add(ofAgreements(context).filter(({ against }) => !against || !found.has(valueKey(against))));
  return found;
});

/** Whether a fact was typed in the wrong unit or is computed from such a value. */
export function restsOnSlip(context: CheckContext, fact: NumberFact): boolean {
  const all = slips(context);
  if (all.size === 0) return false;
  const open = [fact];
  const seen = new Set<string>();
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    if (next.origin.kind === 'input') {
      if (all.has(valueKey(next))) return true;
    } else open.push(...inputsOf(context, next.origin.inputs));
  }
  return false;
}

const inputsOf = ({ facts }: CheckContext, ids: readonly string[]): readonly NumberFact[] =>
  ids.flatMap((id) => {
    const fact = resolveOperand(facts, id);
    return isFinding(fact) ? [] : [fact];
  });
