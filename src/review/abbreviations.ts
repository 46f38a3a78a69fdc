import { UNITS } from '../validate/unit.ts';
import { unknownAbbreviation } from '../words/problems/review.ts';
import { about, type ReviewContext, type ReviewRule } from './rule.ts';
import { excerpt, printedIn, type Stretch, textOf } from './stretch.ts';

/** A word, and parts of one joined by hyphens or slashes, looked at one by one. */
const WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*/gu;
/** A capital that does not begin its word: no abbreviation is without, and few sentences have any. */
const INNER_CAPITAL = /[\p{L}\p{N}]\p{Lu}/u;
/** Two capitals in a short word (FbW, ESF, KdU), or a capital behind a small first letter (eLb). */
const CAPITALS = /\p{Lu}.*\p{Lu}|^\p{Ll}\p{Lu}/u;
const ROMAN = /^[IVXLCDM]+$/;
/** „Teilnehmerin“ with a capital in it is no abbreviation, nor is a name like „LinkedIn“. */
const LONGEST_MIXED = 6;
const INNER_I = /\p{Ll}In(?:nen)?$/u;
/** Helpers that print words of others, or words marked with a reason. */
const SPARED = new Set(['fest', 'fremd', 'norm', 'zitat']);
/** Letters that everybody reads. */
const COMMON = new Set([
  'PDF',
  'EU',
  'USA',
  'DIN',
  'OK',
  'IT',
  'TV',
  'PC',
  'QR',
  'WLAN',
  'GmbH',
  'AG',
  'KG',
  'eV',
  'GbR',
  'gGmbH',
  'kWh',
  'COVID',
]);

function isAbbreviation(word: string): boolean {
  if (!CAPITALS.test(word) || ROMAN.test(word) || INNER_I.test(word)) return false;
  return !/\p{Ll}/u.test(word) || word.length <= LONGEST_MIXED;
}

/** „AGHn“, „JCs“: an ending of inflection behind the abbreviation. */
const bare = (word: string): string => word.replace(/(?<=\p{Lu})(?:s|n|en|e)$/u, '');

/** „Langform (KURZ)“: the words before the bracket begin with the letters of what stands in it. */
function isExplainedAt(text: string, at: number, word: string): boolean {
  if (text.charAt(at - 1) !== '(') return false;
  const before = text
    .slice(Math.max(0, at - 120), at - 1)
    .trim()
    .split(/[\s-]+/)
    .slice(-word.length * 2);
  const initial = word.charAt(0).toLowerCase();
  return before.some((it) => it.toLowerCase().startsWith(initial));
}

/** Whether an offset is in what a spared helper printed. */
const isSpared = (stretch: Stretch, at: number): boolean =>
  printedIn(stretch).some(({ helper, from, to }) => SPARED.has(helper) && at >= from && at < to);

/** Names that are no abbreviations here: units, laws, and what the list explains. */
function knownWords({ edition }: ReviewContext): ReadonlySet<string> {
  const laws = edition.laws.flatMap((law) => law.split(/[^\p{L}\p{N}]+/u));
  const units = Object.values(UNITS).flatMap(({ one, many }) => [one, many]);
  return new Set([
    ...COMMON,
    ...laws,
    ...units,
    ...edition.abbreviations.flatMap(({ short }) => short.split(/[\s-]+/)),
  ]);
}

/** Every abbreviation is in the list of abbreviations, or explained where it is first used. */
export const unknownAbbreviations: ReviewRule = {
  code: 'abbreviation.unknown',
  check: (context) => {
    const known = new Set(knownWords(context));
    return context.sentences
      .filter(({ of }) => !of.line.quoted)
      .flatMap((sentence) => {
        const text = textOf(sentence);
        if (!INNER_CAPITAL.test(text)) return [];
        return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
          if (!isAbbreviation(word) || known.has(word) || known.has(bare(word)) || isSpared(sentence, index)) return [];
          known.add(bare(word)).add(word);
          if (isExplainedAt(text, index, word)) return [];
          return [about(sentence, index, unknownAbbreviation(word, excerpt(sentence, index)))];
        });
      });
  },
};
