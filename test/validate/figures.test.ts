import { describe, expect, it } from 'vitest';
import { exampleWith, printed, validating } from './validating.ts';

describe('a figure', () => {
  it.each([
    [
      'known, with another unit',
      'customers.yaml',
      'unit: Personen',
      'unit: Prozent',
      [
        'customers.yaml:3:11 error Kennzahl „elb“, Einheit (unit): Gefunden wurde „Prozent“, diese Kennzahl wird aber immer in „Personen“ angegeben. Schreiben Sie: unit: Personen – oder legen Sie eine weitere Kennzahl mit eigenem Kürzel an.',
      ],
    ],
    [
      'unknown, without a label',
      'resources.yaml',
      '  kfa: {',
      '  miete: { unit: Euro, source: zuteilung, date: 2024, value: 1, status: Ansatz }\n  kfa: {',
      [
        'resources.yaml:4:3 error Kennzahl „miete“: Das Feld „Bezeichnung“ (label) fehlt. Nur bekannte Kennzahlen haben eine feste Bezeichnung, „miete“ ist keine davon. Ergänzen Sie das Feld „label“.',
      ],
    ],
    [
      'misspelled, used elsewhere',
      'forecast.yaml',
      '  barometer:',
      '  barometre:',
      [
        'forecast.yaml:2:3 error Kennzahl „barometre“: Das Feld „Bezeichnung“ (label) fehlt. Nur bekannte Kennzahlen haben eine feste Bezeichnung, „barometre“ ist keine davon. Meinten Sie die bekannte Kennzahl „barometer“? Sonst ergänzen Sie das Feld „label“.',
      ],
    ],
    [
      'with a series and a value',
      'customers.yaml',
      '    series:\n',
      '    value: 6658\n    series:\n',
      [
        'customers.yaml:6:5 error Kennzahl „elb“: Neben der Zeitreihe (series) steht noch das Feld „value“. Erwartet wird entweder eine Zeitreihe oder ein einzelner Wert. Nehmen Sie den Wert als Eintrag in die Zeitreihe auf, oder löschen Sie eines von beiden.',
      ],
    ],
    [
      'without any value',
      'customers.yaml',
      'value: 970',
      'value: null',
      [
        'customers.yaml:11:3 error Kennzahl „herkunft8“: Es ist kein einziger Wert angegeben, nur Lücken (null). Erwartet wird mindestens eine Zahl. Tragen Sie einen Wert ein, oder löschen Sie die Kennzahl.',
      ],
    ],
    [
      'of persons with a noun of its own',
      'customers.yaml',
      '    value: 970',
      '    value: 970\n    noun: { one: Mensch, many: Menschen }',
      [
        'customers.yaml:17:5 error Kennzahl „herkunft8“: Ein Zählwort (noun) gehört nur zur Einheit „Anzahl“, hier ist die Einheit „Personen“. Löschen Sie das Feld „noun“, oder ändern Sie die Einheit in „Anzahl“.',
      ],
    ],
    [
      'without a status',
      'customers.yaml',
      'value: 6658, status: endgültig',
      'value: 6658',
      [
        'customers.yaml:7:9 error Kennzahl „elb“, Zeitreihe, 1. Eintrag: Das Feld „Status“ (status) fehlt. Erwartet: Wie sicher der Wert ist: endgültig, hochgerechnet, operativ, Schätzung, Ansatz oder Angebot. Ergänzen Sie das Feld, z. B. „status: endgültig“.',
      ],
    ],
    [
      'of an unknown source',
      'customers.yaml',
      'source: ba-grundsicherung',
      'source: ba-grundsicherun',
      [
        'customers.yaml:5:13 error Kennzahl „elb“, Quelle (source): „ba-grundsicherun“ ist in „terms.yaml“ nicht als Quelle angelegt. Erwartet wird „ba-grundsicherung“, „zuteilung“ oder „iab“. Meinten Sie „ba-grundsicherung“? Berichtigen Sie das Kürzel, oder legen Sie den Eintrag in „terms.yaml“ an.',
      ],
    ],
    [
      'of an unknown population',
      'customers.yaml',
      'population: herkunft8',
      'population: herkunft',
      [
        'customers.yaml:13:17 error Kennzahl „herkunft8“, Personengruppe (population): „herkunft“ ist in „terms.yaml“ nicht als Personengruppe angelegt. Erwartet wird „elb“ oder „herkunft8“. Meinten Sie „herkunft8“? Berichtigen Sie das Kürzel, oder legen Sie den Eintrag in „terms.yaml“ an.',
      ],
    ],
    [
      'defined twice over files',
      'resources.yaml',
      '  kfa: {',
      '  elb: { unit: Personen, source: zuteilung, date: 2024, value: 6658, status: Ansatz }\n  kfa: {',
      [
        'resources.yaml:4:3 error Das Kürzel „elb“ (Kennzahl) ist schon vergeben, und zwar in data/2024/customers.yaml, Zeile 2. Erwartet wird jedes Kürzel nur einmal je Ausgabe. Löschen Sie einen der beiden Einträge, oder geben Sie ihm ein anderes Kürzel.',
      ],
    ],
    [
      'defined again as an event',
      'customers.yaml',
      'events:\n',
      'events:\n  egt-operativ: { label: Ansatz, date: 2024 }\n',
      [
        'customers.yaml:27:3 error Das Kürzel „egt-operativ“ (Ereignis) ist schon vergeben, und zwar in data/2024/resources.yaml, Zeile 7. Erwartet wird jedes Kürzel nur einmal je Ausgabe. Löschen Sie einen der beiden Einträge, oder geben Sie ihm ein anderes Kürzel.',
      ],
    ],
    [
      'named like a word of the text language',
      'customers.yaml',
      '  amazon:',
      '  wenn:',
      [
        'customers.yaml:27:3 error Das Kürzel „wenn“ (Ereignis) ist ein Wort der Textsprache und kann kein Kürzel sein. Wählen Sie ein anderes Kürzel, z. B. „wenn-wert“.',
      ],
    ],
  ])('%s is explained', (_what, file, text, replacement, expected) => {
    expect(validating(exampleWith(file, text, replacement)).problems.map(printed)).toEqual(expected);
  });
});
