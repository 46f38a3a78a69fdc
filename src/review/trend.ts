import { latin } from '../german/latin.ts';
import { MINUS } from '../german/number.ts';
import { deniedTrends, isIntention, mayHoldTrend, type TrendWord, trendWords } from '../german/trend-words.ts';
import type { Problem } from '../problem/problem.ts';
import { doubleMinus, trendContradicted } from '../words/problems/review.ts';
import { type Movement, movementsIn, sinceThen, supports } from './movements.ts';
import { isAsLarge } from './multiples.ts';
import { about, type ReviewContext, type ReviewRule, shown } from './rule.ts';
import { clausesOf, excerpt, ownOf, printedIn, type Stretch } from './stretch.ts';

const SINCE = latin(/(?<!\p{L})seit(?:\s+\p{L}+){0,3}\s+$/iu);
const PLANNED = new Set(['Ansatz', 'Angebot', 'Schätzung']);

/** What is only wished or expected can be held against planned values alone. */
const isAboutPlans = (movements: readonly Movement[]): boolean =>
  movements.every(({ fact }) => PLANNED.has(fact.status));

/** The one direction that all words name; nothing where they name several. */
const only = (words: readonly TrendWord[]): TrendWord | undefined =>
  words.every(({ direction }) => direction === words[0]?.direction) ? words[0] : undefined;

/** „Seit dem Tiefstand von 6.540“: the only value printed is what the movement set out from. */
function beginsThere(clause: Stretch): boolean {
  const printed = printedIn(clause);
  const ids = new Set(printed.flatMap(({ facts }) => facts.map(({ id }) => id)));
  return ids.size === 1 && SINCE.test(ownOf(clause).slice(0, printed[0]?.from));
}

function contradiction(
  clause: Stretch,
  words: readonly TrendWord[],
  sentence: Stretch,
  context: ReviewContext,
): Problem | undefined {
  const own = ownOf(clause);
  const word = only(words);
  if (!word) return undefined;
  const here = movementsIn(printedIn(clause), context.facts);
  const told =
    here.length > 0 || !only(trendWords(ownOf(sentence))) ? here : movementsIn(printedIn(sentence), context.facts);
  const movements = beginsThere(clause) ? told.map((it) => sinceThen(it, context.facts)) : told;
  if (movements.length === 0 || movements.some((it) => supports(it, word.direction) && isAsLarge(it, word.word)))
    return undefined;
  if (isIntention(own) && !isAboutPlans(movements)) return undefined;
  const [{ fact, from }] = [movements[0] ?? { fact: undefined, from: undefined }];
  if (!fact) return undefined;
  const finding = trendContradicted(
    word.word,
    excerpt(clause, word.from),
    shown(fact, context),
    from && shown(from, context),
  );
  return about(clause, word.from, finding);
}

/** „nicht gestiegen“ beside a figure that has risen; where it may have done otherwise, or hardly moved, it may be right. */
function denied(clause: Stretch, context: ReviewContext): readonly Problem[] {
  const own = ownOf(clause);
  const words = deniedTrends(own).filter(({ direction }) => direction !== 'same');
  if (words.length === 0 || isIntention(own)) return [];
  const movements = movementsIn(printedIn(clause), context.facts);
  const [first] = movements;
  if (!first) return [];
  const goes = (direction: TrendWord['direction']): boolean =>
    movements.every(({ directions, small }) => !small && directions.size === 1 && directions.has(direction));
  return words
    .filter(({ direction }) => goes(direction))
    .map(({ word, from }) => {
      const earlier = first.from && shown(first.from, context);
      return about(clause, from, trendContradicted(word, excerpt(clause, from), shown(first.fact, context), earlier));
    });
}

/** „um −30 % gesunken“: the word says the direction already. */
function doubled(clause: Stretch, words: readonly TrendWord[]): readonly Problem[] {
  const own = ownOf(clause);
  if (!words.some(({ direction }) => direction === 'down')) return [];
  return printedIn(clause)
    .filter(
      ({ text, from }) => /um\s+$/u.test(own.slice(0, from)) && new RegExp(`^(?:rund\\s)?${MINUS}`, 'u').test(text),
    )
    .map(({ text, from }) => about(clause, from, doubleMinus(text, excerpt(clause, from))));
}

/** Words of a trend that somebody wrote by hand agree with the figures printed in the same sentence. */
export const trend: ReviewRule = {
  code: 'text.trend',
  check: (context) =>
    context.printing
      .filter((sentence) => !sentence.of.line.quoted && mayHoldTrend(ownOf(sentence)))
      .flatMap((sentence) =>
        clausesOf(sentence).flatMap((clause) => {
          const words = trendWords(ownOf(clause));
          const found = contradiction(clause, words, sentence, context);
          return [...(found ? [found] : []), ...denied(clause, context), ...doubled(clause, words)];
        }),
      ),
};
