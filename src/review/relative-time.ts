import type { NumberFact } from '../derive/fact.ts';
import { splitOperand } from '../derive/operand.ts';
import { latin } from '../german/latin.ts';
import { formatPeriod } from '../german/period.ts';
import type { Problem } from '../problem/problem.ts';
import { lastDay } from '../time/compare.ts';
import type { Period } from '../time/period.ts';
import { otherTime } from '../words/problems/review.ts';
import { about, type ReviewContext, shown } from './rule.ts';
import { clausesOf, excerpt, ownOf, printedIn, type Stretch } from './stretch.ts';

type Years = ReviewContext['edition']['years'];

/** Times that are told from today, with the years in which a figure can be of that time. */
const TIMES: readonly (readonly [RegExp, (years: Years, stand: number) => (year: number) => boolean])[] = [
  [
    latin(/(?<!\p{L})(?:(?:im )?(?:letzte[ns]|vergangene[ns]) Jahr(?:es)?)(?!\p{L})/iu),
    ({ first }, stand) =>
      (year) =>
        year === first - 1 || year === stand - 1,
  ],
  [
    latin(/(?<!\p{L})(?:in diesem Jahr|dieses Jahres|im laufenden Jahr|des laufenden Jahres)(?!\p{L})/iu),
    ({ first, last }, stand) =>
      (year) =>
        (year >= first && year <= last) || year === stand,
  ],
];

/** Every match of the patterns holds one of these. */
const HINT = /jahr|vormonat|derzeit|gegenwärtig|zurzeit|zur zeit|momentan|aktuell/iu;

/** Said of the number right behind it. */
const NOW = latin(/(?<!\p{L})(?:derzeit|gegenwärtig|zurzeit|zur Zeit|momentan|aktuell)(?: \p{Ll}+){0,2} (?=\p{Co})/iu);

/** Years a figure is of, or compares with. */
const yearsOf = ({ date, since }: NumberFact): readonly number[] => [date.year, ...(since ? [since.year] : [])];

const isCounted = ({ status, standing }: NumberFact): boolean =>
  status !== 'Ansatz' && status !== 'Angebot' && standing !== 'open';

/** „derzeit“ before a number that is more than a year older than the edition. */
function outdatedNow(clause: Stretch, { edition }: ReviewContext): readonly Problem[] {
  const match = NOW.exec(ownOf(clause));
  const [fact] = printedIn(clause).find(({ from }) => match && from === match.index + match[0].length)?.facts ?? [];
  if (!match || !fact || !isCounted(fact)) return [];
  if (fact.date.year >= Math.min(edition.years.first, edition.stand.year) - 1) return [];
  const word = match[0].split(' ')[0] ?? '';
  const finding = otherTime(word, excerpt(clause, match.index), shown(fact, { edition }), formatPeriod(edition.stand));
  return [about(clause, match.index, finding)];
}

function inClause(clause: Stretch, { edition, facts }: ReviewContext): readonly Problem[] {
  const own = ownOf(clause);
  const printed = printedIn(clause);
  // Only counted values: a plan may be told of at any time, and an event has a time of its own.
  const counted = printed
    .filter(({ helper }) => helper !== 'spanne' && helper !== 'zahlwort')
    .flatMap(({ facts: behind }) => behind)
    .filter(isCounted);
  const [first] = counted;
  if (!first || printed.some(({ names }) => names.some((name) => facts.events.has(name)))) return [];
  return TIMES.flatMap(([pattern, fitting]) => {
    const match = pattern.exec(own);
    if (!match) return [];
    const fits = fitting(edition.years, edition.stand.year);
    if (counted.some((fact) => yearsOf(fact).some(fits))) return [];
    const finding = otherTime(
      match[0],
      excerpt(clause, match.index),
      shown(first, { edition }),
      formatPeriod(edition.stand),
    );
    return [about(clause, match.index, finding)];
  });
}

/** Times told from the current value, where they are not what something is compared with. */
const AGO: readonly (readonly [pattern: RegExp, months: number])[] = [
  [latin(/(?<!\p{L})(?<!(?:als|wie|gegenüber|dem) )(?:im Vorjahr|vor einem Jahr)(?!\p{L})/iu), 12],
  [latin(/(?<!\p{L})(?<!(?:als|wie|gegenüber|dem) )im Vormonat(?!\p{L})/iu), 1],
];

const AGO_HINT = /vorjahr|vormonat|vor einem Jahr/iu;

const monthOf = (date: Period): number => lastDay(date).year * 12 + lastDay(date).month;

/** „Im Vorjahr waren es“ before the only value of a clause, which is of neither the edition's nor its series' past year. */
function ago(clause: Stretch, { edition, facts }: ReviewContext): readonly Problem[] {
  const own = ownOf(clause);
  if (!AGO_HINT.test(own)) return [];
  const counted = new Map(
    printedIn(clause)
      .flatMap((it) => it.facts)
      .map((fact) => [fact.id, fact]),
  );
  const [fact] = counted.values();
  if (!fact || counted.size > 1 || !isCounted(fact) || fact.since) return [];
  const current = facts.numbers.get(splitOperand(fact.id).id)?.date;
  return AGO.flatMap(([pattern, months]) => {
    const match = pattern.exec(own);
    if (!match) return [];
    const fits =
      months === 1
        ? [edition.stand, ...(current ? [current] : [])].some((it) => monthOf(it) - monthOf(fact.date) === 1)
        : [edition.years.first, edition.stand.year, current?.year].some((year) => year === fact.date.year + 1);
    if (fits) return [];
    const quoted = excerpt(clause, match.index);
    const finding = otherTime(match[0], quoted, shown(fact, { edition }), formatPeriod(edition.stand));
    return [about(clause, match.index, finding)];
  });
}

/** Words like „derzeit“ and „im letzten Jahr“ beside figures that are all of another time. */
export const relativeTimes = (context: ReviewContext): readonly Problem[] =>
  context.printing
    .filter((sentence) => !sentence.of.line.quoted && HINT.test(ownOf(sentence)))
    .flatMap((sentence) =>
      clausesOf(sentence).flatMap((clause) => [
        ...inClause(clause, context),
        ...outdatedNow(clause, context),
        ...ago(clause, context),
      ]),
    );
