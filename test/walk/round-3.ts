import { delivered, type Round, withoutDoubts, written } from './round.ts';

const MONTHS = [100.5, 100.7, 100.9, 100.8, 100.6, 100.4, 100.2, 99.6, 99.3, 99.1, 99.5];

/** February to December, month by month. */
const monthly = MONTHS.map((value, index) => {
  const month = String(index + 2).padStart(2, '0');
  return `      - { date: 2024-${month}, value: ${value}, status: Schätzung }\n`;
}).join('');

/** The barometer of January has come with its quotation; what is left is rewritten or still holds. */
export const ROUND_3: Round = {
  told: 'the barometer of January has come, the rest is rewritten or confirmed',
  edits: [
    {
      file: 'forecast.yaml',
      entry: 'barometer',
      find: '    series:\n      - { date: 2024-01, value: 100.3, status: Schätzung }\n',
      replace: `    frequency: month\n    series:\n      - { date: 2024-01, value: 100.3, status: Schätzung }\n${monthly}`,
    },
    ...delivered('forecast.yaml', '2025-01', {
      barometer: ['100.3,', '100.2,'],
      'barometer-arbeitslosigkeit': ['97.4,', '98.6,'],
      'barometer-beschaeftigung': ['103.1,', '101.8,'],
    }),
    {
      file: 'forecast.yaml',
      entry: 'barometer-zuletzt-ueber-neutral',
      find: 'date: 2023-Frühjahr',
      replace: 'date: 2024-08',
    },
    ...withoutDoubts('forecast.yaml', 'barometer-zuletzt-ueber-neutral'),
    {
      file: 'forecast.yaml',
      find: '  weber:\n',
      replace: `  beispiel:
    speaker: Erika Beispiel (erfunden)
    role: erfundene Sprecherin für Prognosen am IAB
    parts:
      - vorsichtige Zuversicht
      - kein Selbstläufer
    date: 2025-01
    source: iab
`,
    },
    { file: 'forecast.yaml', entry: 'beispiel', cutFrom: '    speaker: Enzo Weber\n' },
    {
      file: 'exhibits.yaml',
      find: 'charts:\n',
      replace: `charts:
  barometer-verlauf:
    type: line
    caption: IAB-Arbeitsmarktbarometer, {{stichtag barometer am="2024-01"}} bis {{stichtag barometer}}
    series:
      - { label: Arbeitsmarktbarometer, figure: barometer }
    reference: { operand: barometer-neutral, label: neutraler Wert }
    axisFrom: 98
    axisTo: 102
`,
    },
    {
      file: 'customers.yaml',
      find: 'derived:\n',
      replace: `  antraege-digital:
    label: Anteil der digital gestellten Anträge
    unit: Prozent
    population: antraege
    source: jobcenter-operativ
    series:
      - { date: 2023-12-31, value: 31.4, status: operativ }
      - { date: 2024-12-31, value: 36.9, status: operativ }

derived:
`,
    },
    {
      file: 'customers.yaml',
      entry: 'massenzustrom',
      find: 'label: Massenzustrom-Richtlinie',
      replace: 'label: Aktivierung der Massenzustrom-Richtlinie',
    },
    ...withoutDoubts('customers.yaml', 'massenzustrom'),
    ...written(
      'edition.yaml',
      'chapters/wirtschaftsprognose.md',
      'chapters/beratung.md',
      'chapters/ersteinstieg.md',
      'chapters/einmuendung.md',
      'chapters/integration.md',
      'chapters/partizipation.md',
      'chapters/leistungsgewaehrung.md',
      'chapters/digitales.md',
    ),
  ],
  confirmed: [
    'barometer-neutral',
    'barometer-horizont',
    'migrationsanteil-frueher',
    'massenzustrom',
    'aufsuchende-arbeit',
    'genderNote',
    'wirtschaftsprognose.md',
    'allgemeines.md',
    'beratung.md',
    'ersteinstieg.md',
    'einmuendung.md',
    'integration.md',
    'partizipation.md',
    'leistungsgewaehrung.md',
  ],
};
