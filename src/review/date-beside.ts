import type { NumberFact } from '../derive/fact.ts';
import { latin } from '../german/latin.ts';
import { mayHoldTrend } from '../german/trend-words.ts';
import type { Problem } from '../problem/problem.ts';
import { otherDate } from '../words/problems/review.ts';
import { overlap } from './overlap.ts';
import { about, type ReviewContext, shown } from './rule.ts';
import { excerpt, ownOf, type PrintedSpan, phrasesOf, printedIn, type Stretch } from './stretch.ts';

/** „Im September 2024 waren es“; „mehr als im September 2023“ compares. */
const AT = latin(/(?:^|(?<!(?:als|wie|nach|seit|von|noch)\s))(?:im|am|zum)\s+$/iu);
/** Nearly all sentences are told from others by this, before anybody asks what was printed. */
const HINT = /(?:im|am|zum) \p{Co}/iu;
const VALUES: ReadonlySet<string> = new Set(['zahl', 'wert']);

const factsOf = (printed: readonly PrintedSpan[]): readonly NumberFact[] => [
  ...new Map(printed.flatMap(({ facts }) => facts).map((fact) => [fact.id, fact])).values(),
];

function besides(phrase: Stretch, context: ReviewContext): readonly Problem[] {
  const own = ownOf(phrase);
  if (!HINT.test(own) || mayHoldTrend(own)) return [];
  const printed = printedIn(phrase);
  const dates = printed.filter(({ helper }) => helper === 'stichtag');
  const values = factsOf(printed.filter(({ helper }) => VALUES.has(helper)));
  const [[date], [value]] = [dates, values];
  if (!date || !value || dates.length > 1 || values.length > 1 || value.since || value.origin.kind !== 'input')
    return [];
  const [dated] = date.facts;
  if (!dated || overlap(dated.date, value.date) || !AT.test(own.slice(0, date.from))) return [];
  return [about(phrase, date.from, otherDate(date.text, excerpt(phrase, date.from), shown(value, context)))];
}

/** A sentence that says when something was counted prints the value of that time. */
export const datesBeside = (context: ReviewContext): readonly Problem[] =>
  context.printing
    .filter(
      (sentence) => !sentence.of.line.quoted && sentence.of.line.kind === 'paragraph' && HINT.test(ownOf(sentence)),
    )
    .flatMap((sentence) => phrasesOf(sentence).flatMap((phrase) => besides(phrase, context)));
