import { describe, expect, it } from 'vitest';
import type { ChartBlock, TableContent } from '../../src/blocks/block.ts';
import { plainText } from '../../src/blocks/plain-text.ts';
import { UNITS } from '../../src/validate/unit.ts';
import { figure } from '../derive/build.ts';
import { editionWith, template } from './build.ts';
import { categories, chartBlockOf, intervals, lines, narrateExhibits, path } from './exhibits.ts';

const spaced = (text: string): string => text.replaceAll('\u00A0', '~');
const pointsOf = ({ model }: ChartBlock) =>
  model.points.map(({ series, category, value, text }) => [series, category, value, spaced(text)]);
const dataOf = ({ columns, rows }: TableContent): readonly (readonly string[])[] => [
  columns.map((column) => plainText(column.text)),
  ...rows.map((row) => [row.label, ...row.cells.map((cell) => cell.text)].map((text) => spaced(plainText(text)))),
];

/** January 2018 to January 2019: rising from 100, a gap in May, a low of 90 in August. */
const MONTHS = Array.from({ length: 13 }, (_, i) => {
  const date = i < 12 ? `2018-${String(i + 1).padStart(2, '0')}` : '2019-01';
  return [date, i === 4 ? null : i === 7 ? 90 : 100 + i] as const;
});

const extra = [
  figure('monate', 'Personen', MONTHS, { frequency: 'month' }),
  figure('quartale', 'Personen', [
    ['2018-Q1', 50],
    ['2018-Q2', 60],
  ]),
  figure('zufrieden', 'Prozent', [['2023', 62.5, { low: 59.1, high: 65.9 }]]),
  figure('unzufrieden', 'Prozent', [['2023', 37.5, { low: 34.1, high: 40.9 }]]),
  figure('drittel', 'Prozent', [['2023', 33.3]]),
  figure('viertel', 'Prozent', [['2023', 25]]),
];
const edition = { figures: new Map([...editionWith({}).figures, ...extra.map((it) => [it.id, it] as const)]) };
const chartOf = (spec: Parameters<typeof chartBlockOf>[0]) => chartBlockOf(spec, { edition });

describe('a bar chart', () => {
  const block = chartOf(
    categories(
      'a',
      'bar',
      [],
      [
        ['alle', ['elb']],
        ['Herkunft', ['herkunft8']],
        ['offen', [null]],
      ],
    ),
  );

  it('has a point for each category, a gap where there is no value; its one series is named as the axis', () => {
    expect(block.model).toMatchObject({ id: 'a', type: 'bar', unit: UNITS.Personen, axis: { title: 'Personen' } });
    expect(pointsOf(block)).toEqual([
      ['Personen', 'alle', 6658, '6.658'],
      ['Personen', 'Herkunft', 970, '970'],
      ['Personen', 'offen', null, ''],
    ]);
    expect(block.model.points.map((point) => point.facts)).toEqual([['elb'], ['herkunft8'], []]);
  });

  it('is told in words with every value and every gap', () => {
    expect(block.alt).toBe(
      'Balkendiagramm: Bild a. Angaben: Personen. alle: 6.658; Herkunft: 970; offen: keine Angabe.',
    );
  });

  it('has its values as a table', () => {
    expect(dataOf(block.data)).toEqual([
      ['Merkmal', 'Personen'],
      ['alle', '6.658'],
      ['Herkunft', '970'],
      ['offen', 'keine Angabe'],
    ]);
    expect(block).toMatchObject({ id: 'chart.a', number: 'Abbildung 1', dataTable: 'data.a' });
  });

  it('prints money without cents where no value has any', () => {
    const money = (...operands: readonly string[]) =>
      pointsOf(
        chartOf(
          categories(
            'a',
            'bar',
            [],
            operands.map((operand) => [operand, [operand]] as const),
          ),
        ),
      ).map((it) => it[3]);
    expect(money('egt-zuteilung', 'umschichtung')).toEqual(['7.245.607~€', '2.421.392~€']);
    expect(money('egt-zuteilung', 'kfa')).toEqual(['7.245.607,00~€', '2.374.960,98~€']);
  });
});

describe('groups, stacks and shares', () => {
  const rows = [
    ['Frauen', ['elb', 'herkunft8']],
    ['Männer', ['ukraine', 'ukraine-kinder']],
  ] as const;

  it.each(['groupedBar', 'stackedBar'] as const)('%s has a point for each series in each category', (type) => {
    const block = chartOf(categories('a', type, ['alle', 'davon'], rows));
    expect(pointsOf(block)).toEqual([
      ['alle', 'Frauen', 6658, '6.658'],
      ['davon', 'Frauen', 970, '970'],
      ['alle', 'Männer', 1079, '1.079'],
      ['davon', 'Männer', 299, '299'],
    ]);
    expect(block.alt).toMatch(/alle: Frauen: 6\.658; Männer: 1\.079\. davon: Frauen: 970; Männer: 299\.$/);
  });

  it('a whole of one row is told as one', () => {
    const block = chartOf(
      categories('a', 'share', ['deutsch', 'ausländisch'], [['heute', ['svb-deutsch', 'svb-auslaender']]]),
    );
    expect(block.alt).toBe(
      'Anteilsdiagramm: Bild a. Angaben: Beschäftigte. heute: deutsch: 48.185; ausländisch: 8.785.',
    );
  });

  it('takes percentages that fill the whole but for rounding', () => {
    expect(
      chartOf(
        categories(
          'a',
          'share',
          [],
          [
            ['ja', ['zufrieden']],
            ['nein', ['unzufrieden']],
          ],
        ),
      ).model.points,
    ).toHaveLength(2);
    const thirds = [
      ['a', ['drittel']],
      ['b', ['drittel']],
      ['c', ['drittel']],
    ] as const;
    expect(chartOf(categories('a', 'share', [], thirds)).model.points).toHaveLength(3);
  });
});

