import { error } from './finding.ts';

/** What the check of charts says once their values are known; what their form alone shows stands in exhibit.ts. */

export const singleCategory = () =>
  error(
    'chart.single',
    'Diese Abbildung vergleicht nichts, denn sie zeigt nur einen Wert.',
    'Ergänzen Sie weitere Werte oder schreiben Sie den Wert mit {{wert …}} in den Text.',
  );

export const shareGap = () =>
  error(
    'chart.share-gap',
    'Ein Teil des Ganzen hat keinen Wert; die Anteile wären falsch.',
    'Ergänzen Sie den Wert oder verwenden Sie type: bar.',
  );

export const shareSum = (sum: string) =>
  error(
    'chart.share-sum',
    `Die Anteile ergeben zusammen ${sum} statt 100 Prozent.`,
    'Prüfen Sie die Werte oder ergänzen Sie den fehlenden Teil, zum Beispiel „übrige“.',
  );

export const pathSum = (id: string) =>
  error(
    'chart.path-sum',
    `Die Schritte führen nicht zu „${id}“: Ausgangswert und Veränderungen ergeben eine andere Summe.`,
    'Prüfen Sie die Vorzeichen der Veränderungen (ein Minus kehrt es um) oder ergänzen Sie den fehlenden Schritt.',
  );

export const barAxis = () =>
  error(
    'chart.bar-axis',
    'Balken beginnen bei null, sonst täuscht ihre Länge.',
    'Löschen Sie „axisFrom“ oder verwenden Sie type: line oder type: deviation.',
  );

export const nameRepeated = (name: string) =>
  error('chart.name', `Die Bezeichnung „${name}“ steht hier zweimal.`, 'Geben Sie jedem Wert eine eigene Bezeichnung.');

export const axisCuts = (id: string, value: string) =>
  error(
    'chart.axis-cut',
    `„${id}“ (${value}) liegt außerhalb der Achse. Erwartet wird eine Achse, auf der alle Werte Platz haben.`,
    'Ändern Sie „axisFrom“ und „axisTo“, so dass alle Werte dazwischen liegen, oder lassen Sie sie weg.',
  );
