import { remembering } from '../memo/memo.ts';
import type { Range } from './clauses.ts';
import { latin } from './latin.ts';
import type { Direction } from './trend.ts';

/**
 * Words by which people say that something has moved, as they write them by hand. Patterns are parts of regular
 * expressions; what they match is a whole word or several.
 *
 * `statement`: nouns, participles and verbs that say it of what the sentence is about. `attribute`: inflected forms
 * that say it of the noun behind them („gestiegene Mieten“). `comparison`: comparatives, which say it only behind a
 * number („um 5 % höher“) or before a comparison with an earlier time („weniger als im Vorjahr“).
 *
 * Whatever the patterns of an entry match holds one of its stems. Nearly no text does, and to look for stems takes a
 * fraction of the time: patterns with classes of letters also take milliseconds each before they find anything.
 */
type Kind = 'statement' | 'attribute' | 'comparison';

type Entry = readonly [direction: Direction, kind: Kind, patterns: string, stems: string];

const ENDING = 'e[nmrs]?';

export const TREND_WORDS: readonly Entry[] = [
  [
    'up',
    'statement',
    '(?:an)?gestiegen|steigt(?: an)?|stieg(?:en)?(?: an)?|(?:an)?steigen|gesteigert|steigern|steigert|steigerte',
    'stieg|steig',
  ],
  [
    'up',
    'statement',
    '\\p{L}*(?:anstieg|(?<!ver)steigerung|zunahme|erhöhung|zuwachs|zuwächse|wachstum|aufwuchs|ausweitung|aufstockung)(?:e?s|en?|n)?',
    'anstieg|steigerung|zunahme|erhöhung|zuwachs|zuwächse|wachstum|aufwuchs|ausweitung|aufstockung',
  ],
  [
    'up',
    'statement',
    'zugenommen|zunimmt|zunehmen|(?:nimmt|nehmen|nahm|nahmen) [^,;]{0,80}?zu',
    'zugenommen|nimmt|nehmen|nahm',
  ],
  ['up', 'statement', 'zugelegt|(?:legt|legen|legte|legten) [^,;]{0,80}?zu', 'legt|legen'],
  [
    'up',
    'statement',
    'erhöht|erhöhte(?= sich)|erhöhten(?= sich)|erhöhen|gewachsen|wächst|wachsen|wuchs|wuchsen|angewachsen|ausgeweitet|aufgestockt|verdoppelt|verdreifacht|vervielfacht|erholt|Erholung',
    'erhöh|wachs|wächst|wuchs|ausgeweitet|aufgestockt|doppelt|dreifacht|vielfacht|erhol',
  ],
  ['up', 'statement', 'zunehmend|vermehrt|lebhafter', 'zunehmend|vermehrt|lebhafter'],
  [
    'down',
    'statement',
    'gesunken|abgesunken|sinkt|sank|sanken|sinken|gesenkt|senken|senkt|senkte|Senkung(?:en)?',
    'sunken|sink|sank|senk',
  ],
  [
    'down',
    'statement',
    'gefallen|(?:fällt|fallen|fiel|fielen) (?:[^,;]{0,60}? )?(?:auf|um|unter|von)(?=\\s+(?:\\p{Co}|rund|etwa|ein(?!\\p{L})))',
    'gefallen|fällt|fallen|fiel',
  ],
  [
    'down',
    'statement',
    '\\p{L}*(?:rückgang|rückgänge|abnahme|verringerung|reduzierung|(?<!ab)kürzung|(?<!erwerbs)minderung|einbruch|schrumpfung|abschwächung)(?:e?s|en?|n)?',
    'rückgang|rückgänge|abnahme|verringerung|reduzierung|kürzung|minderung|einbruch|schrumpfung|abschwächung',
  ],
  [
    'down',
    'statement',
    'zurückgegangen|zurückgeht|(?:geht|gehen|ging|gingen) [^,;]{0,80}?zurück|rückläufig',
    'zurück|rückläufig',
  ],
  [
    'down',
    'statement',
    'abgenommen|abnimmt|abnehmen|(?:nimmt|nehmen|nahm|nahmen) [^,;]{0,80}?ab',
    'abgenommen|nimmt|nehmen|nahm',
  ],
  [
    'down',
    'statement',
    'verringert|verringerte(?= sich)|verringern|reduziert|reduzierte(?= sich)|reduzieren|vermindert|gemindert|gekürzt|kürzt|eingespart|eingebrochen|geschrumpft|schrumpft|halbiert|abgeschwächt',
    'verringer|reduzier|mindert|kürzt|eingespart|eingebrochen|schrumpft|halbiert|abgeschwächt',
  ],
  [
    'down',
    'statement',
    'nachgegeben|nachgibt|(?:gibt|geben|gab|gaben) [^,;]{0,80}?nach',
    'nachg|gibt |geben |gab |gaben ',
  ],
  [
    'down',
    'statement',
    '(?:ab|zusammen)?geschmolzen|(?:schmilzt|schmolz|schmolzen) [^,;]{0,80}?(?:ab|zusammen)|schrumpfte|schrumpften|schwindet|schwand|nur noch(?= (?:rund |etwa )?\\p{Co})',
    'schmilz|schmolz|schrumpf|schwind|schwand|nur noch',
  ],
  [
    'same',
    'statement',
    'unverändert|gleich geblieben|gleichgeblieben|konstant|stagniert|stagnierte|Stagnation',
    'unverändert|gleich|konstant|stagn',
  ],
  [
    'up',
    'attribute',
    `(?:an)?gestiegene?[nmrs]?|steigende?[nmrs]?|zunehmende?[nmrs]?|wachsende?[nmrs]?|gewachsene?[nmrs]?|erhöhte?[nmrs]?|höhere?[nmrs]?|größere?[nmrs]?|stärkere?[nmrs]?|lebhaftere?[nmrs]?|lebhafte?[nmrs]?|mehr`,
    'stiegen|steigend|zunehmend|wachsen|erhöht|höher|größer|stärker|lebhaft|mehr',
  ],
  [
    'down',
    'attribute',
    `gesunkene?[nmrs]?|sinkende?[nmrs]?|abnehmende?[nmrs]?|rückläufig${ENDING}|schrumpfende?[nmrs]?|geschrumpfte?[nmrs]?|schwindende?[nmrs]?|reduzierte?[nmrs]?|verringerte?[nmrs]?|gekürzte?[nmrs]?|verminderte?[nmrs]?|geringere?[nmrs]?|niedrigere?[nmrs]?|kleinere?[nmrs]?|schwächere?[nmrs]?|verhaltenere?[nmrs]?|verhalten${ENDING}|knappere?[nmrs]?|weniger`,
    'gesunken|sinkend|abnehmend|rückläufig|schrumpf|schwindend|reduziert|verringert|gekürzt|vermindert|geringer|niedriger|kleiner|schwächer|verhalten|knapper|weniger',
  ],
  ['up', 'comparison', 'mehr|höhere?[nmrs]?|größere?[nmrs]?|stärkere?[nmrs]?', 'mehr|höher|größer|stärker'],
  [
    'down',
    'comparison',
    'weniger|niedrigere?[nmrs]?|geringere?[nmrs]?|kleinere?[nmrs]?|schwächere?[nmrs]?',
    'weniger|niedriger|geringer|kleiner|schwächer',
  ],
];