describe('a deviation chart', () => {
  const block = chartOf(
    categories(
      'a',
      'deviation',
      [],
      [
        ['gesamt', ['barometer']],
        ['Arbeitslosigkeit', ['barometer-alo']],
      ],
      { neutral: 'barometer-neutral' },
    ),
  );

  it('knows the value its bars start from', () => {
    expect(block.model.reference).toEqual({
      value: 100,
      text: '100',
      label: 'Zahl barometer-neutral',
      fact: 'barometer-neutral',
    });
    expect(block.alt).toMatch(/gesamt: 100,3; Arbeitslosigkeit: 97,4\. Zahl barometer-neutral: 100\.$/);
    expect(dataOf(block.data)).toEqual([
      ['Merkmal', 'Punkte', 'Zahl barometer-neutral'],
      ['gesamt', '100,3', '100'],
      ['Arbeitslosigkeit', '97,4', '100'],
    ]);
  });
});

describe('a line chart', () => {
  const block = chartOf(
    lines(
      'a',
      [
        ['je Monat', 'monate'],
        ['je Quartal', 'quartale'],
      ],
      {
        axisFrom: 40,
        axisTitle: template('Teilnehmende'),
        reference: { operand: 'herkunft8', label: template('Grenze'), place: { file: 'data/2024/exhibits.yaml' } },
      },
    ),
  );

  it('has the points of each series with its own dates and its gaps', () => {
    expect(block.model.points).toHaveLength(15);
    expect(block.model.points[4]).toEqual({
      series: 'je Monat',
      category: '',
      date: { kind: 'month', year: 2018, month: 5 },
      value: null,
      text: '',
      facts: [],
    });
    expect(block.model).toMatchObject({
      categories: [],
      axis: { title: 'Teilnehmende', from: 40 },
      reference: { value: 970, label: 'Grenze' },
    });
  });

  it('is told by the first, last, lowest and highest value and the gaps where it is long', () => {
    expect(spaced(block.alt)).toBe(
      'Liniendiagramm: Bild a. Angaben: Teilnehmende. ' +
        'je Monat: erster Wert Januar 2018: 100; letzter Wert Januar 2019: 112; niedrigster Wert August 2018: 90; ' +
        'höchster Wert Januar 2019: 112; ohne Angabe: Mai 2018. ' +
        'je Quartal: 1.~Quartal 2018: 50; 2.~Quartal 2018: 60. Grenze: 970.',
    );
  });

  it('has a row for each date of any series: a gap says so, another rhythm leaves the cell empty', () => {
    const rows = dataOf(block.data);
    expect(rows[0]).toEqual(['Zeitpunkt', 'je Monat', 'je Quartal', 'Grenze']);
    expect(rows.slice(3, 7)).toEqual([
      ['1.~Quartal 2018', '', '50', '970'],
      ['März 2018', '102', '', '970'],
      ['April 2018', '103', '', '970'],
      ['Mai 2018', 'keine Angabe', '', '970'],
    ]);
    expect(rows).toHaveLength(16);
  });

  it('names its dates by rhythm, from the first to the last where they are many', () => {
    expect(block.notes.map(plainText)[0]).toBe(
      'Stichtag: Januar 2018 bis April 2018, Juni 2018 bis Januar 2019, September 2023, 1.\u00A0Quartal 2018 und 2.\u00A0Quartal 2018',
    );
  });
});

describe('an interval chart', () => {
  const block = chartOf(
    intervals('a', [
      ['ja', 'zufrieden'],
      ['nein', 'unzufrieden'],
    ]),
  );

  it('has the ends of each interval in model, words and table', () => {
    expect(block.model.points[0]).toMatchObject({ value: 62.5, low: 59.1, high: 65.9, text: '62,5\u00A0%' });
    expect(spaced(block.alt)).toBe(
      'Punktdiagramm mit Intervallen: Bild a. Angaben: Prozent. ja: 62,5~% (59,1~% bis 65,9~%); nein: 37,5~% (34,1~% bis 40,9~%).',
    );
    expect(dataOf(block.data)).toEqual([
      ['Merkmal', 'Prozent', 'untere Grenze', 'obere Grenze'],
      ['ja', '62,5~%', '59,1~%', '65,9~%'],
      ['nein', '37,5~%', '34,1~%', '40,9~%'],
    ]);
  });
});

