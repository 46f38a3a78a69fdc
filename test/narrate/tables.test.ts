import { describe, expect, it } from 'vitest';
import type { TableContent } from '../../src/blocks/block.ts';
import { plainText } from '../../src/blocks/plain-text.ts';
import { template } from './build.ts';
import { narrateExhibits, table, tableBlockOf } from './exhibits.ts';

const cellsOf = ({ rows }: TableContent): readonly (readonly string[])[] =>
  rows.map((row) =>
    [row.label, ...row.cells.map((cell) => cell.text)].map((text) => plainText(text).replaceAll('\u00A0', '~')),
  );

const BUDGET = table(
  'budget',
  ['Position', 'Eingliederungsleistungen', 'Verwaltungsbudget'],
  [
    ['Zuteilung', ['egt-zuteilung', 'vk-zuteilung']],
    ['Kommunaler Finanzierungsanteil', [null, 'kfa']],
    ['Umschichtung', ['-umschichtung', 'umschichtung']],
    ['Umschichtungsanteil', ['umschichtung-anteil', null]],
    ['Operativer Ansatz', ['egt-operativ', 'vk-operativ'], true],
  ],
  { caption: template('Aufteilung der Mittel {{jahr}}'), note: template('Zusammen {{wert gesamt}}.') },
);

describe('a table', () => {
  const block = tableBlockOf(BUDGET);

  it('prints the values of 2024 with their unit, a negated one with a minus, nothing where nothing belongs', () => {
    const cells = cellsOf(block.content);
    const column = (at: number) => cells.map((row) => row[at]);
    expect(column(1)).toEqual(['7.245.607,00~€', '', '−2.421.392,00~€', '33,4~%', '4.824.215,00~€']);
    expect(column(2)).toEqual(['11.033.496,00~€', '2.374.960,98~€', '2.421.392,00~€', '', '15.829.848,98~€']);
    expect(column(0)).toEqual(BUDGET.rows.map((row) => row.label.text));
  });

  it('carries number, caption, and notes made from its values', () => {
    expect(block).toMatchObject({ id: 'table.budget', number: 'Tabelle 1' });
    expect(plainText(block.caption)).toBe('Aufteilung der Mittel 2024');
    expect(block.notes.map(plainText)).toEqual([
      'Stichtag: 2024',
      'Quelle: Statistik der Bundesagentur (Ansatz)',
      'Zusammen 20.654.063,98\u00A0€.',
    ]);
  });

  it('names the fact of each value and marks the total', () => {
    expect(block.content.rows[2]?.cells[0]).toEqual({
      text: [{ kind: 'figure', text: '−2.421.392,00\u00A0€', fact: '-umschichtung' }],
      align: 'right',
    });
    expect(block.content.rows.map((row) => row.total)).toEqual([false, false, false, false, true]);
  });

  it('sets columns of figures right and columns with text left', () => {
    const mixed = tableBlockOf(
      table(
        'norm',
        ['Instrument', 'Zahl', 'Grundlage'],
        [
          ['Aktivierung', ['elb', { text: '{{norm "§ 45 SGB III"}}' }]],
          ['Weiterbildung', ['svb', null]],
        ],
      ),
    );
    expect(mixed.content.columns.map((column) => column.align)).toEqual(['left', 'right', 'left']);
    expect(mixed.content.rows[0]?.cells.map((cell) => cell.align)).toEqual(['right', 'left']);
  });

  it('leaves the unit to the head of a column of one unit, and prints it where a column mixes units', () => {
    const rows = (second: string) => [['a', ['elb']] as const, ['b', [second]] as const];
    expect(cellsOf(tableBlockOf(table('gleich', ['Gruppe', 'Personen'], rows('herkunft8'))).content)).toEqual([
      ['a', '6.658'],
      ['b', '970'],
    ]);
    expect(cellsOf(tableBlockOf(table('gemischt', ['Gruppe', 'Wert'], rows('barometer'))).content)).toEqual([
      ['a', '6.658~Personen'],
      ['b', '100,3~Punkte'],
    ]);
  });

  it('says „rund“ of approximate values and prints changes with their sign', () => {
    const spec = table(
      'rund',
      ['Ziel', 'Wert'],
      [
        ['a', ['iq-frauen']],
        ['b', ['svb-wachstum']],
      ],
    );
    expect(cellsOf(tableBlockOf(spec).content)).toEqual([
      ['a', '+1,8~%'],
      ['b', 'rund~+5~%'],
    ]);
  });

  it('names the population where all values share it, dates in order, sources once', () => {
    const spec = table(
      'zeit',
      ['Monat', 'Personen'],
      [
        ['a', ['elb']],
        ['b', ['elb@2019-09']],
      ],
    );
    expect(tableBlockOf(spec).notes.map(plainText)).toEqual([
      'Stichtag: September 2019 und September 2023',
      'Personenkreis: erwerbsfähige Leistungsberechtigte',
      'Quelle: Statistik der Bundesagentur',
    ]);
  });
});

describe('numbers of tables', () => {
  const small = (id: string, number?: string) =>
    table(id, ['Gruppe', 'Personen'], [['a', ['elb']]], number === undefined ? {} : { number });
  const numbers = (...tables: Parameters<typeof narrateExhibits>[0]['tables'] & object) =>
    narrateExhibits({ tables }).programme?.sections[0]?.blocks.flatMap((it) =>
      it.kind === 'table' ? [it.number] : [],
    );

  it('follow their places; one with its own number is not counted', () => {
    expect(numbers(small('a'), small('b', '1a'), small('c'))).toEqual(['Tabelle 1', 'Tabelle 1a', 'Tabelle 2']);
  });

  it('may not be given twice', () => {
    expect(narrateExhibits({ tables: [small('a'), small('b', '1')] }).problems).toMatchObject([
      {
        code: 'exhibit.number',
        message: 'Die Nummer „Tabelle 1“ ist schon vergeben.',
        place: { file: 'data/2024/exhibits.yaml' },
      },
    ]);
  });
});

describe('texts of exhibits', () => {
  const problems = (caption: string) =>
    narrateExhibits({
      tables: [table('a', ['Gruppe', 'Personen'], [['a', ['elb']]], { caption: template(caption) })],
    }).problems.map(
      ({ place, message }) =>
        `${place.file}:${place.line}:${place.column} ${message.replace(/ Zahlen und Zeiten.*/, '')}`,
    );

  it('are checked as chapters are, at their place in the file', () => {
    expect(problems('Stand 2023 {{elbe}}')).toEqual([
      'data/2024/exhibits.yaml:3:18 Im Text steht „2023“.',
      'data/2024/exhibits.yaml:3:23 „elbe“ ist weder ein Hilfswort noch eine Kennzahl dieser Ausgabe.',
    ]);
  });

  it('hold no tables or charts and no reference to what is not there', () => {
    expect(problems('{{tabelle "a"}} {{kapitel "nirgends"}}')).toEqual([
      'data/2024/exhibits.yaml:3:12 „tabelle“ kann hier nicht stehen; Tabellen und Abbildungen stehen nur in Kapiteln.',
      'data/2024/exhibits.yaml:3:28 Eine Überschrift „nirgends“ gibt es in diesem Dokument nicht.',
    ]);
  });
});
