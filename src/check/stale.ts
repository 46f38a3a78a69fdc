import type { NumberFact } from '../derive/fact.ts';
import { isFinding, resolveOperand, splitOperand } from '../derive/operand.ts';
import { comparePeriods, firstDay, lastDay, lastMonth } from '../time/compare.ts';
import type { Figure, Status } from '../validate/edition.ts';
import { type Computed, computedFormulas } from './formulas.ts';
import { once } from './once.ts';
import type { CheckContext } from './rule.ts';

/** A current value that was left behind, and how it is known. */
export interface Stale {
  readonly figure: Figure;
  readonly fact: NumberFact;
  readonly why:
    | { readonly kind: 'source'; readonly others: NumberFact }
    | { readonly kind: 'age'; readonly months: number }
    | { readonly kind: 'plan' };
}

interface Current {
  readonly figure: Figure;
  readonly fact: NumberFact;
}

/** Months since the year 0 of the last day of a period. */
export const monthOf = ({ date }: Pick<NumberFact, 'date'>): number => lastMonth(date);

/** What a formula sets out from, and everything else it uses. */
function rolesIn({ formula, inputs }: Computed): {
  readonly from: readonly string[];
  readonly others: readonly string[];
} {
  const ids = inputs.map(({ id }) => splitOperand(id).id);
  const [first, second] = inputs;
  const isChange = formula.kind === 'growth' || formula.kind === 'difference' || formula.kind === 'points';
  if (!isChange || !first || !second) return { from: [], others: ids };
  // Somebody may have exchanged the two; the earlier one is what is set out from all the same.
  const isForward = comparePeriods(first.date, second.date) <= 0;
  return { from: ids.slice(isForward ? 0 : 1).slice(0, 1), others: ids.slice(isForward ? 1 : 0).slice(0, 1) };
}

/** Figures that only say what something is compared with: an earlier rate, the budget of the year before. */
const onlyCompared = once((context: CheckContext): ReadonlySet<string> => {
  const roles = computedFormulas(context).map(rolesIn);
  const used = new Set(roles.flatMap(({ others }) => others));
  return new Set(roles.flatMap(({ from }) => from).filter((id) => !used.has(id)));
});

/** Settled values; what is open or carried over is on the list of what to do for that reason. */
function current(context: CheckContext): readonly Current[] {
  const compared = onlyCompared(context);
  return [...context.edition.figures.values()].flatMap((figure) => {
    const fact = resolveOperand(context.facts, figure.id);
    if (isFinding(fact) || fact.standing || compared.has(figure.id)) return [];
    return [{ figure, fact }];
  });
}

function groupBy<Key>(items: readonly Current[], keyOf: (item: Current) => Key): ReadonlyMap<Key, readonly Current[]> {
  const groups = new Map<Key, Current[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Statistics of one source may go at their own pace, but not by more than a quarter. */
const LARGEST_LAG = 3;

/** The few values of a source that are older than the one date most of its values have. */
function behindTheirSource(items: readonly Current[]): readonly Stale[] {
  const byMonth = [...groupBy(items, ({ fact }) => monthOf(fact)).values()];
  const [most] = byMonth.sort((a, b) => b.length - a.length);
  const newest = most?.[0];
  if (!most || !newest || most.length < 2) return [];
  const latest = monthOf(newest.fact);
  const older = items.filter(({ fact }) => monthOf(fact) + LARGEST_LAG <= latest);
  if (older.length > most.length / 2) return [];
  return older.map((it) => ({ ...it, why: { kind: 'source', others: newest.fact } }));
}

const PLANNED: readonly Status[] = ['Ansatz', 'Angebot'];
const isPlanned = ({ fact }: Current): boolean => PLANNED.includes(fact.status);

/** A year after a value, the next one of the same month is there, once the source's waiting time is over. */
const A_YEAR = 12;
/** Nobody leaves a value behind for so long; one as old as this is there to look back on. */
const HISTORY = 36;

/**
 * Counted values for which there must be newer ones, held against the Stand of the edition. A file of its own whose
 * values all are of one whole year speaks about that year (an Eingliederungsbilanz), and means to.
 */
function outOfDate(items: readonly Current[], { edition }: CheckContext): readonly Stale[] {
  const december = monthOf({ date: { kind: 'year', year: edition.years.first - 1 } });
  const today = Math.max(monthOf({ date: edition.stand }), december);
  const age = ({ figure, fact }: Current): number =>
    today - monthOf(fact) - (edition.sources.get(figure.source)?.waitingMonths ?? 0);
  return [...groupBy(items, ({ figure }) => figure.place.file).values()].flatMap((inFile) => {
    const [first] = inFile;
    const { year } = first?.fact.date ?? edition.stand;
    const isReport =
      inFile.length > 1 && inFile.every(({ fact: { date } }) => date.kind === 'year' && date.year === year);
    if (isReport) return [];
    return inFile
      .filter((it) => !isPlanned(it) && age(it) >= A_YEAR && age(it) < HISTORY)
      .map((it) => ({ ...it, why: { kind: 'age' as const, months: today - monthOf(it.fact) } }));
  });
}

/** Planned values of earlier years in a source that plans nothing for the years of the edition. */
function ofEarlierPlan(items: readonly Current[], { edition }: CheckContext): readonly Stale[] {
  const begin = firstDay({ kind: 'year', year: edition.years.first });
  const planned = items.filter(isPlanned);
  const isBefore = ({ fact }: Current): boolean => comparePeriods(lastDay(fact.date), begin) < 0;
  return planned.every(isBefore) ? planned.map((it) => ({ ...it, why: { kind: 'plan' } })) : [];
}

/** Current values that do not belong to the edition any more, by figure, each with one reason. */
export const stale = once((context: CheckContext): ReadonlyMap<string, Stale> => {
  const items = current(context);
  const bySource = [...groupBy(items, ({ figure }) => figure.source).values()];
  const all = [
    ...bySource.flatMap((it) => behindTheirSource(it)),
    ...outOfDate(items, context),
    ...bySource.flatMap((it) => ofEarlierPlan(it, context)),
  ];
  const found = new Map<string, Stale>();
  for (const it of all) if (!found.has(it.figure.id)) found.set(it.figure.id, it);
  return found;
});

/** Whether the operand is the current value of a figure that was left behind, or nobody has looked at yet. */
export const isLeftBehind = (context: CheckContext, fact: NumberFact): boolean => {
  if (fact.standing !== undefined) return true;
  const left = stale(context).get(splitOperand(fact.id).id);
  return left !== undefined && monthOf(left.fact) === monthOf(fact);
};
