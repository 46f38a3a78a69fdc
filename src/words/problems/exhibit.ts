import type { Finding } from '../../problem/problem.ts';
import { quote } from './quote.ts';

/** Problems of tables, charts and the order of chapters. */
const error = (code: string, message: string, hint: string): Finding => ({ code, severity: 'error', message, hint });
const warning = (code: string, message: string, hint: string): Finding => ({
  code,
  severity: 'warning',
  message,
  hint,
});
const cells = (count: number): string => (count === 1 ? 'eine Zelle' : `${count} Zellen`);
const values = (count: number): string => (count === 1 ? 'ein Wert' : `${count} Werte`);

export const cellCount = (id: string, row: string, found: number, expected: number): Finding =>
  error(
    'table.cells',
    `Tabelle „${id}“, Zeile ${quote(row)}: Gefunden ${found === 1 ? 'wurde' : 'wurden'} ${cells(found)}, zu den Spalten ${expected === 1 ? 'gehört' : 'gehören'} ${cells(expected)} (eine weniger als Spalten, denn in der ersten stehen die Bezeichnungen der Zeilen).`,
    found < expected
      ? 'Ergänzen Sie die fehlenden Zellen; eine leere schreiben Sie als null.'
      : 'Löschen Sie die überzähligen Zellen, oder ergänzen Sie eine Spalte.',
  );

export const tooFewColumns = (id: string): Finding =>
  error(
    'table.columns',
    `Tabelle „${id}“: Gefunden wurde nur eine Spalte. Erwartet werden die Spalte der Zeilenbezeichnungen und mindestens eine mit Werten.`,
    'Ergänzen Sie die Spalten.',
  );

export const valueCount = (id: string, category: string, found: number, expected: number): Finding =>
  error(
    'chart.values',
    `Abbildung „${id}“, Kategorie ${quote(category)}: Gefunden ${found === 1 ? 'wurde' : 'wurden'} ${values(found)}, zu den Reihen ${expected === 1 ? 'gehört' : 'gehören'} ${values(expected)}.`,
    'Geben Sie je Reihe einen Wert an; einen fehlenden schreiben Sie als null.',
  );

export const oneSeriesOnly = (id: string, found: number): Finding =>
  error(
    'chart.series',
    `Abbildung „${id}“: Diese Art zeigt eine Reihe, gefunden wurden ${found}.`,
    'Wählen Sie type: groupedBar oder stackedBar, oder löschen Sie die weiteren Reihen.',
  );

export const seriesMissing = (id: string): Finding =>
  error(
    'chart.series',
    `Abbildung „${id}“: Die Namen der Reihen (series) fehlen. Erwartet werden mindestens zwei.`,
    'Ergänzen Sie z. B. „series: [Frauen, Männer]“.',
  );

export const allGaps = (id: string): Finding =>
  error(
    'chart.no-values',
    `Abbildung „${id}“: Es gibt keinen einzigen Wert. Erwartet wird mindestens einer.`,
    'Setzen Sie Kennzahlen ein, oder löschen Sie die Abbildung.',
  );

export const mixedUnits = (id: string, operand: string, found: string, expected: string): Finding =>
  error(
    'chart.units',
    `Abbildung „${id}“: ${quote(operand)} ist in „${found}“ angegeben, die Werte davor in „${expected}“. Erwartet wird eine Einheit je Abbildung.`,
    'Zeigen Sie Kennzahlen verschiedener Einheiten in getrennten Abbildungen.',
  );

export const neutralMissing = (id: string): Finding =>
  error(
    'chart.neutral',
    `Abbildung „${id}“: Zur Art „deviation“ fehlt der neutrale Wert (neutral).`,
    'Ergänzen Sie z. B. „neutral: barometer-neutral“.',
  );

export const neutralNotAllowed = (id: string, type: string): Finding =>
  error(
    'chart.neutral',
    `Abbildung „${id}“: Ein neutraler Wert (neutral) gehört nur zur Art „deviation“, hier ist die Art „${type}“.`,
    'Löschen Sie das Feld „neutral“, oder ändern Sie die Art.',
  );

