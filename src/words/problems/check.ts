import type { Finding } from '../../problem/problem.ts';

/** What the catalogue says about figures that are possible but should be looked at. Numbers and dates come printed. */
const warning = (code: string, message: string, hint: string): Finding => ({
  code,
  severity: 'warning',
  message,
  hint,
});

/** How to live with a warning of a rule. */
const orAcknowledge = (code: string): string =>
  `Ist es so richtig, bestätigen Sie es bei der Zahl unter „acknowledged“ mit „${code}“ und einem Grund.`;

export interface Printed {
  readonly id: string;
  readonly value: string;
  readonly date: string;
}

const named = ({ id, value }: Printed): string => `„${id}“ (${value})`;

export const doubt = (text: string): Finding =>
  warning(
    'doubt',
    `Zweifel vermerkt: ${text}`,
    'Bitte klären Sie den Zweifel und entfernen den Vermerk, oder bestätigen Sie ihn unter „acknowledged“ mit einem Grund.',
  );

export const partExceedsWhole = (part: Printed, whole: Printed): Finding =>
  warning(
    'plausibility.part-exceeds-whole',
    `${named(part)} soll ein Teil von ${named(whole)} sein, ist aber größer (Stichtag ${part.date}).`,
    `Bitte beide Werte und ihre Personengruppen prüfen. ${orAcknowledge('plausibility.part-exceeds-whole')}`,
  );

export const shareAboveWhole = (share: Printed): Finding =>
  warning(
    'plausibility.part-exceeds-whole',
    `Der Anteil ${named(share)} ist größer als 100 %.`,
    `Bitte prüfen, ob Teil und Ganzes richtig genannt sind. ${orAcknowledge('plausibility.part-exceeds-whole')}`,
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

export const laterThanStand = (figure: Printed, status: string, stand: string): Finding =>
  warning(
    'date.later-than-stand',
    `${named(figure)} hat den Stichtag ${figure.date} und den Status „${status}“; das Programm hat aber den Stand ${stand}.`,
    `Bitte Stichtag, Status und „stand“ prüfen; geplante Werte sind Ansatz, Angebot oder Schätzung. ${orAcknowledge('date.later-than-stand')}`,
  );

export const notYetFinal = (figure: Printed, source: string, months: number, stand: string): Finding =>
  warning(
    'source.waiting-time',
    `${named(figure)} zum Stichtag ${figure.date} ist als endgültig eingetragen; die Quelle „${source}“ ` +
      `veröffentlicht endgültige Werte erst nach ${months} Monaten, das Programm hat den Stand ${stand}.`,
    `Bitte den Status (hochgerechnet oder operativ) oder den Stichtag prüfen. ${orAcknowledge('source.waiting-time')}`,
  );

export const twoValues = (first: Printed, second: Printed, population: string): Finding =>
  warning(
    'population.two-values',
    `Für dieselbe Personengruppe („${population}“) und denselben Stichtag (${first.date}) stehen zwei Werte da: ` +
      `${named(first)} und ${named(second)}.`,
    `Bitte klären, welcher gilt oder worin sich die Gruppen unterscheiden. ${orAcknowledge('population.two-values')}`,
  );

export const populationsDiffer = (from: Printed, to: Printed, fromGroup: string, toGroup: string): Finding =>
  warning(
    'comparison.populations',
    `Verglichen werden ${named(from)} und ${named(to)}; gezählt sind aber verschiedene Personengruppen: ` +
      `„${fromGroup}“ und „${toGroup}“.`,
    `Bitte Werte derselben Gruppe vergleichen. ${orAcknowledge('comparison.populations')}`,
  );

export const comparedBackwards = (from: Printed, to: Printed): Finding =>
  warning(
    'comparison.backwards',
    `Verglichen wird ${named(from)} vom ${from.date} mit dem früheren Wert ${named(to)} vom ${to.date}; ` +
      'die Veränderung läuft damit rückwärts.',
    `Bitte „from“ und „to“ prüfen. ${orAcknowledge('comparison.backwards')}`,
  );

export const shareOfOtherDate = (part: Printed, whole: Printed): Finding =>
  warning(
    'comparison.dates',
    `Im Anteil von ${named(part)} an ${named(whole)} sind die Stichtage verschieden: ${part.date} und ${whole.date}.`,
    `Bitte Werte desselben Stichtags verwenden. ${orAcknowledge('comparison.dates')}`,
  );
