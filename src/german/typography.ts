import { remembering } from '../memo/memo.ts';
import { latin } from './latin.ts';
import { MINUS, NARROW_SPACE, PROTECTED_SPACE } from './number.ts';
import { MONTHS } from './period.ts';
import { germanQuotes } from './quotes.ts';
import { type JoinedRuns, joinRuns, type Replacement, replaceAll, splitRuns } from './runs.ts';

type Rule = (joined: JoinedRuns) => JoinedRuns;

/** A rule that is only tried on a text with a sign it needs: most lines have none of them. */
const needing =
  (sign: RegExp, apply: Rule): Rule =>
  (joined) =>
    sign.test(joined.text) ? apply(joined) : joined;

const rule = (pattern: RegExp, replacement: Replacement): Rule => {
  const own = latin(pattern);
  return (joined) => replaceAll(joined, own, replacement);
};

/** The space a pattern matches (and nothing else) becomes a protected one. */
const protect = (pattern: RegExp): Rule => rule(pattern, PROTECTED_SPACE);

const WORD_START = '(?<![\\p{L}\\p{N}])';
const WORD_END = '(?![\\p{L}\\p{N}])';
const SPACE = `[ ${PROTECTED_SPACE}]`;
const anyOf = (words: readonly string[]): string => `(?:${words.map((word) => word.replace('.', '\\.')).join('|')})`;

const SUBDIVISIONS = ['Abs.', 'Absatz', 'Satz', 'S.', 'Nr.', 'Nummer', 'Buchst.', 'Halbs.', 'Alt.', 'Hs.'];
/** A Book of the Sozialgesetzbuch, or a law by an abbreviation that ends in a capital (BGG, AufenthG). */
const LAW = `(?:SGB${SPACE}[IVX]+|\\p{Lu}\\p{L}*\\p{Lu})${WORD_END}`;
/** „§ 44c Abs. 6 SGB II“, „§§ 2 bis 4“: held together from the § to the law. */
const LEGAL_REFERENCE = new RegExp(
  `§${SPACE}\\d+[a-z]?${WORD_END}(?:${SPACE}(?:bis|und)${SPACE}\\d+[a-z]?${WORD_END})?` +
    `(?:${SPACE}${anyOf(SUBDIVISIONS)}${SPACE}?\\d+[a-z]?${WORD_END})*(?:${SPACE}${LAW})?`,
  'gu',
);

/** Words that belong to the number behind them. */
const BEFORE_NUMBER = [
  ...SUBDIVISIONS,
  ...['Nrn.', 'Art.', 'Artikel', 'Ziff.', 'Seite', 'Seiten', 'Kap.', 'Kapitel', 'Tab.', 'Tabelle', 'Abb.', 'Abbildung'],
  ...['Anlage', 'rund', 'rd.', 'ca.', 'etwa'],
];
/** Words that belong to the number before them. */
const BEHIND_NUMBER = [
  ...['Mio.', 'Mrd.', 'Tsd.', 'Millionen', 'Milliarden', 'Euro', 'Prozent', 'Prozentpunkt', 'Prozentpunkte'],
  ...['Prozentpunkten', 'Punkt', 'Punkte', 'Punkten', 'Personen', 'VZÄ', 'Uhr'],
];
const BEHIND_ORDINAL = [...MONTHS, 'Quartal', 'Halbjahr'];

const ABBREVIATIONS = [
  ...['z. B.', 'd. h.', 'u. a.', 'u. U.', 'u. Ä.', 'o. Ä.', 'o. g.', 's. o.', 's. u.', 'v. a.', 'z. T.', 'z. Z.'],
  ...['m. E.', 'i. d. R.', 'i. V. m.', 'i. S. d.', 'i. H. v.'],
];

/** What every abbreviation begins with: a single letter and a full stop, and one of the next behind them. */
const ABBREVIATED = latin(new RegExp(`${WORD_START}\\p{L}\\.[ ${PROTECTED_SPACE}${NARROW_SPACE}]?\\p{L}`, 'u'));

/** One rule for each gap of an abbreviation: a narrow protected space there, whether one was typed or not. */
const abbreviationRules: readonly Rule[] = ABBREVIATIONS.flatMap((abbreviation) => {
  const gap = `[ ${PROTECTED_SPACE}${NARROW_SPACE}]?`;
  const letters = abbreviation.split(' ').map((part) => part.replace('.', '\\.'));
  const [first = '', ...others] = letters;
  const parts = [`[${first.charAt(0)}${first.charAt(0).toUpperCase()}]\\.`, ...others];
  return others.map((_, index) => {
    const before = parts.slice(0, index + 1).join(gap);
    const after = parts.slice(index + 1).join(gap);
    return rule(new RegExp(`(?<=${WORD_START}${before})${gap}(?=${after})`, 'gu'), NARROW_SPACE);
  });
});

