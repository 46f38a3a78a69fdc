/** Words printed only in a draft. */

/** Raised behind a printed value, and how it is read out. */
export const TAKEN_OVER = { mark: 'ü', words: 'übernommen' } as const;

const STAMP = 'ENTWURF';

export const DRAFT = {
  stamp: STAMP,
  /** Along the top of each page. */
  running: (date: string): string => `${STAMP} · ${date}`,
  madeOn: (date: string): string => `Arbeitsstand vom ${date}`,
  /** Title of the file. */
  title: (title: string): string => `${title} (Entwurf)`,
} as const;

/** Below the heading of a chapter. */
export function chapterLine(carried: number, sentences: number, from: string): string {
  if (carried < sentences) {
    return `Entwurf: ${carried} von ${sentences} Sätzen ${carried === 1 ? 'ist' : 'sind'} aus ${from} übernommen.`;
  }
  return sentences === 1
    ? `Entwurf: Der einzige Satz ist aus ${from} übernommen.`
    : `Entwurf: Alle ${sentences} Sätze sind aus ${from} übernommen.`;
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const LEGEND = {
  title: 'Dies ist ein Entwurf',
  status: (date: string): string =>
    `Arbeitsstand vom ${date}, nicht beschlossen. Solange etwas offen ist, zeigt jede Seite, was noch fehlt und was noch niemand bestätigt hat.`,
  sign: 'So sieht es aus',
  meaning: 'Das bedeutet es',
  count: 'Anzahl',
  missing: {
    sample: '[fehlt: Kennzahl, Stichtag]',
    meaning: 'Dieser Wert liegt noch nicht vor. In Tabellen und Diagrammen steht nur „fehlt“.',
    count: (count: number): string => many(count, 'Wert', 'Werte'),
  },
  value: {
    sample: 'Zahl',
    meaning: (from: string): string =>
      `Diese Angabe stammt aus ${from}, oder sie folgt aus einer solchen: Niemand hat sie bisher geändert oder bestätigt.`,
    count: (count: number): string => many(count, 'Angabe', 'Angaben'),
  },
  sentence: {
    sample: 'Dieser Satz.',
    meaning: (from: string): string =>
      `Dieser Satz steht so in ${from}: Niemand hat ihn bisher geändert oder bestätigt. Am Rand läuft ein Strich mit.`,
    count: (count: number): string => many(count, 'Satz', 'Sätze'),
  },
  unsuited: {
    meaning: 'Der Text verlangt hier ein Wort, das zu den Zahlen von heute nicht passt.',
  },
  notices: (count: number): string =>
    count === 1
      ? 'Außerdem ist über einen Hinweis der Prüfung noch zu entscheiden.'
      : `Außerdem ist über ${count} Hinweise der Prüfung noch zu entscheiden.`,
} as const;
