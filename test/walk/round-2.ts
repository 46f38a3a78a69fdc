import { delivered, type Round, retyped, withoutDoubts, written } from './round.ts';

/** Budget and targets are settled, the Jobcenter has counted, and the chapters about them are rewritten. */
export const ROUND_2: Round = {
  told: 'budget, targets and own counts have come, and the chapters about them are rewritten',
  edits: [
    ...delivered('resources.yaml', '2025', {
      'bund-kuerzung': ['750000000,', '690000000,'],
      'egt-zuteilung': ['7245607.00,', '7502180.00,'],
      'vk-zuteilung': ['11033496.00,', '11397820.00,'],
      kfa: ['2374960.98,', '2449870.55,'],
      umschichtung: ['2421392.00,', '2310500.00,'],
    }),
    {
      file: 'resources.yaml',
      entry: 'bund-kuerzung',
      find: '    unit: Euro\n',
      replace: '    label: Abstand des ersten Entwurfs des Bundes zum beschlossenen Ansatz\n    unit: Euro\n',
    },
    {
      file: 'resources.yaml',
      entry: 'zuteilung-rueckgang',
      find: '    value: 1800000\n    decimals: 0\n    approximate: true\n',
      replace: '    value: -620897\n    decimals: 0\n',
    },
    {
      file: 'resources.yaml',
      entry: 'haushaltsausschuss',
      find: 'den Haushaltsausschuss\n    date: 2024-01',
      replace: 'den Haushaltsausschuss (erfunden)\n    date: 2024-12',
    },
    ...withoutDoubts('resources.yaml', 'haushaltsausschuss'),
    ...retyped('targets.yaml', {
      'ziel-iq-frauen': ['1.8', '2.4'],
      'ziel-iq-maenner': ['-2.3', '1.1'],
      'ziel-lzb-frauen': ['8.7', '-1.2'],
      'ziel-lzb-maenner': ['-1.8', '-2.6'],
      'ziel-lzb-gesamt': ['3.8', '-1.9'],
    }),
    ...delivered('targets.yaml', '2025', { 'ziel-iq-gesamt': ['19.8,', '20.1,'] }),

    ...written('terms.yaml'),
    ...delivered('customers.yaml', '2024-12-31', {
      'herkunft8-gefluechtete': ['950,', '986,'],
      'ukraine-leistungsbezug': ['1079,', '1118,'],
      'ukraine-kinder': ['299,', '304,'],
    }),
    ...delivered('customers.yaml', '2024-09', { migrationsanteil: ['41.5,', '42.3,'] }),
    {
      file: 'customers.yaml',
      entry: 'herkunft8-gefluechtete',
      find: 'population: herkunft8\n',
      replace: 'population: herkunft8-schutz\n',
    },
    {
      file: 'customers.yaml',
      entry: 'ukraine-erwachsene',
      find: '    population: ukraine-leistungsbezug\n',
      replace: `    population: ukraine-erwachsene
  elb-wachstum:
    label: Veränderung der Zahl der erwerbsfähigen Leistungsberechtigten
    growth: { from: elb@2023-09, to: elb }
    population: elb
  herkunft8-wachstum:
    label: Veränderung der Zahl der Leistungsberechtigten aus den Asylherkunftsländern
    growth: { from: herkunft8@2023-09, to: herkunft8 }
    population: herkunft8
  ukraine-wachstum:
    label: Veränderung der Zahl der Leistungsberechtigten aus der Ukraine
    growth: { from: ukraine-elb@2023-09, to: ukraine-elb }
    population: ukraine
`,
    },
    {
      file: 'exhibits.yaml',
      entry: 'ziele',
      find: 'für Frauen und Männer nur ihre Veränderung.\n      Die Ausgangswerte der Veränderungen sind nicht angegeben.\n',
      replace: `für Frauen und Männer ihre Veränderung
      gegenüber dem Vorjahr.
  kunden-vergleich:
    caption: 'Erwerbsfähige Leistungsberechtigte, {{stichtag elb am="2023-09"}} und {{stichtag elb}}'
    columns: [Gruppe, '{{stichtag elb am="2023-09"}}', "{{stichtag elb}}", Veränderung]
    rows:
      - { label: Asylherkunftsländer, cells: [herkunft8@2023-09, herkunft8, herkunft8-wachstum] }
      - { label: Ukraine, cells: [ukraine-elb@2023-09, ukraine-elb, ukraine-wachstum] }
      - { label: Alle erwerbsfähigen Leistungsberechtigten, cells: [elb@2023-09, elb, elb-wachstum] }
    note: In der letzten Zeile sind auch Menschen anderer Herkunft gezählt.
`,
    },

    ...withoutDoubts('employment.yaml', 'acc', 'nordost'),
    {
      file: 'employment.yaml',
      entry: 'amazon',
      find: 'Ansiedlung von Amazon',
      replace: 'Eröffnung eines Versandzentrums (erfunden)',
    },
    {
      file: 'employment.yaml',
      entry: 'acc',
      find: 'Eröffnung des Batteriezellenwerks von ACC\n    date: 2025',
      replace: 'Eröffnung eines Batteriewerks (erfunden)\n    date: 2026',
    },
    {
      file: 'employment.yaml',
      entry: 'nordost',
      find: 'Abschluss der Erweiterung des Gewerbegebiets Nordost\n    date: 2024',
      replace: 'Abschluss der Erweiterung eines Gewerbegebiets (erfunden)\n    date: 2025',
    },

    ...written(
      'chapters/einleitung.md',
      'chapters/beschaeftigung.md',
      'chapters/arbeitsmarkt.md',
      'chapters/kundenentwicklung.md',
      'chapters/ressourcen.md',
      'chapters/zielwerte.md',
    ),
    { file: 'chapters/zielvereinbarung.md', removed: true },
    { file: 'edition.yaml', find: '  - zielvereinbarung.md\n', replace: '  - zielwerte.md\n' },
    { file: 'edition.yaml', cutFrom: '  - chapter: einleitung.md\n', upTo: '  - chapter: wirtschaftsprognose.md\n' },
    { file: 'edition.yaml', cutFrom: '  - chapter: arbeitsmarkt.md\n', upTo: '  - chapter: beratung.md\n' },
  ],
  confirmed: [
    'amazon',
    'einleitung.md',
    'beschaeftigung.md',
    'arbeitsmarkt.md',
    'kundenentwicklung.md',
    'ressourcen.md',
  ],
};
