/** What `amip archive` says. Plain German, „Sie“, and always what to do next. */

export const ARCHIVE = {
  archive: 'legt zu einer beschlossenen Ausgabe ein Archivpaket an: output/archive/amip-<jahr>',
  years: 'ein Jahr oder mehrere, also Ordner unter data/, z. B. 2025',
  all: 'alle Ausgaben, die archiviert werden können',
  out: 'anderer Ordner statt output/archive',
} as const;

export const ARCHIVE_FOLDER = 'output/archive';

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const listed = (paths: readonly string[]): string =>
  `${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ` und ${paths.length - 5} weitere` : ''}`;

export const archived = (path: string, files: number, megabytes: string, decided: boolean, signed: number): string =>
  `${path} geschrieben: ${counted(files, 'Datei', 'Dateien')}, ${megabytes} MB; ${decided ? 'beschlossenes PDF' : 'PDF der nachträglich erfassten Ausgabe, ohne eingetragenen Beschluss'}${signed > 0 ? ` und Fassung mit ${counted(signed, 'Signatur', 'Signaturen')}` : ', nicht signiert'}. Prüfen können Sie das Paket jederzeit: npm run amip -- verify ${path}`;

export const archivedBefore = (path: string): string =>
  `${path} liegt schon da und ist Byte für Byte das Paket, das jetzt entstünde; nichts geschrieben.`;

export const otherPackage = (path: string, differing: readonly string[]): string =>
  `Nichts geschrieben: ${path} liegt schon da und hat einen anderen Inhalt als das Paket, das jetzt entstünde (anders: ${listed(differing)}). Ein Archivpaket wird nie überschrieben. Ob das vorhandene unversehrt ist, zeigt npm run amip -- verify ${path}. Soll ein neues entstehen, etwa mit einer weiteren Signatur, benennen Sie das alte um, und rufen Sie den Befehl noch einmal auf.`;

export const placeTaken = (path: string): string =>
  `Nichts geschrieben: ${path} gibt es schon, und es ist kein Ordner. Benennen Sie die Datei um, und rufen Sie den Befehl noch einmal auf.`;

export const notDecided = (year: string): string =>
  `Kein Archivpaket: Für die Ausgabe ${year} gilt kein Beschluss. Archiviert wird, was beschlossen ist: npm run amip -- approve ${year} --date JJJJ-MM-TT --resolution "…"`;

export const changedSince = (year: string, resolution: string, paths: readonly string[]): string =>
  `Kein Archivpaket: Seit dem Beschluss über die Ausgabe ${year} (${resolution}) hat sich geändert: ${listed(paths)}. Machen Sie die Änderung rückgängig, oder lassen Sie neu beschließen.`;

export const withdrawn = (year: string): string =>
  `Kein Archivpaket: Die Ausgabe ${year} ist zurückgezogen. Ein Paket, das vorher angelegt wurde, gilt weiter als Beleg für den Beschluss.`;

export const hasErrors = (year: string, counts: string): string =>
  `Kein Archivpaket: ${counts} in data/${year}. Bitte beheben Sie die Fehler, und rufen Sie den Befehl noch einmal auf.`;

export const unfinished = (year: string, counts: string): string =>
  `Kein Archivpaket: In der Ausgabe ${year} ist noch etwas offen (${counts}). Was, zeigt npm run amip -- check ${year}.`;

export const differsFromDecided = (year: string, version: string): string =>
  `Kein Archivpaket: Die Daten der Ausgabe ${year} sind die beschlossenen, aber diese Fassung des Programms macht daraus ein anderes PDF als das beschlossene (erzeugt mit amip ${version}). Nehmen Sie die Fassung, mit der beschlossen wurde.`;

export const signedOther = (path: string, year: string): string =>
  `Kein Archivpaket: ${path} gehört nicht zu dem PDF, das archiviert wird, oder ist beschädigt. Signieren Sie das PDF der Ausgabe ${year} noch einmal, oder legen Sie die Datei woanders hin.`;

export const notWritten = (path: string, reason: string): string =>
  `${path} konnte nicht geschrieben werden: ${reason} Es ist nichts davon angelegt worden; rufen Sie den Befehl danach noch einmal auf.`;

export const allAndYears =
  'Der Schalter „--all“ archiviert alle Ausgaben. Lassen Sie die Jahre weg, oder lassen Sie --all weg und nennen Sie die Jahre.';

export const noneToArchive =
  'Unter data/ liegt keine Ausgabe, die archiviert werden kann. Archiviert wird, was beschlossen ist.';

/** In front of what is said of one of several editions. */
export const ofEdition = (year: string, text: string): string => `${year}: ${text}`;

export const severalArchived = (done: number, left: number, failed: number): string =>
  `${[
    `${counted(done, 'Ausgabe', 'Ausgaben')} im Archiv`,
    ...(left > 0 ? [`${left} ohne Beschluss ausgelassen`] : []),
    ...(failed > 0 ? [`${failed} nicht archiviert`] : []),
  ].join(', ')}.`;
