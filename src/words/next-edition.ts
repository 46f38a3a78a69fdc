/** What `amip new` and `amip confirm` say. Plain German, „Sie“, and always what to do next. */

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const NEXT_EDITION = {
  new: 'legt die Ausgabe eines Jahres aus einer anderen an',
  newYear: 'Jahr der neuen Ausgabe, z. B. 2025 oder 2021-2022',
  from: 'Ausgabe, aus der übernommen wird; ohne Angabe die letzte davor',
  confirm: 'bestätigt, was übernommen ist und weiter gilt',
  names: 'Kennzahlen, Ereignisse, Zitate, Kapitel oder Texte, z. B. elb kundenentwicklung.md genderNote',
  all: 'alles bestätigen, was noch übernommen ist',
  namesPlaceholder: '[name...]',
} as const;

export const wrongNewYear = (year: string): string =>
  `„${year}“ ist kein Jahr, für das es eine Ausgabe geben kann. Erwartet wird z. B. 2025 oder 2021-2022.`;

export const editionExists = (year: string): string =>
  `data/${year} gibt es schon; überschrieben wird nichts. Soll die Ausgabe neu angelegt werden, benennen Sie diesen Ordner um, oder löschen Sie ihn, und rufen Sie den Befehl noch einmal auf.`;

export const noneBefore = (year: string, known: readonly string[]): string =>
  known.length === 0
    ? 'Unter data/ liegt noch keine Ausgabe, aus der übernommen werden könnte.'
    : `Vor ${year} gibt es keine Ausgabe. Nennen Sie mit --from eine der vorhandenen: ${known.join(', ')}.`;

export const notCarriedOver = (from: string, counts: string): string =>
  `data/${from} ist nicht übernommen worden: ${counts}. Bitte beheben Sie die Fehler und rufen Sie den Befehl noch einmal auf.`;

export const notRenewable = (year: string, from: string): string =>
  `data/${year} ist nicht angelegt worden: Aus ${from} lässt sich keine Ausgabe ${year} machen, wie die Meldungen oben sagen.`;

export const created = (
  year: string,
  from: string,
  { figures, open, chapters }: { readonly figures: number; readonly open: number; readonly chapters: number },
): string =>
  [
    `data/${year} aus ${from} angelegt: ${counted(figures, 'Kennzahl', 'Kennzahlen')}`,
    open > 0 ? `, davon ${open} noch ohne Wert,` : '',
    ` und ${counted(chapters, 'Kapitel', 'Kapitel')}. Was zu tun ist, zeigt: npm run amip -- check ${year}`,
  ].join('');

export const nothingToConfirm = (year: string): string =>
  `Nichts bestätigt: Nennen Sie, was weiter gilt, z. B. npm run amip -- confirm ${year} elb, oder bestätigen Sie mit --all alles. Was noch übernommen ist, zeigt: npm run amip -- check ${year}`;

export const dataHasErrors = (year: string, counts: string): string =>
  `In data/${year} nichts bestätigt: ${counts}. Bitte beheben Sie die Fehler und rufen Sie den Befehl noch einmal auf.`;

export const unknownName = (name: string, meant: string | undefined): string =>
  meant === undefined
    ? `„${name}“ ist weder eine Kennzahl, ein Ereignis oder ein Zitat noch ein Kapitel oder Text dieser Ausgabe.`
    : `„${name}“ gibt es in dieser Ausgabe nicht. Meinen Sie „${meant}“?`;

export const nothingChanged = 'Nichts bestätigt. Berichtigen Sie die Namen und rufen Sie den Befehl noch einmal auf.';

export const settledBefore = (names: readonly string[]): string => `Schon erledigt: ${names.join(', ')}.`;

export const stillOpen = (names: readonly string[]): string =>
  `Noch nicht zu bestätigen, weil der neue Wert fehlt: ${names.join(', ')}. Tragen Sie ihn statt „offen“ ein.`;

export const confirmed = (names: readonly string[]): string => `Bestätigt: ${names.join(', ')}.`;

export const confirmedAll = (count: number): string =>
  count === 0 ? 'Nichts zu bestätigen.' : `Bestätigt: alles, was noch übernommen war (${count}).`;

export const remaining = (year: string, count: number): string =>
  count === 0
    ? `In der Ausgabe ${year} ist nichts mehr unbestätigt übernommen.`
    : `Noch unbestätigt übernommen: ${count} (Einzelheiten: npm run amip -- check ${year})`;
