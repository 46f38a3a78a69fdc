import { describe, expect, it } from 'vitest';
import { exampleWith, printed, validating } from './validating.ts';

describe('a field', () => {
  it.each([
    [
      'of an unknown name with a near one',
      'customers.yaml',
      'population: elb',
      'populaton: elb',
      [
        'customers.yaml:4:5 error Kennzahl „elb“: Das Feld „populaton“ gibt es hier nicht. Erwartet wird vermutlich „population“ (Personengruppe). Ändern Sie den Namen des Feldes in „population“.',
      ],
    ],
    [
      'named in German',
      'customers.yaml',
      'value: 970',
      'wert: 970',
      [
        'customers.yaml:16:5 error Kennzahl „herkunft8“: Das Feld „wert“ gibt es hier nicht. Erwartet wird vermutlich „value“ (Wert). Ändern Sie den Namen des Feldes in „value“.',
      ],
    ],
    [
      'of an unknown name with none near',
      'data/jobcenter.yaml',
      'shortName: JC',
      'shortName: JC\nbriefkopf: JC',
      [
        'data/jobcenter.yaml:3:1 error Das Feld „briefkopf“ gibt es hier nicht. Erwartet wird „name“, „shortName“, „carriers“, „address“, „email“, „phone“, „website“ oder „theme“. Löschen Sie das Feld, oder verwenden Sie eines der genannten.',
      ],
    ],
    [
      'left out',
      'data/jobcenter.yaml',
      'shortName: JC\n',
      '',
      [
        'data/jobcenter.yaml:1:1 error Das Feld „Kurzname“ (shortName) fehlt. Erwartet: Kurzform des Namens für Kopfzeilen. Ergänzen Sie das Feld, z. B. „shortName: JC“.',
      ],
    ],
    [
      'left empty',
      'data/jobcenter.yaml',
      'shortName: JC',
      'shortName:',
      [
        'data/jobcenter.yaml:2:1 error Kurzname (shortName): Hinter dem Doppelpunkt steht nichts. Erwartet: Kurzform des Namens für Kopfzeilen. Tragen Sie einen Wert ein, z. B. „shortName: JC“.',
      ],
    ],
    [
      'of blanks',
      'data/jobcenter.yaml',
      'shortName: JC',
      'shortName: "  "',
      [
        'data/jobcenter.yaml:2:12 error Kurzname (shortName): Der Text ist leer. Erwartet: Kurzform des Namens für Kopfzeilen. Tragen Sie einen Text ein, z. B. „shortName: JC“.',
      ],
    ],
    [
      'of text that is a number',
      'edition.yaml',
      'shortTitle: AMIP',
      'shortTitle: 2024',
      [
        'edition.yaml:4:13 error Kurztitel (shortTitle): Gefunden wurde eine Zahl („2024“), erwartet wird ein Text. Kurzform für Kopfzeilen. Setzen Sie den Wert in Anführungszeichen: shortTitle: "2024"',
      ],
    ],
    [
      'of yes or no that is a word',
      'exhibits.yaml',
      'total: true',
      'total: ja',
      [
        'exhibits.yaml:9:44 error Tabelle „budget“, Zeilen, 4. Eintrag, Summenzeile (total): Gefunden wurde „ja“, erwartet wird true (ja) oder false (nein). Schreiben Sie true oder false, ohne Anführungszeichen.',
      ],
    ],
    [
      'with an unknown unit',
      'customers.yaml',
      'unit: Personen',
      'unit: Person',
      [
        'customers.yaml:3:11 error Kennzahl „elb“, Einheit (unit): „Person“ ist hier nicht möglich. Erwartet wird „Personen“, „Beschäftigte“, „Stellen“, „Ausbildungsstellen“, „Bedarfsgemeinschaften“, „Eintritte“, „Monate“, „Anzahl“, „Euro“, „Prozent“, „Prozent Veränderung“, „Prozentpunkte“, „Punkte“, „Verhältnis“ oder „VZÄ“. Meinten Sie „Personen“?',
      ],
    ],
    [
      'with an unknown status',
      'customers.yaml',
      'status: endgültig }',
      'status: vorläufig }',
      [
        'customers.yaml:7:47 error Kennzahl „elb“, Zeitreihe, 1. Eintrag, Status (status): „vorläufig“ ist hier nicht möglich. Erwartet wird „endgültig“, „hochgerechnet“, „operativ“, „Schätzung“, „Ansatz“ oder „Angebot“. Wählen Sie eines der genannten Wörter.',
      ],
    ],
    [
      'that is a list where a section is expected',
      'resources.yaml',
      'figures:\n',
      'events: [amazon]\nfigures:\n',
      [
        'resources.yaml:1:9 error Ereignisse (events): Gefunden wurde eine Liste, erwartet wird ein Abschnitt mit eigenen Feldern. Was zu einer Zeit geschah oder geschehen wird. Schreiben Sie jedes Feld in eine eigene, eingerückte Zeile: „Feld: Wert“, ohne „- “ davor.',
      ],
    ],
    [
      'that is a section where a list is expected',
      'terms.yaml',
      'laws: [SGB II, SGB III]',
      'laws: { SGB: II }',
      [
        'terms.yaml:13:7 error Gesetze (laws): Gefunden wurde ein Abschnitt mit eigenen Feldern, erwartet wird eine Liste. Gesetze, die hinter einem § stehen dürfen. Schreiben Sie jeden Eintrag in eine eigene, eingerückte Zeile, die mit „- “ beginnt.',
      ],
    ],
    [
      'that is a section without entries',
      'customers.yaml',
      'events:\n  amazon:',
      'events:\nquotations2:\n  amazon:',
      [
        'customers.yaml:26:1 error Ereignisse (events): Der Abschnitt ist leer. Erwartet wird mindestens ein Eintrag. Was zu einer Zeit geschah oder geschehen wird. Tragen Sie mindestens einen Eintrag ein, oder löschen Sie die Zeile.',
        'customers.yaml:27:1 error Das Feld „quotations2“ gibt es hier nicht. Erwartet wird vermutlich „quotations“ (Zitate). Ändern Sie den Namen des Feldes in „quotations“.',
      ],
    ],
    [
      'that is an empty list',
      'data/jobcenter.yaml',
      '[Bundesagentur für Arbeit, Stadt Kaiserslautern]',
      '[]',
      [
        'data/jobcenter.yaml:3:11 error Träger (carriers): Der Abschnitt ist leer. Erwartet wird mindestens ein Eintrag. Die Träger des Jobcenters, einer je Eintrag. Tragen Sie mindestens einen Eintrag ein, oder löschen Sie die Zeile.',
      ],
    ],
    [
      'with more entries than possible',
      'edition.yaml',
      'state: published',
      'state: published\nnumbering: { levels: [roman, arabic, arabic, arabic, letter] }',
      [
        'edition.yaml:6:22 error Nummerierung, Ebenen (levels): Gefunden wurden 5 Einträge, erwartet werden höchstens 4. Löschen Sie die überzähligen Einträge.',
      ],
    ],
    [
      'with a colour that is none',
      'data/jobcenter.yaml',
      '#1f5a94',
      'blau',
      [
        'data/jobcenter.yaml:4:18 error Gestaltung, Akzentfarbe (accent): Gefunden wurde „blau“, erwartet wird eine Farbe wie "#1f5a94". Schreiben Sie # und sechs Zeichen aus 0–9 und a–f, in Anführungszeichen; ohne sie gilt alles ab # als Bemerkung.',
      ],
    ],
    [
      'with a colour too pale for text',
      'data/jobcenter.yaml',
      '#1f5a94',
      '#8ab4e8',
      [
        'data/jobcenter.yaml:4:18 error Gestaltung, Akzentfarbe (accent): Der Kontrast von „#8ab4e8“ zu Weiß beträgt nur 2,1:1. Erwartet werden mindestens 4,5:1, damit der Text lesbar ist. Wählen Sie eine dunklere Farbe.',
      ],
    ],
    [
      'with inks of which one is missing',
      'data/jobcenter.yaml',
      'accent: "#1f5a94"',
      'accent: "#1f5a94", accentPrint: [90, 45, 20]',
      [
        'data/jobcenter.yaml:4:42 error Gestaltung, Akzentfarbe im Druck (accentPrint): Gefunden wurde eine Liste, erwartet werden vier Prozentwerte von 0 bis 100 für Cyan, Magenta, Gelb und Schwarz, zusammen höchstens 300. Schreiben Sie z. B. [90, 45, 20, 35]. Die Werte nennt Ihnen Ihr Gestaltungshandbuch oder die Druckerei.',
      ],
    ],
    [
      'with more ink than paper takes',
      'data/jobcenter.yaml',
      'accent: "#1f5a94"',
      'accent: "#1f5a94", accentPrint: [100, 90, 80, 50]',
      [
        'data/jobcenter.yaml:4:42 error Gestaltung, Akzentfarbe im Druck (accentPrint): Gefunden wurde eine Liste, erwartet werden vier Prozentwerte von 0 bis 100 für Cyan, Magenta, Gelb und Schwarz, zusammen höchstens 300. Schreiben Sie z. B. [90, 45, 20, 35]. Die Werte nennt Ihnen Ihr Gestaltungshandbuch oder die Druckerei.',
      ],
    ],
    [
      'with a colour without quotation marks',
      'data/jobcenter.yaml',
      '"#1f5a94"',
      '#1f5a94',
      [
        'data/jobcenter.yaml:4:18 error Hinter dem Doppelpunkt steht „#1f5a94“ ohne Anführungszeichen; ab dem Zeichen „#“ gilt die Zeile als Bemerkung. Setzen Sie die Farbe in Anführungszeichen: "#1f5a94"',
      ],
    ],
    [
      'with an address without https',
      'terms.yaml',
      '"https://iab.de"',
      'iab.de',
      [
        'terms.yaml:11:69 error Quelle „iab“, Internetadresse (url): „iab.de“ ist keine vollständige Internetadresse. Fundstelle der Quelle mit https://. Schreiben Sie die Adresse mit https:// davor.',
      ],
    ],
    [
      'with an id in capitals',
      'customers.yaml',
      '  elb:',
      '  ELB Gesamt:',
      [
        'customers.yaml:2:3 error Kennzahl „ELB Gesamt“: „ELB Gesamt“ ist kein Kürzel. Erwartet werden Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche, am Anfang ein Buchstabe. Meinten Sie „elb-gesamt“?',
      ],
    ],
    [
      'with an acknowledgement without reason',
      'customers.yaml',
      'reason: So gedruckt., ',
      '',
      [
        'customers.yaml:20:9 error Kennzahl „herkunft8“, Zweifel, 1. Eintrag, Bestätigung: Das Feld „Grund“ (reason) fehlt. Erwartet: Warum die Angabe so stehen bleibt. Ergänzen Sie das Feld „reason“.',
      ],
    ],
    [
      'with an acknowledgement of no warning',
      'customers.yaml',
      '    value: 970',
      '    value: 970\n    acknowledged: { Plausibel: { reason: Geprüft. } }',
      [
        'customers.yaml:17:21 error Kennzahl „herkunft8“: „Plausibel“ ist kein Schlüssel einer Warnung. Erwartet wird ein Schlüssel wie „plausibility.bounds“. Übernehmen Sie den Schlüssel aus der Meldung der Warnung.',
      ],
    ],
    [
      'with a comma inside braces',
      'terms.yaml',
      'definition: alle erwerbsfähigen',
      'definition: alle, auch junge erwerbsfähige',
      [
        'terms.yaml:2:64 error Personengruppe „elb“, Definition (definition): In „alle, auch junge erwerbsfähige Leistungsberechtigten“ trennt das Komma in geschweiften Klammern zwei Felder. Erwartet wird ein Text mit Komma in Anführungszeichen. Schreiben Sie: definition: "alle, auch junge erwerbsfähige Leistungsberechtigten"',
      ],
    ],
  ])('%s is explained', (_what, file, text, replacement, expected) => {
    expect(validating(exampleWith(file, text, replacement)).problems.map(printed)).toEqual(expected);
  });
});
