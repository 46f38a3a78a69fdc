import type { BlindMistake } from './blind-mistake.ts';

/** Mistakes in data, tables and charts, written without having read the rules. */
export const BLIND_FIGURES: readonly BlindMistake[] = [
  // A figure left from last year while its date moved on
  {
    kind: 'figure left from last year',
    case: 'The month of the eLb has moved on, the count has not',
    edits: [{ file: 'customers.yaml', find: '2024-09, value: 6812', replace: '2024-09, value: 6658' }],
  },
  {
    kind: 'figure left from last year',
    case: 'The municipal share is that of 2024, to the cent',
    edits: [{ file: 'resources.yaml', find: '2449870.55', replace: '2374960.98' }],
  },
  {
    kind: 'figure left from last year',
    case: 'The employees of June 2024 are those of June 2023',
    edits: [{ file: 'employment.yaml', find: 'value: 57410', replace: 'value: 56970' }],
  },
  {
    kind: 'figure left from last year',
    case: 'The children were copied from the line above',
    edits: [{ file: 'customers.yaml', find: 'value: 304', replace: 'value: 299' }],
  },
  {
    kind: 'figure left from last year',
    case: 'The Umschichtung was copied from the year before',
    edits: [{ file: 'resources.yaml', find: '2310500.00', replace: '2421392.00' }],
  },
  {
    kind: 'figure left from last year',
    case: 'The gap in the draft of the Bund was copied from the year before',
    missed: 'an amount in round millions may be planned again as it was',
    edits: [{ file: 'resources.yaml', find: 'value: 690000000', replace: 'value: 750000000' }],
  },
  {
    kind: 'figure left from last year',
    case: 'The component of employment was copied from a year ago',
    missed: 'a value of few digits may be the same twice',
    edits: [{ file: 'forecast.yaml', find: 'value: 101.8', replace: 'value: 103.1' }],
  },
  {
    kind: 'figure left from last year',
    case: 'The share of digital applications was copied from the line above',
    missed: 'a value of few digits may be the same twice',
    edits: [{ file: 'customers.yaml', find: 'value: 36.9', replace: 'value: 31.4' }],
  },
  {
    kind: 'figure left from last year',
    case: 'The growth of employment still ends a year ago',
    edits: [
      {
        file: 'employment.yaml',
        find: '    date: 2024-06\n    since: 2020-06',
        replace: '    date: 2023-06\n    since: 2019-06',
      },
    ],
  },
  {
    kind: 'figure left from last year',
    case: 'The change of the Stellen is last year’s fall by thirty per cent',
    edits: [{ file: 'employment.yaml', find: '    value: 8\n', replace: '    value: -30\n' }],
  },
  {
    kind: 'figure left from last year',
    case: 'The change of the Zuteilung is last year’s fall by 1.8 million',
    missed: 'which budgets the delivered change compares is not in the data',
    edits: [{ file: 'resources.yaml', find: 'value: -620897', replace: 'value: 1800000' }],
  },
  {
    kind: 'figure left from last year',
    case: 'The Ausbildungsmarkt has no value for this winter yet',
    edits: [
      {
        file: 'employment.yaml',
        find: '\n      - { date: 2024-12-31, value: 3.6, status: endgültig }',
        replace: '',
      },
    ],
    at: [{ file: 'employment.yaml', words: 'value: 3.9' }],
  },

  // Digits
  {
    kind: 'digits',
    case: 'Two digits of the eLb are swapped: 6182',
    edits: [{ file: 'customers.yaml', find: 'value: 6812', replace: 'value: 6182' }],
    at: [
      { file: 'customers.yaml', words: 'value: 6182' },
      { file: 'chapters/kundenentwicklung.md', words: 'Den {{extrem' },
    ],
  },
  {
    kind: 'digits',
    case: 'Two digits of the employees are swapped: 75410',
    edits: [{ file: 'employment.yaml', find: 'value: 57410', replace: 'value: 75410' }],
  },
  {
    kind: 'digits',
    case: 'Two digits of the Stellen are swapped: 1472',
    edits: [{ file: 'employment.yaml', find: 'value: 1742', replace: 'value: 1472' }],
    at: [
      { file: 'employment.yaml', words: 'value: 1472' },
      { file: 'employment.yaml', words: '    value: 8' },
    ],
  },
  {
    kind: 'digits',
    case: 'Two digits of the municipal share are swapped',
    edits: [{ file: 'resources.yaml', find: '2449870.55', replace: '2944870.55' }],
  },
  {
    kind: 'digits',
    case: 'A month in the middle of the barometer is 91.9 instead of 99.1',
    edits: [{ file: 'forecast.yaml', find: 'value: 99.1', replace: 'value: 91.9' }],
    at: [
      { file: 'forecast.yaml', words: 'value: 91.9' },
      { file: 'exhibits.yaml', words: '  barometer-verlauf:' },
    ],
  },
  {
    kind: 'digits',
    case: 'The eLb of 2019 are 5739 instead of 7539',
    edits: [{ file: 'customers.yaml', find: 'value: 7539', replace: 'value: 5739' }],
    at: [
      { file: 'customers.yaml', words: 'value: 5739' },
      { file: 'chapters/kundenentwicklung.md', words: 'Den {{extrem' },
    ],
  },
  {
    kind: 'digits',
    case: 'The comma of the Integrationsquote stands one place too far left',
    edits: [{ file: 'targets.yaml', find: 'value: 20.1', replace: 'value: 2.01' }],
  },
  {
    kind: 'digits',
    case: 'The target of all Langzeitleistungsbeziehende has lost its comma',
    edits: [{ file: 'targets.yaml', find: 'value: -1.9', replace: 'value: -19' }],
  },
  {
    kind: 'digits',
    case: 'The target of the men has lost its minus, so that the total lies outside women and men',
    missed: 'within what a shift between women and men explains',
    edits: [{ file: 'targets.yaml', find: 'value: -2.6', replace: 'value: 2.6' }],
    at: [
      { file: 'targets.yaml', words: 'value: 2.6' },
      { file: 'targets.yaml', words: 'value: -1.9' },
    ],
  },
  {
    kind: 'digits',
    case: 'The target of the women has lost its comma',
    missed: 'targets are single values, and no limit is known for a change that is planned',
    edits: [{ file: 'targets.yaml', find: 'value: 2.4', replace: 'value: 24' }],
  },
  {
    kind: 'digits',
    case: 'Two digits of the Zuteilung are swapped, so that its change no longer follows from it',
    missed: 'which budgets the delivered change compares is not in the data',
    edits: [{ file: 'resources.yaml', find: '7502180.00', replace: '7052180.00' }],
    at: [
      { file: 'resources.yaml', words: 'value: 7052180.00' },
      { file: 'resources.yaml', words: 'value: -620897' },
    ],
  },
  {
    kind: 'digits',
    case: 'Two digits of the Migrationsanteil are swapped: 24.3',
    edits: [{ file: 'customers.yaml', find: 'value: 42.3', replace: 'value: 24.3' }],
  },
  {
    kind: 'digits',
    case: 'A zero too many among the Ukrainians',
    edits: [{ file: 'customers.yaml', find: 'value: 1118', replace: 'value: 11180' }],
  },
  {
    kind: 'digits',
    case: 'Two digits of the count from the eight countries are swapped: 1240',
    missed: 'groups by nationality have moved by more than that in a year',
    edits: [{ file: 'customers.yaml', find: 'value: 1024', replace: 'value: 1240' }],
  },

  // Thousand, million, percent
  {
    kind: 'thousand or million',
    case: 'The Umschichtung is in thousand Euro',
    edits: [{ file: 'resources.yaml', find: '2310500.00', replace: '2310.50' }],
  },
  {
    kind: 'thousand or million',
    case: 'The gap in the draft of the Bund is in million Euro',
    edits: [{ file: 'resources.yaml', find: 'value: 690000000', replace: 'value: 690' }],
  },
  {
    kind: 'thousand or million',
    case: 'The Verwaltungsbudget is in million Euro',
    edits: [{ file: 'resources.yaml', find: '11397820.00', replace: '11.40' }],
  },
  {
    kind: 'thousand or million',
    case: 'The employees are written with a point between the thousands',
    edits: [{ file: 'employment.yaml', find: 'value: 57410', replace: 'value: 57.410' }],
  },
  {
    kind: 'thousand or million',
    case: 'The share of digital applications is a fraction',
    edits: [{ file: 'customers.yaml', find: 'value: 36.9', replace: 'value: 0.369' }],
  },

  // Sums and parts
  {
    kind: 'sum and parts',
    case: 'The last row of the budget shows the Zuteilung, not what remains of it',
    edits: [
      {
        file: 'exhibits.yaml',
        find: 'cells: [egt-operativ, vk-operativ]',
        replace: 'cells: [egt-zuteilung, vk-operativ]',
      },
    ],
  },
  {
    kind: 'sum and parts',
    case: 'The Umschichtung is added where it is to be taken away',
    edits: [
      {
        file: 'resources.yaml',
        find: 'sum: [egt-zuteilung, -umschichtung]',
        replace: 'sum: [egt-zuteilung, umschichtung]',
      },
    ],
    at: [
      { file: 'resources.yaml', words: 'sum: [egt-zuteilung, umschichtung]' },
      { file: 'exhibits.yaml', words: 'cells: [egt-operativ, vk-operativ]' },
      { file: 'exhibits.yaml', words: 'result: egt-operativ' },
    ],
  },
  {
    kind: 'sum and parts',
    case: 'The municipal share is forgotten in the sum',
    edits: [
      {
        file: 'resources.yaml',
        find: 'sum: [vk-zuteilung, kfa, umschichtung]',
        replace: 'sum: [vk-zuteilung, umschichtung]',
      },
    ],
    at: [
      { file: 'resources.yaml', words: 'sum: [vk-zuteilung, umschichtung]' },
      { file: 'exhibits.yaml', words: 'cells: [egt-operativ, vk-operativ]' },
      { file: 'exhibits.yaml', words: 'result: vk-operativ' },
    ],
  },
  {
    kind: 'sum and parts',
    case: 'The rest of the eLb still holds the Ukrainians, who stand beside it in the chart',
    missed: 'parts of a chart are not held against the whole they are part of',
    edits: [
      { file: 'customers.yaml', find: 'sum: [elb, -herkunft8, -ukraine-elb]', replace: 'sum: [elb, -herkunft8]' },
    ],
    at: [
      { file: 'customers.yaml', words: 'sum: [elb, -herkunft8]' },
      { file: 'exhibits.yaml', words: 'values: [herkunft8, ukraine-elb, elb-rest]' },
    ],
  },
  {
    kind: 'sum and parts',
    case: 'A row called Summe is not the sum of the rows above, and nobody marked it as a total',
    edits: [
      { file: 'exhibits.yaml', find: 'label: Alle erwerbsfähigen Leistungsberechtigten', replace: 'label: Summe' },
    ],
  },
  {
    kind: 'sum and parts',
    case: 'The sum delivered with the Zuteilung does not fit its parts',
    edits: [
      {
        file: 'resources.yaml',
        after: '{ date: 2025, value: 11397820.00',
        line: '  mittel-gesamt:\n    label: Mittel insgesamt\n    unit: Euro\n    source: zuteilung\n    date: 2025\n    value: 21439870.55\n    status: Ansatz\n    agrees: { sum: [egt-zuteilung, vk-zuteilung, kfa] }',
      },
      {
        file: 'chapters/ressourcen.md',
        after: 'Die Mittelzuteilung für beide',
        line: 'Insgesamt sind es {{wert mittel-gesamt}}.',
      },
    ],
  },
  {
    kind: 'part and whole',
    case: 'More children than people they belong to',
    edits: [{ file: 'customers.yaml', find: 'value: 304', replace: 'value: 1204' }],
  },
  {
    kind: 'part and whole',
    case: 'Part and whole of the share of foreigners are exchanged',
    edits: [
      {
        file: 'employment.yaml',
        find: 'share: { part: svb-auslaender, whole: svb }',
        replace: 'share: { part: svb, whole: svb-auslaender }',
      },
    ],
  },
  {
    kind: 'part and whole',
    case: 'More recognised refugees than people from their countries, three months apart',
    edits: [{ file: 'customers.yaml', find: 'value: 986', replace: 'value: 1986' }],
  },
  {
    kind: 'part and whole',
    case: 'More is moved to the Verwaltungsbudget than was allotted',
    edits: [{ file: 'resources.yaml', find: '2310500.00', replace: '8310500.00' }],
  },
  {
    kind: 'part and whole',
    case: 'A share above a hundred per cent',
    edits: [{ file: 'customers.yaml', find: 'value: 42.3', replace: 'value: 142.3' }],
  },

  // Dates
  {
    kind: 'date and waiting time',
    case: 'The eLb of November are called final in January',
    edits: [{ file: 'customers.yaml', find: '2024-09, value: 6812', replace: '2024-11, value: 6812' }],
  },
  {
    kind: 'date and waiting time',
    case: 'The employees of September are called final in January',
    edits: [{ file: 'employment.yaml', find: '2024-06, value: 57410', replace: '2024-09, value: 57410' }],
  },
  {
    kind: 'date and waiting time',
    case: 'The children were counted a month before the people they belong to',
    edits: [{ file: 'customers.yaml', find: '2024-12-31, value: 304', replace: '2024-11-30, value: 304' }],
    at: [
      { file: 'customers.yaml', words: '2024-11-30, value: 304' },
      { file: 'customers.yaml', words: 'sum: [ukraine-leistungsbezug, -ukraine-kinder]' },
    ],
  },
  {
    kind: 'date and waiting time',
    case: 'The Stand of the edition is that of last year',
    edits: [{ file: 'edition.yaml', find: 'stand: 2025-01', replace: 'stand: 2024-01' }],
    at: [
      { file: 'edition.yaml', words: 'stand: 2024-01' },
      { file: 'customers.yaml', words: '2024-09, value: 6812' },
    ],
  },
  {
    kind: 'date and waiting time',
    case: 'The Zuteilung is dated to the year after the edition',
    edits: [{ file: 'resources.yaml', find: '2025, value: 7502180.00', replace: '2026, value: 7502180.00' }],
    at: [
      { file: 'resources.yaml', words: 'value: 7502180.00' },
      { file: 'resources.yaml', words: 'share: { part: umschichtung' },
    ],
  },
  {
    kind: 'date and waiting time',
    case: 'The Stellen are those of November, their change runs until December',
    missed: 'the change is held against values of its own two dates only',
    edits: [{ file: 'employment.yaml', find: '2024-12, value: 1742', replace: '2024-11, value: 1742' }],
    at: [
      { file: 'employment.yaml', words: '2024-11, value: 1742' },
      { file: 'employment.yaml', words: '    value: 8' },
    ],
  },
  {
    kind: 'date and waiting time',
    case: 'One component of the barometer is of another month than the barometer',
    edits: [{ file: 'forecast.yaml', find: '2025-01, value: 98.6', replace: '2024-12, value: 98.6' }],
    at: [
      { file: 'forecast.yaml', words: '2024-12, value: 98.6' },
      { file: 'exhibits.yaml', words: 'values: [barometer-arbeitslosigkeit]' },
    ],
  },
  {
    kind: 'date and waiting time',
    case: 'The committee has decided at a date that is still to come',
    missed: 'events may lie ahead, and tenses are not read',
    edits: [{ file: 'resources.yaml', find: 'date: 2024-12', replace: 'date: 2025-12' }],
    at: [
      { file: 'resources.yaml', words: 'date: 2025-12' },
      { file: 'chapters/ressourcen.md', words: 'haushaltsausschuss' },
    ],
  },

  // Mixed populations or dates
  {
    kind: 'mixed comparison',
    case: 'People from the eight countries are divided by all employees',
    edits: [{ file: 'customers.yaml', find: 'part: herkunft8, whole: elb', replace: 'part: herkunft8, whole: svb' }],
  },
  {
    kind: 'mixed comparison',
    case: "Last year's foreigners are divided by this year's employees",
    edits: [
      {
        file: 'employment.yaml',
        find: 'part: svb-auslaender, whole: svb',
        replace: 'part: svb-auslaender@2023-06, whole: svb',
      },
    ],
  },
  {
    kind: 'mixed comparison',
    case: 'The growth of one group begins with the count of another',
    edits: [{ file: 'customers.yaml', find: 'from: herkunft8@2023-09', replace: 'from: ukraine-elb@2023-09' }],
  },
  {
    kind: 'mixed comparison',
    case: 'Refugees of December are divided by eLb of September',
    edits: [
      {
        file: 'customers.yaml',
        find: 'part: herkunft8, whole: elb',
        replace: 'part: herkunft8-gefluechtete, whole: elb',
      },
    ],
  },
  {
    kind: 'mixed comparison',
    case: 'A row of the table holds the refugees of December under September',
    missed: "cells of a row are not held against each other's population and date",
    edits: [
      {
        file: 'exhibits.yaml',
        find: '[herkunft8@2023-09, herkunft8, herkunft8-wachstum]',
        replace: '[herkunft8@2023-09, herkunft8-gefluechtete, herkunft8-wachstum]',
      },
    ],
  },
  {
    kind: 'mixed comparison',
    case: 'The column of September 2023 holds a value of December 2022',
    missed: 'heads of columns are not held against the dates of their cells',
    edits: [
      { file: 'exhibits.yaml', find: '[elb@2023-09, elb, elb-wachstum]', replace: '[elb@2022-12, elb, elb-wachstum]' },
    ],
  },
  {
    kind: 'mixed comparison',
    case: 'The bar called June 2020 shows the share of June 2019',
    missed: 'both dates belong to the figures of the chart or their comparison',
    edits: [
      {
        file: 'exhibits.yaml',
        find: 'values: [svb-auslaenderanteil-frueher] }',
        replace: 'values: [svb-auslaenderanteil-frueher@2019-06] }',
      },
    ],
  },
  {
    kind: 'mixed comparison',
    case: "The parts of the whole are this year's, but for one",
    edits: [
      {
        file: 'exhibits.yaml',
        find: 'values: [herkunft8, ukraine-elb, elb-rest]',
        replace: 'values: [herkunft8@2023-09, ukraine-elb, elb-rest]',
      },
    ],
  },
  {
    kind: 'mixed comparison',
    case: "The German employees are this year's all less last year's foreigners",
    missed: 'a sum whose first term is of another date is compared with its last values only',
    edits: [
      { file: 'employment.yaml', find: 'sum: [svb, -svb-auslaender]', replace: 'sum: [svb, -svb-auslaender@2023-06]' },
    ],
  },

  // The same quantity twice
  {
    kind: 'two values',
    case: 'The children are delivered twice with two values',
    edits: [
      {
        file: 'customers.yaml',
        after: '{ date: 2024-12-31, value: 304',
        line: '  kinder-ukraine:\n    label: Kinder aus der Ukraine\n    unit: Personen\n    population: ukraine-kinder\n    source: jobcenter-operativ\n    date: 2024-12-31\n    value: 311\n    status: operativ',
      },
      {
        file: 'chapters/partizipation.md',
        after: 'Für die Chancengerechtigkeit',
        line: 'Zu betreuen sind dabei auch {{zahl kinder-ukraine}} Kinder aus der Ukraine.',
      },
    ],
  },
  {
    kind: 'two values',
    case: 'The change of the eLb is delivered as well and is another one',
    edits: [
      {
        file: 'customers.yaml',
        after: '{ date: 2024-09, value: 6812',
        line: '  elb-plus:\n    label: Zuwachs der erwerbsfähigen Leistungsberechtigten\n    unit: Prozent Veränderung\n    population: elb\n    source: ba-grundsicherung\n    date: 2024-09\n    since: 2023-09\n    value: 3.2\n    status: endgültig',
      },
      {
        file: 'chapters/allgemeines.md',
        after: 'Vielfach verhindern',
        line: 'Die Zahl der Leistungsberechtigten ist um {{wert elb-plus}} gestiegen.',
      },
    ],
  },

  // Captions and units of exhibits
  {
    kind: 'caption or unit',
    case: 'The caption of the budget speaks of thousand Euro, its cells hold Euro',
    edits: [{ file: 'exhibits.yaml', find: 'Teilbudgets {{jahr}}', replace: 'Teilbudgets {{jahr}} (in Tausend Euro)' }],
  },
  {
    kind: 'caption or unit',
    case: 'The caption of the chart speaks of million Euro',
    edits: [
      {
        file: 'exhibits.yaml',
        find: 'Von der Zuteilung zum operativen Ansatz {{jahr}}',
        replace: 'Von der Zuteilung zum operativen Ansatz {{jahr}}, Angaben in Mio. Euro',
      },
    ],
  },
  {
    kind: 'caption or unit',
    case: 'The column of relative changes is called Prozentpunkte',
    edits: [
      {
        file: 'exhibits.yaml',
        find: 'am=\\"2023-09\\"}}", "{{stichtag elb}}", Veränderung]',
        replace: 'am=\\"2023-09\\"}}", "{{stichtag elb}}", Veränderung in Prozentpunkten]',
      },
    ],
  },
  {
    kind: 'caption or unit',
    case: 'The caption of the line ends a year too early',
    missed: 'the date is one of the values in the chart',
    edits: [
      {
        file: 'exhibits.yaml',
        find: 'Leistungsberechtigte, {{stichtag elb am="2019-09"}} bis {{stichtag elb}}',
        replace: 'Leistungsberechtigte, {{stichtag elb am="2019-09"}} bis {{stichtag elb am="2023-09"}}',
      },
    ],
  },
  {
    kind: 'caption or unit',
    case: 'The caption of the chart names last June, its values are of this one',
    missed: 'dates in captions of charts are not reached by the rule for labels',
    edits: [
      {
        file: 'exhibits.yaml',
        find: 'nach Staatsangehörigkeit, {{stichtag svb}}',
        replace: 'nach Staatsangehörigkeit, {{stichtag svb am="2023-06"}}',
      },
    ],
  },
  {
    kind: 'caption or unit',
    case: 'The label of the bar names last June, its values are of this one',
    edits: [
      {
        file: 'exhibits.yaml',
        find: 'label: "{{stichtag svb}}", values: [svb-deutsch',
        replace: 'label: "{{stichtag svb am=\\"2023-06\\"}}", values: [svb-deutsch',
      },
    ],
  },
  {
    kind: 'caption or unit',
    case: 'The columns of women and men are exchanged',
    missed: 'heads of columns are not held against the populations of their cells',
    edits: [
      {
        file: 'exhibits.yaml',
        find: 'columns: [Zielgröße, Frauen, Männer, Gesamt]',
        replace: 'columns: [Zielgröße, Männer, Frauen, Gesamt]',
      },
    ],
  },

  // Unused
  {
    kind: 'unused',
    case: 'The sentence with the digital applications was taken out, the figure stayed',
    edits: [
      {
        file: 'chapters/digitales.md',
        find: 'Am {{stichtag antraege-digital}} kamen {{wert antraege-digital}} der Anträge auf diesem Weg, nach {{wert antraege-digital am="2023-12-31"}} am {{stichtag antraege-digital am="2023-12-31"}}.\n',
        replace: '',
      },
    ],
    at: [{ file: 'customers.yaml', words: '  antraege-digital:' }],
  },
  {
    kind: 'unused',
    case: 'The sentence about the factory was taken out, the event stayed',
    edits: [
      {
        file: 'chapters/arbeitsmarkt.md',
        find: 'Ein Batteriewerk öffnet erst im Jahr {{stichtag acc}}.\n',
        replace: '',
      },
    ],
    at: [{ file: 'employment.yaml', words: '  acc:' }],
  },
  {
    kind: 'unused',
    case: 'A chart was made that no chapter shows any more',
    edits: [
      { file: 'chapters/ressourcen.md', find: '\n\n{{diagramm "budget-weg"}}', replace: '' },
      {
        file: 'chapters/ressourcen.md',
        find: ', {{verweis "budget-weg"}} den Weg von der Zuteilung zum operativen Ansatz',
        replace: '',
      },
    ],
    at: [{ file: 'exhibits.yaml', words: '  budget-weg:' }],
  },
  {
    kind: 'unused',
    case: 'A figure was delivered that nobody has written about',
    edits: [
      {
        file: 'customers.yaml',
        after: '{ date: 2024-12-31, value: 36.9',
        line: '  beratungen:\n    label: Beratungsgespräche\n    unit: Anzahl\n    source: jobcenter-operativ\n    date: 2024\n    value: 18420\n    status: operativ',
      },
    ],
  },
  {
    kind: 'unused',
    case: 'The target of the men is left out of list, table and chart',
    edits: [
      {
        file: 'chapters/zielwerte.md',
        find: '- LZB-Bestand der Männer: {{jenach ziel-lzb-maenner steigt="Erhöhung" sinkt="Reduzierung" gleich="Veränderung"}} um {{wert ziel-lzb-maenner betrag=true}}\n',
        replace: '',
      },
      {
        file: 'exhibits.yaml',
        find: 'cells: [ziel-lzb-frauen, ziel-lzb-maenner, ziel-lzb-gesamt]',
        replace: 'cells: [ziel-lzb-frauen, null, ziel-lzb-gesamt]',
      },
      {
        file: 'exhibits.yaml',
        find: ', values: [ziel-lzb-frauen, ziel-lzb-maenner] }',
        replace: ', values: [ziel-lzb-frauen, null] }',
      },
    ],
    at: [{ file: 'targets.yaml', words: '  ziel-lzb-maenner:' }],
  },

  // Small counts
  {
    kind: 'small count',
    case: 'Four young people who broke off a measure can be recognised',
    edits: [
      {
        file: 'customers.yaml',
        after: '{ date: 2024-12-31, value: 304',
        line: '  abbrueche:\n    label: Jugendliche, die die Maßnahme abgebrochen haben\n    unit: Personen\n    source: jobcenter-operativ\n    date: 2024\n    value: 4\n    status: operativ',
      },
      {
        file: 'chapters/ersteinstieg.md',
        after: 'Unsere Unterstützung ist individuell',
        line: 'Abgebrochen haben die Maßnahme {{wert abbrueche}}.',
      },
    ],
  },
  {
    kind: 'small count',
    case: 'Three women are counted under a noun of their own',
    missed: "a noun of an edition's own is not known to mean people",
    edits: [
      {
        file: 'customers.yaml',
        after: '{ date: 2024-12-31, value: 304',
        line: '  alleinerziehende:\n    label: Alleinerziehende im Projekt\n    unit: Anzahl\n    noun: { one: Alleinerziehende, many: Alleinerziehende }\n    source: jobcenter-operativ\n    date: 2024\n    value: 3\n    status: operativ',
      },
      {
        file: 'chapters/partizipation.md',
        after: 'In der Einzelberatung',
        line: 'Am Projekt nahmen {{wert alleinerziehende}} teil.',
      },
    ],
  },
  {
    kind: 'small count',
    case: 'All but two of a group are counted beside the group itself',
    edits: [
      {
        file: 'customers.yaml',
        find: '{ date: 2024-12-31, value: 986, status: operativ }',
        replace: '{ date: 2024-09, value: 1022, status: operativ }',
      },
    ],
  },

  // Quotations
  {
    kind: 'quotation',
    case: 'The quotation is two months older than the barometer',
    edits: [
      {
        file: 'forecast.yaml',
        find: '    date: 2025-01\n    source: iab\n',
        replace: '    date: 2024-11\n    source: iab\n',
      },
    ],
  },
  {
    kind: 'quotation',
    case: 'The quotation is from a release that is still to come',
    edits: [
      {
        file: 'forecast.yaml',
        find: '    date: 2025-01\n    source: iab\n',
        replace: '    date: 2025-02\n    source: iab\n',
      },
    ],
  },
  {
    kind: 'quotation',
    case: 'The quoted words speak of last year',
    edits: [{ file: 'forecast.yaml', find: '- kein Selbstläufer', replace: '- auch 2024 kein Selbstläufer' }],
    at: [
      { file: 'forecast.yaml', words: '2024 kein Selbstläufer' },
      { file: 'chapters/wirtschaftsprognose.md', words: 'Erika Beispiel' },
    ],
  },
  {
    kind: 'quotation',
    case: 'The sentence dates the quotation to December, the data to January',
    missed: 'a date beside a quotation is not held against its month',
    edits: [
      {
        file: 'chapters/wirtschaftsprognose.md',
        find: 'nennt die Stimmung',
        replace: 'nannte die Stimmung im {{stichtag barometer am="2024-12"}}',
      },
    ],
  },
];
