import type { TodoCounts } from './todo-counts.ts';

/** What the to-do list of an edition says. */
const points = (n: number): string => `${n} ${n === 1 ? 'Punkt' : 'Punkten'}`;

/** Rounded down: nothing is at 100 % while something is open. */
export const percentDone = (done: number, total: number): number =>
  total === 0 ? 100 : Math.floor((100 * done) / total);

export const progress = (year: string, done: number, total: number): string =>
  `Ausgabe ${year}: ${done} von ${points(total)} erledigt (${percentDone(done, total)} %).`;

export const groupProgress = (title: string, done: number, total: number): string =>
  `${title}: ${done} von ${total} erledigt`;

export const GROUP = { edition: 'Ausgabe insgesamt', unused: 'In keinem Kapitel verwendet' } as const;

export const STATE = {
  error: 'Fehler',
  missing: 'fehlt',
  carried: 'übernommen',
  doubtful: 'zweifelhaft',
} as const;

/** „2 Fehler · 3 fehlen · 40 übernommen · 5 zweifelhaft“; empty when nothing is open. */
export const stateTally = ({ error, missing, carried, doubtful }: TodoCounts): string =>
  [
    error > 0 ? `${error} Fehler` : '',
    missing > 0 ? `${missing} ${missing === 1 ? 'fehlt' : 'fehlen'}` : '',
    carried > 0 ? `${carried} übernommen` : '',
    doubtful > 0 ? `${doubtful} zweifelhaft` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');

export const DELIVERIES = 'Wer liefert';
/** In place of a source: what people of the Jobcenter write. */
export const OWN_WORK = 'Texte, Tabellen und Angaben des Jobcenters';
export const ACKNOWLEDGED = 'Mit Grund bestätigt';
export const NOTHING_OPEN = 'Nichts ist offen.';

/** How to settle what is missing or carried over, said once. */
export const howToSettle = (year: string): string =>
  'Fehlende Werte tragen Sie statt „offen“ ein. Übernommenes gilt als erledigt, sobald Sie es ändern ' +
  `oder bestätigen: npm run amip -- confirm ${year} <name>`;

export const finalRefused = (path: string, year: string, counts: string, existed: boolean): string =>
  `${path} nicht geschrieben: Eine endgültige Fassung gibt es erst, wenn nichts mehr offen ist (${counts}).` +
  `${existed ? ' Die vorhandene Datei ist unverändert.' : ''} ` +
  `Erledigen Sie die Liste, oder bauen Sie einen Entwurf: state: draft in data/${year}/edition.yaml und kein --final.`;
