import type { NumberFact } from '../derive/fact.ts';
import { splitOperand } from '../derive/operand.ts';
import type { Figure } from '../validate/edition.ts';
import { KNOWN_FIGURES } from '../validate/known-figures.ts';
import { type Computed, computedFormulas } from './formulas.ts';
import type { CheckContext } from './rule.ts';
import type { Slip } from './slip.ts';

/** Thousands for ones, millions for thousands and the like; how far from the exact factor two true values can be. */
export const FACTORS = [1e3, 1e6, 1e-3, 1e-6];
const ROOM = 2.2;

/** The factor that would bring a value near another one; undefined where it is near already, or nowhere near. */
function factorTowards(value: number, other: number): number | undefined {
  if (value === 0 || other === 0) return undefined;
  const ratio = Math.abs(other / value);
  return FACTORS.find((factor) => ratio / factor < ROOM && factor / ratio < ROOM);
}

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
export function slipsInSeries(figure: Figure, facts: readonly NumberFact[]): readonly Slip[] {
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
export function slipsInFormulas(context: CheckContext, isKnown: (fact: NumberFact) => boolean): readonly Slip[] {
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
