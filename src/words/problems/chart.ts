import { error } from './finding.ts';

/** What the check of tables and charts says: values that are missing or of the wrong shape. */

export const rowWidth = (found: number, expected: number) =>
  error(
    'exhibit.row-width',
    `Diese Zeile hat ${found === 1 ? 'eine Zelle' : `${found} Zellen`}, die Tabelle aber ${expected === 1 ? 'eine Spalte' : `${expected} Spalten`} hinter der ersten.`,
    'Ergänzen oder löschen Sie Zellen; eine leere Zelle wird als null geschrieben.',
  );

export const valuesPerCategory = (found: number, expected: number) =>
  error(
    'exhibit.values',
    `Hier ${found === 1 ? 'steht ein Wert' : `stehen ${found} Werte`}, erwartet ${expected === 1 ? 'wird einer' : `werden ${expected}`}, je Reihe einer.`,
    'Gleichen Sie „values“ mit „series“ ab; ein fehlender Wert wird als null geschrieben.',
  );

export const noValues = () =>
  error(
    'exhibit.empty',
    'Diese Abbildung zeigt keinen einzigen Wert.',
    'Ergänzen Sie Kennzahlen oder löschen Sie die Abbildung.',
  );

export const seriesMissing = () =>
  error(
    'exhibit.series',
    'Gruppierte und gestapelte Balken brauchen mindestens zwei Reihen.',
    'Ergänzen Sie „series“ und die Werte oder verwenden Sie type: bar.',
  );

export const seriesSurplus = () =>
  error(
    'exhibit.series',
    'Diese Art von Diagramm zeigt nur eine Reihe.',
    'Verwenden Sie type: groupedBar oder type: stackedBar oder lassen Sie eine Reihe stehen.',
  );

export const singleCategory = () =>
  error(
    'exhibit.single',
    'Diese Abbildung vergleicht nichts, denn sie zeigt nur einen Wert.',
    'Ergänzen Sie weitere Werte oder schreiben Sie den Wert mit {{wert …}} in den Text.',
  );

export const unitsMixed = (id: string, unit: string, firstId: string, firstUnit: string) =>
  error(
    'exhibit.units',
    `„${id}“ (${unit}) und „${firstId}“ (${firstUnit}) passen nicht auf dieselbe Achse.`,
    'Zeigen Sie die Werte in zwei Abbildungen oder in einer Tabelle.',
  );

export const negativePart = (id: string) =>
  error(
    'exhibit.negative',
    `„${id}“ ist negativ und kann kein Teil eines Ganzen sein.`,
    'Prüfen Sie den Wert und sein Vorzeichen oder verwenden Sie type: groupedBar.',
  );

export const shareGap = () =>
  error(
    'exhibit.share-gap',
    'Ein Teil des Ganzen hat keinen Wert; die Anteile wären falsch.',
    'Ergänzen Sie den Wert oder verwenden Sie type: bar.',
  );

export const shareSum = (sum: string) =>
  error(
    'exhibit.share-sum',
    `Die Anteile ergeben zusammen ${sum} statt 100 Prozent.`,
    'Prüfen Sie die Werte oder ergänzen Sie den fehlenden Teil, zum Beispiel „übrige“.',
  );

export const neutralMissing = () =>
  error(
    'exhibit.neutral',
    'Einem Abweichungsdiagramm fehlt der Wert, von dem die Balken ausgehen.',
    'Ergänzen Sie „neutral“ mit der Kennzahl dieses Werts.',
  );

export const unknownFigure = (id: string) =>
  error(
    'exhibit.unknown-figure',
    `„${id}“ kommt in den Daten nicht vor.`,
    'Prüfen Sie die Schreibweise oder ergänzen Sie die Kennzahl.',
  );

export const noSeries = (id: string) =>
  error(
    'exhibit.no-series',
    `„${id}“ hat keine Zeitreihe mit mindestens zwei Werten, aus denen eine Linie würde.`,
    'Ergänzen Sie unter „series“ weitere Zeitpunkte oder verwenden Sie type: bar.',
  );

export const noInterval = (id: string) =>
  error(
    'exhibit.no-interval',
    `„${id}“ hat kein Intervall.`,
    'Ergänzen Sie bei der Kennzahl „low“ und „high“ oder verwenden Sie type: bar.',
  );

export const pathForm = () =>
  error(
    'exhibit.path',
    'Ein Weg beginnt mit „start“, endet mit „result“ und hat dazwischen mindestens ein „change“.',
    'Ordnen Sie die Schritte so an: start, change, result.',
  );

export const pathSum = (id: string) =>
  error(
    'exhibit.path-sum',
    `Die Schritte führen nicht zu „${id}“: Ausgangswert und Veränderungen ergeben eine andere Summe.`,
    'Prüfen Sie die Vorzeichen der Veränderungen (ein Minus kehrt es um) oder ergänzen Sie den fehlenden Schritt.',
  );

export const barAxis = () =>
  error(
    'exhibit.bar-axis',
    'Balken beginnen bei null, sonst täuscht ihre Länge.',
    'Löschen Sie „axisFrom“ oder verwenden Sie type: line oder type: deviation.',
  );

export const axisOrder = () =>
  error('exhibit.axis', 'Die Achse endet, bevor sie beginnt.', '„axisFrom“ muss kleiner sein als „axisTo“.');

export const axisCuts = (id: string, value: string) =>
  error(
    'exhibit.axis',
    `„${id}“ (${value}) liegt außerhalb der Achse.`,
    'Ändern Sie „axisFrom“ und „axisTo“, so dass alle Werte dazwischen liegen, oder lassen Sie sie weg.',
  );

export const nameRepeated = (name: string) =>
  error(
    'exhibit.name',
    `Die Bezeichnung „${name}“ steht hier zweimal.`,
    'Geben Sie jedem Wert eine eigene Bezeichnung.',
  );
