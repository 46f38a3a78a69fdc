import { describe, expect, it } from 'vitest';
import { exampleWith, printed, validating } from './validating.ts';

describe('a number in the data', () => {
  it.each([
    [
      'with a thousands point',
      'customers.yaml',
      'value: 6658',
      'value: 6.658',
      [
        'customers.yaml:7:33 error Kennzahl „elb“, Zeitreihe, 1. Eintrag, Wert (value): Gefunden wurde „6.658“; der Punkt gilt in den Daten als Komma, und „Personen“ hat keine drei Nachkommastellen. Erwartet wird eine Zahl ohne Tausenderpunkt. Meinten Sie 6658? Dann schreiben Sie: value: 6658',
      ],
    ],
    [
      'of money with a thousands point',
      'resources.yaml',
      'value: 7245607.00',
      'value: 7.245',
      [
        'resources.yaml:2:70 error Kennzahl „egt-zuteilung“, Wert (value): Gefunden wurde „7.245“; der Punkt gilt in den Daten als Komma, und „Euro“ hat keine drei Nachkommastellen. Erwartet wird eine Zahl ohne Tausenderpunkt. Meinten Sie 7245? Dann schreiben Sie: value: 7245',
      ],
    ],
    [
      'with a comma, in braces',
      'customers.yaml',
      'value: 6658',
      'value: 6,658',
      [
        'customers.yaml:7:33 error Kennzahl „elb“, Zeitreihe, 1. Eintrag, Wert (value): In „6,658“ trennt das Komma in geschweiften Klammern zwei Felder. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Meinten Sie 6658? Dann schreiben Sie: value: 6658',
      ],
    ],
    [
      'with a comma, on a line of its own',
      'customers.yaml',
      'value: 970',
      'value: 6,658',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): „6,658“ gilt als Text und nicht als Zahl. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Meinten Sie 6658? Dann schreiben Sie: value: 6658',
      ],
    ],
    [
      'with a decimal comma',
      'forecast.yaml',
      'value: 100.3,',
      'value: "100,3",',
      [
        'forecast.yaml:2:65 error Kennzahl „barometer“, Wert (value): „100,3“ gilt als Text und nicht als Zahl. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Meinten Sie 100.3? Dann schreiben Sie: value: 100.3',
      ],
    ],
    [
      'in quotation marks',
      'customers.yaml',
      'value: 6658',
      'value: "6658"',
      [
        'customers.yaml:7:33 error Kennzahl „elb“, Zeitreihe, 1. Eintrag, Wert (value): Die Zahl "6658" steht in Anführungszeichen und gilt deshalb als Text. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Löschen Sie die Anführungszeichen: value: 6658',
      ],
    ],
    [
      'with several thousands points',
      'resources.yaml',
      'value: 7245607.00',
      'value: 1.800.000',
      [
        'resources.yaml:2:70 error Kennzahl „egt-zuteilung“, Wert (value): „1.800.000“ gilt als Text und nicht als Zahl. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Meinten Sie 1800000? Dann schreiben Sie: value: 1800000',
      ],
    ],
    [
      'with everything that is printed',
      'customers.yaml',
      'value: 970',
      'value: rd. 1.800.000,00 €',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): In „rd. 1.800.000,00 €“ steht mehr als die Zahl. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Die Einheit steht im Feld „Einheit“ (unit). Meinten Sie 1800000.00? Dann schreiben Sie: value: 1800000.00',
      ],
    ],
    [
      'with a percent sign',
      'customers.yaml',
      'value: 970',
      'value: 33,4 %',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): In „33,4 %“ steht mehr als die Zahl. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Die Einheit steht im Feld „Einheit“ (unit). Meinten Sie 33.4? Dann schreiben Sie: value: 33.4',
      ],
    ],
    [
      'in millions',
      'customers.yaml',
      'value: 970',
      'value: 1,8 Mio.',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): In „1,8 Mio.“ steht mehr als die Zahl. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Die Einheit steht im Feld „Einheit“ (unit). Meinten Sie 1800000? Dann schreiben Sie: value: 1800000',
      ],
    ],
    [
      'that is none',
      'customers.yaml',
      'value: 970',
      'value: k. A.',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): Gefunden wurde „k. A.“; das ist keine Zahl. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Tragen Sie den Wert ein; gibt es keinen, schreiben Sie null.',
      ],
    ],
    [
      'that is missing behind the colon in a series of its own',
      'customers.yaml',
      '    value: 970',
      '    value: { zahl: 970 }',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): Gefunden wurde ein Abschnitt mit eigenen Feldern; das ist keine Zahl. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Tragen Sie den Wert ein; gibt es keinen, schreiben Sie null.',
      ],
    ],
    [
      'that is infinite',
      'customers.yaml',
      'value: 970',
      'value: .inf',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): „.inf“ ist keine Zahl, mit der sich rechnen lässt. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Tragen Sie den Wert ein; gibt es keinen, schreiben Sie null.',
      ],
    ],
    [
      'that is not a number to YAML either',
      'customers.yaml',
      'value: 970',
      'value: .NaN',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): „.NaN“ ist keine Zahl, mit der sich rechnen lässt. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Tragen Sie den Wert ein; gibt es keinen, schreiben Sie null.',
      ],
    ],
    [
      'in hexadecimal',
      'customers.yaml',
      'value: 970',
      'value: 0x3CA',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): „0x3CA“ ist eine Schreibweise für Programme. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Meinten Sie 970? Dann schreiben Sie: value: 970',
      ],
    ],
    [
      'in octal',
      'customers.yaml',
      'value: 970',
      'value: 0o1712',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): „0o1712“ ist eine Schreibweise für Programme. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Meinten Sie 970? Dann schreiben Sie: value: 970',
      ],
    ],
    [
      'with an exponent',
      'customers.yaml',
      'value: 970',
      'value: 1e5',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): „1e5“ ist eine Schreibweise für Programme. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Meinten Sie 100000? Dann schreiben Sie: value: 100000',
      ],
    ],
    [
      'with a leading zero',
      'customers.yaml',
      'value: 970',
      'value: 0970',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): „0970“ ist eine Schreibweise für Programme. Erwartet wird eine Zahl ohne Tausenderpunkt und ohne Einheit, mit Punkt statt Komma, z. B. 6658 oder 2374960.98. Meinten Sie 970? Dann schreiben Sie: value: 970',
      ],
    ],
    [
      'with more digits than a computer keeps',
      'resources.yaml',
      'value: 7245607.00',
      'value: 7245607.123456789012',
      [
        'resources.yaml:2:70 error Kennzahl „egt-zuteilung“, Wert (value): „7245607.123456789012“ hat mehr Ziffern, als genau gerechnet werden kann. Erwartet werden höchstens 15 Ziffern. Prüfen Sie die Zahl, und kürzen Sie die Nachkommastellen.',
      ],
    ],
    [
      'of persons with decimals',
      'customers.yaml',
      'value: 970',
      'value: 970.5',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): Gefunden wurde „970.5“; in „Personen“ wird gezählt. Erwartet wird eine ganze Zahl. Tragen Sie die Zahl ohne Nachkommastellen ein.',
      ],
    ],
    [
      'of persons below zero',
      'customers.yaml',
      'value: 970',
      'value: -970',
      [
        'customers.yaml:16:12 error Kennzahl „herkunft8“, Wert (value): Gefunden wurde −970; in „Personen“ ist das nicht möglich. Erwartet wird mindestens 0. Prüfen Sie den Wert und sein Vorzeichen.',
      ],
    ],
    [
      'of a share above 100 percent',
      'customers.yaml',
      'derived:\n',
      '  migrationsanteil: { unit: Prozent, source: iab, date: 2023, value: 141.5, status: operativ }\nderived:\n',
      [
        'customers.yaml:21:70 error Kennzahl „migrationsanteil“, Wert (value): Gefunden wurde 141,5; in „Prozent“ ist das nicht möglich. Erwartet wird 0 bis 100. Prüfen Sie den Wert; für eine Zu- oder Abnahme wählen Sie die Einheit „Prozent Veränderung“.',
      ],
    ],
    [
      'with one bound only',
      'customers.yaml',
      'value: 970',
      'value: 970\n    low: 900',
      [
        'customers.yaml:17:10 error Kennzahl „herkunft8“, Untergrenze (low): Die Grenze steht allein. Erwartet werden Untergrenze (low) und Obergrenze (high) zusammen. Ergänzen Sie die andere Grenze, oder löschen Sie diese.',
      ],
    ],
    [
      'outside its bounds',
      'customers.yaml',
      'value: 970',
      'value: 970\n    low: 980\n    high: 990',
      [
        'customers.yaml:17:10 error Kennzahl „herkunft8“, Untergrenze (low): Die Spanne von 980 bis 990 enthält den Wert 970 nicht. Erwartet wird Untergrenze ≤ Wert ≤ Obergrenze. Berichtigen Sie den Wert oder die Grenzen.',
      ],
    ],
    [
      'of decimals that is too large',
      'resources.yaml',
      'decimals: 2',
      'decimals: 12',
      [
        'resources.yaml:4:98 error Kennzahl „kfa“, Nachkommastellen (decimals): Gefunden wurde „12“, erwartet wird eine ganze Zahl von 0 bis 4. Tragen Sie eine passende Zahl ein.',
      ],
    ],
  ])('%s is explained', (_what, file, text, replacement, expected) => {
    expect(validating(exampleWith(file, text, replacement)).problems.map(printed)).toEqual(expected);
  });
});
