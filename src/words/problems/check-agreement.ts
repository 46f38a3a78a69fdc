import type { Finding } from '../../problem/problem.ts';
import { listed, named, orAcknowledge, orAcknowledgeExhibit, type Printed } from './check.ts';
import { warning } from './finding.ts';

/** Delivered values that do not agree with what they follow from, not even allowing for rounding. */

export type FormulaKind = 'sum' | 'share' | 'growth' | 'difference' | 'points' | 'ratio';

const CODE = 'agreement.formula';

function described(kind: FormulaKind, inputs: readonly Printed[]): string {
  const [first, second] = inputs;
  if (kind === 'sum' || !first || !second) return `der Summe aus ${listed(inputs)}`;
  switch (kind) {
    case 'share':
      return `dem Anteil von ${named(first)} an ${named(second)}`;
    case 'growth':
      return `der Veränderung in Prozent von ${named(first)} zu ${named(second)}`;
    case 'difference':
      return `dem Unterschied von ${named(first)} zu ${named(second)}`;
    case 'points':
      return `dem Unterschied in Prozentpunkten von ${named(first)} zu ${named(second)}`;
    case 'ratio':
      return `dem Verhältnis von ${named(first)} zu ${named(second)}`;
  }
}

/** `7,88` or `7,82 bis 7,94` */
const expectedValue = (ends: readonly string[]): string => ends.join(' bis ');

export const disagrees = (
  figure: Printed,
  kind: FormulaKind,
  inputs: readonly Printed[],
  expected: readonly string[],
): Finding =>
  warning(
    'agreement.formula',
    `${named(figure)} stimmt nicht mit ${described(kind, inputs)} überein, auch nicht mit Rundung; zu erwarten ist ${expectedValue(expected)}.`,
    `Bitte alle diese Werte prüfen. ${orAcknowledge(CODE)}`,
  );

export const unitDisagrees = (figure: Printed, kind: FormulaKind, inputs: readonly Printed[]): Finding =>
  warning(
    'agreement.formula',
    `${named(figure)} lässt sich nicht mit ${described(kind, inputs)} vergleichen: Die Einheiten passen nicht zusammen.`,
    `Bitte die Einheit der Zahl und die Rechenvorschrift unter „agrees“ prüfen. ${orAcknowledge(CODE)}`,
  );

export const totalDisagrees = (total: Printed, table: string, expected: readonly string[]): Finding =>
  warning(
    'agreement.total',
    `In der Tabelle „${table}“ ist ${named(total)} nicht die Summe der Zeilen darüber; zu erwarten ist ${expectedValue(expected)}.`,
    `Bitte die Zeilen und ihre Vorzeichen prüfen. ${orAcknowledgeExhibit('agreement.total', table)}`,
  );

export const outsideItsParts = (whole: Printed, women: Printed, men: Printed): Finding =>
  warning(
    'agreement.parts',
    `${named(whole)} liegt nicht zwischen dem Wert der Frauen, ${named(women)}, und dem der Männer, ${named(men)}.`,
    `Bitte Vorzeichen und Komma der drei Werte prüfen. ${orAcknowledge('agreement.parts')}`,
  );
