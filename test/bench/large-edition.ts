import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How large an invented edition is to be. */
export interface Size {
  readonly chapters: number;
  /** Typed ones; three derived ones per chapter come on top. */
  readonly figures: number;
}

/** Where it lies and what it is called. */
export interface LargeEdition {
  readonly root: string;
  readonly year: string;
}

const YEAR = '2024';
const CHAPTERS_PER_TOPIC = 20;
const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'ru'];

/** A word for a number: text of an edition may hold no digits of its own. */
const word = (number: number): string =>
  [...String(number).padStart(3, '0')].map((digit) => SYLLABLES[Number(digit)]).join('');

const titled = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const idOf = (chapter: number, figure: number): string => `k${chapter}-w${figure}`;

/** Some have a history of five years, the others one value. No figure is like another, and none changes abruptly. */
function figureLines(chapter: number, figure: number): readonly string[] {
  const value = 1000 + ((chapter * 37 + figure * 101) % 5000);
  const head = `label: Bestand ${word(chapter)} ${word(figure)}, unit: Personen, source: muster`;
  const id = idOf(chapter, figure);
  if (figure % 2 === 1) return [`  ${id}: { ${head}, date: 2023-12, value: ${value}, status: endgültig }`];
  const points = [0, 1, 2, 3, 4].map(
    (back) => `{ date: ${2023 - back}-12, value: ${value - back * (1 + (figure % 7))}, status: endgültig }`,
  );
  return [`  ${id}:`, `    { ${head}, series: [${points.join(', ')}] }`];
}

const derivedLines = (chapter: number): readonly string[] => [
  `  k${chapter}-summe: { label: Summe ${word(chapter)}, sum: [${idOf(chapter, 1)}, ${idOf(chapter, 3)}] }`,
  `  k${chapter}-anteil: { label: Anteil ${word(chapter)}, share: { part: ${idOf(chapter, 1)}, whole: k${chapter}-summe } }`,
  `  k${chapter}-wachstum: { label: Wachstum ${word(chapter)}, growth: { from: ${idOf(chapter, 0)}@2022-12, to: ${idOf(chapter, 0)} } }`,
];

function topicFile(chapters: readonly number[], perChapter: number): string {
  const figures = (chapter: number) => Array.from({ length: perChapter }, (_, figure) => figureLines(chapter, figure));
  return ['figures:', ...chapters.flatMap(figures).flat(), 'derived:', ...chapters.flatMap(derivedLines), ''].join(
    '\n',
  );
}

const exhibitLines = (chapter: number, perChapter: number): readonly string[] => [
  `  tabelle-${chapter}:`,
  `    caption: "Bestand ${word(chapter)}, {{stichtag ${idOf(chapter, 0)}}}"`,
  '    columns: [Gruppe, Bestand]',
  '    rows:',
  ...Array.from(
    { length: perChapter },
    (_, figure) => `      - { label: Gruppe ${word(figure)}, cells: [${idOf(chapter, figure)}] }`,
  ),
];

function chapterText(chapter: number): string {
  const [first, second] = [idOf(chapter, 0), idOf(chapter, 2)];
  const prose = `Wer in dieser Gruppe Hilfe braucht, bekommt sie von uns, und wir fragen nach, ob sie angekommen ist.`;
  return [
    `# Gruppe ${titled(word(chapter))}`,
    '',
    `Im {{stichtag ${first}}} waren es {{wert ${first}}}; der Bestand ist damit {{trend ${first} von="2022-12"}}. ${prose}`,
    '',
    `{{tabelle "tabelle-${chapter}"}}`,
    '',
    `## Verlauf ${titled(word(chapter))}`,
    '',
    `Gegenüber dem Stand von {{stichtag ${second} am="2019-12"}} sind es {{unterschied ${second} von="2019-12"}} mehr.`,
    `{{verweis "tabelle-${chapter}"}} nennt alle Gruppen. ${prose}`,
    '',
    `- der Anteil von {{wert k${chapter}-anteil}} an {{wert k${chapter}-summe}}`,
    `- das Wachstum von {{wert k${chapter}-wachstum}} binnen eines Jahres`,
    '',
    `{{#wenn (steigt ${first} von="2022-12")}}Der Bestand wächst.{{else}}Der Bestand wächst nicht.{{/wenn}} ${prose}`,
    '',
  ].join('\n');
}

/** Writes an edition of that size below `root`: invented throughout, and without a problem. */
export function writeLargeEdition(root: string, { chapters, figures }: Size): LargeEdition {
  const perChapter = Math.round(figures / chapters);
  const numbers = Array.from({ length: chapters }, (_, index) => index);
  const folder = join(root, 'data', YEAR);
  mkdirSync(join(folder, 'chapters'), { recursive: true });
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  write('../jobcenter.yaml', [
    'name: Jobcenter Muster',
    'shortName: JC',
    'carriers: [Träger A, Träger B]',
    'theme: { accent: "#1f5a94" }',
  ]);
  write('terms.yaml', ['sources:', '  muster: { name: Musterstatistik (erfunden) }']);
  write('edition.yaml', [
    `years: ${YEAR}`,
    'title: Arbeitsmarkt- und Integrationsprogramm',
    'shortTitle: AMIP',
    'state: draft',
    'stand: 2024-01',
    'chapters:',
    ...numbers.map((chapter) => `  - kapitel-${chapter}.md`),
  ]);
  write('exhibits.yaml', ['tables:', ...numbers.flatMap((chapter) => exhibitLines(chapter, perChapter))]);
  for (let first = 0; first < chapters; first += CHAPTERS_PER_TOPIC) {
    write(`thema-${first}.yaml`, [topicFile(numbers.slice(first, first + CHAPTERS_PER_TOPIC), perChapter)]);
  }
  for (const chapter of numbers) writeFileSync(join(folder, 'chapters', `kapitel-${chapter}.md`), chapterText(chapter));
  return { root, year: YEAR };
}
