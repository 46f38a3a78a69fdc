import type { Finding } from '../../problem/problem.ts';
import { listed, named, orAcknowledge, type Printed } from './check.ts';
import { warning } from './finding.ts';

/** Values that are possible but unlikely, and those that say too much about single people. */

const PART = 'plausibility.part-exceeds-whole';

export const outOfBounds = (figure: Printed, label: string, from: string, to: string, basis: string): Finding =>
  warning(
    'plausibility.bounds',
    `${named(figure)} ist für „${label}“ ungewöhnlich (Stichtag ${figure.date}). Üblich sind ${from} bis ${to} (${basis}).`,
    `Bitte den Wert prüfen. ${orAcknowledge('plausibility.bounds')}`,
  );

export const partExceedsWhole = (part: Printed, whole: Printed): Finding =>
  warning(
    'plausibility.part-exceeds-whole',
    `${named(part)} soll ein Teil von ${named(whole)} sein, ist aber größer (Stichtag ${part.date}).`,
    `Bitte beide Werte und ihre Personengruppen prüfen. ${orAcknowledge(PART)}`,
  );

export const partsExceedWhole = (rest: Printed, parts: readonly Printed[]): Finding =>
  warning(
    'plausibility.part-exceeds-whole',
    `${named(rest)} ist kleiner als null: Abgezogen wird mehr, als da ist (${listed(parts)}).`,
    `Bitte die Werte prüfen und ob sich die Teile überschneiden. ${orAcknowledge(PART)}`,
  );

export const shareAboveWhole = (share: Printed): Finding =>
  warning(
    'plausibility.part-exceeds-whole',
    `Der Anteil ${named(share)} ist größer als 100 %.`,
    `Bitte prüfen, ob Teil und Ganzes richtig genannt sind. ${orAcknowledge(PART)}`,
  );

const moved = (from: Printed, to: Printed, by: string): string =>
  `„${to.id}“ hat sich von ${from.value} (${from.date}) auf ${to.value} (${to.date}) um ${by} verändert`;

export const changeBeyondYear = (from: Printed, to: Printed, by: string, aYear: string): Finding =>
  warning(
    'plausibility.change',
    `${moved(from, to, by)}; üblich sind höchstens ${aYear} in einem Jahr.`,
    `Bitte beide Werte prüfen: Stimmen Ziffern, Einheit und Personengruppe? ${orAcknowledge('plausibility.change')}`,
  );

export const changeBeyondSeries = (from: Printed, to: Printed, by: string, usual: string): Finding =>
  warning(
    'plausibility.change',
    `${moved(from, to, by)}; sonst verändert sich die Zeitreihe in dieser Zeit meist um etwa ${usual}.`,
    `Bitte den neuen Wert prüfen: Stimmen Ziffern und Stichtag? ${orAcknowledge('plausibility.change')}`,
  );

export const unchangedValue = (from: Printed, to: Printed): Finding =>
  warning(
    'plausibility.unchanged',
    `„${to.id}“ ist zum Stichtag ${to.date} bis auf die letzte Ziffer so hoch wie zum Stichtag ${from.date}: ${to.value}.`,
    `Bitte prüfen, ob der neue Wert schon eingetragen ist. ${orAcknowledge('plausibility.unchanged')}`,
  );

export const transferExceedsBudget = (transfer: Printed, budget: Printed): Finding =>
  warning(
    'plausibility.umschichtung',
    `Die Umschichtung ${named(transfer)} ist größer als die Zuteilung, aus der sie kommt: ${named(budget)}.`,
    `Bitte beide Beträge prüfen. ${orAcknowledge('plausibility.umschichtung')}`,
  );

export const municipalShareUnusual = (amount: Printed, share: string, expected: string): Finding =>
  warning(
    'plausibility.kfa',
    `Der kommunale Finanzierungsanteil ${named(amount)} macht ${share} des operativen Verwaltungsbudgets aus; ` +
      `nach § 46 Abs. 3 SGB II sind es ${expected} der Gesamtverwaltungskosten.`,
    `Bitte den Betrag und die Zuteilung prüfen. ${orAcknowledge('plausibility.kfa')}`,
  );

const PRIVATE = 'privacy.small-count';
const ROUND = 'Bitte die Zahl weglassen, Gruppen zusammenfassen oder nur gerundet angeben („approximate: true“).';

export const smallCount = (figure: Printed, fewest: string): Finding =>
  warning(
    'privacy.small-count',
    `${named(figure)} zählt weniger als ${fewest} Menschen; einzelne könnten dadurch erkennbar sein.`,
    `${ROUND} ${orAcknowledge(PRIVATE)}`,
  );

export const smallRemainder = (part: Printed, whole: Printed, rest: string, fewest: string): Finding =>
  warning(
    'privacy.small-count',
    `${named(part)} und ${named(whole)} unterscheiden sich nur um ${rest}; wer übrig bleibt, zählt weniger als ${fewest} Menschen und könnte erkennbar sein.`,
    `${ROUND} ${orAcknowledge(PRIVATE)}`,
  );
