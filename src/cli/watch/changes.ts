import type { Facts, NumberFact, Series } from '../../derive/fact.ts';
import type { Thousands } from '../../german/number.ts';
import { exhibitText } from '../../narrate/exhibits/values.ts';
import type { Examination } from '../../pipeline/examine.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { periodText } from '../../time/parse-period.ts';
import { chapterTitles } from '../../todo/lines.ts';
import { COMPARISON, STANDING } from '../../words/comparison.ts';

/** A value that somebody typed anew. */
export interface FigureMove {
  /** `elb`, or `elb@2019-09` for an earlier value of a series. */
  readonly name: string;
  readonly old: string;
  readonly new: string;
  readonly place: Place;
}

/** What a save changed, as plain data. */
export interface Changes {
  readonly figures: readonly FigureMove[];
  /** Computed figures whose value moved with them. */
  readonly computed: number;
  /** Titles of chapters whose files changed; the file's name where it has none. */
  readonly chapters: readonly string[];
  /** Names of other files that changed, where no figure tells of it. */
  readonly files: readonly string[];
}

type Told = Pick<Examination, 'facts' | 'programme'>;

const textOf = (fact: NumberFact | null | undefined, thousands: Thousands): string => {
  if (!fact) return COMPARISON.none;
  return fact.standing === 'open' ? STANDING.open : exhibitText(fact, thousands, false);
};

/** Values of a series by their dates, the latest under the name of the series itself. */
function pointsOf({ id, points }: Series): ReadonlyMap<string, NumberFact | undefined> {
  const latest = points.findLast(({ fact, open }) => fact ?? open);
  return new Map(
    points.map((point) => [point === latest ? id : `${id}@${periodText(point.date)}`, point.fact ?? point.open]),
  );
}

/** Every delivered value by the name it is moved under. */
function delivered({ numbers, series }: Facts): ReadonlyMap<string, NumberFact | undefined> {
  const single = [...numbers].filter(([id, { origin }]) => origin.kind === 'input' && !series.has(id));
  return new Map([...single, ...[...series.values()].flatMap((one) => [...pointsOf(one)])]);
}

function movesOf(before: Facts, now: Facts, thousands: Thousands): readonly FigureMove[] {
  const [old, values] = [delivered(before), delivered(now)];
  return [...values].flatMap(([name, fact]) => {
    const earlier = old.get(name);
    if (fact?.origin.kind !== 'input' || (old.has(name) && earlier?.value === fact.value)) return [];
    const [oldText, newText] = [textOf(earlier, thousands), textOf(fact, thousands)];
    return oldText === newText ? [] : [{ name, old: oldText, new: newText, place: fact.origin.place }];
  });
}

const computedMoves = (before: Facts, now: Facts): number =>
  [...now.numbers.values()].filter(
    ({ id, origin, value }) => origin.kind === 'derived' && before.numbers.get(id)?.value !== value,
  ).length;

const CHAPTER = /\/chapters\/([^/]+)$/;
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * What changed between two moments of an edition. `before` is the last one without errors; where there is none, or none
 * now, only the files can be named.
 */
export function changesBetween(before: Told | undefined, now: Told, paths: readonly string[]): Changes {
  const isComparable = before?.facts && now.facts && now.programme;
  const thousands = now.programme?.thousands ?? 'point';
  const figures = isComparable && before.facts && now.facts ? movesOf(before.facts, now.facts, thousands) : [];
  const computed = before?.facts && now.facts ? computedMoves(before.facts, now.facts) : 0;
  const titles = chapterTitles(now.programme ?? before?.programme);
  const named = new Set(figures.map(({ place }) => place.file));
  return {
    figures,
    computed,
    chapters: paths.flatMap((path) => {
      const file = CHAPTER.exec(path)?.[1];
      return file === undefined ? [] : [titles.get(file.normalize('NFC')) ?? file];
    }),
    files: paths.filter((path) => !CHAPTER.test(path) && !named.has(path)).map(nameOf),
  };
}

/** How the messages of two builds differ. */
export interface ProblemChanges {
  readonly fresh: readonly Problem[];
  readonly solved: number;
  /** Of the build before, and not to be said this time, for an error stood in the way. */
  readonly unsaid: readonly Problem[];
}

/** A message is the same wherever its line has moved to. */
const identity = ({ code, message, severity, place }: Problem): string =>
  [code, severity, place.file, message].join('\n');

/** Those that have none like them among the others, one for one. */
function without(problems: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const open = new Map<string, number>();
  for (const problem of others) open.set(identity(problem), (open.get(identity(problem)) ?? 0) + 1);
  return problems.filter((problem) => {
    const count = open.get(identity(problem)) ?? 0;
    if (count > 0) open.set(identity(problem), count - 1);
    return count === 0;
  });
}

/** `isWhole`: no error kept `now` from being all there is to say. */
export function problemChanges(before: readonly Problem[], now: readonly Problem[], isWhole: boolean): ProblemChanges {
  const gone = without(before, now);
  const isSolved = ({ severity }: Problem): boolean => severity === 'error' || (isWhole && severity !== 'notice');
  return {
    fresh: without(now, before).filter(({ severity }) => severity !== 'notice'),
    solved: gone.filter(isSolved).length,
    unsaid: isWhole ? [] : gone.filter(({ severity }) => severity !== 'error'),
  };
}
