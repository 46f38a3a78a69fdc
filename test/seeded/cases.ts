import type { Seed } from './seed.ts';

/** The text with every one of these words replaced; throws where one isn't there exactly once. */
export const replacing =
  (...pairs: readonly (readonly [find: string, replace: string])[]) =>
  (text: string): string =>
    pairs.reduce((before, [find, replace]) => {
      const parts = before.split(find);
      if (parts.length !== 2) throw new Error(`„${find}“ stands ${parts.length - 1} times in the text`);
      return parts.join(replace);
    }, text);

/** Mistakes that were really made, as programmes and press have them, and their nearest relatives. */
export const CASES: readonly Seed[] = [
  {
    rule: 'population.two-values',
    case: 'One chapter counts 1.024 people from the eight countries, another one 994 for the same month (970 and 950)',
    file: 'customers.yaml',
    edit: replacing(
      ['population: herkunft8-schutz', 'population: herkunft8'],
      ['{ date: 2024-12-31, value: 986, status: operativ }', '{ date: 2024-09, value: 994, status: operativ }'],
    ),
  },
  {
    rule: 'population.two-values',
    case: 'People from the Ukraine are counted twice for one month, with and without children (747 and 780)',
    file: 'customers.yaml',
    edit: replacing(
      [
        'population: ukraine-leistungsbezug\n    source: jobcenter-operativ',
        'population: ukraine\n    source: jobcenter-operativ',
      ],
      ['{ date: 2024-12-31, value: 1118, status: operativ }', '{ date: 2024-09, value: 1118, status: operativ }'],
    ),
    also: ['comparison.populations'],
  },
  {
    rule: 'quotation.other-month',
    case: 'The quotation is from the release of the month before',
    file: 'forecast.yaml',
    edit: { find: '    date: 2025-01\n    source: iab\n', replace: '    date: 2024-12\n    source: iab\n' },
  },
  {
    rule: 'quotation.other-month',
    case: 'The quotation is left over from the release a year ago',
    file: 'forecast.yaml',
    edit: replacing(['    date: 2025-01\n    source: iab\n', '    date: 2024-01\n    source: iab\n']),
  },
  {
    rule: 'plausibility.kfa',
    case: 'The municipal share has lost a digit',
    file: 'resources.yaml',
    edit: { find: '2449870.55', replace: '244987.05' },
  },
  {
    rule: 'plausibility.kfa',
    case: 'The municipal share is taken from another line of the budget',
    file: 'resources.yaml',
    edit: { find: '2449870.55', replace: '3449870.55' },
  },
  {
    rule: 'plausibility.umschichtung',
    case: 'The Umschichtung has a zero too many',
    file: 'resources.yaml',
    edit: { find: '2310500.00', replace: '23105000.00' },
    also: ['plausibility.kfa'],
  },
  {
    rule: 'plausibility.umschichtung',
    case: 'The Zuteilung of Eingliederungsleistungen has lost a digit',
    file: 'resources.yaml',
    edit: { find: '7502180.00', replace: '750218.00' },
    at: { file: 'resources.yaml', words: 'value: 2310500.00' },
    also: ['plausibility.change'],
  },
  {
    rule: 'unit.factor',
    case: 'Milliarden instead of Millionen: 690 thousand million Euro (636,4 Milliarden)',
    file: 'resources.yaml',
    edit: { find: 'value: 690000000', replace: 'value: 690000000000' },
  },
  {
    rule: 'unit.fraction',
    case: 'A share is entered as a fraction instead of in Prozent',
    file: 'customers.yaml',
    edit: { find: 'value: 42.3', replace: 'value: 0.423' },
  },
  {
    rule: 'plausibility.bounds',
    case: 'The barometer has lost its comma',
    file: 'forecast.yaml',
    edit: { find: 'value: 98.6', replace: 'value: 986' },
  },
  {
    rule: 'plausibility.part-exceeds-whole',
    case: 'More Ukrainian children than Ukrainians: a zero too many',
    file: 'customers.yaml',
    edit: { find: 'value: 304,', replace: 'value: 3040,' },
  },
  {
    rule: 'plausibility.part-exceeds-whole',
    case: 'More foreign employees than employees',
    file: 'employment.yaml',
    edit: { find: 'value: 9420,', replace: 'value: 94200,' },
    also: ['chart.negative'],
  },
  {
    rule: 'plausibility.part-exceeds-whole',
    case: 'More recognised refugees than people from their countries',
    file: 'customers.yaml',
    edit: { find: '{ date: 2024-12-31, value: 986,', replace: '{ date: 2024-09, value: 1086,' },
  },
  {
    rule: 'date.later-than-stand',
    case: 'The Bestand at the end of the year is dated a year too late',
    file: 'employment.yaml',
    edit: { find: '{ date: 2024-12, value: 1742,', replace: '{ date: 2025-12, value: 1742,' },
  },
  {
    rule: 'date.later-than-stand',
    case: 'An operative count carries the last day of a year that has just begun',
    file: 'customers.yaml',
    edit: { find: '{ date: 2024-12-31, value: 36.9,', replace: '{ date: 2025-12-31, value: 36.9,' },
  },
  {
    rule: 'source.waiting-time',
    case: 'A count of December is called final in January, while the statistics wait three months',
    file: 'customers.yaml',
    edit: { find: '{ date: 2024-09, value: 802,', replace: '{ date: 2024-12, value: 802,' },
  },
  {
    rule: 'source.waiting-time',
    case: 'A growth until December is called final in January, while the statistics wait six months',
    file: 'employment.yaml',
    edit: { find: '    date: 2024-06\n    since: 2020-06', replace: '    date: 2024-12\n    since: 2020-06' },
  },
  {
    rule: 'comparison.populations',
    case: 'The growth of all is computed from a count of some',
    file: 'customers.yaml',
    edit: { find: 'from: elb@2023-09', replace: 'from: herkunft8@2023-09' },
  },
  {
    rule: 'comparison.populations',
    case: 'A share of employees is compared with a share of Kundinnen und Kunden (moz.de: 6,8 % and 3,8 %)',
    file: 'customers.yaml',
    edit: { find: 'from: migrationsanteil-frueher', replace: 'from: svb-auslaenderanteil-frueher' },
  },
  {
    rule: 'comparison.backwards',
    case: 'From and to of a growth are exchanged',
    file: 'customers.yaml',
    edit: { find: '{ from: elb@2023-09, to: elb }', replace: '{ from: elb, to: elb@2023-09 }' },
  },
  {
    rule: 'comparison.backwards',
    case: 'From and to of a difference of shares are exchanged',
    file: 'customers.yaml',
    edit: {
      find: '{ from: migrationsanteil-frueher, to: migrationsanteil }',
      replace: '{ from: migrationsanteil, to: migrationsanteil-frueher }',
    },
  },
  {
    rule: 'comparison.dates',
    case: "This year's part is divided by last year's whole",
    file: 'customers.yaml',
    edit: { find: 'whole: elb }', replace: 'whole: elb@2023-09 }' },
  },
  {
    rule: 'comparison.dates',
    case: "Last year's Umschichtung is divided by this year's Zuteilung",
    file: 'resources.yaml',
    edit: { find: 'part: umschichtung,', replace: 'part: umschichtung@2024,' },
  },
  {
    rule: 'date.unlike-source',
    case: 'The new value of the part has been forgotten, that of the whole has come',
    file: 'employment.yaml',
    edit: { find: '      - { date: 2024-06, value: 9420, status: endgültig }\n', replace: '' },
  },
  {
    rule: 'doubt',
    case: 'Somebody doubts an amount and writes it down',
    file: 'resources.yaml',
    edit: {
      find: '  # Vom Eingliederungstitel',
      replace: '    doubts:\n      - text: Die Stadt nennt einen anderen Betrag.\n  # Vom Eingliederungstitel',
    },
  },
  {
    rule: 'doubt',
    case: 'Somebody doubts a statement of a chapter and writes it down',
    file: 'edition.yaml',
    edit: (text) => `${text}\ndoubts:\n  - { chapter: ressourcen.md, text: Der Beschluss ist nicht belegt. }\n`,
  },
];
