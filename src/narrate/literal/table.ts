import { latin } from '../../german/latin.ts';
import { MONTHS } from '../../german/period.ts';

/**
 * What counts as a figure in running text. Figures come from the data, so each of these in an author's own words is a
 * problem. Ordinals („zweiter Arbeitsmarkt“) and words that only contain a numeral („Achtung“) are none.
 */
export type LiteralKind = 'digits' | 'month' | 'numeral' | 'part' | 'percent' | 'currency';

const LARGE = ['hundert', 'tausend'];
const SMALL = 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const TEENS = 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const CARDINAL = oneOf([...TEENS, ...TENS, ...SMALL, ...LARGE]);
/** Endings of adjectives made with a numeral: „zweijährig“, „dreifache“, „viermonatigen“. */
const MEASURE = oneOf(
  'fach jährig jährlich monatig monatlich wöchig tägig stündig stufig teilig stellig köpfig'.split(' '),
);
const INFLECTION = 'e?[rnms]?';

const whole = (pattern: string, flags = 'giu'): RegExp =>
  latin(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags));

export const LITERALS: readonly (readonly [kind: LiteralKind, pattern: RegExp])[] = [
  ['digits', /(?<![\p{L}\p{N}.,:/+\-–−])(?:§{1,2}[ \u00A0]?)?[\p{L}\p{N}.,:/+\-–−]*\p{N}[\p{L}\p{N}.,:/\-–−]*/gu],
  ['month', whole(`${oneOf(MONTHS)}(?:e?s)?`, 'gu')],
  ['numeral', whole(`(?:(?:eine?|${CARDINAL})(?:und)?)*${CARDINAL}(?:mal(?:s|ige[rnms]?)?|${MEASURE}${INFLECTION})?`)],
  ['numeral', whole('(?:zweie|dreie)[rn]|(?:hundert|tausend)e[rn]?')],
  ['numeral', whole('Dutzend(?:e[rn]?|s)?|Million(?:en)?|Milliarden?|Billion(?:en)?|Mio\\.?|Mrd\\.?|Tsd\\.?')],
  [
    'part',
    whole('Hälften?|(?:Zwei|Drei)?(?:Dritte|Vierte|Fünfte|Sechste|Siebte|Achte|Neunte|Zehnte|Hundertste)l[sn]?'),
  ],
  ['part', whole(`doppelt${INFLECTION}|vierteljähr(?:ig|lich)${INFLECTION}|Vierteljahr(?:es?|en)?`)],
  ['percent', /[%‰]/g],
  ['percent', whole('Prozent(?:e[ns]?|s|punkt(?:e[ns]?|s)?)?|Promille')],
  ['currency', /€/g],
];

/** „Außer Acht lassen“ and „Acht geben“ count nothing: the word, what stands before and behind it. */
export const NO_NUMERAL = {
  word: 'Acht',
  before: /(?:außer|in)\s+$/,
  behind: /^\s+(?:zu\s+)?(?:geben|gibt|nehmen)(?!\p{L})/u,
};

const STEMS = [...SMALL, ...TEENS, ...TENS, ...LARGE, ...MONTHS].concat(
  'Dutzend Million Milliard Billion Mio Mrd Tsd Hälfte Dritte Siebte doppelt Prozent Promille'.split(' '),
);

/** Whatever any of the patterns finds holds one of these. */
export const HINT = new RegExp(`[\\p{N}%‰€]|${oneOf(STEMS)}`, 'iu');
