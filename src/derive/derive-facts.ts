import { decimal } from '../german/decimal.ts';
import { type Finding, type Problem, problemAt } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import { type Standing, standingOf } from '../standing/standing.ts';
import { isDraft, ofValues } from '../validate/draft.ts';
import type { Derived, Edition } from '../validate/edition.ts';
import { nearest } from '../validate/nearest.ts';
import { UNITS } from '../validate/unit.ts';
import {
  circular,
  DIVISION_BY_ZERO,
  MISSING_VALUE,
  seriesExpected,
  unitDoesNotFit,
  unknownPopulation,
} from '../words/problems/derive.ts';
import { type Computation, factOf } from './computation.ts';
import type { Facts, NumberFact } from './fact.ts';
import { differenceOf, extremeOf, growthOf, pointsOf, ratioOf, shareOf, sumOf } from './formulas.ts';
import { currentFact, gapStandIn, seriesOf } from './input.ts';
import { isFinding, resolveOperand, splitOperand } from './operand.ts';
import { computeOrder, operandsOf } from './order.ts';

type KnownFacts = Pick<Facts, 'numbers' | 'series'>;
type Result = Computation | Finding;

const isNonEmpty = <T>(items: readonly T[]): items is readonly [T, ...T[]] => items.length > 0;

const OF_TWO = { share: shareOf, growth: growthOf, difference: differenceOf, points: pointsOf, ratio: ratioOf };

function extreme(facts: KnownFacts, kind: 'lowest' | 'highest', of: string): Result {
  const values = facts.series.get(of)?.points.flatMap(({ fact, open }) => fact ?? open ?? []) ?? [];
  return isNonEmpty(values) ? extremeOf(kind, values) : seriesExpected(of);
}

/** How many members the definition of a population names, as of the edition. */
function memberCount(edition: Edition, of: string): Result {
  const population = edition.populations.get(of);
  if (!population) return unknownPopulation(of, nearest(of, edition.populations.keys()));
  return {
    rule: 'members',
    inputs: [],
    compute: () => decimal(population.members.length),
    unit: UNITS.Anzahl,
    decimals: 0,
    date: edition.stand,
    population: of,
  };
}

/** `inputs` are the facts of the formula's operands, in their order. */
function computationOf(edition: Edition, facts: KnownFacts, derived: Derived, inputs: readonly NumberFact[]): Result {
  const { formula, unit } = derived;
  switch (formula.kind) {
    case 'sum': {
      const terms = inputs.map((fact, index) => ({ fact, sign: formula.terms[index]?.sign ?? 1 }));
      if (!isNonEmpty(terms)) throw new Error(`${derived.id} is a sum of nothing`);
      return sumOf(terms, unit !== undefined);
    }
    case 'lowest':
    case 'highest':
      return extreme(facts, formula.kind, formula.of);
    case 'members':
      return memberCount(edition, formula.of);
    default: {
      const [first, second] = inputs;
      if (!first || !second) throw new Error(`${derived.id} lacks an operand`);
      return OF_TWO[formula.kind](first, second);
    }
  }
}

/** The computation as the data wants it printed, or why its unit can't be that. */
function asDeclared(computation: Computation, { unit, decimals, population }: Derived): Result {
  const natural = computation.unit;
  const inPercent = (kind: string): boolean => kind === 'percent' || kind === 'change';
  const fits =
    unit === undefined ||
    computation.rule === 'ratio' ||
    unit.kind === natural.kind ||
    (inPercent(unit.kind) && inPercent(natural.kind));
  if (!fits) return unitDoesNotFit(unit.many, natural.many || 'eine Zahl ohne Einheit');
  const digits = unit && computation.rule === 'ratio' ? unit.decimals : computation.decimals;
  return {
    ...computation,
    unit: unit ?? natural,
    decimals: decimals ?? digits,
    ...(population !== undefined && computation.rule !== 'members' && { population }),
  };
}

