import { allBlocks } from '../blocks/walk.ts';
import type { NumberFact } from '../derive/fact.ts';
import { latin } from '../german/latin.ts';
import { type Place, type Problem, problemAt } from '../problem/problem.ts';
import { otherYear, otherYearInHead } from '../words/problems/review.ts';
import { datesBeside } from './date-beside.ts';
import { datesOfExhibits } from './exhibit-dates.ts';
import { factsInBlock } from './facts-in-block.ts';
import { pastPlans } from './past-plans.ts';
import { relativeTimes } from './relative-time.ts';
import { about, type ReviewContext, type ReviewRule } from './rule.ts';
import { excerpt, ownOf, printedIn, type Stretch, textOf } from './stretch.ts';

/** A year, but not the number of a directive (2001/55/EG, (EU) 2022/382), a code, or part of a longer number. */
const YEAR = /(?<![\p{L}\d.,/-])(?<!\(E[UWG]+\) )(?:19|20)\d{2}(?![\p{L}\d]|\/\d{1,4}(?:\/|\)|\s|$)|[.,-]\d)/gu;
/** „2019/2020“ are two years. */
const TWO_YEARS = /(?<!\d)((?:19|20)\d{2})\/((?:19|20)?\d{2})(?![\d/])/gu;
/** Words of a date that belongs to a law or decision, whatever the year of the edition is. */
const LEGAL =
  /(?:Gesetz|Richtlinie|Verordnung|Beschluss|BGBl\.?|BAnz|Amtsblatt|ABl\.?|Fassung|Abkommen|Konvention)\P{L}/iu;
/** Since a year long past something holds to this day, in every edition. */
const SINCE = latin(/(?<!\p{L})seit(?:\s+\p{L}+){0,5}\s+$/iu);
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/gu;

/** What a heading says is to come is that of the edition, whatever the year of the newest figures is. */
const PLANS =
  /(?<!\p{L})(?:Ziele?n?|Zielsetzung(?:en)?|Schwerpunkte?n?|\p{L}*planung(?:en)?|Vorhaben|Ausblick|Handlungsfelder|Strategien?|\p{L}*programm)(?!\p{L})/iu;
const RESULTS = /Rückblick|Bilanz|Ergebnis|erreich|Abschluss|Entwicklung|Umsetzung|Rückschau|Nachweis/iu;

interface Found {
  readonly year: number;
  readonly at: number;
}

/** The years a text names, with where they stand. */
export function yearsIn(text: string): readonly Found[] {
  const searched = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
  const singles = [...searched.matchAll(YEAR)].map(({ 0: year, index }) => ({ year: Number(year), at: index }));
  const pairs = [...searched.matchAll(TWO_YEARS)].flatMap(({ 1: first = '', 2: second = '', index }) => [
    { year: Number(first), at: index },
    { year: Number(second.length === 2 ? first.slice(0, 2) + second : second), at: index + first.length + 1 },
  ]);
  return [...singles, ...pairs].sort((a, b) => a.at - b.at);
}

const newestYear = (facts: readonly NumberFact[]): number | undefined =>
  facts.length === 0 ? undefined : Math.max(...facts.map(({ date }) => date.year));

/** Years of what is printed. */
interface PrintedYears {
  /** The year a chapter is about, where that is another one: that of the newest figure in it. */
  readonly ofChapter: ReadonlyMap<string, number>;
  /** Years of the figures in a table or chart, by block id. */
  readonly ofExhibit: ReadonlyMap<string, ReadonlySet<number>>;
}

interface Known {
  /** Years of the edition. */
  readonly own: ReadonlySet<number>;
  /** Looked for when asked: nearly every year that is typed is one of the edition. */
  readonly printed: () => PrintedYears;
}

