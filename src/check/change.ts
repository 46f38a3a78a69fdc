import type { NumberFact } from '../derive/fact.ts';
import { printValue } from '../german/unit.ts';
import { lastMonth } from '../time/compare.ts';
import type { Figure } from '../validate/edition.ts';
import { UNITS, type UnitKind } from '../validate/unit.ts';
import { changeBeyondSeries, changeBeyondYear } from '../words/problems/check-plausibility.ts';
import { isOutOfBounds } from './bounds.ts';
import { valueKey } from './formulas.ts';
import { type CheckContext, observedFacts, placeOf, type Rule, shown, warnAbout } from './rule.ts';
import { slips } from './slips.ts';

interface Limit {
  /** In percent of the earlier value, or in points. */
  readonly measure: 'relative' | 'absolute';
  /** The most within a year; within several years, that much in each. */
  readonly aYear: number;
  /** A step that is many times the usual one counts from this size on. */
  readonly least: number;
}

/**
 * How far a value moves within a year. The strongest real movements known from programmes stay inside: reported
 * vacancies −30 % in a year of crisis, planned entries into an instrument −34 %, an Eingliederungstitel −20 %, the
 * share of foreigners among the employed five Prozentpunkte in four years, that of people with a history of migration
 * six and a half, a barometer a few tenths in a month.
 */
const LIMITS: Readonly<Record<UnitKind, Limit>> = {
  count: { measure: 'relative', aYear: 35, least: 5 },
  money: { measure: 'relative', aYear: 35, least: 5 },
  fte: { measure: 'relative', aYear: 25, least: 5 },
  ratio: { measure: 'relative', aYear: 35, least: 10 },
  index: { measure: 'relative', aYear: 8, least: 2 },
  percent: { measure: 'absolute', aYear: 8, least: 2 },
  change: { measure: 'absolute', aYear: 40, least: 10 },
  points: { measure: 'absolute', aYear: 40, least: 10 },
};

/** Employees of a town: in the best years four in a hundred more. */
const EMPLOYEES: Limit = { measure: 'relative', aYear: 15, least: 5 };

const limitOf = ({ unit }: Figure): Limit => (unit.many === UNITS.Beschäftigte.many ? EMPLOYEES : LIMITS[unit.kind]);

/** A series needs this many values before its own steps say what is usual. */
const LONG_SERIES = 6;
const TIMES_USUAL = 6;
/** Steps over so different spans of time are not compared. */
const SIMILAR_SPAN = 1.5;
/** Small counts move by chance: by about the root of what is counted. */
const CHANCE = 3;

const monthOf = ({ date }: NumberFact): number => lastMonth(date);

interface Step {
  readonly months: number;
  /** In percent of the earlier value, or in points. */
  readonly size: number;
}

function stepOf(from: NumberFact, to: NumberFact, { measure }: Limit): Step | undefined {
  const months = monthOf(to) - monthOf(from);
  if (months <= 0 || (measure === 'relative' && from.value === 0)) return undefined;
  const by = to.value - from.value;
  return { months, size: measure === 'relative' ? (by * 100) / Math.abs(from.value) : by };
}

/** Whether a step is larger than the limit allows for its time; a step shorter than a year may use a whole year's. */
function isBeyondYear({ months, size }: Step, { measure, aYear }: Limit): boolean {
  const years = Math.max(1, months / 12);
  if (measure === 'absolute') return Math.abs(size) > aYear * years;
  const [lowest, highest] = [-1, 1].map((sign) => ((1 + (sign * aYear) / 100) ** years - 1) * 100);
  return size < (lowest ?? 0) || size > (highest ?? 0);
}

/** The usual step of a series over about as long a time; undefined where there are too few to tell. */
function usualStep(steps: readonly Step[], last: Step): number | undefined {
  const isSimilar = ({ months }: Step): boolean =>
    months <= last.months * SIMILAR_SPAN && last.months <= months * SIMILAR_SPAN;
  const sizes = steps.filter(isSimilar).map(({ size }) => Math.abs(size));
  if (sizes.length < LONG_SERIES - 2) return undefined;
  return sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)];
}

const isChance = (from: NumberFact, to: NumberFact): boolean =>
  to.unit.kind === 'count' && Math.abs(to.value - from.value) <= CHANCE * Math.sqrt(from.value + to.value);

/** A delivered change of an amount or a count is itself a step; how steps follow each other says nothing. */
const isItselfAStep = ({ since, unit }: Figure): boolean =>
  since !== undefined && (unit.kind === 'money' || unit.kind === 'count');

const isReported = (context: CheckContext, { id }: Figure, fact: NumberFact): boolean =>
  isOutOfBounds(id, fact.value) || slips(context).has(valueKey(fact));

/** The last step of a series goes no further than a year allows, nor many times further than the series usually does. */
export const plausibleChange: Rule = {
  code: 'plausibility.change',
  yields: true,
  check: (context) => {
    const { edition, facts } = context;
    return [...edition.figures.values()].flatMap((figure) => {
      const values = observedFacts(facts, figure.id);
      const [from, to] = values.slice(-2);
      const limit = limitOf(figure);
      if (!from || !to || isItselfAStep(figure) || [from, to].some((fact) => isReported(context, figure, fact)))
        return [];
      const last = stepOf(from, to, limit);
      if (!last || isChance(from, to)) return [];
      const print = (value: number): string =>
        printValue(
          {
            value,
            unit: UNITS[limit.measure === 'relative' ? 'Prozent Veränderung' : 'Prozentpunkte'],
            decimals: 1,
            approximate: false,
          },
          { thousands: edition.thousands, absolute: true },
        );
      const both = () => [shown(from, context), { ...shown(to, context), id: figure.id }] as const;
      if (isBeyondYear(last, limit)) {
        const [before, now] = both();
        return [warnAbout(figure, changeBeyondYear(before, now, print(last.size), print(limit.aYear)), placeOf(to))];
      }
      const steps = values.slice(1, -1).flatMap((fact, index) => {
        const earlier = values[index];
        return (earlier && stepOf(earlier, fact, limit)) ?? [];
      });
      const usual = usualStep(steps, last);
      if (usual === undefined || Math.abs(last.size) < Math.max(limit.least, usual * TIMES_USUAL)) return [];
      const [before, now] = both();
      return [warnAbout(figure, changeBeyondSeries(before, now, print(last.size), print(usual)), placeOf(to))];
    });
  },
};
