import type { Seed } from './seed.ts';

/** A figure put in front of the first one of a file. */
const adding = (figure: string): Seed['edit'] => ({ find: 'figures:\n', replace: `figures:\n${figure}` });

/** The last value of a file's series or figure, typed anew. */
const typing = (find: string, replace: string): Seed['edit'] => ({ find, replace });

/** Figures that are delivered although they follow from others, in one line each. */
const sumOfBudgets = (value: string, more = '') =>
  `  mittel-gesamt: { label: Mittel insgesamt, unit: Euro, source: zuteilung, date: 2025, value: ${value}, status: Ansatz, ${more}agrees: { sum: [egt-zuteilung, vk-zuteilung] } }\n`;
const delivered = (unit: string, value: string, agrees: string, more = '') =>
  `  geliefert: { label: Gelieferter Wert, unit: ${unit}, source: ba-grundsicherung, date: 2024-09, value: ${value}, status: endgültig, ${more}agrees: ${agrees} }\n`;
const SHARE = '{ share: { part: herkunft8, whole: elb } }';
const GROWTH = '{ growth: { from: elb@2023-09, to: elb } }';
const OF_RATE = '{ from: migrationsanteil@2023-09, to: migrationsanteil }';

/** Mistakes in figures: sums, shares, units, dates, groups, and counts that say too much. */
export const FIGURES: readonly Seed[] = [
  // Sums and shares with what rounding leaves open
  {
    rule: 'agreement.formula',
    case: 'A total taken from the press has two digits exchanged (Pirmasens 2018: 7,86 for 3,78 and 4,1 would pass)',
    file: 'resources.yaml',
    edit: adding(sumOfBudgets('18100000', 'decimals: 0, approximate: true, ')),
    also: ['figure.unused'],
  },
  {
    rule: 'agreement.formula',
    case: 'The total of two exact amounts is one Euro off',
    file: 'resources.yaml',
    edit: adding(sumOfBudgets('18900001')),
    also: ['figure.unused'],
  },
  {
    rule: 'agreement.formula',
    case: 'A share in percent belongs to the year before: 14,6 for 15,0 (970 of 6.658)',
    file: 'customers.yaml',
    edit: adding(delivered('Prozent', '14.6', SHARE)),
    also: ['figure.unused'],
  },
  {
    rule: 'agreement.formula',
    case: 'A share was taken of another whole: 49,4 and 50,6 are the shares of women and men (Tempelhof-Schöneberg 2020)',
    file: 'employment.yaml',
    edit: adding(
      '  anteil-neu: { label: Anteil, unit: Prozent, source: ba-beschaeftigung, date: 2024-06, value: 19.6, status: endgültig, agrees: { share: { part: svb-auslaender, whole: svb } } }\n',
    ),
    also: ['figure.unused'],
  },
  {
    rule: 'agreement.formula',
    case: 'A growth has the wrong sign: 2,3 % less for 2,3 % more',
    file: 'customers.yaml',
    edit: adding(delivered('Prozent Veränderung', '-2.3', GROWTH)),
    also: ['figure.unused'],
  },
  {
    rule: 'agreement.formula',
    case: 'A growth has its comma one place too far to the right: 23 % for 2,3 %',
    file: 'customers.yaml',
    edit: adding(delivered('Prozent Veränderung', '23', GROWTH)),
    also: ['figure.unused'],
  },
  {
    rule: 'agreement.formula',
    case: 'A difference of counts was worked out by hand and wrong: 145 for 154',
    file: 'customers.yaml',
    edit: adding(delivered('Personen', '145', '{ difference: { from: elb@2023-09, to: elb } }')),
    also: ['figure.unused'],
  },
  {
    rule: 'agreement.formula',
    case: 'A ratio was turned round: Stellen per Kunde instead of Kunden per Stelle',
    file: 'customers.yaml',
    edit: adding(delivered('Verhältnis', '0.3', '{ ratio: { of: elb, to: stellen } }')),
    also: ['figure.unused'],
  },
  {
    rule: 'agreement.formula',
    case: 'A delivered change of vacancies is that of the year before, while both counts stand beside it (rund −30 %)',
    file: 'employment.yaml',
    edit: typing('    value: 8\n', '    value: -30\n'),
  },
  {
    rule: 'agreement.formula',
    case: 'A total of persons must be a share of them, so that its unit cannot be right',
    file: 'customers.yaml',
    edit: adding(delivered('Personen', '150', SHARE)),
    also: ['figure.unused'],
  },
  {
    rule: 'agreement.total',
    case: 'The row of totals shows the Zuteilung instead of what is left of it',
    file: 'exhibits.yaml',
    edit: typing('cells: [egt-operativ, vk-operativ] }', 'cells: [egt-operativ, vk-zuteilung] }'),
  },
  {
    rule: 'agreement.total',
    case: 'The Umschichtung has lost its minus in one of the two columns',
    file: 'exhibits.yaml',
    edit: typing('cells: [-umschichtung, umschichtung]', 'cells: [umschichtung, umschichtung]'),
  },
  {
    rule: 'agreement.total',
    case: 'The municipal share was left out of the table that adds it up',
    file: 'exhibits.yaml',
    edit: typing('      - { label: Kommunaler Finanzierungsanteil, cells: [null, kfa] }\n', ''),
    at: { file: 'exhibits.yaml', words: 'label: Operativer Ansatz, total: true' },
  },
  // Parts and wholes
  {
    rule: 'plausibility.part-exceeds-whole',
    case: 'A part is dated by the last day of the month of its whole, and larger than it',
    file: 'customers.yaml',
    edit: typing(
      '{ date: 2024-12-31, value: 986, status: operativ }',
      '{ date: 2024-09-30, value: 1096, status: operativ }',
    ),
  },
  {
    rule: 'plausibility.part-exceeds-whole',
    case: 'Groups that overlap are taken away from a whole until less than nothing is left',
    file: 'customers.yaml',
    edit: typing('    sum: [elb, -herkunft8, -ukraine-elb]', '    sum: [elb, -herkunft8, -ukraine-elb, -elb@2023-09]'),
    also: ['chart.negative'],
  },
  {
    rule: 'plausibility.part-exceeds-whole',
    case: 'Part and whole of a share are exchanged',
    file: 'employment.yaml',
    edit: typing('share: { part: svb-auslaender, whole: svb }', 'share: { part: svb, whole: svb-auslaender }'),
    also: ['comparison.populations'],
  },
  // Changes
  {
    rule: 'plausibility.change',
    case: 'The new count of vacancies is short of a digit: 174 for 1.742',
    file: 'employment.yaml',
    edit: typing('value: 1742,', 'value: 174,'),
    also: ['agreement.formula'],
  },
  {
    rule: 'plausibility.change',
    case: 'The new count of Kunden begins with the wrong digit: 9.812 for 6.812',
    file: 'customers.yaml',
    edit: typing('{ date: 2024-09, value: 6812,', '{ date: 2024-09, value: 9812,'),
  },
  {
    rule: 'plausibility.change',
    case: 'The count of another Jobcenter of the same name was copied: 4.121 for 1.118 (51506 and 51510 Kaiserslautern)',
    file: 'customers.yaml',
    edit: typing('value: 1118,', 'value: 4121,'),
  },
  {
    rule: 'plausibility.change',
    case: 'A share has its first digit doubled: 62,3 % for 42,3 %',
    file: 'customers.yaml',
    edit: typing('value: 42.3', 'value: 62.3'),
  },
  {
    rule: 'plausibility.change',
    case: 'The Zuteilung was taken from the line of the whole Land',
    file: 'resources.yaml',
    edit: typing('value: 7502180.00', 'value: 75021800.00'),
  },
  {
    rule: 'plausibility.change',
    case: 'The last month of the barometer has a wrong digit, among months that hardly move: 101,9 for 100,2',
    file: 'forecast.yaml',
    edit: typing('value: 100.2, status: Schätzung }\n  barometer-', 'value: 101.9, status: Schätzung }\n  barometer-'),
  },
  {
    rule: 'plausibility.change',
    case: 'The ratio of Ausbildungsstellen to Bewerbern has lost its first digit: 0,6 for 3,6',
    file: 'employment.yaml',
    edit: typing('value: 3.6,', 'value: 0.6,'),
  },
  {
    rule: 'plausibility.bounds',
    case: 'The rate of integration has its comma one place too far to the left',
    file: 'targets.yaml',
    edit: typing('value: 20.1,', 'value: 2.01,'),
  },
  // Units
  {
    rule: 'unit.factor',
    case: 'The Zuteilung is typed in thousands of Euro',
    file: 'resources.yaml',
    edit: typing('value: 11397820.00', 'value: 11397.82'),
  },
  {
    rule: 'unit.factor',
    case: 'An amount is typed in Millionen Euro with all its digits',
    file: 'resources.yaml',
    edit: typing('value: 7502180.00', 'value: 7.50218'),
  },
  {
    rule: 'unit.factor',
    case: 'The municipal share is typed in thousands, to the cent',
    file: 'resources.yaml',
    edit: typing('value: 2449870.55', 'value: 2449.87'),
  },
  {
    rule: 'unit.factor',
    case: 'Thousands were taken for ones in a table of the statistics: 57.410 thousand employees',
    file: 'employment.yaml',
    edit: typing('value: 57410,', 'value: 57410000,'),
  },
  {
    rule: 'unit.factor',
    case: 'The total is given in Millionen beside amounts in Euro (BIAJ 1919: 636,4 Milliarden for Millionen)',
    file: 'resources.yaml',
    edit: adding(sumOfBudgets('18900')),
    also: ['figure.unused'],
  },
  {
    rule: 'unit.factor',
    case: 'The value of last year was corrected into thousands, that of this year was not',
    file: 'resources.yaml',
    edit: typing('value: 2421392.00', 'value: 2421.39'),
  },
  {
    rule: 'unit.fraction',
    case: 'A share comes from a sheet that shows 36,9 % and holds 0,369',
    file: 'customers.yaml',
    edit: typing('value: 36.9,', 'value: 0.369,'),
  },
  {
    rule: 'unit.fraction',
    case: 'The rate of integration is typed as a fraction',
    file: 'targets.yaml',
    edit: typing('value: 20.1,', 'value: 0.201,'),
  },
  {
    rule: 'unit.fraction',
    case: 'A share is typed as a fraction where the data says what it is the share of: 0,15 for 15,0 %',
    file: 'customers.yaml',
    edit: adding(delivered('Prozent', '0.15', SHARE)),
    also: ['figure.unused'],
  },
  {
    rule: 'unit.points',
    case: 'A difference of two shares is called a change in percent (35 to 41,5 %: „Anstieg um 6,5 %“)',
    file: 'customers.yaml',
    edit: adding(delivered('Prozent Veränderung', '0.8', `{ growth: ${OF_RATE} }`)),
    also: ['figure.unused'],
  },
  {
    rule: 'unit.points',
    case: 'A change in percent is called Prozentpunkte',
    file: 'customers.yaml',
    edit: adding(delivered('Prozentpunkte', '1.9', `{ points: ${OF_RATE} }`)),
    also: ['figure.unused'],
  },
  {
    rule: 'unit.points',
    case: 'A change of a rate since last year, delivered as percent, is the difference (targets of 2024: % or points?)',
    file: 'targets.yaml',
    edit: adding(
      '  ziel-iq-mehr: { label: Ziel, unit: Prozent Veränderung, population: elb, source: zielplanung, date: 2025, since: 2024, value: 0.3, status: Angebot }\n',
    ),
    also: ['figure.unused'],
  },
  // Dates
  {
    rule: 'date.outdated',
    case: 'The last month of a series has not been added: vacancies of December 2023',
    file: 'employment.yaml',
    edit: typing('      - { date: 2024-12, value: 1742, status: endgültig }\n', ''),
    at: { file: 'employment.yaml', words: '{ date: 2023-12, value: 1609' },
  },
  {
    rule: 'date.outdated',
    case: 'The relation of Ausbildungsstellen is that of last year',
    file: 'employment.yaml',
    edit: typing('      - { date: 2024-12-31, value: 3.6, status: endgültig }\n', ''),
  },
  {
    rule: 'date.outdated',
    case: 'An amount planned by the Bund still carries the year of the last programme (Leverkusen 2017: Ziele 2016)',
    file: 'resources.yaml',
    edit: typing('      - { date: 2025, value: 690000000, status: Ansatz }\n', ''),
    at: { file: 'resources.yaml', words: '{ date: 2024, value: 750000000' },
  },
  {
    rule: 'date.unlike-source',
    case: 'All counts of the statistics are of September 2024, one is still of September 2023',
    file: 'customers.yaml',
    edit: typing('      - { date: 2024-09, value: 802, status: endgültig }\n', ''),
    at: { file: 'customers.yaml', words: '{ date: 2023-09, value: 747' },
  },
  {
    rule: 'date.unlike-source',
    case: 'One amount of the Zuteilung is that of last year',
    file: 'resources.yaml',
    edit: typing('      - { date: 2025, value: 2449870.55, status: Ansatz }\n', ''),
  },
  {
    rule: 'date.unlike-source',
    case: 'One of the targets still carries the year of the last agreement',
    file: 'targets.yaml',
    edit: typing('    date: 2025\n    value: -2.6', '    date: 2024\n    value: -2.6'),
  },
  {
    rule: 'date.unlike-source',
    case: 'One component of the barometer is that of the release a year ago',
    file: 'forecast.yaml',
    edit: typing('      - { date: 2025-01, value: 98.6, status: Schätzung }\n', ''),
    at: { file: 'forecast.yaml', words: '{ date: 2024-01, value: 97.4' },
  },
  {
    rule: 'date.later-than-stand',
    case: 'An operative count is dated in the month after the Stand',
    file: 'customers.yaml',
    edit: typing('{ date: 2024-12-31, value: 304,', '{ date: 2025-02-28, value: 304,'),
  },
  {
    rule: 'source.waiting-time',
    case: 'The latest month of the statistics is called final after two months (T-3)',
    file: 'customers.yaml',
    edit: typing('{ date: 2024-09, value: 1024,', '{ date: 2024-11, value: 1024,'),
  },
  // What is compared
  {
    rule: 'comparison.populations',
    case: 'Children without Erwerbsfähigkeit are shown as a share of the erwerbsfähigen Leistungsberechtigten (299 of 6.658)',
    file: 'customers.yaml',
    edit: typing('share: { part: herkunft8, whole: elb }', 'share: { part: ukraine-kinder, whole: elb }'),
    also: ['comparison.dates'],
  },
  {
    rule: 'comparison.populations',
    case: 'A part is added to its whole instead of taken away',
    file: 'employment.yaml',
    edit: typing('sum: [svb, -svb-auslaender]', 'sum: [svb, svb-auslaender]'),
  },
  {
    rule: 'comparison.populations',
    case: 'A chart shows the whole beside its parts in one bar',
    file: 'exhibits.yaml',
    edit: typing('values: [herkunft8, ukraine-elb, elb-rest]', 'values: [herkunft8, ukraine-elb, elb]'),
    also: ['figure.unused'],
  },
  {
    rule: 'comparison.populations',
    case: 'A bar of erwerbsfähigen Leistungsberechtigten has a part that counts all refugees (1.079 and 747)',
    file: 'exhibits.yaml',
    edit: typing('values: [herkunft8, ukraine-elb, elb-rest]', 'values: [herkunft8, ukraine-leistungsbezug, elb-rest]'),
    also: ['comparison.dates'],
  },
  {
    rule: 'comparison.dates',
    case: 'Parts of two dates stand in one bar: December beside September (747 in September, 780 in December)',
    file: 'exhibits.yaml',
    edit: typing(
      'values: [herkunft8, ukraine-elb, elb-rest]',
      'values: [herkunft8-gefluechtete, ukraine-elb, elb-rest]',
    ),
  },
  {
    rule: 'comparison.dates',
    case: 'The values against the neutral one are of different releases of the barometer (99,9 in December, 100,3 in January)',
    file: 'exhibits.yaml',
    edit: typing('values: [barometer-beschaeftigung]', 'values: ["barometer-beschaeftigung@2024-01"]'),
  },
  {
    rule: 'comparison.dates',
    case: 'A sum of current values mixes September and December',
    file: 'customers.yaml',
    edit: typing('sum: [elb, -herkunft8, -ukraine-elb]', 'sum: [elb, -herkunft8-gefluechtete, -ukraine-elb]'),
  },
  // One quantity, two values
  {
    rule: 'population.two-values',
    case: 'A second count of the same people on the same day, once by month and once by day (970 and 950)',
    file: 'customers.yaml',
    edit: adding(
      '  elb-operativ: { label: Kunden, unit: Personen, population: elb, source: ba-grundsicherung, date: 2024-09-30, value: 6790, status: operativ }\n',
    ),
    at: { file: 'customers.yaml', words: '{ date: 2024-09, value: 6812,' },
    also: ['figure.unused'],
  },
  {
    rule: 'population.two-values',
    case: 'A computed count and a delivered one of the same people differ by 33 (747 and 780)',
    file: 'customers.yaml',
    edit: adding(
      '  erwachsene: { label: Erwachsene, unit: Personen, population: ukraine-erwachsene, source: jobcenter-operativ, date: 2024-12-31, value: 847, status: operativ }\n',
    ),
    at: { file: 'customers.yaml', words: '  ukraine-erwachsene:' },
    also: ['figure.unused'],
  },
  // People
  {
    rule: 'privacy.small-count',
    case: 'A group of four people is printed',
    file: 'customers.yaml',
    edit: adding(
      '  sanktionen: { label: Menschen mit Leistungsminderung, unit: Personen, population: lzb, source: jobcenter-operativ, date: 2024-12-31, value: 4, status: operativ }\n',
    ),
    also: ['figure.unused'],
  },
  {
    rule: 'privacy.small-count',
    case: 'What is left of a whole without its part is seven people, and printed',
    file: 'customers.yaml',
    edit: typing('{ date: 2024-12-31, value: 304,', '{ date: 2024-12-31, value: 1111,'),
    at: { file: 'customers.yaml', words: '  ukraine-erwachsene:' },
    also: ['plausibility.change'],
  },
  {
    rule: 'privacy.small-count',
    case: 'What is left of a whole without its part is three people, for anybody who subtracts',
    file: 'customers.yaml',
    edit: typing('{ date: 2024-12-31, value: 986,', '{ date: 2024-09, value: 1021,'),
    also: ['date.unlike-source'],
  },
  {
    rule: 'plausibility.unchanged',
    case: 'The count of a new month is still that of the year before',
    file: 'customers.yaml',
    edit: { find: '2024-12-31, value: 1118', replace: '2024-12-31, value: 1079' },
  },
  {
    rule: 'plausibility.unchanged',
    case: 'The Zuteilung of the new year is still that of the old one, to the Euro',
    file: 'resources.yaml',
    edit: { find: 'value: 11397820.00', replace: 'value: 11033496.00' },
  },
  {
    rule: 'agreement.parts',
    case: 'The target of all has lost its minus',
    file: 'targets.yaml',
    edit: { find: 'value: -1.9', replace: 'value: 1.9' },
  },
  {
    rule: 'agreement.parts',
    case: 'The target of all has a digit too many',
    file: 'targets.yaml',
    edit: { find: 'value: -1.9', replace: 'value: -11.9' },
  },
];