export const noInterval = (id: string, operand: string): Finding =>
  error(
    'chart.interval',
    `Abbildung „${id}“: ${quote(operand)} hat keine Unter- und Obergrenze. Erwartet wird eine gelieferte Kennzahl mit low und high.`,
    'Ergänzen Sie die Grenzen bei der Kennzahl, oder wählen Sie eine andere Art der Abbildung.',
  );

export const tooFewPoints = (id: string, figure: string, found: number): Finding =>
  error(
    'chart.points',
    `Abbildung „${id}“: Die Kennzahl „${figure}“ hat ${found === 0 ? 'keinen Wert' : 'nur einen Wert'}, für eine Linie werden mindestens zwei gebraucht.`,
    'Ergänzen Sie die Zeitreihe, oder wählen Sie eine andere Art der Abbildung.',
  );

export const negativePart = (id: string, operand: string): Finding =>
  error(
    'chart.negative',
    `Abbildung „${id}“: ${quote(operand)} ist negativ. Teile eines Ganzen können nicht negativ sein.`,
    'Wählen Sie type: bar oder groupedBar, oder berichtigen Sie die Kennzahl.',
  );

export const axisReversed = (id: string, from: number, to: number): Finding =>
  error(
    'chart.axis',
    `Abbildung „${id}“: Die Achse soll von ${from} bis ${to} reichen. Erwartet wird ein Anfang, der kleiner ist als das Ende.`,
    'Vertauschen Sie axisFrom und axisTo, oder löschen Sie eines.',
  );

export const stepRole = (id: string, step: string): Finding =>
  error(
    'chart.step',
    `Abbildung „${id}“, Schritt ${quote(step)}: Erwartet wird genau eines der Felder „start“, „change“ und „result“.`,
    'Ergänzen Sie das passende Feld, oder löschen Sie die überzähligen.',
  );

export const stepOrder = (id: string, path: string): Finding =>
  error(
    'chart.steps',
    `Abbildung „${id}“, Weg ${quote(path)}: Erwartet wird zuerst ein Anfang (start), dann Änderungen (change), zuletzt ein Ergebnis (result).`,
    'Bringen Sie die Schritte in diese Reihenfolge.',
  );

export const chapterMissing = (file: string, near: string | undefined): Finding =>
  error(
    'chapter.missing',
    `Kapitel: Die Datei ${quote(file)} gibt es im Ordner „chapters“ nicht.`,
    near === undefined
      ? 'Legen Sie die Datei an, oder streichen Sie den Eintrag.'
      : `Meinten Sie „${near}“? Sonst legen Sie die Datei an, oder streichen den Eintrag.`,
  );

export const chapterUnlisted = (file: string): Finding =>
  warning(
    'chapter.unlisted',
    `Die Kapiteldatei ${quote(file)} steht nicht in „edition.yaml“ und wird nicht gedruckt.`,
    'Nehmen Sie die Datei in das Feld „Kapitel“ (chapters) auf, oder löschen Sie sie.',
  );

export const chapterTwice = (file: string, firstLine: number): Finding =>
  error(
    'chapter.twice',
    `Kapitel: Die Datei ${quote(file)} steht schon in Zeile ${firstLine}. Erwartet wird jede Datei nur einmal.`,
    'Löschen Sie einen der beiden Einträge.',
  );

export const yearsReversed = (first: number, last: number): Finding =>
  error(
    'years.order',
    `Jahr (years): Gefunden wurde [${first}, ${last}]. Erwartet wird zuerst das frühere, dann das spätere Jahr.`,
    first === last
      ? `Schreiben Sie für ein einzelnes Jahr: years: ${first}`
      : `Schreiben Sie: years: [${last}, ${first}]`,
  );

export const yearsElsewhere = (years: string, folder: string): Finding =>
  warning(
    'years.folder',
    `Jahr (years): Gefunden wurde ${years}, die Ausgabe liegt aber im Ordner „${folder}“.`,
    'Berichtigen Sie das Jahr oder den Namen des Ordners.',
  );
