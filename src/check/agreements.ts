import type { NumberFact } from '../derive/fact.ts';
import { differenceOf, growthOf, pointsOf, ratioOf, shareOf, sumOf } from '../derive/formulas.ts';
import { isFinding } from '../derive/operand.ts';
import { type Interval, overlap } from '../derive/rounding.ts';
import type { Agreement, Figure } from '../validate/edition.ts';
import type { Unit } from '../validate/unit.ts';
import { computedFormulas } from './formulas.ts';
import { allowedBy, asPrinted } from './intervals.ts';
import { once } from './once.ts';
import { type CheckContext, observedFacts } from './rule.ts';
import { stichtagOf } from './same-date.ts';

/** A delivered value with what other values allow it to be. */
export interface Expectation {
  readonly figure: Figure;
  readonly fact: NumberFact;
  readonly formula: Agreement;
  readonly inputs: readonly NumberFact[];
  /** What the formula gives, with what rounding leaves open. */
  readonly allowed: Interval;
  /** For two rates, their change of the other kind: the difference where growth is asked for, and vice versa. */
  readonly other?: Interval;
  /** Whether the formula gives something in the unit of the figure. */
  readonly fits: boolean;
}

const OF_TWO = { share: shareOf, growth: growthOf, difference: differenceOf, points: pointsOf, ratio: ratioOf };

/** The unit of a formula's result; undefined where the inputs cannot be computed with each other. */
function unitOf(formula: Agreement, inputs: readonly NumberFact[]): Unit | undefined {
  const [first, second] = inputs;
  if (!first) return undefined;
  if (formula.kind === 'sum') {
    const [head, ...rest] = inputs.map((fact) => ({ sign: 1 as const, fact }));
    const sum = head && sumOf([head, ...rest], true);
    return !sum || isFinding(sum) ? undefined : sum.unit;
  }
  const result = second && OF_TWO[formula.kind](first, second);
  return !result || isFinding(result) ? undefined : result.unit;
}

const isRate = ({ unit }: NumberFact): boolean => unit.kind === 'percent';

/** A share may be called a change and a change a share: both are in percent. A ratio is in what the figure says. */
function fitsUnit(formula: Agreement, natural: Unit | undefined, { kind }: Unit): boolean {
  if (!natural) return false;
  if (formula.kind === 'ratio' || natural.kind === kind) return true;
  return [natural.kind, kind].every((it) => it === 'percent' || it === 'change');
}

function otherChange(formula: Agreement, inputs: readonly NumberFact[], context: CheckContext): Interval | undefined {
  if (!inputs.every(isRate)) return undefined;
  if (formula.kind === 'growth') return allowedBy({ ...formula, kind: 'points' }, context);
  if (formula.kind === 'points' || formula.kind === 'difference') {
    return allowedBy({ ...formula, kind: 'growth' }, context);
  }
  return undefined;
}

function expectation(
  figure: Figure,
  fact: NumberFact,
  formula: Agreement,
  inputs: readonly NumberFact[],
  context: CheckContext,
): readonly Expectation[] {
  const allowed = allowedBy(formula, context);
  if (!allowed) return [];
  const other = otherChange(formula, inputs, context);
  const fits = fitsUnit(formula, unitOf(formula, inputs), figure.unit);
  return [{ figure, fact, formula, inputs, allowed, fits, ...(other && { other }) }];
}

const isAgreement = (formula: { readonly kind: string }): formula is Agreement =>
  formula.kind === 'sum' || Object.hasOwn(OF_TWO, formula.kind);

/** What the data says in so many words: `agrees`. */
const declared = (context: CheckContext): readonly Expectation[] =>
  computedFormulas(context).flatMap(({ subject, isAgreement: wanted, formula, inputs }) => {
    const [figure, fact] = [context.edition.figures.get(subject.id), context.facts.numbers.get(subject.id)];
    return wanted && figure && fact && isAgreement(formula) ? expectation(figure, fact, formula, inputs, context) : [];
  });

/** Figures that a delivered change could be the change of, by population. */
const measuredByPopulation = once(({ edition }: CheckContext) => {
  const figures = new Map<string, Figure[]>();
  for (const figure of edition.figures.values()) {
    const { population, unit, since } = figure;
    if (population === undefined || since || !['count', 'percent'].includes(unit.kind)) continue;
    figures.set(population, [...(figures.get(population) ?? []), figure]);
  }
  return figures;
});

/**
 * What a delivered change since a date says of figures of the same population that have a value on both dates: a
 * change in percent is that of a count, or of a rate; one in Prozentpunkten is that of a rate.
 */
const possibleOrigins = (figure: Figure, fact: NumberFact, context: CheckContext): readonly Expectation[] => {
  const { since, population, unit } = figure;
  if (!since || population === undefined || figure.agrees || !['change', 'points'].includes(unit.kind)) return [];
  const from = stichtagOf(since);
  return (measuredByPopulation(context).get(population) ?? []).flatMap((it) => {
    const values = observedFacts(context.facts, it.id);
    const first = values.find(({ date }) => stichtagOf(date) === from);
    const last = values.find(({ date }) => stichtagOf(date) === stichtagOf(fact.date));
    if (!first || !last || (unit.kind === 'points' && !isRate(last))) return [];
    const kind = unit.kind === 'points' ? 'points' : 'growth';
    return expectation(figure, fact, { kind, from: first.id, to: last.id }, [first, last], context);
  });
};

/** A change that is the other change of two rates: the difference called a relative change, or the reverse. */
const isOtherChange = ({ fact, allowed, other }: Expectation): boolean =>
  other !== undefined && overlap(asPrinted(fact), other) && !overlap(asPrinted(fact), allowed);

/** Delivered changes that only one count can be the origin of, and those that are plainly the other change of a rate. */
const implied = (context: CheckContext): readonly Expectation[] =>
  [...context.edition.figures.values()].flatMap((figure) => {
    const fact = context.facts.numbers.get(figure.id);
    const origins = fact ? possibleOrigins(figure, fact, context) : [];
    const counts = origins.filter(({ inputs }) => !inputs.every(isRate));
    return counts.length === 1 ? counts : counts.length === 0 ? origins.filter(isOtherChange).slice(0, 1) : [];
  });

/** Everything that delivered values can be held against. */
export const agreements = once((context: CheckContext): readonly Expectation[] => [
  ...declared(context),
  ...implied(context),
]);
