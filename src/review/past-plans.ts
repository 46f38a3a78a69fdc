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

const IN_A_YEAR = /Jahre?s? \p{Co}/u;

const yearsIn = (stretch: Stretch, last: number) =>
  printedIn(stretch).filter(({ helper, text }) => (helper === 'vorjahr' || helper === 'fest') && text === String(last));

function inClause(clause: Stretch, last: number): readonly Problem[] {
  const own = ownOf(clause);
  if (!AHEAD.test(own) || PERFECT.test(own)) return [];
  return yearsIn(clause, last)
    .filter(({ from }) => IN_YEAR.test(own.slice(0, from)))
    .map(({ text, from }) => about(clause, from, pastPlan(text, excerpt(clause, from))));
}

/** „Im Jahr 2024 bleibt …“ in the programme for 2025: last year's sentence. */
export function pastPlans(context: ReviewContext): readonly Problem[] {
  const last = context.edition.years.first - 1;
  return context.printing
    .filter((sentence) => !sentence.of.line.quoted && IN_A_YEAR.test(ownOf(sentence)))
    .flatMap((sentence) => clausesOf(sentence).flatMap((it) => inClause(it, last)));
}
