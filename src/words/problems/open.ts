import type { Finding } from '../../problem/problem.ts';

/** What is still to be done before an edition is finished. Names, dates and values come printed. */
const open = (code: string, message: string, hint: string): Finding => ({ code, severity: 'warning', message, hint });

const CONFIRM = (name: string): string => `Stimmt es weiterhin, bestätigen Sie es: amip confirm <jahr> ${name}`;

export const valueOpen = (label: string, date: string, source: string): Finding =>
  open(
    'open.value',
    `„${label}“ zum Stichtag ${date} fehlt noch.`,
    `Tragen Sie den Wert statt „offen“ ein; er kommt von: ${source}.`,
  );

export const figureCarried = (id: string, label: string, value: string, from: string): Finding =>
  open(
    'open.carried-figure',
    `„${label}“ (${value}) ist aus ${from} übernommen und noch nicht bestätigt.`,
    `Tragen Sie den neuen Wert ein. ${CONFIRM(id)}`,
  );

export const eventCarried = (id: string, label: string, date: string, from: string): Finding =>
  open(
    'open.carried-entry',
    `Das Ereignis „${label}“ (${date}) ist aus ${from} übernommen und noch nicht bestätigt.`,
    `Prüfen Sie den Zeitpunkt. ${CONFIRM(id)}`,
  );

export const quotationCarried = (id: string, speaker: string, date: string, from: string): Finding =>
  open(
    'open.carried-entry',
    `Das Zitat von ${speaker} (${date}) ist aus ${from} übernommen und noch nicht bestätigt.`,
    `Tragen Sie ein aktuelles Zitat ein, oder nehmen Sie es aus dem Text. ${CONFIRM(id)}`,
  );

export const sentencesCarried = (file: string, carried: number, all: number, from: string): Finding =>
  open(
    'open.carried-text',
    carried === all
      ? `Der Text des Kapitels ist ganz aus ${from} übernommen und noch nicht bestätigt.`
      : `${carried} von ${all} Sätzen des Kapitels sind aus ${from} übernommen und noch nicht bestätigt.`,
    `Lesen Sie das Kapitel, und ändern Sie, was nicht mehr stimmt. ${CONFIRM(file)}`,
  );

export const headTextCarried = (path: string, from: string): Finding =>
  open(
    'open.carried-text',
    `Dieser Text ist aus ${from} übernommen und noch nicht bestätigt.`,
    `Prüfen Sie ihn. ${CONFIRM(path)}`,
  );