describe('a path chart', () => {
  const block = chartOf(
    path('a', [
      [
        'EGT',
        [
          ['start', 'Zuteilung', 'egt-zuteilung'],
          ['change', 'Umschichtung', '-umschichtung'],
          ['result', 'Ansatz', 'egt-operativ'],
        ],
      ],
      [
        'VK',
        [
          ['start', 'Zuteilung', 'vk-zuteilung'],
          ['change', 'KFA', 'kfa'],
          ['change', 'Umschichtung', 'umschichtung'],
          ['result', 'Ansatz', 'vk-operativ'],
        ],
      ],
    ]),
  );

  it('has the steps of all paths in one order', () => {
    expect(block.model).toMatchObject({
      series: ['EGT', 'VK'],
      categories: ['Zuteilung', 'KFA', 'Umschichtung', 'Ansatz'],
    });
    expect(block.model.points.map((it) => it.role)).toEqual([
      'start',
      'change',
      'result',
      'start',
      'change',
      'change',
      'result',
    ]);
    expect(dataOf(block.data)[2]).toEqual(['KFA', '', '2.374.960,98~€']);
  });
});

describe('charts whose values do not fit', () => {
  const problems = (spec: Parameters<typeof chartBlockOf>[0]) =>
    narrateExhibits({ charts: [spec], edition }).problems.map(({ message }) => message);

  it.each<[string, Parameters<typeof chartBlockOf>[0], readonly string[]]>([
    [
      'a single bar',
      categories('a', 'bar', [], [['alle', ['elb']]]),
      ['Diese Abbildung vergleicht nichts, denn sie zeigt nur einen Wert.'],
    ],
    [
      'different units on one axis',
      categories(
        'a',
        'bar',
        [],
        [
          ['a', ['elb']],
          ['b', ['mig-heute']],
        ],
      ),
      [
        'Abbildung „a“: „mig-heute“ ist in „Prozent“ angegeben, die Werte davor in „Personen“. Erwartet wird eine Einheit je Abbildung.',
      ],
    ],
    [
      'a computed part that is negative',
      categories(
        'a',
        'stackedBar',
        ['x', 'y'],
        [
          ['a', ['elb', 'elb-minus']],
          ['b', ['elb', 'elb']],
        ],
      ),
      ['Abbildung „a“: „elb-minus“ ist negativ. Teile eines Ganzen können nicht negativ sein.'],
    ],
    [
      'shares that leave something out',
      categories(
        'a',
        'share',
        [],
        [
          ['a', ['zufrieden']],
          ['b', ['viertel']],
        ],
      ),
      ['Die Anteile ergeben zusammen 87,5 statt 100 Prozent.'],
    ],
    [
      'a part without value',
      categories(
        'a',
        'share',
        [],
        [
          ['a', ['zufrieden']],
          ['b', [null]],
        ],
      ),
      ['Ein Teil des Ganzen hat keinen Wert; die Anteile wären falsch.'],
    ],
    [
      'bars that do not start at zero',
      categories(
        'a',
        'bar',
        [],
        [
          ['a', ['elb']],
          ['b', ['ukraine']],
        ],
        { axisFrom: 500 },
      ),
      ['Balken beginnen bei null, sonst täuscht ihre Länge.'],
    ],
    [
      'values beyond the axis',
      lines('a', [['eLb', 'elb']], { axisFrom: 6600, axisTo: 7000 }),
      [
        '„elb@2019-09“ (7.539\u00A0Personen) liegt außerhalb der Achse. Erwartet wird eine Achse, auf der alle Werte Platz haben.',
        '„elb@2022-12“ (6.540\u00A0Personen) liegt außerhalb der Achse. Erwartet wird eine Achse, auf der alle Werte Platz haben.',
      ],
    ],
    [
      'two categories of one name',
      categories(
        'a',
        'bar',
        [],
        [
          ['a', ['elb']],
          ['a', ['ukraine']],
        ],
      ),
      ['Die Bezeichnung „a“ steht hier zweimal.'],
    ],
    [
      'a path that does not lead to its result',
      path('a', [
        [
          'EGT',
          [
            ['start', 'a', 'egt-zuteilung'],
            ['change', 'b', 'umschichtung'],
            ['result', 'c', 'egt-operativ'],
          ],
        ],
      ]),
      ['Die Schritte führen nicht zu „egt-operativ“: Ausgangswert und Veränderungen ergeben eine andere Summe.'],
    ],
  ])('%s', (_, spec, messages) => expect(problems(spec)).toEqual(messages));

  it('are named at the place of the value in exhibits.yaml', () => {
    const spec = categories(
      'a',
      'bar',
      [],
      [
        ['a', ['elb']],
        ['b', ['mig-heute']],
      ],
    );
    const value = spec.type === 'bar' ? spec.categories[1]?.values[0] : undefined;
    expect(narrateExhibits({ charts: [spec], edition }).problems[0]).toMatchObject({
      place: value?.place,
      subject: 'a',
    });
  });
});
