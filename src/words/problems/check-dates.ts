import type { Finding } from '../../problem/problem.ts';
import { named, orAcknowledge, type Printed } from './check.ts';
import { warning } from './finding.ts';

/** Stichtage that do not belong to the edition or to what the source has published. */

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

export const outdated = (figure: Printed, months: number, stand: string): Finding =>
  warning(
    'date.outdated',
    `${named(figure)} ist von ${figure.date}; zum Stand ${stand} ist das ${months} Monate her, und seitdem muss es einen neueren Wert geben.`,
    `Bitte den neuen Wert mit seinem Stichtag eintragen. ${orAcknowledge('date.outdated')}`,
  );

export const planOfEarlierYear = (figure: Printed, status: string, years: string): Finding =>
  warning(
    'date.outdated',
    `${named(figure)} ist ein geplanter Wert („${status}“) für ${figure.date}; das Programm gilt für ${years}, und seine Quelle enthält keinen Wert für diese Zeit.`,
    `Bitte den Wert für ${years} eintragen. ${orAcknowledge('date.outdated')}`,
  );

export const unlikeSource = (figure: Printed, source: string, others: string): Finding =>
  warning(
    'date.unlike-source',
    `${named(figure)} ist von ${figure.date}; die anderen aktuellen Werte der Quelle „${source}“ sind von ${others}.`,
    `Bitte prüfen, ob hier noch der alte Wert oder der alte Stichtag steht. ${orAcknowledge('date.unlike-source')}`,
  );
