import { describe, expect, it } from 'vitest';
import { exampleWith, printed, validating } from './validating.ts';

describe('a derived figure', () => {
  it.each([
    [
      'over a figure that is not there',
      'customers.yaml',
      'part: herkunft8',
      'part: herkunft',
      [
        'customers.yaml:22:78 error Abgeleitete Kennzahl „herkunft8-anteil“, Anteil, Teil (part): Eine Kennzahl „herkunft“ gibt es in dieser Ausgabe nicht. Meinten Sie „herkunft8“? Berichtigen Sie das Kürzel, oder legen Sie die Kennzahl an.',
      ],
    ],
    [
      'over a date that is not there',
      'customers.yaml',
      'elb@2022-12',
      'elb@2022-11',
      [
        'customers.yaml:23:81 error Abgeleitete Kennzahl „elb-wachstum“, Veränderung in Prozent, Von (from): Die Kennzahl „elb“ hat keinen Wert zum Stichtag 2022-11. Vorhanden sind 2019-09, 2021-12, 2022-12, 2023-09. Berichtigen Sie den Stichtag hinter @, oder ergänzen Sie den Wert in der Zeitreihe.',
      ],
    ],
    [
      'over a gap',
      'customers.yaml',
      'elb@2022-12',
      'elb@2021-12',
      [
        'customers.yaml:23:81 error Abgeleitete Kennzahl „elb-wachstum“, Veränderung in Prozent, Von (from): Für die Kennzahl „elb“ ist zum Stichtag 2021-12 eine Lücke eingetragen, kein Wert. Wählen Sie einen anderen Stichtag, oder tragen Sie den Wert ein.',
      ],
    ],
    [
      'over a date misspelled',
      'customers.yaml',
      'elb@2022-12',
      'elb@12/2022',
      [
        'customers.yaml:23:81 error Abgeleitete Kennzahl „elb-wachstum“, Veränderung in Prozent, Von (from): Gefunden wurde „12/2022“; so wird ein Datum in den Daten nicht geschrieben. Erwartet wird ein Tag wie 2023-12-31, ein Monat wie 2023-12, ein Quartal wie 2023-Q4, eine Jahreszeit wie 2022-Herbst oder ein Jahr wie 2023. Schreiben Sie: from: elb@2022-12',
      ],
    ],
    [
      'over an event',
      'customers.yaml',
      'elb@2022-12',
      'amazon',
      [
        'customers.yaml:23:81 error Abgeleitete Kennzahl „elb-wachstum“, Veränderung in Prozent, Von (from): „amazon“ ist ein Ereignis und keine Kennzahl. Erwartet wird das Kürzel einer Kennzahl. Setzen Sie das Kürzel einer Kennzahl ein.',
      ],
    ],
    [
      'over a date of a derived figure',
      'customers.yaml',
      'elb@2022-12',
      'elb-tief@2022',
      [
        'customers.yaml:23:81 error Abgeleitete Kennzahl „elb-wachstum“, Veränderung in Prozent, Von (from): „elb-tief“ ist eine abgeleitete Kennzahl und hat keine Zeitreihe, aus der @ einen Stichtag wählen könnte. Löschen Sie den Teil ab @, oder leiten Sie den früheren Wert eigens ab.',
      ],
    ],
    [
      'over no operand at all',
      'customers.yaml',
      'elb@2022-12',
      '6540',
      [
        'customers.yaml:23:81 error Abgeleitete Kennzahl „elb-wachstum“, Veränderung in Prozent, Von (from): „6540“ ist kein Verweis auf eine Kennzahl. Erwartet wird ein Kürzel wie „elb“, zu einem früheren Stichtag „elb@2022-12“. Setzen Sie das Kürzel einer Kennzahl ein; eine Zahl legen Sie zuerst als Kennzahl an.',
      ],
    ],
    [
      'over a sign where none makes sense',
      'customers.yaml',
      'lowest: elb',
      'lowest: -elb',
      [
        'customers.yaml:24:46 error Abgeleitete Kennzahl „elb-tief“, Tiefster Wert (lowest): Vor „-elb“ darf hier kein Minus stehen. Erwartet wird das Kürzel allein. Löschen Sie das Minus.',
      ],
    ],
    [
      'of the lowest value without a series',
      'customers.yaml',
      'lowest: elb',
      'lowest: elb-wachstum',
      [
        'customers.yaml:24:46 error Abgeleitete Kennzahl „elb-tief“, Tiefster Wert (lowest): „elb-wachstum“ hat keine Zeitreihe. Erwartet wird eine gelieferte Kennzahl mit mehreren Werten. Wählen Sie eine Kennzahl mit Zeitreihe (series).',
      ],
    ],
    [
      'of itself',
      'resources.yaml',
      '[egt-zuteilung, -umschichtung]',
      '[egt-operativ, -umschichtung]',
      [
        'resources.yaml:7:3 error Abgeleitete Kennzahl „egt-operativ“: Die Berechnung führt im Kreis: „egt-operativ“ → „egt-operativ“. Berichtigen Sie eine der Rechenvorschriften, sodass sie auf gelieferte Kennzahlen zurückgeht.',
      ],
    ],
    [
      'in a circle with another',
      'resources.yaml',
      '-umschichtung] }\n  vk-operativ: { label: Operativer Ansatz Verwaltung, sum: [vk-zuteilung',
      '-vk-operativ] }\n  vk-operativ: { label: Operativer Ansatz Verwaltung, sum: [egt-operativ',
      [
        'resources.yaml:7:3 error Abgeleitete Kennzahl „egt-operativ“: Die Berechnung führt im Kreis: „egt-operativ“ → „vk-operativ“ → „egt-operativ“. Berichtigen Sie eine der Rechenvorschriften, sodass sie auf gelieferte Kennzahlen zurückgeht.',
      ],
    ],
    [
      'without a formula',
      'customers.yaml',
      ', lowest: elb',
      '',
      [
        'customers.yaml:24:3 error Abgeleitete Kennzahl „elb-tief“: Die Rechenvorschrift fehlt. Erwartet wird genau eines der Felder „share“, „sum“, „growth“, „difference“, „points“, „ratio“, „lowest“, „highest“ oder „members“. Ergänzen Sie eine Rechenvorschrift, z. B. „sum: [egt-zuteilung, -umschichtung]“.',
      ],
    ],
    [
      'with two formulas',
      'customers.yaml',
      'lowest: elb',
      'lowest: elb, highest: elb',
      [
        'customers.yaml:24:3 error Abgeleitete Kennzahl „elb-tief“: Gefunden wurden mehrere Rechenvorschriften (lowest, highest). Erwartet wird genau eine. Löschen Sie die überzähligen, oder legen Sie eine weitere abgeleitete Kennzahl an.',
      ],
    ],
    [
      'of members that are not there',
      'customers.yaml',
      'members: herkunft8',
      'members: elb',
      [
        'customers.yaml:25:56 error Abgeleitete Kennzahl „laender“, Zahl der Mitglieder (members): Die Personengruppe „elb“ hat keine Mitglieder (members), die sich zählen ließen. Ergänzen Sie die Mitglieder in „terms.yaml“.',
      ],
    ],
    [
      'of a population that is not there',
      'customers.yaml',
      'members: herkunft8',
      'members: herkunft9',
      [
        'customers.yaml:25:56 error Abgeleitete Kennzahl „laender“, Zahl der Mitglieder (members): „herkunft9“ ist in „terms.yaml“ nicht als Personengruppe angelegt. Erwartet wird „elb“ oder „herkunft8“. Meinten Sie „herkunft8“? Berichtigen Sie das Kürzel, oder legen Sie den Eintrag in „terms.yaml“ an.',
      ],
    ],
  ])('%s is explained', (_what, file, text, replacement, expected) => {
    expect(validating(exampleWith(file, text, replacement)).problems.map(printed)).toEqual(expected);
  });
});
