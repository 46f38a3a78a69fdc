import type { NumberFact } from '../derive/fact.ts';
import { latin } from '../german/latin.ts';
import type { UnitKind } from '../validate/unit.ts';
import { DOCUMENT } from '../words/document.ts';
import { magnitudeTwice, otherUnit } from '../words/problems/review.ts';
import { about, type ReviewRule } from './rule.ts';
import { excerpt, type PrintedSpan, printedIn, type Stretch, textOf } from './stretch.ts';

/** Helpers that print the number of a figure, so that the word behind it is its unit. */
const NUMBERS = new Set(['zahl', 'wert', 'veraenderung', 'unterschied']);

/** Words for units, with the kinds of figures they can stand behind. */
const WORDS: readonly (readonly [RegExp, ReadonlySet<UnitKind>])[] = [
  [/^Prozentpunkte?n?$/, new Set(['points'])],
  [/^(?:Prozente?n?|%|v\.H\.)$/, new Set(['percent', 'change'])],
  [/^(?:Euro|EUR|€)$/, new Set(['money'])],
  [/^Punkte?n?$/, new Set(['index'])],
  [/^(?:VZÄ|Vollzeitstellen|Vollzeitäquivalente[n]?)$/, new Set(['fte'])],
  [
    /^(?:Personen|Menschen|Leute|Kund(?:innen|en)|Leistungsberechtigten?|Leistungsbeziehenden?|Frauen|Männern?|Kindern?|Jugendlichen?|Geflüchteten?|Beschäftigten?|Arbeitslosen?|Bewerber(?:innen|n)?|Haushalten?|Bedarfsgemeinschaften|Eintritten?|Fällen?|Teilnehmenden?)$/,
    new Set(['count', 'fte', 'ratio']),
  ],
  [/^(?:Monaten?|Wochen|Tagen?|Jahren?)$/, new Set(['count', 'ratio'])],
];
/** Nouns of one kind cannot stand behind a count of another. */
const PEOPLE =
  /^(?:Personen|Menschen|Kund(?:innen|en)|Leistungsberechtigten?|Frauen|Männern?|Kindern?|Jugendlichen?|Geflüchteten?|Arbeitslosen?)$/;
const THINGS = new Set(['Stellen', 'Ausbildungsstellen', 'Bedarfsgemeinschaften', 'Monate']);

const MAGNITUDE = /^(?:Mio\.?|Mrd\.?|Tsd\.?|Millionen|Milliarden|Tausend|tausend)$/;

/** The next word: directly behind the number, or behind words that describe it. */
const BEHIND = latin(
  /^[\s\u00A0]*(?:(?:\p{Ll}+e[nmrs]?)\s+){0,3}?(Mio\.|Mrd\.|Tsd\.|%|€|tausend|\p{Lu}[\p{L}]*)(?![\p{L}])/u,
);

function misnames(word: string, { unit }: NumberFact): boolean {
  const known = WORDS.find(([pattern]) => pattern.test(word));
  if (known && !known[1].has(unit.kind)) return true;
  return PEOPLE.test(word) && THINGS.has(unit.many);
}

function judged(sentence: Stretch, span: PrintedSpan) {
  const [fact] = span.facts;
  // Where a value has not come yet, a gap is printed and no number.
  if (!fact || fact.standing === 'open' || !NUMBERS.has(span.helper)) return [];
  const text = textOf(sentence);
  const match = BEHIND.exec(text.slice(span.to));
  const word = match?.[1];
  if (!match || word === undefined) return [];
  const at = span.to + match[0].length - word.length;
  if (MAGNITUDE.test(word)) return [about(sentence, at, magnitudeTwice(word, fact.id, excerpt(sentence, at)))];
  // „41,5 % der Personen“ and „6.658 (Stand: …)“ do not get here; „1.609 Stellen Personen“ names its unit first.
  if (span.helper === 'wert' && /[\p{L}%€]$/u.test(span.text) && !/^(?:Prozent|Euro|EUR|%|€|Punkt)/.test(word))
    return [];
  return misnames(word, fact)
    ? [about(sentence, at, otherUnit(word, fact.id, DOCUMENT.unit(fact.unit), excerpt(sentence, at)))]
    : [];
}

/** The word behind a printed number is a unit that the number can have. */
export const unitWords: ReviewRule = {
  code: 'text.unit-word',
  check: ({ printing }) =>
    printing.flatMap((sentence) => printedIn(sentence).flatMap((span) => judged(sentence, span))),
};
