import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import { compactDates } from '../../src/narrate/exhibits/notes.ts';
import { narrate } from '../../src/narrate/narrate.ts';
import { germanOrder } from '../../src/narrate/sections/alphabet.ts';
import { period } from '../derive/build.ts';
import {
  chapter,
  editionWith,
  narrateParts,
  narrateText,
  type Parts,
  problemsOf,
  readable,
  template,
} from './build.ts';
import { lines, table } from './exhibits.ts';

const BUDGET = table('budget', ['Position', 'Euro'], [['Zuteilung', ['egt-zuteilung']]]);
const VERLAUF = lines('verlauf', [['eLb', 'elb']]);
const exhibits = { tables: [BUDGET], charts: [VERLAUF] };

describe('places of tables and charts', () => {
  it('are lines of their own, also directly below one another', () => {
    const { programme } = narrateText(
      '# Titel\n\nText\n\n{{tabelle "budget"}}\n{{diagramm "verlauf"}}\n\nText',
      exhibits,
    );
    expect(programme?.sections[0]?.blocks.map((block) => block.id)).toEqual([
      'titel',
      'section.text.2',
      'table.budget',
      'chart.verlauf',
      'section.text.5',
    ]);
  });

  it('can be referred to before and after', () => {
    const { programme } = narrateText(
      '# Titel\n\n{{verweis "verlauf"}}\n\n{{diagramm "verlauf"}}\n\n{{tabelle "budget"}}',
      exhibits,
    );
    expect(programme?.sections[0]?.blocks[1]).toMatchObject({
      text: [
        { kind: 'link', href: '#chart.verlauf', contents: 'Abbildung 1', children: [{ text: 'Abbildung\u00A01' }] },
      ],
    });
  });

  const ALONE = [
    'steht hier im Text.',
    'Setzen Sie es allein in eine Zeile, mit einer leeren Zeile davor und dahinter, und nicht in Listen oder Zitate.',
  ] as const;
  const both = '\n\n{{diagramm "verlauf"}}';

  it.each([
    ['Text {{tabelle "budget"}}', '3:6'],
    ['Text\n{{tabelle "budget"}}', '4:1'],
    ['- {{tabelle "budget"}}', '3:3'],
    ['> {{tabelle "budget"}}', '3:3'],
    ['**{{tabelle "budget"}}**', '3:3'],
    ['## {{tabelle "budget"}}', '3:4'],
  ])('are refused in „%s“', (source, at) => {
    expect(problemsOf(`# Titel\n\n${source}${both}`, exhibits)).toEqual([
      [`${at} {{tabelle …}} ${ALONE[0]}`, ALONE[1]],
    ]);
  });

  it('are used once', () => {
    const source = `# Titel\n\n{{tabelle "budget"}}\n\n{{tabelle "budget"}}${both}`;
    expect(problemsOf(source, exhibits)).toEqual([
      [
        '5:1 „budget“ steht schon an einer anderen Stelle.',
        'Lassen Sie es einmal stehen und verweisen Sie mit {{verweis "…"}} darauf.',
      ],
    ]);
  });

  it('may differ between the branches of a condition', () => {
    const source =
      '{{#wenn (steigt elb von="2022-12")}}\n{{tabelle "budget"}}\n\nText\n{{else}}\n{{tabelle "budget"}}\n{{/wenn}}';
    expect(problemsOf(`# Titel\n\n${source}${both}`, exhibits)).toEqual([]);
  });

  it('are missed where something is declared and nowhere asked for, or referred to and nowhere placed', () => {
    const { problems } = narrateText('# Titel\n\n{{verweis "budget"}}', exhibits);
    expect(problems.map(({ severity, place, message }) => [severity, place.file, message])).toEqual([
      ['error', 'data/2024/chapters/text.md', 'Auf „budget“ wird verwiesen, aber es steht in keinem Kapitel.'],
      ['warning', 'data/2024/exhibits.yaml', '„budget“ wird in keinem Kapitel eingefügt.'],
      ['warning', 'data/2024/exhibits.yaml', '„verlauf“ wird in keinem Kapitel eingefügt.'],
    ]);
  });
});

describe('dates below an exhibit', () => {
  it.each([
    [['2023-12', '2023-12'], 'Dezember 2023'],
    [['2023-12', '2022-12'], 'Dezember 2022 und Dezember 2023'],
    [['2018-01', '2018-02', '2018-03'], 'Januar 2018 bis März 2018'],
    [['2018-Q4', '2019-Q1', '2019-Q2'], '4.\u00A0Quartal 2018 bis 2.\u00A0Quartal 2019'],
    [['2018-01', '2018-03', '2018-05', '2018-07', '2018-09'], 'Januar 2018 bis September 2018'],
    [['2023', '2023-12-31'], '2023 und 31.12.2023'],
  ])('%j are „%s“', (dates, text) => expect(compactDates(dates.map(period))).toBe(text));
});

