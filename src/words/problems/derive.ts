import type { Finding } from '../../problem/problem.ts';

/** Codes of what values can do to a formula that is right in itself. */
export const MISSING_VALUE = 'derive.missing-value';
export const DIVISION_BY_ZERO = 'derive.division-by-zero';

/** What the catalogue says about figures that should follow from others and don't. All of these stop a final build. */
const error = (code: string, message: string, hint: string): Finding => ({ code, severity: 'error', message, hint });

export const unknownOperand = (operand: string, nearest: string | undefined): Finding =>
  error(
    'derive.unknown-figure',
    `Eine Zahl „${operand}“ gibt es in dieser Ausgabe nicht.`,
    nearest === undefined
      ? 'Bitte den Namen prüfen oder die Zahl in den Daten des Jahres anlegen.'
      : `Meinten Sie „${nearest}“? Sonst legen Sie die Zahl bitte in den Daten des Jahres an.`,
  );

export const dateOfDerived = (id: string, date: string): Finding =>
  error(
    'derive.date-of-derived',
    `„${id}“ wird berechnet und hat keine Zeitreihe; „@${date}“ ist hier nicht möglich.`,
    `Bitte „${id}“ ohne Stichtag angeben oder für den anderen Stichtag eine eigene Berechnung anlegen.`,
  );

export const noSuchDate = (id: string, date: string, known: readonly string[]): Finding =>
  error(
    'derive.unknown-date',
    `Für „${id}“ ist kein Wert zum Stichtag „${date}“ eingetragen.`,
    `Eingetragen sind: ${known.join(', ')}. Bitte einen davon wählen oder den fehlenden Wert nachtragen.`,
  );

export const valueMissing = (id: string, date: string): Finding =>
  error(
    'derive.missing-value',
    `Der Wert von „${id}“ zum Stichtag „${date}“ fehlt; mit einer Lücke lässt sich nicht rechnen.`,
    'Bitte den Wert nachtragen oder einen anderen Stichtag wählen.',
  );

export const divisionByZero = (id: string): Finding =>
  error(
    'derive.division-by-zero',
    `„${id}“ ist 0; durch null lässt sich nicht teilen.`,
    'Bitte den Wert prüfen oder die Berechnung herausnehmen, solange die Bezugsgröße 0 ist.',
  );

export const unitsDiffer = (id: string, unit: string, otherId: string, otherUnit: string): Finding =>
  error(
    'derive.units-differ',
    `„${id}“ (${unit}) und „${otherId}“ (${otherUnit}) haben verschiedene Einheiten und lassen sich nicht verrechnen.`,
    'Bitte prüfen, ob die richtigen Zahlen genannt sind und ob ihre Einheiten stimmen.',
  );

export const notAShare = (id: string, unit: string): Finding =>
  error(
    'derive.not-a-share',
    `„${id}“ (${unit}) ist kein Anteil in Prozent; Prozentpunkte gibt es nur zwischen Anteilen.`,
    'Für andere Zahlen bitte „difference“ (Unterschied) oder „growth“ (Veränderung in Prozent) verwenden.',
  );

export const unitDoesNotFit = (unit: string, natural: string): Finding =>
  error(
    'derive.unit-does-not-fit',
    `Die angegebene Einheit „${unit}“ passt nicht zur Berechnung; sie ergibt ${natural}.`,
    'Bitte die Angabe „unit“ weglassen oder berichtigen.',
  );

export const circular = (ids: readonly string[]): Finding =>
  error(
    'derive.circular',
    ids.length === 1
      ? `„${ids[0]}“ wird aus sich selbst berechnet.`
      : `Diese Berechnungen setzen einander voraus: ${ids.map((id) => `„${id}“`).join(' → ')} → „${ids[0]}“.`,
    'Bitte eine davon aus eingetragenen Werten berechnen.',
  );

export const seriesExpected = (id: string): Finding =>
  error(
    'derive.series-expected',
    `Einen niedrigsten oder höchsten Wert hat nur eine eingetragene Zahl mit Zeitreihe; „${id}“ ist keine.`,
    'Bitte den Namen einer Zahl mit Zeitreihe angeben, ohne Stichtag.',
  );

export const unknownPopulation = (id: string, nearest: string | undefined): Finding =>
  error(
    'derive.unknown-population',
    `Eine Personengruppe „${id}“ ist nicht festgelegt.`,
    nearest === undefined
      ? 'Bitte die Gruppe in terms.yaml unter „populations“ anlegen.'
      : `Meinten Sie „${nearest}“? Sonst legen Sie die Gruppe bitte in terms.yaml unter „populations“ an.`,
  );
