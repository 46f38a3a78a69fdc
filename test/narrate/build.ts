import type { Block } from '../../src/blocks/block.ts';
import { plainText } from '../../src/blocks/plain-text.ts';
import { linesOf } from '../../src/blocks/walk.ts';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import { narrate } from '../../src/narrate/narrate.ts';
import type { Problem } from '../../src/problem/problem.ts';
import type { ChapterFile, ChapterPart, ChartSpec, Edition, TableSpec, Template } from '../../src/validate/edition.ts';
import { figure, period } from '../derive/build.ts';
import { programme2024 } from '../derive/programme-2024.ts';

/** Editions for tests of the text: the figures of 2024 with some more, one chapter and what it places. */

export const exhibitPlace = (line: number) => ({ file: 'data/2024/exhibits.yaml', line, column: 12 });
export const template = (text: string, line = 3): Template => ({ text, place: exhibitPlace(line) });

export const chapter = (text: string, file = 'text.md', part: ChapterPart = 'body'): ChapterFile => ({
  file,
  part,
  text,
  place: { file: 'data/2024/edition.yaml', line: 8, column: 5 },
});

const termsPlace = { file: 'data/2024/terms.yaml', line: 1, column: 1 };

const more = [
  figure('stellen', 'Stellen', [
    ['2022-12', 2299],
    ['2023-12', 1609],
  ]),
  figure('stellen-rueckgang', 'Prozent Veränderung', [['2023-12', -30]], { since: period('2022-12') }),
  figure('laender-anzahl', 'Anzahl', [['2024', 8]]),
  figure('gleichbleibend', 'Personen', [
    ['2022', 100],
    ['2023', 100],
  ]),
  figure('kinder', 'Personen', [['2023', 3]], { approximate: true }),
  figure('barometer-neutral', 'Punkte', [['2024-01', 100]], { decimals: 0 }),
  figure('iq', 'Prozent', [
    ['2022', 18.5],
    ['2023', 19.8],
  ]),
  figure('iq-frauen', 'Prozent Veränderung', [['2024', 1.8, { status: 'Angebot' }]], { since: period('2023') }),
  figure('svb-jahre', 'Beschäftigte', [
    ['2019-06', 54257],
    ['2023-06', 56970],
  ]),
];

export interface Parts {
  readonly chapters?: readonly ChapterFile[];
  readonly tables?: readonly TableSpec[];
  readonly charts?: readonly ChartSpec[];
  readonly edition?: Partial<Edition>;
}

export function editionWith({ chapters = [], tables = [], charts = [], edition = {} }: Parts): Edition {
  const base = programme2024();
  return {
    ...base,
    parts: { contents: true, abbreviations: true, chartData: true, imprint: false },
    laws: ['SGB II', 'SGB III', 'Richtlinie 2001/55/EG'],
    figures: new Map([...base.figures, ...more.map((it) => [it.id, it] as const)]),
    sources: new Map([['quelle', { id: 'quelle', name: 'Statistik der Bundesagentur', place: termsPlace }]]),
    events: new Map([
      ['amazon', { id: 'amazon', label: 'Ansiedlung', date: period('2022-Herbst'), doubts: [], place: termsPlace }],
    ]),
    quotations: new Map([
      [
        'weber',
        {
          id: 'weber',
          speaker: 'Enzo Weber',
          role: 'Forscher',
          parts: ['kein einfaches Jahr', 'Talfahrt „der“ Erwartungen'],
          date: period('2023-12'),
          source: 'quelle',
          doubts: [],
          place: termsPlace,
        },
      ],
    ]),
    tables: new Map(tables.map((it) => [it.id, it])),
    charts: new Map(charts.map((it) => [it.id, it])),
    chapters,
    ...edition,
  };
}

export function narrateParts(parts: Parts) {
  const edition = editionWith(parts);
  return narrate(edition, deriveFacts(edition).facts);
}

/** Narrates one chapter with this text. */
export const narrateText = (text: string, parts: Omit<Parts, 'chapters'> = {}) =>
  narrateParts({ ...parts, chapters: [chapter(text)] });

const describeProblems = (problems: readonly Problem[]): string =>
  problems.map(({ place, message }) => `${place.file}:${place.line}:${place.column} ${message}`).join('\n');

/** The blocks of one chapter below a heading; throws where there is a problem. */
export function blocksOf(text: string, parts: Omit<Parts, 'chapters'> = {}): readonly Block[] {
  const { programme, problems } = narrateText(`# Titel\n\n${text}`, parts);
  if (!programme) throw new Error(describeProblems(problems));
  return programme.sections[0]?.blocks.slice(1) ?? [];
}

/** What a reader reads in these blocks, line by line. */
export const readable = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => linesOf(block).map(plainText));

/** The text a placeholder prints in a chapter, with protected spaces as „~“. */
export const printed = (text: string): string =>
  readable(blocksOf(text))
    .join('\n')
    .replace(/[\u00A0\u202F]/g, '~');

/** „line:column message“ and hint of each problem of a chapter's text, which begins in line 1. */
export const problemsOf = (text: string, parts: Omit<Parts, 'chapters'> = {}): readonly (readonly [string, string])[] =>
  narrateText(text, parts).problems.map(({ place, message, hint }) => [
    `${place.line}:${place.column} ${message}`,
    hint,
  ]);