const itself = (text: string): string => text;

/** Where a hand-written word stands and which way it says that things moved. */
export interface TrendWord extends Range {
  readonly word: string;
  readonly direction: Direction;
}

const whole = (pattern: string, flags: string): RegExp =>
  latin(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags));

interface Words {
  /** Finds whether there is a stem of any entry: most sentences have none, and one search says so. */
  readonly hint: RegExp;
  readonly each: readonly { readonly direction: Direction; readonly hint: RegExp; readonly pattern: RegExp }[];
}

function ofKind(kind: Kind): Words {
  const entries = TREND_WORDS.filter(([, it]) => it === kind);
  return {
    hint: new RegExp(entries.map(([, , , stems]) => stems).join('|'), 'iu'),
    each: entries.map(([direction, , patterns, stems]) => ({
      direction,
      hint: new RegExp(stems, 'iu'),
      pattern: whole(patterns, 'giu'),
    })),
  };
}

const STATEMENTS = ofKind('statement');
const ATTRIBUTES = ofKind('attribute');
const COMPARISONS = ofKind('comparison');

const ANY_HINT = new RegExp(TREND_WORDS.map(([, , , stems]) => stems).join('|'), 'iu');

/** Whether a text may hold any of the words at all. */
export const mayHoldTrend = (text: string): boolean => ANY_HINT.test(text);

