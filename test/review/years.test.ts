import { describe, expect, it } from 'vitest';
import { yearsIn } from '../../src/review/years.ts';
import type { TableSpec } from '../../src/validate/edition.ts';
import { figure, place } from '../derive/build.ts';
import { chapter, template } from '../narrate/build.ts';
import { asking, findingsOf, type MoreParts } from './run.ts';

const code = 'text.other-year';
const fixed = (text: string) => `{{fest "${text}" grund="geprüft"}}`;
const plan = figure('plan', 'Personen', [['2024', 5, { status: 'Ansatz' }]]);
const bilanz = figure('bilanz', 'Euro', [['2012', 100]]);
const found = (parts: MoreParts) => findingsOf(code, { figures: [plan, bilanz], ...parts });
const chapters = (...texts: readonly string[]) => ({
  chapters: texts.map((text, index) => chapter(text, `kapitel${index}.md`)),
});

describe('years in a text', () => {
  it('are told from other numbers', () => {
    expect(yearsIn('2016').map(({ year }) => year)).toEqual([2016]);
    expect(yearsIn('im Jahr 2016, 31.12.2017 und 2019/2020').map(({ year }) => year)).toEqual([2016, 2019, 2020]);
    expect(yearsIn('2023/24').map(({ year }) => year)).toEqual([2023, 2024]);
    for (const text of [
      '2001/55/EG',
      '(EU) 2022/382',
      '2.016',
      '20160',
      '§ 2016a',
      'https://example.org/2016',
      'A2023',
    ])
      expect(yearsIn(text), text).toEqual([]);
  });
});

describe('a year typed into a text', () => {
  it('is that of the edition: a heading left over from last year is noticed', () => {
    expect(found(chapters(`# Ziele und Schwerpunkte ${fixed('2016')}\n\n{{zahl plan}}`))).toHaveLength(1);
    expect(found(chapters(`# Ziele und Schwerpunkte ${fixed('2023')}\n\n{{zahl plan}}`))).toHaveLength(1);
    expect(found(chapters(`# Ziele und Schwerpunkte ${fixed('2024')}\n\n{{zahl plan}}`))).toEqual([]);
    expect(found(chapters(`# Ziele und Schwerpunkte {{jahr}}\n\n{{zahl plan}}`))).toEqual([]);
  });

  it('may be the year that a chapter is about', () => {
    const text = `# Eingliederungsbilanz ${fixed('2012')}\n\n{{wert bilanz}} gab das Jobcenter ${fixed('2012')} aus.`;
    expect(found(chapters(text))).toEqual([]);
    expect(found(chapters(text, `# Ziele\n\nDie Bilanz ${fixed('2012')} steht in der Anlage.`))).toEqual([]);
    expect(found(chapters(text, `# Bilanz ${fixed('2012')}\n\n{{zahl plan}}`))).toHaveLength(1);
  });

  it('in a heading of plans is that of the edition even where all figures are of the year before', () => {
    const before = figure('vorher', 'Personen', [['2023', 7]]);
    const of = (heading: string) =>
      found({ figures: [before], ...chapters(`# ${heading} ${fixed('2023')}\n\n{{zahl vorher}}`) });
    expect(of('Geschäftspolitische Ziele und Schwerpunkte')).toHaveLength(1);
    expect(of('Rückblick')).toEqual([]);
    expect(of('Entwicklung der Ziele')).toEqual([]);
  });

  it('in a sentence may be that before or after, not any other', () => {
    const said = asking(code, { figures: [plan] });
    expect(said(`Das Projekt begann ${fixed('2023')} und endet ${fixed('2025')}.`)).toEqual([]);
    expect(said(`Das Projekt begann ${fixed('2021')}.`)).toHaveLength(1);
    expect(said(`Die Richtlinie ${fixed('2001/55/EG')} gilt.`)).toEqual([]);
    expect(said(`Der Beschluss vom ${fixed('4. März 2022')} gilt.`)).toEqual([]);
  });

  it('fits an edition of two years', () => {
    const edition = { years: { first: 2019, last: 2020 } };
    expect(found({ ...chapters(`# Ziele ${fixed('2019/2020')}`), edition })).toEqual([]);
    expect(found({ ...chapters(`# Ziele ${fixed('2018/2019')}`), edition })).toHaveLength(1);
  });

  it('in a caption is one of the figures shown', () => {
    const table = (year: string): TableSpec => ({
      id: 't',
      caption: template(`Ausgaben ${fixed(year)}`),
      columns: [template('Position'), template('Betrag')],
      rows: [
        {
          label: template('Summe'),
          cells: [{ kind: 'figure', operand: 'bilanz', negate: false, place: place(1) }],
          total: false,
        },
      ],
      acknowledged: new Map(),
      place: place(1),
    });
    const withTable = (year: string) => found({ ...chapters('# A\n\n{{tabelle "t"}}'), tables: [table(year)] });
    expect(withTable('2012')).toEqual([]);
    expect(withTable('2013')).toHaveLength(1);
  });

  it('is looked for in title, imprint and the roles of those quoted', () => {
    const imprint = (text: string) => ({ imprint: [{ label: 'Ausgabe', text, place: place(9) }] });
    const of = (edition: MoreParts['edition']) =>
      found({ ...chapters('# A\n\nText.'), ...(edition && { edition }) }).map((it) => it.place);
    expect(of({ title: 'Programm 2024' })).toEqual([]);
    const old = figure('vorher', 'Personen', [['2023', 7]]);
    const beside = { figures: [old], ...chapters('# A\n\n{{zahl vorher}}'), edition: { title: 'Programm 2023' } };
    expect(found(beside)).toHaveLength(1);
    expect(of({ title: 'Programm 2023' })).toEqual([{ file: 'data/2024/edition.yaml', line: 3, column: 3 }]);
    expect(of({ subtitle: 'gültig ab 2023' })).toEqual([{ file: 'data/2024/edition.yaml', line: 4, column: 3 }]);
    expect(of(imprint('Fortschreibung des Programms 2022'))).toEqual([place(9)]);
    expect(of(imprint('https://example.org/programm-2022.pdf'))).toEqual([]);
  });
});

describe('a time typed in words', () => {
  const old = figure('alt', 'Personen', [
    ['2019', 7],
    ['2023', 9],
  ]);
  const said = asking(code, { figures: [old] });

  it('fits the date of the number beside it', () => {
    expect(said('Betreut werden derzeit {{zahl alt am="2019"}} Personen.')).toEqual(['derzeit']);
    expect(said('Betreut werden derzeit {{zahl alt}} Personen.')).toEqual([]);
    expect(said('Im letzten Jahr waren es {{zahl alt am="2019"}} Personen.')).toEqual(['Im letzten Jahr']);
    expect(said('Im letzten Jahr waren es {{zahl alt}} Personen.')).toEqual([]);
    expect(said('In diesem Jahr waren es {{zahl alt am="2019"}} Personen.')).toEqual(['In diesem Jahr']);
  });

  it('is left alone where it may be right', () => {
    expect(said('Derzeit sind es weniger als im Jahr {{stichtag alt am="2019"}}.')).toEqual([]);
    expect(said('Von {{zahl alt am="2019"}} auf zuletzt {{zahl alt}} im letzten Jahr.')).toEqual([]);
    expect(said('Das gilt derzeit für alle.')).toEqual([]);
  });
});
