/** What the command line says when several editions are built at once. */
import { formatWholeSeconds } from './duration.ts';

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const allAndYears =
  'Der Schalter „--all“ baut alle Ausgaben. Lassen Sie die Jahre weg, oder lassen Sie --all weg und nennen Sie die Jahre.';

export const watchOnlyOne =
  'Der Schalter „--watch“ beobachtet genau eine Ausgabe. Nennen Sie ein Jahr, z. B. npm run amip -- build --watch 2024.';

export const outIsNoFolder = (out: string): string =>
  `Bei mehreren Ausgaben nennt --out einen Ordner; „${out}“ sieht wie eine Datei aus. Schreiben Sie z. B. --out output/archiv.`;

export const noEditions =
  'Unter data/ liegt noch kein Jahr mit einer Datei edition.yaml. Legen Sie eines an, bevor Sie --all verwenden.';

export const namedTwice = (years: readonly string[]): string =>
  `Mehrfach genannt und nur einmal gebaut: ${years.join(', ')}.`;

/** How long it will still take, in seconds; nothing is said of it before the first edition is done. */
const left = (seconds: number | undefined): string =>
  seconds === undefined ? '' : seconds < 5 ? ', gleich fertig' : `, noch etwa ${formatWholeSeconds(seconds)}`;

export const severalProgress = (done: number, total: number, seconds: number | undefined): string =>
  `${done} von ${counted(total, 'Ausgabe', 'Ausgaben')} fertig${left(seconds)}`;

/** A line for each edition where there is no terminal to show progress on. */
export const severalStep = (done: number, total: number, what: string, seconds: number | undefined): string =>
  `[${done}/${total}] ${what}${done < total ? left(seconds) : ''}`;

/** Above the messages of an edition that was not written. */
export const severalHead = (year: string): string => `Ausgabe ${year}`;

export const SUMMARY = {
  edition: 'Ausgabe',
  pages: 'Seiten',
  warnings: 'Warnungen',
  time: 'Dauer',
  file: 'Datei',
  none: '–',
} as const;

/** In place of the file, why there is none. */
export const WHY = {
  unknown: 'gibt es nicht',
  refused: (errors: number): string => `nicht geschrieben: ${errors} Fehler`,
  unfinished: 'nicht geschrieben: noch nicht alles erledigt',
  unwritable: 'ließ sich nicht schreiben',
  differing: 'nicht geschrieben: weicht vom beschlossenen PDF ab',
  fault: 'nicht geschrieben: Fehler im Programm',
  memory: 'nicht geschrieben: Der Arbeitsspeicher reichte nicht',
} as const;

export const outOfMemory = (year: string): string =>
  `Die Ausgabe ${year} braucht mehr Arbeitsspeicher, als zur Verfügung steht. Bauen Sie sie allein: npm run amip -- build ${year}.`;

export const severalDone = (written: number, total: number): string =>
  written === total
    ? `Alle ${counted(total, 'Ausgabe', 'Ausgaben')} geschrieben.`
    : `${written} von ${counted(total, 'Ausgabe', 'Ausgaben')} geschrieben; die anderen PDF sind unverändert.`;
