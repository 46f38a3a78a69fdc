import { describe } from 'vitest';
import { check } from './check.ts';

describe('Markdown without a place in the document', () => {
  check([
    [
      '<b>x</b>',
      [
        '3:1 HTML ist im Text nicht erlaubt.',
        'Schreiben Sie den Text ohne spitze Klammern; für fremde Wörter gibt es {{fremd …}}.',
      ],
    ],
    [
      '![a](https://x.de/y.png)',
      [
        '3:1 Bilder lassen sich nicht mit „![…](…)“ einfügen.',
        'Abbildungen stehen in exhibits.yaml und werden mit {{diagramm "…"}} eingefügt.',
      ],
    ],
    [
      '    code',
      [
        '3:1 Dieser Absatz ist eingerückt oder zwischen ``` gesetzt und würde zu einem Codeblock.',
        'Rücken Sie den Text höchstens um drei Leerzeichen ein und entfernen Sie die Zeichen ```.',
      ],
    ],
    [
      '```\ncode\n```',
      [
        '3:1 Dieser Absatz ist eingerückt oder zwischen ``` gesetzt und würde zu einem Codeblock.',
        'Rücken Sie den Text höchstens um drei Leerzeichen ein und entfernen Sie die Zeichen ```.',
      ],
    ],
    [
      '`code`',
      [
        '3:1 Text zwischen Gravis-Zeichen (`…`) würde zu Programmcode.',
        'Entfernen Sie die Zeichen `; zum Hervorheben dienen *…* und **…**.',
      ],
    ],
    [
      'a\n\n---\n\nb',
      ['5:1 Trennlinien gibt es im Dokument nicht.', 'Löschen Sie die Zeile; eine Überschrift gliedert den Text.'],
    ],
    [
      'Titel\n===',
      [
        '3:1 Die Überschrift „Titel“ gibt es schon.',
        'Geben Sie ihr einen Zusatz, damit sie im Inhaltsverzeichnis zu unterscheiden ist.',
      ],
      [
        '3:1 Diese Zeile ist durch Striche darunter als Überschrift gekennzeichnet.',
        'Setzen Sie stattdessen # bis #### vor die Überschrift, oder eine Leerzeile vor die Striche und löschen Sie diese.',
      ],
    ],
    [
      '[a]: https://x.de',
      [
        '3:1 Gesammelte Verweisziele ([Name]: Adresse) gibt es hier nicht.',
        'Schreiben Sie die Adresse an die Stelle: [Text](https://…).',
      ],
    ],
    ['##### tief', ['3:1 Überschriften haben höchstens vier Ebenen.', 'Verwenden Sie # bis ####.']],
    [
      '- # x',
      [
        '3:3 Überschriften stehen nicht in Listen oder Zitaten.',
        'Setzen Sie die Überschrift an den Anfang einer eigenen Zeile.',
      ],
    ],
    ['#', ['3:1 Diese Überschrift ist leer.', 'Ergänzen Sie den Text der Überschrift oder löschen Sie die Zeile.']],
    [
      '- a\n  - b\n    - c\n      - d\n        - e',
      ['7:9 Listen haben höchstens vier Ebenen.', 'Fassen Sie die innerste Ebene zusammen.'],
    ],
  ]);
});

describe('links', () => {
  check([
    [
      '[a](https://x.de "t")',
      ['3:1 Verweise haben keinen zusätzlichen Titel.', 'Schreiben Sie nur [Text](https://…).'],
    ],
    [
      '[a](ftp://x)',
      [
        '3:1 „ftp://x“ ist keine Adresse, auf die verwiesen werden kann.',
        'Erlaubt sind https://…, http://…, mailto:… und #… für eine Überschrift dieses Dokuments.',
      ],
    ],
    [
      '[a](/x)',
      [
        '3:1 „/x“ ist keine Adresse, auf die verwiesen werden kann.',
        'Erlaubt sind https://…, http://…, mailto:… und #… für eine Überschrift dieses Dokuments.',
      ],
    ],
    [
      '[a](https://x.de/{{elb}})',
      ['3:1 In der Adresse eines Verweises steht ein Platzhalter.', 'Schreiben Sie die Adresse vollständig aus.'],
    ],
    [
      '[](https://x.de)',
      [
        '3:1 Dieser Verweis hat keinen Text.',
        'Schreiben Sie den Text zwischen die eckigen Klammern: [Text](https://…).',
      ],
    ],
    [
      '[a](#nirgends)',
      [
        '3:1 Der Verweis führt zu „#nirgends“, das es in diesem Dokument nicht gibt.',
        'Verwenden Sie {{kapitel "…"}} oder prüfen Sie die Schreibweise.',
      ],
    ],
  ]);
});

describe('headings and lists', () => {
  check([
    [
      '### Zu tief',
      [
        '3:1 Die Überschrift „Zu tief“ steht auf Ebene 3, die Überschrift davor auf Ebene 1.',
        'Beginnen Sie die Überschrift mit ## oder ergänzen Sie die fehlende Ebene davor.',
      ],
    ],
    [
      '# Titel',
      [
        '3:1 Die Überschrift „Titel“ gibt es schon.',
        'Geben Sie ihr einen Zusatz, damit sie im Inhaltsverzeichnis zu unterscheiden ist.',
      ],
    ],
    [
      '## 2.1 Foo',
      [
        '3:4 Die Überschrift beginnt mit der Nummer „2.1“. Nummern werden erzeugt.',
        'Löschen Sie die Nummer; die Gliederung nummeriert das Dokument von selbst.',
      ],
    ],
    [
      '# {{kapitel "titel"}}',
      ['3:3 In einer Überschrift steht ein Verweis.', 'Setzen Sie den Verweis in den Text darunter.'],
    ],
    [
      '- {{tabelle "x"}}',
      ['3:3 Eine Tabelle „x“ steht nicht in exhibits.yaml.', 'Prüfen Sie die Schreibweise oder legen Sie sie dort an.'],
    ],
    [
      '1984. war es so',
      [
        '3:1 Im Text steht „1984“. Zahlen und Zeiten kommen aus den Daten und werden nicht in den Text geschrieben.',
        'Setzen Sie ein Jahr mit {{jahr}}, {{vorjahr}}, {{folgejahr}} oder {{stichtag … form="jahr"}} ein. Gehört die Angabe fest zum Wortlaut, dann {{fest "1984" grund="…"}}.',
      ],
    ],
  ]);
});
