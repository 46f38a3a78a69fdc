import {
  factualTrendWords,
  isIntention,
  mayHoldTrend,
  type TrendWord,
  trendAttributes,
} from '../german/trend-words.ts';
import type { Problem } from '../problem/problem.ts';
import { trendContradictedElsewhere } from '../words/problems/review.ts';
import { type Movement, movementOf, movementsIn, supports } from './movements.ts';
import { isAsLarge } from './multiples.ts';
import { about, type ReviewContext, type ReviewRule, shown } from './rule.ts';
import { excerpt, ownOf, phrasesOf, printedIn, type Stretch } from './stretch.ts';
import { type Subject, subjectsOf } from './subjects.ts';

/** Words between a noun and what it is about: „Kürzungen im Bundeshaushalt“. */
const NEAR = /^\s+(?:(?:der|des|dem|den|im|in|bei|beim|am|an|von|vom|unserer?s?|die|das|weitere[nr]?)\s+){0,3}$/iu;
/** Between an attribute and its noun at most one more adjective. */
const NEXT = /^\s+(?:\p{Ll}+e[nmrs]?\s+)?$/u;

/** Words of a phrase that say a trend of anything. */
interface Trends {
  readonly statements: readonly TrendWord[];
  readonly attributes: readonly TrendWord[];
}

/** Words of a phrase that say a trend of a subject, as far as grammar can be told from the order of words. */
function said(own: string, subject: Subject, trends: Trends): readonly TrendWord[] {
  const special = subject.special(own);
  if (trends.statements.length + trends.attributes.length + special.length === 0) return [];
  const places = trends.statements.length + special.length > 0 ? subject.find(own) : [];
  const nouns = trends.attributes.length > 0 ? subject.findCounted(own) : [];
  const statements = trends.statements.filter(({ word, to }) => {
    if (subject.begins(word)) return true;
    const isNoun = /^\p{Lu}/u.test(word);
    if (!isNoun) return places.length > 0;
    return places.some((place) => place.from >= to && NEAR.test(own.slice(to, place.from)));
  });
  const attributes = trends.attributes.filter(({ to }) =>
    nouns.some((place) => place.from > to && NEXT.test(own.slice(to, place.from))),
  );
  return [...statements, ...attributes, ...(places.length > 0 ? special : [])];
}

/** Whether a text may say a trend of anything; nearly none does. */
const maySayTrend = (own: string, subjects: readonly Subject[]): boolean =>
  mayHoldTrend(own) || subjects.some((subject) => subject.special(own).length > 0);

/** What the data knows of a subject: of plans where the text speaks of what is to come, else of what is counted. */
function movementsOf({ figures }: Subject, isPlan: boolean, { facts }: ReviewContext): readonly Movement[] {
  return figures
    .flatMap((id) => movementOf(id, facts) ?? [])
    .filter(({ fact }) => (fact.status === 'Angebot') === isPlan);
}

function contradictions(phrase: Stretch, subjects: readonly Subject[], context: ReviewContext): readonly Problem[] {
  const own = ownOf(phrase);
  if (!maySayTrend(own, subjects)) return [];
  const trends = { statements: factualTrendWords(own), attributes: trendAttributes(own) };
  return subjects.flatMap((subject) => {
    const words = said(own, subject, trends);
    const [word] = words;
    if (!word || words.some(({ direction }) => direction !== word.direction)) return [];
    const movements = movementsOf(subject, isIntention(own), context);
    const [first] = movements;
    if (!first || movements.some((it) => supports(it, word.direction) && isAsLarge(it, word.word))) return [];
    const finding = trendContradictedElsewhere(
      word.word,
      excerpt(phrase, word.from),
      shown(first.fact, context),
      first.from && shown(first.from, context),
    );
    return [about(phrase, word.from, finding)];
  });
}

/**
 * Words of a trend in a sentence without a figure agree with the figures that other chapters print of the same
 * subject: no „Kürzungen“ where the budget rises.
 */
export const trendElsewhere: ReviewRule = {
  code: 'text.trend-elsewhere',
  check: (context) => {
    const subjects = subjectsOf(context.edition);
    return context.sentences
      .filter(({ of }) => !of.line.quoted && of.line.kind !== 'template')
      .filter((sentence) => maySayTrend(ownOf(sentence), subjects))
      .filter((sentence) => movementsIn(printedIn(sentence), context.facts).length === 0)
      .flatMap((sentence) => phrasesOf(sentence).flatMap((phrase) => contradictions(phrase, subjects, context)));
  },
};
