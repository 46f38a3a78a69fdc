import { latin } from '../german/latin.ts';
import type { Problem } from '../problem/problem.ts';
import { pastPlan } from '../words/problems/review.ts';
import { about, type ReviewContext } from './rule.ts';
import { clausesOf, excerpt, ownOf, printedIn, type Stretch } from './stretch.ts';

/** Verbs that speak of what is or will be; a past year goes with „war“, „wurde“, „hat … erprobt“. */
const AHEAD = latin(
  /(?<!\p{L})(?:bleib(?:t|en)|wird|werden|soll(?:en)?|will|wollen|steht|stehen|gilt|gelten|plan(?:t|en))(?!\p{L})/iu,
);
const PERFECT = latin(/(?<!\p{L})(?:hat|haben|wurden?|waren?|worden|geworden)(?!\p{L})/iu);
const IN_YEAR = latin(/(?<!\p{L})(?:im|des)\s+Jahre?s?\s+$/iu);

function inClause(clause: Stretch, last: number): readonly Problem[] {
  const own = ownOf(clause);
  if (!AHEAD.test(own) || PERFECT.test(own)) return [];
  return printedIn(clause)
    .filter(({ helper }) => helper === 'vorjahr' || helper === 'fest')
    .filter(({ text, from }) => text === String(last) && IN_YEAR.test(own.slice(0, from)))
    .map(({ text, from }) => about(clause, from, pastPlan(text, excerpt(clause, from))));
}

/** „Im Jahr 2024 bleibt …“ in the programme for 2025: last year's sentence. */
export const pastPlans = (context: ReviewContext): readonly Problem[] =>
  context.sentences
    .filter(({ of }) => !of.line.quoted && of.prints)
    .flatMap((sentence) => clausesOf(sentence).flatMap((it) => inClause(it, context.edition.years.first - 1)));