/** The fact, and everything that keeps it from being computed or from being more than a stand-in. */
interface Outcome {
  readonly fact?: NumberFact;
  readonly findings: readonly Finding[];
}

/** An operand; where validation let a gap pass, which it does in drafts alone, what stands in for it. */
function inputOf(edition: Edition, facts: KnownFacts, operand: string): NumberFact | Finding {
  const found = resolveOperand(facts, operand);
  if (!isFinding(found) || found.code !== MISSING_VALUE || !isDraft(edition)) return found;
  return gapStandIn(edition.figures.get(splitOperand(operand).id), operand) ?? found;
}

function deriveFrom(edition: Edition, facts: KnownFacts, derived: Derived, inputs: readonly NumberFact[]): Outcome {
  const computation = computationOf(edition, facts, derived, inputs);
  const declared = isFinding(computation) ? computation : asDeclared(computation, derived);
  return isFinding(declared) ? { findings: [declared] } : { fact: factOf(declared, derived), findings: [] };
}

function deriveOne(edition: Edition, facts: KnownFacts, derived: Derived): Outcome {
  const operands = operandsOf(derived.formula).map((operand) => inputOf(edition, facts, operand));
  const findings = operands.filter(isFinding);
  if (findings.length > 0) return { findings };
  const inputs = operands.flatMap((operand) => (isFinding(operand) ? [] : [operand]));
  const outcome = deriveFrom(edition, facts, derived, inputs);
  if (!isDraft(edition) || !outcome.findings.some(({ code }) => code === DIVISION_BY_ZERO)) return outcome;
  // While nobody can divide by it, a zero is no more than a value still to be delivered.
  const waiting = inputs.map((fact): NumberFact => (fact.value === 0 ? { ...fact, standing: 'open' } : fact));
  const { fact } = deriveFrom(edition, facts, derived, waiting);
  return { ...(fact && { fact }), findings: outcome.findings.map((finding) => ofValues(finding, fact !== undefined)) };
}

/** Figures and series as facts. A figure without any value is validation's matter and has no fact. */
function inputFacts(edition: Edition, { entries }: Standing) {
  const numbers = new Map<string, NumberFact>();
  for (const figure of edition.figures.values()) {
    const fact = currentFact(figure, entries.get(figure.id));
    if (fact) numbers.set(figure.id, fact);
  }
  const series = new Map(
    [...edition.figures.values()].map((figure) => [figure.id, seriesOf(figure, entries.get(figure.id))]),
  );
  return { numbers, series };
}

/**
 * Every figure an edition may print: the typed ones, their series, and what follows from them, computed exactly.
 * Expects a validated edition. What can't be computed is a problem at the place of the derived figure and has no
 * fact; what rests on it has none either, without a problem of its own.
 */
export function deriveFacts(
  edition: Edition,
  standing: Standing = standingOf(edition),
): { readonly facts: Facts; readonly problems: readonly Problem[] } {
  const { numbers, series } = inputFacts(edition, standing);
  const problems: Problem[] = [];
  const { sorted, cycles } = computeOrder(edition.derived);
  for (const cycle of cycles) {
    const [first] = cycle;
    if (!first) continue;
    problems.push(problemAt(first.place, circular(cycle.map(({ id }) => id)), { subject: first.id }));
  }
  for (const derived of sorted) {
    const needed = operandsOf(derived.formula).map((operand) => splitOperand(operand).id);
    if (needed.some((id) => edition.derived.has(id) && !numbers.has(id))) continue;
    const { fact, findings } = deriveOne(edition, { numbers, series }, derived);
    if (fact) numbers.set(derived.id, fact);
    problems.push(...findings.map((finding) => problemAt(derived.place, finding, { subject: derived.id })));
  }
  const { events, quotations, populations, sources, years } = edition;
  return {
    facts: { numbers, series, events, quotations, populations, sources, years },
    problems: sortProblems(problems),
  };
}
