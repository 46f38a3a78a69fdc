import { describe, expect, it } from 'vitest';
import { exampleWith, printed, validating } from './validating.ts';

describe('a table or chart', () => {
  it.each([
    [
      'with a cell too few',
      'exhibits.yaml',
      '[null, kfa]',
      '[kfa]',
      [
        'exhibits.yaml:7:57 error Tabelle „budget“, Zeile „Kommunaler Finanzierungsanteil“: Gefunden wurde eine Zelle, zu den Spalten gehören 2 Zellen (eine weniger als Spalten, denn in der ersten stehen die Bezeichnungen der Zeilen). Ergänzen Sie die fehlenden Zellen; eine leere schreiben Sie als null.',
      ],
    ],
    [
      'with a cell too many',
      'exhibits.yaml',
      '[null, kfa]',
      '[null, kfa, null]',
      [
        'exhibits.yaml:7:57 error Tabelle „budget“, Zeile „Kommunaler Finanzierungsanteil“: Gefunden wurden 3 Zellen, zu den Spalten gehören 2 Zellen (eine weniger als Spalten, denn in der ersten stehen die Bezeichnungen der Zeilen). Löschen Sie die überzähligen Zellen, oder ergänzen Sie eine Spalte.',
      ],
    ],
    [
      'with one column',
      'exhibits.yaml',
      '[Position, Eingliederungsleistungen, Verwaltungsbudget]',
      '[Position]',
      [
        'exhibits.yaml:4:14 error Tabelle „budget“: Gefunden wurde nur eine Spalte. Erwartet werden die Spalte der Zeilenbezeichnungen und mindestens eine mit Werten. Ergänzen Sie die Spalten.',
      ],
    ],
    [
      'with a number in a cell',
      'exhibits.yaml',
      '[null, kfa]',
      '[5, kfa]',
      [
        'exhibits.yaml:7:58 error Tabelle „budget“, Zeilen, 2. Eintrag, Zellen, 1. Eintrag: „5“ kann nicht in einer Zelle stehen. Erwartet wird das Kürzel einer Kennzahl, null für eine leere Zelle oder { text: "…" }. Legen Sie eine Zahl als Kennzahl an und setzen Sie deren Kürzel ein.',
      ],
    ],
    [
      'with an unknown figure in a cell',
      'exhibits.yaml',
      '[null, kfa]',
      '[null, kfaa]',
      [
        'exhibits.yaml:7:64 error Tabelle „budget“, Zeilen, 2. Eintrag, Zellen, 2. Eintrag: Eine Kennzahl „kfaa“ gibt es in dieser Ausgabe nicht. Meinten Sie „kfa“? Berichtigen Sie das Kürzel, oder legen Sie die Kennzahl an.',
      ],
    ],
    [
      'with an empty column head',
      'exhibits.yaml',
      '[Position,',
      '["",',
      [
        'exhibits.yaml:4:15 error Tabelle „budget“, Spalten, 1. Eintrag: Der Text ist leer. Erwartet: Kopf einer Spalte. Tragen Sie einen Text ein.',
      ],
    ],
    [
      'of an unknown type',
      'exhibits.yaml',
      'type: line',
      'type: lien',
      [
        'exhibits.yaml:12:11 error Abbildung „elb-verlauf“, Art (type): „lien“ ist hier nicht möglich. Erwartet wird „bar“, „groupedBar“, „stackedBar“, „share“, „deviation“, „line“, „interval“ oder „path“. Meinten Sie „line“?',
      ],
    ],
    [
      'without a type',
      'exhibits.yaml',
      '    type: line\n',
      '',
      [
        'exhibits.yaml:11:3 error Abbildung „elb-verlauf“: Das Feld „Art“ (type) fehlt. Erwartet: Art der Abbildung: bar, groupedBar, stackedBar, share, deviation, line, interval oder path. Ergänzen Sie das Feld, z. B. „type: line“.',
      ],
    ],
    [
      'of figures in different units',
      'exhibits.yaml',
      'values: [barometer]',
      'values: [elb]',
      [
        'exhibits.yaml:19:88 error Abbildung „barometer-lage“: „barometer-arbeitslosigkeit“ ist in „Punkte“ angegeben, die Werte davor in „Personen“. Erwartet wird eine Einheit je Abbildung. Zeigen Sie Kennzahlen verschiedener Einheiten in getrennten Abbildungen.',
      ],
    ],
    [
      'with values too many',
      'exhibits.yaml',
      'values: [barometer]',
      'values: [barometer, barometer]',
      [
        'exhibits.yaml:19:43 error Abbildung „barometer-lage“, Kategorie „Gesamt“: Gefunden wurden 2 Werte, zu den Reihen gehört ein Wert. Geben Sie je Reihe einen Wert an; einen fehlenden schreiben Sie als null.',
      ],
    ],
    [
      'with all values missing',
      'exhibits.yaml',
      '[{ label: Gesamt, values: [barometer] }, { label: Arbeitslosigkeit, values: [barometer-arbeitslosigkeit] }]',
      '[{ label: Gesamt, values: [null] }]',
      [
        'exhibits.yaml:19:17 error Abbildung „barometer-lage“: Es gibt keinen einzigen Wert. Erwartet wird mindestens einer. Setzen Sie Kennzahlen ein, oder löschen Sie die Abbildung.',
      ],
    ],
    [
      'of deviation without neutral value',
      'exhibits.yaml',
      '    neutral: barometer-neutral\n',
      '',
      [
        'exhibits.yaml:16:3 error Abbildung „barometer-lage“: Zur Art „deviation“ fehlt der neutrale Wert (neutral). Ergänzen Sie z. B. „neutral: barometer-neutral“.',
      ],
    ],
    [
      'with neutral value without deviation',
      'exhibits.yaml',
      'type: deviation',
      'type: bar',
      [
        'exhibits.yaml:20:14 error Abbildung „barometer-lage“: Ein neutraler Wert (neutral) gehört nur zur Art „deviation“, hier ist die Art „bar“. Löschen Sie das Feld „neutral“, oder ändern Sie die Art.',
      ],
    ],
    [
      'of groups without names',
      'exhibits.yaml',
      'type: deviation',
      'type: groupedBar',
      [
        'exhibits.yaml:16:3 error Abbildung „barometer-lage“: Die Namen der Reihen (series) fehlen. Erwartet werden mindestens zwei. Ergänzen Sie z. B. „series: [Frauen, Männer]“.',
        'exhibits.yaml:20:14 error Abbildung „barometer-lage“: Ein neutraler Wert (neutral) gehört nur zur Art „deviation“, hier ist die Art „groupedBar“. Löschen Sie das Feld „neutral“, oder ändern Sie die Art.',
      ],
    ],
    [
      'of one series with names of two',
      'exhibits.yaml',
      'type: deviation',
      'type: bar\n    series: [a, b]',
      [
        'exhibits.yaml:18:13 error Abbildung „barometer-lage“: Diese Art zeigt eine Reihe, gefunden wurden 2. Wählen Sie type: groupedBar oder stackedBar, oder löschen Sie die weiteren Reihen.',
        'exhibits.yaml:21:14 error Abbildung „barometer-lage“: Ein neutraler Wert (neutral) gehört nur zur Art „deviation“, hier ist die Art „bar“. Löschen Sie das Feld „neutral“, oder ändern Sie die Art.',
      ],
    ],
    [
      'of a line with one value',
      'exhibits.yaml',
      'figure: elb',
      'figure: herkunft8',
      [
        'exhibits.yaml:14:53 error Abbildung „elb-verlauf“: Die Kennzahl „herkunft8“ hat nur einen Wert, für eine Linie werden mindestens zwei gebraucht. Ergänzen Sie die Zeitreihe, oder wählen Sie eine andere Art der Abbildung.',
      ],
    ],
    [
      'of a line over a derived figure',
      'exhibits.yaml',
      'figure: elb',
      'figure: elb-tief',
      [
        'exhibits.yaml:14:53 error Abbildung „elb-verlauf“, Linien, 1. Eintrag, Kennzahl (figure): „elb-tief“ hat keine Zeitreihe. Erwartet wird eine gelieferte Kennzahl mit mehreren Werten. Wählen Sie eine Kennzahl mit Zeitreihe (series).',
      ],
    ],
    [
      'with an axis upside down',
      'exhibits.yaml',
      'axisFrom: 6000',
      'axisFrom: 6000\n    axisTo: 5000',
      [
        'exhibits.yaml:15:15 error Abbildung „elb-verlauf“: Die Achse soll von 6000 bis 5000 reichen. Erwartet wird ein Anfang, der kleiner ist als das Ende. Vertauschen Sie axisFrom und axisTo, oder löschen Sie eines.',
      ],
    ],
    [
      'of a path out of order',
      'exhibits.yaml',
      'start: egt-zuteilung',
      'change: egt-zuteilung',
      [
        'exhibits.yaml:27:11 error Abbildung „mittel“, Weg „Eingliederungsleistungen“: Erwartet wird zuerst ein Anfang (start), dann Änderungen (change), zuletzt ein Ergebnis (result). Bringen Sie die Schritte in diese Reihenfolge.',
      ],
    ],
    [
      'of a path with a step of two kinds',
      'exhibits.yaml',
      'start: egt-zuteilung',
      'start: egt-zuteilung, change: egt-zuteilung',
      [
        'exhibits.yaml:27:13 error Abbildung „mittel“, Schritt „Zuteilung“: Erwartet wird genau eines der Felder „start“, „change“ und „result“. Ergänzen Sie das passende Feld, oder löschen Sie die überzähligen.',
      ],
    ],
    [
      'of an interval without bounds',
      'exhibits.yaml',
      '    type: line\n    caption: Leistungsberechtigte im Verlauf\n    series: [{ label: Leistungsberechtigte, figure: elb }]\n    axisFrom: 6000\n',
      '    type: interval\n    caption: Spannen\n    values: [{ label: Alle, figure: elb }]\n',
      [
        'exhibits.yaml:14:37 error Abbildung „elb-verlauf“: „elb“ hat keine Unter- und Obergrenze. Erwartet wird eine gelieferte Kennzahl mit low und high. Ergänzen Sie die Grenzen bei der Kennzahl, oder wählen Sie eine andere Art der Abbildung.',
      ],
    ],
    [
      'of parts below zero',
      'exhibits.yaml',
      '    type: line\n    caption: Leistungsberechtigte im Verlauf\n    series: [{ label: Leistungsberechtigte, figure: elb }]\n    axisFrom: 6000\n',
      '    type: share\n    caption: Teile\n    categories: [{ label: Alle, values: [-elb] }]\n',
      [
        'exhibits.yaml:14:42 error Abbildung „elb-verlauf“: „-elb“ ist negativ. Teile eines Ganzen können nicht negativ sein. Wählen Sie type: bar oder groupedBar, oder berichtigen Sie die Kennzahl.',
      ],
    ],
  ])('%s is explained', (_what, file, text, replacement, expected) => {
    expect(validating(exampleWith(file, text, replacement)).problems.map(printed)).toEqual(expected);
  });
});