/** Two numbers with a hyphen between them, and nothing around that makes them a date, a code or a telephone number. */
const RANGE = latin(/(?<![\p{L}\p{N}\-–/.,:@_+−])(\d[\d.,]*)-(\d[\d.,]*)(?![\p{L}\p{N}\-–/@_])/gu);

function rangeDash(match: RegExpExecArray): string {
  const [whole, from = '', to = ''] = match;
  const isTelephone = /^0\d/.test(from);
  const isMonth = /^\d{4}$/.test(from) && /^(?:0[1-9]|1[0-2])$/.test(to);
  return isTelephone || isMonth ? whole : `${from}–${to}`;
}

const RULES: readonly Rule[] = [
  needing(/[\t\r\n]| {2}/, rule(/[ \t\r\n]+/g, ' ')),
  needing(/["']/, germanQuotes),
  needing(/\.{3}/, rule(/(?<!\.)\.{3}(?!\.)/g, '…')),
  needing(/…/, protect(/ (?=…)/g)),
  needing(/[-–]/, rule(new RegExp(`${SPACE}[-–](?=${SPACE})`, 'g'), `${PROTECTED_SPACE}–`)),
  needing(/\d-/, rule(RANGE, rangeDash)),
  needing(/-\d/, rule(/(?<=^|[\s([„‚])-(?=\d)/g, MINUS)),
  needing(/§\d/, rule(/(?<=§)(?=\d)/g, PROTECTED_SPACE)),
  needing(/§/, protect(/(?<=§) (?=\d)/g)),
  needing(
    /§/,
    rule(LEGAL_REFERENCE, (match) => match[0].replaceAll(' ', PROTECTED_SPACE)),
  ),
  needing(
    / [\d−IVX]/,
    protect(new RegExp(`(?<=${WORD_START}${anyOf(BEFORE_NUMBER)}) (?=[\\d−]|[IVX]+${WORD_END})`, 'gu')),
  ),
  needing(/[IVX]/, protect(new RegExp(`(?<=${WORD_START}SGB) (?=[IVX]+${WORD_END})`, 'gu'))),
  ...abbreviationRules.map((apply) => needing(ABBREVIATED, apply)),
  needing(
    /[%‰€]/,
    rule(/(?<=\d(?:,[-–])?)[ \u00A0]?(?:[%‰](?!\p{L})|€)/gu, (match) => PROTECTED_SPACE + match[0].trimStart()),
  ),
  needing(/\d /, protect(new RegExp(`(?<=\\d) (?=${anyOf(BEHIND_NUMBER)}${WORD_END})`, 'gu'))),
  needing(/\. /, protect(new RegExp(`(?<=${WORD_START}(?:Mio|Mrd|Tsd)\\.) (?=€|(?:Euro|Personen)${WORD_END})`, 'gu'))),
  needing(/\d\. /, protect(new RegExp(`(?<=(?<![\\d.,])\\d{1,2}\\.) (?=${anyOf(BEHIND_ORDINAL)}${WORD_END})`, 'gu'))),
];

/** No rule finds anything in a text without any of these: labels, headings, single numbers. */
const TYPESET = latin(/[\t\r\n"'…\-–§−%‰€]| {2}| [IVX]|[ \u00A0]\d|\d[ \u00A0]|\.[ \u00A0\u202F]|\p{L}\.|\.{2}/u);

/** More than the paragraphs of most programmes: nearly all are the same from one build to the next. */
const MOST_PARAGRAPHS = 4000;

const setRuns = remembering(
  MOST_PARAGRAPHS,
  (runs: readonly string[]) => `${runs.map((run) => run.length).join()} ${runs.join('')}`,
  (runs) => splitRuns(RULES.reduce((joined, apply) => apply(joined), joinRuns(runs))),
);

/**
 * German micro-typography for the runs of one paragraph (text, figures, links … in reading order); returns as many
 * runs. Rules see the paragraph as a whole, so „§ “ and the number in the next run belong together.
 *
 * Spaces that may not break become protected ones (§ 44c Abs. 6 SGB II, 5 %, 1,8 Mio. €, 31. Dezember, rund 5; narrow
 * in z. B.), missing ones before % and € and behind § are set, straight quotation marks become German ones, ... an
 * ellipsis, a hyphen between numbers or spaces an en dash, one before a number a minus. Web and mail addresses stay as
 * they are. Letters and digits never change; applying it twice is applying it once.
 */
export function typeset(runs: readonly string[]): readonly string[] {
  if (runs.length === 1 && !TYPESET.test(runs[0] ?? '')) return runs;
  return setRuns(runs);
}
