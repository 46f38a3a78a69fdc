/** What the command line says while it rebuilds an edition after every save. */

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const watching = (year: string): string =>
  `Beobachtet werden data/${year} und data/jobcenter.yaml; nach jedem Speichern entsteht das PDF neu. Ende mit Strg+C.`;

export const watchEnded = 'Beendet.';

/** „elb: 6.658 → 6.700 (customers.yaml:12)“ */
export const figureMoved = (name: string, old: string, now: string, place: string): string =>
  `${name}: ${old} → ${now} (${place})`;

/** How many figures are told one by one. */
const MOST_TOLD = 3;

export interface ToldChanges {
  readonly figures: readonly string[];
  readonly computed: number;
  readonly chapters: readonly string[];
  readonly files: readonly string[];
}

const withMore = (all: readonly string[], more: (n: number) => string): readonly string[] =>
  all.length > MOST_TOLD ? [...all.slice(0, MOST_TOLD), more(all.length - MOST_TOLD)] : all;

/** What a save changed, in one phrase. */
export function changesText({ figures, computed, chapters, files }: ToldChanges): string {
  const parts = [
    ...withMore(figures, (n) => counted(n, 'weitere Zahl', 'weitere Zahlen')),
    ...(computed > 0 ? [counted(computed, 'berechnete Zahl folgt', 'berechnete Zahlen folgen')] : []),
    ...withMore(
      chapters.map((title) => `Kapitel „${title}“ geändert`),
      (n) => counted(n, 'weiteres Kapitel', 'weitere Kapitel'),
    ),
    ...(files.length > 0
      ? [`${withMore(files, (n) => counted(n, 'weitere Datei', 'weitere Dateien')).join(', ')} geändert`]
      : []),
  ];
  return parts.length === 0 ? 'unverändert' : parts.join('; ');
}

/** „12 Warnungen (1 neu, 2 erledigt)“; nothing where there is nothing to say. */
const messages = (counts: string, fresh: number, solved: number): string => {
  const moved = [fresh > 0 ? `${fresh} neu` : '', solved > 0 ? `${solved} erledigt` : '']
    .filter((part) => part !== '')
    .join(', ');
  return [counts === '' && moved !== '' ? 'keine Meldungen' : counts, moved === '' ? '' : `(${moved})`]
    .filter((part) => part !== '')
    .join(' ');
};

export interface ToldBuild {
  readonly changes: string;
  /** „2 Fehler, 1 Warnung“ */
  readonly counts: string;
  readonly fresh: number;
  readonly solved: number;
  readonly milliseconds: string;
}

const line = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

export const rebuilt = (pages: number, { changes, counts, fresh, solved, milliseconds }: ToldBuild): string =>
  line([changes, counted(pages, 'Seite', 'Seiten'), `${milliseconds} ms`, messages(counts, fresh, solved)]);

export const notRebuilt = (
  why: string,
  isThere: boolean,
  { changes, counts, fresh, solved, milliseconds }: ToldBuild,
): string =>
  line([
    changes,
    messages(counts, fresh, solved),
    `${milliseconds} ms`,
    `${why}${isThere ? '; das letzte gute PDF bleibt' : ''}`,
  ]);

export const NOT_REBUILT = {
  differing: 'nicht geschrieben, denn es wiche vom beschlossenen PDF ab',
  refused: 'nicht geschrieben',
  unfinished: 'nicht geschrieben, denn für eine endgültige Fassung ist noch nicht alles erledigt',
  unwritable: (reason: string): string => `nicht geschrieben: ${reason}`,
} as const;

export const folderGone = (year: string, isThere: boolean): string =>
  `Der Ordner data/${year} ist nicht mehr da${isThere ? '; das letzte gute PDF bleibt' : ''}. Sobald er zurück ist, geht es weiter.`;

export const notReadable = (reason: string): string =>
  `Die Dateien lassen sich gerade nicht lesen (${reason}). Nach dem nächsten Speichern wird es wieder versucht.`;
