import type { NumberFact } from '../derive/fact.ts';
import { isFinding, resolveOperand } from '../derive/operand.ts';
import type { Place, Problem } from '../problem/problem.ts';
import type { CategoryChartSpec, ChartSpec } from '../validate/edition.ts';
import { barOfNestedGroups, barOfOtherDates, barOfSeparateGroups } from '../words/problems/check-comparison.ts';
import { hasDoubtfulDate } from './doubtful-dates.ts';
import { wholesOf } from './populations.ts';
import { type CheckContext, shown, warnAbout } from './rule.ts';
import { sameEnd } from './same-date.ts';

interface Value {
  readonly fact: NumberFact;
  readonly place: Place;
}

/** Values of a chart that are drawn as parts of one thing or against one mark. */
interface Together {
  readonly chart: CategoryChartSpec;
  readonly values: readonly Value[];
}

const isCategories = (chart: ChartSpec): chart is CategoryChartSpec =>
  chart.type !== 'line' && chart.type !== 'interval' && chart.type !== 'path';

function together(context: CheckContext, types: readonly ChartSpec['type'][]): readonly Together[] {
  return [...context.edition.charts.values()].filter(isCategories).flatMap((chart) => {
    if (!types.includes(chart.type)) return [];
    const rows = chart.categories.map(({ values }) =>
      values.flatMap((value): readonly Value[] => {
        const fact = value && resolveOperand(context.facts, value.operand);
        return !value || !fact || isFinding(fact) ? [] : [{ fact, place: value.place }];
      }),
    );
    return (chart.type === 'deviation' ? [rows.flat()] : rows).map((values) => ({ chart, values }));
  });
}

/**
 * The parts of one bar are of one date, and so are the values that are held against one neutral value. A part that is
 * itself computed from mixed dates is reported where it is computed.
 */
export const chartDates = (context: CheckContext, reported: ReadonlySet<string>): readonly Problem[] =>
  together(context, ['share', 'stackedBar', 'deviation']).flatMap(({ chart, values }) => {
    const [first] = values;
    const other = first && values.find(({ fact }) => !sameEnd(fact, first.fact));
    if (!first || !other) return [];
    if (values.some(({ fact }) => reported.has(fact.id) || hasDoubtfulDate(context, fact))) return [];
    const finding = barOfOtherDates(chart.id, chart.type, shown(first.fact, context), shown(other.fact, context));
    return [warnAbout(chart, finding, { place: other.place })];
  });

/** The populations of the parts of a bar, where all are known and counted. */
function groupsOf(
  values: readonly Value[],
  { edition }: CheckContext,
): readonly (Value & { readonly population: string })[] {
  const groups = values.flatMap((value) => {
    const { population, unit } = value.fact;
    return population !== undefined && edition.populations.has(population) && unit.kind === 'count'
      ? [{ ...value, population }]
      : [];
  });
  return groups.length === values.length ? groups : [];
}

/** The parts of one bar are parts of one whole, and none of them is a part of another. */
export const chartPopulations = (context: CheckContext): readonly Problem[] =>
  together(context, ['share', 'stackedBar']).flatMap(({ chart, values }) => {
    const groups = groupsOf(values, context);
    const [first, ...others] = groups;
    if (!first) return [];
    const { populations } = context.edition;
    const nested = groups.flatMap((part) => {
      const whole = groups.find(({ population }) => wholesOf(populations, part.population).includes(population));
      return whole ? [{ part, whole }] : [];
    });
    const [pair] = nested;
    if (pair) {
      const finding = barOfNestedGroups(chart.id, shown(pair.part.fact, context), shown(pair.whole.fact, context));
      return [warnAbout(chart, finding, { place: pair.part.place })];
    }
    const lineage = (id: string): readonly string[] => [id, ...wholesOf(populations, id)];
    const stranger = others.find(
      ({ population }) => !lineage(population).some((id) => lineage(first.population).includes(id)),
    );
    if (!stranger) return [];
    const finding = barOfSeparateGroups(chart.id, shown(first.fact, context), shown(stranger.fact, context));
    return [warnAbout(chart, finding, { place: stranger.place })];
  });
