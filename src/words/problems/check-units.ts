import type { Finding } from '../../problem/problem.ts';
import { named, orAcknowledge, type Printed } from './check.ts';
import { warning } from './finding.ts';

/** Values that are right in another unit than the one they were typed in. */

const TIMES: ReadonlyMap<number, string> = new Map([
  [1e3, 'ein Tausendstel'],
  [1e6, 'ein Millionstel'],
  [1e-3, 'das Tausendfache'],
  [1e-6, 'das Millionenfache'],
]);

export const factorSlip = (figure: Printed, against: Printed | undefined, times: number | undefined): Finding =>
  warning(
    'unit.factor',
    against
      ? `${named(figure)} vom ${figure.date} ist gegenüber ${named(against)} vom ${against.date} etwa ${TIMES.get(times ?? 0) ?? 'ein Vielfaches'} des Erwarteten.`
      : `${named(figure)} hat mehr als zwei Nachkommastellen; ein Betrag in Euro hat höchstens die Cent.`,
    `Bitte prüfen, ob der Wert in Tausend, Millionen oder Milliarden statt in seiner Einheit eingetragen ist. ${orAcknowledge('unit.factor')}`,
  );

export const fractionForRate = (figure: Printed, against: Printed | undefined): Finding =>
  warning(
    'unit.fraction',
    `${named(figure)} ist etwa ein Hundertstel dessen, was zu erwarten ist${against ? `, verglichen mit ${named(against)}` : ''}.`,
    `Anteile stehen in Prozent: 41.5, nicht 0.415. Bitte den Wert prüfen. ${orAcknowledge('unit.fraction')}`,
  );

export const pointsForChange = (figure: Printed): Finding =>
  warning(
    'unit.points',
    `${named(figure)} ist der Unterschied der beiden Anteile und damit eine Zahl von Prozentpunkten, keine Veränderung in Prozent.`,
    `Bitte die Einheit „Prozentpunkte“ eintragen oder die Veränderung in Prozent. ${orAcknowledge('unit.points')}`,
  );

export const changeForPoints = (figure: Printed): Finding =>
  warning(
    'unit.points',
    `${named(figure)} ist die Veränderung der beiden Anteile in Prozent, nicht ihr Unterschied in Prozentpunkten.`,
    `Bitte die Einheit „Prozent Veränderung“ eintragen oder den Unterschied. ${orAcknowledge('unit.points')}`,
  );
