import type { Block, ChartBlock } from '../../src/blocks/block.ts';
import type { ChartModel } from '../../src/blocks/chart-model.ts';
import type { Programme } from '../../src/blocks/programme.ts';
import { REAL_MODELS } from '../charts/support/models.ts';
import { chart, heading, list, noteMark, notes, paragraph, row, table, text } from '../support/blocks.ts';
import { sampleProgramme } from '../support/sample-programme.ts';

/** Everything that is hard to tag, in one document of more than sixty pages. */
const HOSTILE = 'Ämter & Übergänge <Straße> "Größe" \'ß\' (…) \\ [x] ]]> &amp;';

const SENTENCE =
  'Die Eingliederungsmittelverordnung verteilt die Mittel nach der Zahl der erwerbsfähigen Leistungsberechtigten auf die Jobcenter. ';

const filler = (id: string, count: number): readonly Block[] =>
  Array.from({ length: count }, (_, i) => paragraph(`${id}-${i + 1}`, SENTENCE.repeat(4 + (i % 5)).trim()));

const nested = (id: string, ordered: boolean, depth: number): Block =>
  list(
    id,
    [
      [
        paragraph(`${id}-p`, `Ebene ${depth}: ${SENTENCE}`),
        ...(depth < 4 ? [nested(`${id}-${depth}`, ordered, depth + 1)] : []),
      ],
      'Ein zweiter Punkt.',
      'Ein dritter Punkt.',
    ],
    ordered,
  );

/** Cells so long that rows are divided over pages, empty ones among them. */
const longTable = table(
  'lang',
  'Tabelle 1',
  'Eine Tabelle über mehrere Seiten mit geteilten Zeilen',
  ['Vorhaben', 'Beschreibung', 'Betrag'],
  Array.from({ length: 70 }, (_, i) =>
    row(`Vorhaben ${i + 1}`, [
      i % 23 === 7 ? SENTENCE.repeat(40) : i % 5 === 0 ? '' : SENTENCE,
      `${i + 1}.000,00\u00a0€`,
    ]),
  ),
  ['Stichtag: Dezember 2023', 'Quelle: erfunden'],
);

const linked = paragraph('verweise', [
  text(SENTENCE),
  {
    kind: 'link',
    href: 'https://www.beispiel.de/ämter?a=1&b=(2)',
    contents: 'Ein Verweis über mehrere Zeilen',
    children: [
      text('ein Verweis, der länger ist als eine Zeile und deshalb umbrochen wird, '),
      { kind: 'strong', children: [text('mit fetten Wörtern darin')] },
      text(' und noch einigen mehr, bis er auch die dritte Zeile erreicht, ehe er endet'),
    ],
  },
  text('. Dann folgt '),
  { kind: 'foreign', lang: 'en', text: 'Disconnected People' },
  text(' und '),
  { kind: 'abbreviation', text: 'LZB', long: 'Langzeitleistungsbeziehende' },
  text(' sowie '),
  { kind: 'link', href: '#lang', contents: 'Tabelle 1', children: [text('Tabelle 1')] },
  text('.'),
]);

const pictured = (model: ChartModel, at: number): ChartBlock => ({
  ...chart(`bild-${at + 1}`, `Abbildung ${at + 1}`, `Diagramm ${at + 1}: ${model.type}`, `Diagramm ${model.type}.`, [
    'Quelle: erfunden',
  ]),
  model: { ...model, id: `bild-${at + 1}` },
});

/** Notes of a chapter: one longer than a page among them, one with a link and a foreign word, one of two paragraphs. */
const PER_CHAPTER = 6;

const marked = (n: number): readonly Block[] => {
  const mark = (at: number) => noteMark((n - 1) * PER_CHAPTER + at);
  return [
    paragraph(`satz-${n}`, [
      text(`${SENTENCE}Das Wort`),
      mark(1),
      text(` und ${'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente'.repeat(2)}`),
      { kind: 'strong', children: [text('fett'), mark(2)] },
      text(`. ${SENTENCE}`),
    ]),
    list(`noten-${n}`, [
      [paragraph(`note-punkt-${n}-1`, [text('Ein Punkt'), mark(3)])],
      [list(`noten-innen-${n}`, [[paragraph(`note-punkt-${n}-2`, [text('Darin einer.'), mark(4)])]])],
    ]),
    {
      kind: 'quotation',
      id: `worte-${n}`,
      blocks: [paragraph(`worte-${n}-1`, [text('„Worte.“'), mark(5), text(' Mehr Worte.')])],
    },
    paragraph(`schluss-${n}`, [text('Am Ende'), mark(6), text('.')]),
  ];
};

const notesOf = (n: number): Block =>
  notes((n - 1) * PER_CHAPTER + 1, [
    ['Kurz.'],
    [SENTENCE.repeat(n === 1 ? 60 : 8).trim()],
    [SENTENCE.trim(), HOSTILE],
    [
      [
        text('Siehe '),
        { kind: 'link', href: 'https://www.beispiel.de/', contents: 'Beispiel', children: [text('Beispiel')] },
        text(' und '),
        { kind: 'foreign', lang: 'en', text: 'Notes' },
        text('.'),
      ],
    ],
    ['Zum Zitat.'],
    [SENTENCE.repeat(5).trim(), SENTENCE.repeat(5).trim()],
  ]);

const chapter = (n: number): readonly Block[] => [
  heading(1, `${n}`, n === 1 ? HOSTILE : `Kapitel ${n}`, `kapitel-${n}`),
  ...filler(`fuellung-${n}`, 9),
  ...marked(n),
  heading(2, `${n}.1`, `Abschnitt ${HOSTILE}`, `abschnitt-${n}`),
  ...filler(`mehr-${n}`, 8),
  heading(3, `${n}.1.1`, 'Unterabschnitt', `unterabschnitt-${n}`),
  ...filler(`unten-${n}`, 6),
  heading(4, `${n}.1.1.1`, 'Ganz unten', `ganz-unten-${n}`),
  ...filler(`tief-${n}`, 4),
];

const quotation: Block = {
  kind: 'quotation',
  id: 'zitat',
  blocks: [paragraph('zitat-1', `„${SENTENCE.trim()}“`), paragraph('zitat-2', SENTENCE.repeat(20).trim())],
};

export const stressProgramme: Programme = {
  ...sampleProgramme,
  title: HOSTILE,
  subtitle: 'Öffentlich & <frei>',
  organisation: `Jobcenter „${HOSTILE}“`,
  sections: [
    {
      id: 'hart',
      part: 'body',
      file: 'data/2024/chapters/hart.md',
      blocks: [
        ...chapter(1),
        linked,
        nested('punkte', false, 1),
        nested('nummern', true, 1),
        quotation,
        longTable,
        ...REAL_MODELS.flatMap((model, at) => [pictured(model, at), paragraph(`nach-bild-${at + 1}`, SENTENCE)]),
        notesOf(1),
      ],
    },
    {
      id: 'lang',
      part: 'appendix',
      file: 'data/2024/chapters/lang.md',
      blocks: Array.from({ length: 14 }, (_, i) => [...chapter(i + 2), notesOf(i + 2)]).flat(),
    },
  ],
};