function printedYears(context: ReviewContext): PrintedYears {
  const ofChapter = new Map<string, number>();
  const ofExhibit = new Map<string, ReadonlySet<number>>();
  for (const { file, blocks } of context.programme.sections) {
    const all = allBlocks(blocks).map((block) => ({ block, printed: factsInBlock(block, context) }));
    const newest = newestYear(all.flatMap(({ printed }) => printed));
    if (newest !== undefined && file.endsWith('.md')) ofChapter.set(file, newest);
    for (const { block, printed } of all) {
      if (block.kind !== 'table' && block.kind !== 'chart') continue;
      const dates = printed.flatMap(({ date, since }) => [date.year, ...(since ? [since.year] : [])]);
      ofExhibit.set(block.id, new Set(dates));
    }
  }
  return { ofChapter, ofExhibit };
}

function knownYears(context: ReviewContext): Known {
  const { first, last } = context.edition.years;
  const own = new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  let found: PrintedYears | undefined;
  const printed = (): PrintedYears => {
    found ??= printedYears(context);
    return found;
  };
  return { own, printed };
}

/** Whether a year typed into a sentence belongs there. */
function belongs(year: number, { of }: Stretch, known: Known, { edition }: ReviewContext): boolean {
  if (known.own.has(year)) return true;
  const { kind, chapter, exhibit } = of.line;
  if (kind === 'heading') {
    const ofChapter = chapter !== undefined && known.printed().ofChapter.get(chapter) === year;
    return ofChapter && !(PLANS.test(of.text) && !RESULTS.test(of.text));
  }
  if (exhibit !== undefined) return known.printed().ofExhibit.get(exhibit)?.has(year) ?? true;
  const { first, last } = edition.years;
  if (year === first - 1 || year === last + 1) return true;
  return [...known.printed().ofChapter.values()].includes(year);
}

function inTexts(context: ReviewContext, known: Known): readonly Problem[] {
  return context.printing.flatMap((sentence) =>
    printedIn(sentence)
      .filter(({ helper }) => helper === 'fest')
      .flatMap(({ text, from }) => {
        if (LEGAL.test(textOf(sentence).slice(Math.max(0, from - 60), from))) return [];
        const since = SINCE.test(ownOf(sentence).slice(0, from));
        return yearsIn(text)
          .filter(({ year }) => !(since && year < context.edition.years.first - 1))
          .filter(({ year }) => !belongs(year, sentence, known, context))
          .map(({ year }) => about(sentence, from, otherYear(year, excerpt(sentence, from), sentence.of.line.kind)));
      }),
  );
}

/** Title, imprint and quotations: texts of YAML files that are printed as they are. */
function inHead({ edition }: ReviewContext, known: Known): readonly Problem[] {
  const { title, subtitle, places, imprint, stand, quotations } = edition;
  /** A programme may bring the results of another year, and say so. */
  const ofResults = (text: string) => {
    const isOfResults = RESULTS.test(text);
    return (year: number): boolean => isOfResults && [...known.printed().ofChapter.values()].includes(year);
  };
  const check = (text: string, place: Place, fits: (year: number) => boolean): readonly Problem[] =>
    yearsIn(text)
      .filter(({ year }) => !known.own.has(year) && !fits(year))
      .map(({ year }) => problemAt(place, otherYearInHead(year, text)));
  return [
    ...check(title, places.title, ofResults(title)),
    ...check(subtitle ?? '', places.subtitle, ofResults(subtitle ?? '')),
    ...imprint.flatMap(({ text, place }) => check(text, place, (year) => year === stand.year)),
    ...[...quotations.values()].flatMap(({ role, parts, date, place }) =>
      [role, ...parts].flatMap((text) => check(text, place, (year) => year === date.year)),
    ),
  ];
}

/** A year typed into a text is one of this edition; a time typed in words fits the figures beside it. */
export const years: ReviewRule = {
  code: 'text.other-year',
  check: (context) => {
    const known = knownYears(context);
    return [
      ...inTexts(context, known),
      ...inHead(context, known),
      ...relativeTimes(context),
      ...datesBeside(context),
      ...datesOfExhibits(context),
      ...pastPlans(context),
    ];
  },
};