const place = { file: 'data/2024/terms.yaml', line: 5, column: 3 };
const ABBREVIATIONS = [
  { short: 'SGB', long: 'Sozialgesetzbuch', place },
  { short: 'eLb', long: 'erwerbsfähige Leistungsberechtigte', place },
  { short: 'AMIP', long: 'Arbeitsmarkt- und Integrationsprogramm', place },
  { short: 'ÖPNV', long: 'öffentlicher Personennahverkehr', place },
  { short: 'VZÄ', long: 'Vollzeitäquivalent', place },
  { short: 'AGH', long: 'Arbeitsgelegenheit', place },
];

describe('abbreviations', () => {
  const abbreviated = (text: string, more: Parts = {}) =>
    narrateText(text, { ...more, edition: { abbreviations: ABBREVIATIONS } }).programme?.sections ?? [];

  it('are explained at their first use, as whole words only', () => {
    const [section] = abbreviated('# AMIP\n\nAMIPs, AMIP-Bericht und **AMIP**; nach {{norm "§ 16 SGB II"}}');
    expect(section?.blocks[1]).toEqual({
      kind: 'paragraph',
      id: 'section.text.2',
      text: [
        { kind: 'text', text: 'AMIPs, ' },
        { kind: 'abbreviation', text: 'AMIP', long: 'Arbeitsmarkt- und Integrationsprogramm' },
        { kind: 'text', text: '-Bericht und ' },
        { kind: 'strong', children: [{ kind: 'text', text: 'AMIP' }] },
        { kind: 'text', text: '; nach §\u00A016\u00A0' },
        { kind: 'abbreviation', text: 'SGB', long: 'Sozialgesetzbuch' },
        { kind: 'text', text: '\u00A0II' },
      ],
    });
  });

  it('need no explanation where the text gives it', () => {
    const [section] = abbreviated('# Titel\n\nTeil des Arbeitsmarkt- und Integrationsprogramms (AMIP). Das AMIP gilt.');
    expect(section?.blocks[1]).toMatchObject({ text: [{ kind: 'text' }] });
  });

  it('are listed in the order of the alphabet, those that are used', () => {
    const sections = abbreviated('# Titel\n\nÖPNV, eLb, AMIP und SGB');
    expect(sections.at(-1)).toMatchObject({ id: 'section.abbreviations.generated', part: 'abbreviations' });
    expect(readable(sections.at(-1)?.blocks ?? [])).toEqual([
      'Abkürzungen',
      'Abkürzungen in diesem Dokument',
      'Abkürzung',
      'Bedeutung',
      ...['AMIP', 'Arbeitsmarkt- und Integrationsprogramm'],
      ...['eLb', 'erwerbsfähige Leistungsberechtigte'],
      ...['ÖPNV', 'öffentlicher Personennahverkehr'],
      ...['SGB', 'Sozialgesetzbuch'],
    ]);
  });

  it('have no list where none is used or the edition wants none', () => {
    expect(abbreviated('# Titel\n\nText').map((section) => section.part)).toEqual(['body']);
    const parts = { contents: true, abbreviations: false, chartData: true, imprint: false };
    const { programme } = narrateText('# Titel\n\nAMIP', { edition: { abbreviations: ABBREVIATIONS, parts } });
    expect(programme?.sections.map((section) => section.part)).toEqual(['body']);
  });

  it('are sorted as a German dictionary sorts, whatever the machine', () => {
    expect(['Zoll', 'Äpfel', 'Apfel', 'arm', 'Straße', 'Strasse', 'Öl', 'Ofen'].sort(germanOrder)).toEqual([
      ...['Apfel', 'Äpfel', 'arm', 'Ofen', 'Öl', 'Strasse', 'Straße', 'Zoll'],
    ]);
  });
});