function found(text: string, { hint, each }: Words): readonly TrendWord[] {
  if (!hint.test(text)) return [];
  return each
    .filter((entry) => entry.hint.test(text))
    .flatMap(({ direction, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
        from: index,
        to: index + word.length,
        word: word.replace(/\s+/g, ' '),
        direction,
      })),
    )
    .sort((a, b) => a.from - b.from);
}

/** „nicht gestiegen“, „kein Anstieg“, „ohne einen weiteren Zuwachs“. */
const NEGATED_BEFORE = latin(
  /(?<!\p{L})(?:nicht|nie|niemals|kaum|kein(?:e[nmrs]?)?|keinerlei|ohne|weder|statt|anstatt)(?:\s+(?:\p{L}+e[nmrs]?|mehr|weiter|noch|ein|des|der)){0,2}\s+$/iu,
);
/** „trotz eines Rückgangs“: it has happened, but is not what the sentence says of its figure. */
const CONCEDED_BEFORE = latin(/(?<!\p{L})trotz(?:\s+(?:\p{L}+e[nmrs]?|ein|des|der)){0,2}\s+$/iu);
/** „steigt nicht“ */
const NEGATED_BEHIND = latin(/^\s+(?:\p{L}+\s+)?nicht(?!\p{L})/iu);

/** „zur Senkung“, „gegen den Rückgang“: a purpose, whatever the figures do. */
const PURPOSE_BEFORE = latin(/(?<!\p{L})(?:zur|zum|für|gegen)(?:\s+(?:eine?[nr]?|die|den))?(?:\s+\p{L}+e[nr])?\s+$/iu);

function isNegated(text: string, { from, to }: Range): boolean {
  const before = text.slice(Math.max(0, from - 60), from);
  return NEGATED_BEFORE.test(before) || PURPOSE_BEFORE.test(before) || NEGATED_BEHIND.test(text.slice(to, to + 40));
}

const isConceded = (text: string, { from }: Range): boolean =>
  CONCEDED_BEFORE.test(text.slice(Math.max(0, from - 60), from));

/** Behind a comparative: an earlier time. */
const EARLIER =
  /^(?:\s+\p{L}+){0,6}\s+als\s+(?:noch\s+)?(?:im\s+(?:Vorjahr|letzten|vergangenen|Jahr|Vormonat|Vorjahresmonat)|in\s+den\s+Vorjahren|vor\s|zuvor|früher|bisher|damals|ein\s+Jahr|(?:die|der|den)\s+\p{Co}+(?:\s+\p{L}+)?\s+(?:im|am|vom|vor|zuvor|davor|ein)(?!\p{L})|im\s+\p{Co}|am\s+\p{Co}|zum\s+\p{Co}|\p{Co}+\s+Jahre?\s+zuvor)/iu;
/** Before a comparative: „um 5 %“ or a number alone. */
const NUMBER_BEFORE = /\p{Co}\s+$/u;
/** „mehr“ and „weniger“ that compare nothing. */
const IDIOM_BEFORE = latin(/(?<!\p{L})(?:nicht|umso|je|noch|und|oder|immer)\s+$/iu);
const IDIOM_BEHIND = /^\s+(?:und|oder|denn)\s+(?:mehr|weniger|je)/iu;

const isIdiom = (text: string, { from, to }: Range): boolean =>
  IDIOM_BEFORE.test(text.slice(0, from)) || IDIOM_BEHIND.test(text.slice(to));

/** More than the sentences of most programmes that hold such a word: nearly all are the same from one build to the next. */
const MOST_SENTENCES = 2000;

