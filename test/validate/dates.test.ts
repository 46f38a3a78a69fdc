import { describe, expect, it } from 'vitest';
import { exampleWith, printed, validating } from './validating.ts';

describe('a date in the data', () => {
  it.each([
    [
      'missing',
      'customers.yaml',
      '    date: 2023-09\n',
      '',
      [
        'customers.yaml:11:3 error Kennzahl „herkunft8“: Das Feld „Stichtag“ (date) fehlt. Erwartet: Tag 2023-12-31, Monat 2023-12, Quartal 2023-Q4, Jahreszeit 2022-Herbst oder Jahr 2023. Ergänzen Sie das Feld, z. B. „date: 2023-12-31“.',
      ],
    ],
    [
      'missing in a series',
      'customers.yaml',
      'date: 2023-09, ',
      '',
      [
        'customers.yaml:7:9 error Kennzahl „elb“, Zeitreihe, 1. Eintrag: Das Feld „Stichtag“ (date) fehlt. Erwartet: Tag 2023-12-31, Monat 2023-12, Quartal 2023-Q4, Jahreszeit 2022-Herbst oder Jahr 2023. Ergänzen Sie das Feld, z. B. „date: 2023-12-31“.',
      ],
    ],
    [
      'left empty',
      'customers.yaml',
      '    date: 2023-09\n',
      '    date:\n',
      [
        'customers.yaml:15:5 error Kennzahl „herkunft8“, Stichtag (date): Hinter dem Doppelpunkt steht nichts. Erwartet: Tag 2023-12-31, Monat 2023-12, Quartal 2023-Q4, Jahreszeit 2022-Herbst oder Jahr 2023. Tragen Sie einen Wert ein, z. B. „date: 2023-12-31“.',
      ],
    ],
    [
      'with a month 13',
      'customers.yaml',
      'date: 2023-09,',
      'date: 2023-13,',
      [
        'customers.yaml:7:17 error Kennzahl „elb“, Zeitreihe, 1. Eintrag, Stichtag (date): Gefunden wurde „2023-13“; einen Monat 13 gibt es nicht. Erwartet wird ein Tag wie 2023-12-31, ein Monat wie 2023-12, ein Quartal wie 2023-Q4, eine Jahreszeit wie 2022-Herbst oder ein Jahr wie 2023. Prüfen Sie das Datum.',
      ],
    ],
    [
      'of 31 February',
      'customers.yaml',
      'date: 2023-09,',
      'date: 2023-02-31,',
      [
        'customers.yaml:7:17 error Kennzahl „elb“, Zeitreihe, 1. Eintrag, Stichtag (date): Gefunden wurde „2023-02-31“; einen Tag 31 gibt es in diesem Monat nicht, er hat 28 Tage. Erwartet wird ein Tag wie 2023-12-31, ein Monat wie 2023-12, ein Quartal wie 2023-Q4, eine Jahreszeit wie 2022-Herbst oder ein Jahr wie 2023. Prüfen Sie das Datum.',
      ],
    ],
    [
      'in German spelling',
      'customers.yaml',
      'date: 2023-09,',
      'date: 31.12.2023,',
      [
        'customers.yaml:7:17 error Kennzahl „elb“, Zeitreihe, 1. Eintrag, Stichtag (date): Gefunden wurde „31.12.2023“; so wird ein Datum in den Daten nicht geschrieben. Erwartet wird ein Tag wie 2023-12-31, ein Monat wie 2023-12, ein Quartal wie 2023-Q4, eine Jahreszeit wie 2022-Herbst oder ein Jahr wie 2023. Schreiben Sie: date: 2023-12-31',
      ],
    ],
    [
      'in German spelling of 31 February',
      'customers.yaml',
      'date: 2023-09,',
      'date: 31.02.2023,',
      [
        'customers.yaml:7:17 error Kennzahl „elb“, Zeitreihe, 1. Eintrag, Stichtag (date): Gefunden wurde „31.02.2023“; einen Tag 31 gibt es in diesem Monat nicht, er hat 28 Tage. Erwartet wird ein Tag wie 2023-12-31, ein Monat wie 2023-12, ein Quartal wie 2023-Q4, eine Jahreszeit wie 2022-Herbst oder ein Jahr wie 2023. Prüfen Sie das Datum.',
      ],
    ],
    [
      'with a point that YAML takes for a number',
      'customers.yaml',
      'date: 2023-09,',
      'date: 2023.10,',
      [
        'customers.yaml:7:17 error Kennzahl „elb“, Zeitreihe, 1. Eintrag, Stichtag (date): Gefunden wurde „2023.10“; so wird ein Datum in den Daten nicht geschrieben. Erwartet wird ein Tag wie 2023-12-31, ein Monat wie 2023-12, ein Quartal wie 2023-Q4, eine Jahreszeit wie 2022-Herbst oder ein Jahr wie 2023. Schreiben Sie: date: 2023-10',
      ],
    ],
    [
      'with a quarter 5',
      'customers.yaml',
      'date: 2023-09,',
      'date: 2023-Q5,',
      [
        'customers.yaml:7:17 error Kennzahl „elb“, Zeitreihe, 1. Eintrag, Stichtag (date): Gefunden wurde „2023-Q5“; ein Quartal 5 gibt es nicht. Erwartet wird ein Tag wie 2023-12-31, ein Monat wie 2023-12, ein Quartal wie 2023-Q4, eine Jahreszeit wie 2022-Herbst oder ein Jahr wie 2023. Prüfen Sie das Datum.',
      ],
    ],
    [
      'with a season misspelled',
      'customers.yaml',
      'date: 2022-Herbst',
      'date: 2022-Hebrst',
      [
        'customers.yaml:27:49 error Ereignis „amazon“, Zeitpunkt (date): Gefunden wurde „2022-Hebrst“; eine Jahreszeit „Hebrst“ gibt es nicht. Erwartet wird ein Tag wie 2023-12-31, ein Monat wie 2023-12, ein Quartal wie 2023-Q4, eine Jahreszeit wie 2022-Herbst oder ein Jahr wie 2023. Prüfen Sie das Datum.',
      ],
    ],
    [
      'of a year far off',
      'resources.yaml',
      'date: 2024,',
      'date: 20244,',
      [
        'resources.yaml:2:57 error Kennzahl „egt-zuteilung“, Stichtag (date): Gefunden wurde „20244“; das ist kein Datum. Erwartet wird ein Tag wie 2023-12-31, ein Monat wie 2023-12, ein Quartal wie 2023-Q4, eine Jahreszeit wie 2022-Herbst oder ein Jahr wie 2023. Prüfen Sie das Datum.',
      ],
    ],
    [
      'that is a word',
      'customers.yaml',
      'date: 2023-09,',
      'date: gestern,',
      [
        'customers.yaml:7:17 error Kennzahl „elb“, Zeitreihe, 1. Eintrag, Stichtag (date): Gefunden wurde „gestern“; das ist kein Datum. Erwartet wird ein Tag wie 2023-12-31, ein Monat wie 2023-12, ein Quartal wie 2023-Q4, eine Jahreszeit wie 2022-Herbst oder ein Jahr wie 2023. Prüfen Sie das Datum.',
      ],
    ],
    [
      'that is a list',
      'customers.yaml',
      'date: 2023-09,',
      'date: [2023, 9],',
      [
        'customers.yaml:7:17 error Kennzahl „elb“, Zeitreihe, 1. Eintrag, Stichtag (date): Gefunden wurde eine Liste; das ist kein Datum. Erwartet wird ein Tag wie 2023-12-31, ein Monat wie 2023-12, ein Quartal wie 2023-Q4, eine Jahreszeit wie 2022-Herbst oder ein Jahr wie 2023. Prüfen Sie das Datum.',
      ],
    ],
    [
      'twice in a series',
      'customers.yaml',
      'date: 2022-12,',
      'date: 2023-09,',
      [
        'customers.yaml:8:17 error Kennzahl „elb“: Der Stichtag 2023-09 steht schon in Zeile 7 der Zeitreihe. Erwartet wird jeder Stichtag nur einmal. Löschen Sie einen der beiden Einträge, oder berichtigen Sie den Stichtag.',
      ],
    ],
    [
      'finer or coarser than the rhythm',
      'customers.yaml',
      '    series:\n      - { date: 2023-09',
      '    frequency: month\n    series:\n      - { date: 2023-Q3',
      [
        'customers.yaml:8:17 error Kennzahl „elb“: Der Stichtag 2023-Q3 passt nicht zum Rhythmus monatlich (month). Erwartet werden Stichtage derselben Art, die so oft vorkommen. Berichtigen Sie den Stichtag oder den Rhythmus (frequency), oder lassen Sie den Rhythmus weg.',
      ],
    ],
    [
      'of comparison after the value',
      'customers.yaml',
      '    value: 970',
      '    value: 970\n    since: 2024',
      [
        'customers.yaml:17:12 error Kennzahl „herkunft8“: Der Vergleichszeitpunkt (since) 2024 liegt nicht vor dem Stichtag 2023-09. Tragen Sie den früheren Zeitpunkt ein, mit dem verglichen wird.',
      ],
    ],
  ])('%s is explained', (_what, file, text, replacement, expected) => {
    expect(validating(exampleWith(file, text, replacement)).problems.map(printed)).toEqual(expected);
  });
});