describe('generated parts', () => {
  it('show the data of every chart that is printed, with its number and notes', () => {
    const { programme } = narrateText('# Titel\n\n{{diagramm "verlauf"}}', { charts: [VERLAUF] });
    const [chart] = programme?.sections[0]?.blocks.slice(1) ?? [];
    const [heading, data] = programme?.sections[1]?.blocks ?? [];
    expect(heading).toMatchObject({ kind: 'heading', level: 1, number: null, id: 'daten-zu-den-abbildungen' });
    expect(chart).toMatchObject({ kind: 'chart', dataTable: 'data.verlauf' });
    expect(data).toMatchObject({ kind: 'table', id: 'data.verlauf', number: 'Daten zu Abbildung 1' });
    expect(data?.kind === 'table' && chart?.kind === 'chart' && data.content).toEqual(
      chart?.kind === 'chart' && chart.data,
    );
  });

  it('leave the data out where the edition does not want it', () => {
    const parts = { contents: true, abbreviations: false, chartData: false, imprint: false };
    const { programme } = narrateText('# Titel\n\n{{diagramm "verlauf"}}', { charts: [VERLAUF], edition: { parts } });
    expect(programme?.sections.map((section) => section.part)).toEqual(['body']);
    expect(programme?.sections[0]?.blocks[1]).not.toHaveProperty('dataTable');
  });

  const parts = { contents: true, abbreviations: true, chartData: true, imprint: true };
  const jobcenter = {
    name: 'Jobcenter Stadt Kaiserslautern',
    shortName: 'JC',
    carriers: ['Bundesagentur für Arbeit', 'Stadt Kaiserslautern'],
    address: ['Musterweg', 'Musterstadt'],
    email: 'post@example.org',
    website: 'https://example.org',
    phone: '0000',
    theme: { accent: '#1f5a94' },
    place,
  };

  it('close with an imprint: the Jobcenter, what the edition adds or says instead, the note on wording', () => {
    const imprint = [
      { label: 'Bezug', text: 'Nur in elektronischer Form', place },
      { label: 'Träger', text: 'siehe oben', place },
    ];
    const genderNote = template('Für {{jahr}} sind alle gemeint.');
    const { programme } = narrateText('# Titel', { edition: { parts, jobcenter, imprint, genderNote } });
    expect(readable(programme?.sections[1]?.blocks ?? [])).toEqual([
      'Impressum',
      'Herausgeber: Jobcenter Stadt Kaiserslautern',
      'Träger: siehe oben',
      'Anschrift: Musterweg, Musterstadt',
      'Telefon: 0000',
      'E-Mail: post@example.org',
      'Internet: https://example.org',
      'Stand: Januar 2024',
      'Bezug: Nur in elektronischer Form',
      'Hinweis zur Sprache: Für 2024 sind alle gemeint.',
    ]);
  });

  it('check the note on wording at its place', () => {
    const genderNote = { text: 'Seit 2001 {{elbe}}', place: { file: 'data/2024/edition.yaml', line: 30, column: 13 } };
    const { problems } = narrateText('# Titel', { edition: { parts, genderNote } });
    expect(problems.map(({ place: at, code }) => `${at.file}:${at.line}:${at.column} ${code}`)).toEqual([
      'data/2024/edition.yaml:30:18 text.literal-figure',
      'data/2024/edition.yaml:30:23 text.unknown-name',
    ]);
  });

  it('never take the id of a heading of the author', () => {
    const { programme } = narrateText('# Impressum', { edition: { parts } });
    expect(programme?.sections.map((section) => section.blocks[0]?.id)).toEqual(['impressum', 'impressum-2']);
  });
});

describe('the document', () => {
  it('carries what the cover and the metadata say', () => {
    const { programme } = narrateParts({
      edition: { years: { first: 2019, last: 2020 }, stand: period('2019-04-15'), subtitle: 'mit Bilanz' },
    });
    expect(programme).toMatchObject({
      title: 'Arbeitsmarkt- und Integrationsprogramm',
      subtitle: 'mit Bilanz',
      shortTitle: 'AMIP',
      yearsLabel: '2019/2020',
      organisation: 'Jobcenter Stadt Kaiserslautern',
      carriers: ['Bundesagentur für Arbeit', 'Stadt Kaiserslautern'],
      standLine: 'Stand: 15.\u00A0April 2019',
      date: '2019-04-15',
      language: 'de-DE',
      accent: '#1f5a94',
      contents: true,
      sections: [],
    });
  });

  it('is dated by the last day of its Stand', () => {
    expect(narrateParts({}).programme?.date).toBe('2024-01-31');
  });

  it('is not there while one chapter has an error; every chapter is checked all the same', () => {
    const { programme, problems } = narrateParts({
      chapters: [chapter('# A\n\n{{elbe}}', 'a.md'), chapter('# B\n\nzwei', 'b.md'), chapter('# C', 'c.md')],
    });
    expect(programme).toBeUndefined();
    expect(problems.map(({ place: at, subject }) => [at.file, subject])).toEqual([
      ['data/2024/chapters/a.md', 'a.md'],
      ['data/2024/chapters/b.md', 'b.md'],
    ]);
  });

  it('is not there when a figure of the data has no value, and says nothing more of it', () => {
    const { programme, problems } = narrateText('# Titel\n\n{{wert kaputt}}', {
      edition: {
        derived: new Map([
          [
            'kaputt',
            {
              id: 'kaputt',
              label: 'Kaputt',
              formula: { kind: 'share', part: 'elb', whole: 'barometer' },
              doubts: [],
              acknowledged: new Map(),
              place,
            },
          ],
        ]),
      },
    });
    expect([programme, problems]).toEqual([undefined, []]);
  });

  it('is the same for the same input', () => {
    const text = '# Titel\n\n{{elb}} {{verweis "verlauf"}}\n\n{{diagramm "verlauf"}}';
    const edition = editionWith({ chapters: [chapter(text)], charts: [VERLAUF] });
    const { facts } = deriveFacts(edition);
    const first = narrate(edition, facts);
    expect(first.programme).toBeDefined();
    expect(narrate(edition, facts)).toEqual(first);
  });
});
