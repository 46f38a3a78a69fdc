import type { Finding } from '../../problem/problem.ts';

/** What is still to be done before an edition is finished. Names, dates and values come printed. */
const open = (code: string, message: string, hint: string): Finding => ({ code, severity: 'warning', message, hint });

/** Where the edition came from, and the name its folder has. */
export interface Origin {
  readonly from: string;
  readonly year: string;
}

const confirm = (name: string, { year }: Origin): string =>
  `Stimmt es weiterhin, bestätigen Sie es: npm run amip -- confirm ${year} ${name}`;

export const valueOpen = (label: string, date: string, source: string): Finding =>
  open(
    'open.value',
    `„${label}“ zum Stichtag ${date} fehlt noch.`,
    `Tragen Sie den Wert statt „offen“ ein; er kommt von: ${source}.`,
  );

export const figureCarried = (id: string, label: string, value: string, origin: Origin): Finding =>
  open(
    'open.carried-figure',
    `„${label}“ (${value}) ist aus ${origin.from} übernommen und noch nicht bestätigt.`,
    `Tragen Sie den neuen Wert ein. ${confirm(id, origin)}`,
  );

export const eventCarried = (id: string, label: string, date: string, origin: Origin): Finding =>
  open(
    'open.carried-entry',
    `Das Ereignis „${label}“ (${date}) ist aus ${origin.from} übernommen und noch nicht bestätigt.`,
    `Prüfen Sie den Zeitpunkt. ${confirm(id, origin)}`,
  );

export const quotationCarried = (id: string, speaker: string, date: string, origin: Origin): Finding =>
  open(
    'open.carried-entry',
    `Das Zitat von ${speaker} (${date}) ist aus ${origin.from} übernommen und noch nicht bestätigt.`,
    `Tragen Sie ein aktuelles Zitat ein, oder nehmen Sie es aus dem Text. ${confirm(id, origin)}`,
  );

export const sentencesCarried = (file: string, carried: number, all: number, origin: Origin): Finding =>
  open(
    'open.carried-text',
    carried === all
      ? `Der Text des Kapitels ist ganz aus ${origin.from} übernommen und noch nicht bestätigt.`
      : `${carried} von ${all} Sätzen des Kapitels sind aus ${origin.from} übernommen und noch nicht bestätigt.`,
    `Lesen Sie das Kapitel, und ändern Sie, was nicht mehr stimmt. ${confirm(file, origin)}`,
  );

export const headTextCarried = (path: string, origin: Origin): Finding =>
  open(
    'open.carried-text',
    `Dieser Text ist aus ${origin.from} übernommen und noch nicht bestätigt.`,
    `Prüfen Sie ihn. ${confirm(`"${path}"`, origin)}`,
  );