/**
 * Words that say a trend of what the text is about, also where it is conceded: „trotz eines Rückgangs der Stellen“ says
 * that there is one. The text is an author's own; characters of the private use area stand where values are printed.
 * Negated words („nicht gestiegen“) and purposes („zur Senkung“) are left out.
 */
export const factualTrendWords = remembering(MOST_SENTENCES, itself, (text): readonly TrendWord[] => {
  const compared = found(text, COMPARISONS).filter(
    (it) => !isIdiom(text, it) && (NUMBER_BEFORE.test(text.slice(0, it.from)) || EARLIER.test(text.slice(it.to))),
  );
  return [...found(text, STATEMENTS), ...compared].filter((it) => !isNegated(text, it)).sort((a, b) => a.from - b.from);
});

/** Simple negations right before a word: „nicht gestiegen“, „kein Anstieg mehr“, „weder gestiegen noch gesunken“. */
const DENIED_BEFORE = latin(/(?<!\p{L})(?:nicht|niemals|kein(?:e[nmrs]?)?|weder|noch)(?:\s+mehr)?\s+$/iu);
/** „steigt nicht.“, „steigt nicht mehr, sondern …“; not „steigt nicht so stark“ */
const DENIED_BEHIND = latin(/^\s+nicht(?:\s+mehr)?(?=\s*(?:[,.;:!?]|$|(?:und|aber|sondern)(?!\p{L})))/iu);
/** „noch“ denies nothing unless „weder“ stands before it. */
const isDenial = (before: string, denial: string): boolean => !/^noch/i.test(denial) || /weder/i.test(before);

/**
 * Words of a trend that the text denies in so many words, with the denial: whoever writes „nicht gestiegen“ says that
 * nothing rose. What is denied in part („nicht so stark gestiegen“, „nicht nur“, „trotz“) is left out.
 */
export function deniedTrends(text: string): readonly TrendWord[] {
  return found(text, STATEMENTS).flatMap((it): readonly TrendWord[] => {
    const before = text.slice(0, it.from);
    const denial = DENIED_BEFORE.exec(before);
    if (denial && isDenial(before, denial[0])) {
      return [{ ...it, from: denial.index, word: text.slice(denial.index, it.to).replace(/\s+/g, ' ') }];
    }
    const behind = DENIED_BEHIND.exec(text.slice(it.to))?.[0];
    return behind === undefined ? [] : [{ ...it, to: it.to + behind.length, word: it.word + behind }];
  });
}

/** The same without what is conceded, which is not what a sentence says of the figure beside it. */
export const trendWords = (text: string): readonly TrendWord[] =>
  factualTrendWords(text).filter((it) => !isConceded(text, it));

/** Words that say a trend of the noun right behind them („reduzierte Zuteilung“, „weniger Stellen“). */
export const trendAttributes = remembering(MOST_SENTENCES, itself, (text): readonly TrendWord[] =>
  found(text, ATTRIBUTES).filter((it) => !isNegated(text, it) && !isIdiom(text, it)),
);

/** What is wished, planned or expected is no statement about what has been counted. */
const INTENTION = latin(
  /(?<!\p{L})(?:soll(?:en|te|ten)?|will|wollen|möchten?|muss|müssen|müssten?|könnten?|dürften?|würden?|Ziele?|angestrebt|anstreben|streben|beabsichtig(?:t|en)|geplant|planen|erwart(?:et|en)|rechnen|voraussichtlich|künftig)(?!\p{L})/iu,
);
const FUTURE = latin(
  /(?<!\p{L})(?:wird|werden)\s(?:.*\s)?(?:steigen|sinken|zunehmen|abnehmen|zurückgehen|wachsen|fallen|erhöhen|verringern|reduzieren|senken)(?!\p{L})/iu,
);
const INFINITIVE = latin(
  /(?<!\p{L})zu\s+(?:steigern|senken|erhöhen|verringern|reduzieren|mindern|kürzen|verdoppeln|halbieren)(?!\p{L})/iu,
);

/** Whether a text speaks of what shall or may come. */
export const isIntention = (text: string): boolean => [INTENTION, FUTURE, INFINITIVE].some((it) => it.test(text));
