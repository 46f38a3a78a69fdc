import { describe, expect, it } from 'vitest';
import { exampleWith, printed, validating } from './validating.ts';

describe('an edition', () => {
  it.each([
    [
      'with its years reversed',
      'edition.yaml',
      'years: 2024',
      'years: [2024, 2023]',
      [
        'edition.yaml:2:8 error Jahr (years): Gefunden wurde [2024, 2023]. Erwartet wird zuerst das frühere, dann das spätere Jahr. Schreiben Sie: years: [2023, 2024]',
      ],
    ],
    [
      'with one year in brackets',
      'edition.yaml',
      'years: 2024',
      'years: [2024]',
      [
        'edition.yaml:2:8 error Jahr (years): Gefunden wurde eine Liste, erwartet wird ein Jahr wie 2024 oder zwei Jahre wie [2019, 2020]. Schreiben Sie das Jahr mit vier Ziffern, zwei Jahre in eckigen Klammern.',
      ],
    ],
    [
      'with years joined by a slash',
      'edition.yaml',
      'years: 2024',
      'years: 2024/2025',
      [
        'edition.yaml:2:8 error Jahr (years): Gefunden wurde „2024/2025“, erwartet wird ein Jahr wie 2024 oder zwei Jahre wie [2019, 2020]. Schreiben Sie das Jahr mit vier Ziffern, zwei Jahre in eckigen Klammern.',
      ],
    ],
    [
      'with a year that is no number',
      'edition.yaml',
      'years: 2024',
      'years: [2024, nächstes]',
      [
        'edition.yaml:2:8 error Jahr (years): Gefunden wurde eine Liste, erwartet wird ein Jahr wie 2024 oder zwei Jahre wie [2019, 2020]. Schreiben Sie das Jahr mit vier Ziffern, zwei Jahre in eckigen Klammern.',
      ],
    ],
    [
      'in the folder of another year',
      'edition.yaml',
      'years: 2024',
      'years: 2023',
      [
        'edition.yaml:2:8 warning Jahr (years): Gefunden wurde 2023, die Ausgabe liegt aber im Ordner „2024“. Berichtigen Sie das Jahr oder den Namen des Ordners.',
      ],
    ],
    [
      'that lists a chapter that is not there',
      'edition.yaml',
      '- einleitung.md',
      '- einleitung.md\n  - ausblick.md',
      [
        'edition.yaml:9:5 error Kapitel: Die Datei „ausblick.md“ gibt es im Ordner „chapters“ nicht. Legen Sie die Datei an, oder streichen Sie den Eintrag.',
      ],
    ],
    [
      'that misspells a chapter',
      'edition.yaml',
      '- einleitung.md',
      '- einleitungen.md',
      [
        'edition.yaml:8:5 error Kapitel: Die Datei „einleitungen.md“ gibt es im Ordner „chapters“ nicht. Meinten Sie „einleitung.md“? Sonst legen Sie die Datei an, oder streichen den Eintrag.',
      ],
    ],
    [
      'that lists a chapter twice',
      'edition.yaml',
      '- einleitung.md',
      '- einleitung.md\n  - einleitung.md',
      [
        'edition.yaml:9:5 error Kapitel: Die Datei „einleitung.md“ steht schon in Zeile 8. Erwartet wird jede Datei nur einmal. Löschen Sie einen der beiden Einträge.',
      ],
    ],
    [
      'that does not list a chapter',
      'edition.yaml',
      '  - einleitung.md\n',
      '',
      [
        'chapters/einleitung.md warning Die Kapiteldatei „einleitung.md“ steht nicht in „edition.yaml“ und wird nicht gedruckt. Nehmen Sie die Datei in das Feld „Kapitel“ (chapters) auf, oder löschen Sie sie.',
      ],
    ],
    [
      'with a chapter in another folder',
      'edition.yaml',
      '- einleitung.md',
      '- ../einleitung.md\n  - einleitung.md',
      [
        'edition.yaml:8:5 error Kapitel, 1. Eintrag: „../einleitung.md“ ist kein Name einer Kapiteldatei. Erwartet wird ein Name wie „einleitung.md“ ohne Ordner und Leerzeichen. Geben Sie den Namen der Datei im Ordner „chapters“ an, mit der Endung „.md“.',
      ],
    ],
    [
      'with a chapter of an unknown part',
      'edition.yaml',
      'part: appendix',
      'part: anhang',
      [
        'edition.yaml:9:30 error Kapitel, 2. Eintrag, Teil (part): „anhang“ ist hier nicht möglich. Erwartet wird „front“, „body“, „appendix“ oder „back“. Wählen Sie eines der genannten Wörter.',
      ],
    ],
    [
      'that doubts a chapter it does not have',
      'edition.yaml',
      'chapter: anlage.md',
      'chapter: anlagen.md',
      [
        'edition.yaml:11:16 error Zweifel, 1. Eintrag, Kapitel (chapter): „anlagen.md“ ist in „edition.yaml“ nicht als Kapitel angelegt. Erwartet wird „einleitung.md“ oder „anlage.md“. Meinten Sie „anlage.md“? Berichtigen Sie das Kürzel, oder legen Sie den Eintrag in „edition.yaml“ an.',
      ],
    ],
    [
      'that acknowledges a warning about a chapter it does not have',
      'edition.yaml',
      'chapter: einleitung.md',
      'chapter: einleitungen.md',
      [
        'edition.yaml:13:39 error Bestätigte Warnungen zu Texten, 1. Eintrag, Kapitel (chapter): „einleitungen.md“ ist in „edition.yaml“ nicht als Kapitel angelegt. Erwartet wird „einleitung.md“ oder „anlage.md“. Meinten Sie „einleitung.md“? Berichtigen Sie das Kürzel, oder legen Sie den Eintrag in „edition.yaml“ an.',
      ],
    ],
    [
      'that acknowledges a warning without a reason',
      'edition.yaml',
      'reason: Gründungsjahr, ',
      '',
      [
        'edition.yaml:13:5 error Bestätigte Warnungen zu Texten, 1. Eintrag: Das Feld „Grund“ (reason) fehlt. Erwartet: Warum die Angabe so stehen bleibt. Ergänzen Sie das Feld „reason“.',
      ],
    ],
    [
      'whose populations contain each other',
      'terms.yaml',
      'definition: alle erwerbsfähigen Leistungsberechtigten',
      'definition: alle, partOf: herkunft8',
      [
        'terms.yaml:2:3 error Die Personengruppen enthalten sich gegenseitig: „elb“ ist Teil von „herkunft8“ ist Teil von „elb“. Berichtigen Sie eines der Felder „Teil von“ (partOf).',
      ],
    ],
  ])('%s is explained', (_what, file, text, replacement, expected) => {
    expect(validating(exampleWith(file, text, replacement)).problems.map(printed)).toEqual(expected);
  });
});
