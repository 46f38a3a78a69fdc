/** What the command line says. Plain German, „Sie“, and always what to do next. */

export const COMMAND_LINE = {
  description: 'Erstellt aus den Zahlen und Texten eines Jahres das Arbeitsmarkt- und Integrationsprogramm als PDF.',
  build: 'schreibt das Programm eines oder mehrerer Jahre nach output/amip-<jahr>.pdf',
  check: 'zeigt, was an einer Ausgabe noch zu tun ist, und schreibt nichts',
  diff: 'zeigt, was sich von einer Ausgabe zur anderen geändert hat',
  year: 'Jahr der Ausgabe, also der Ordner unter data/, z. B. 2024 oder 2019-2020',
  years: 'ein Jahr oder mehrere, also Ordner unter data/, z. B. 2024 oder 2019-2020',
  all: 'alle Ausgaben bauen, mehrere zugleich',
  watch: 'nach jedem Speichern neu bauen, bis Sie Strg+C drücken',
  out: 'andere Zieldatei; bei mehreren Ausgaben ein anderer Ordner',
  withData: 'Eingaben und alle Kennzahlen (CSV) in die Datei einbetten (PDF/A-3a statt PDF/A-2a)',
  print: 'Datei für die Druckerei (PDF/X-4) nach output/amip-<jahr>-druck.pdf schreiben',
  timings: 'nach dem Ergebnis zeigen, wie lange jeder Schritt gedauert hat',
  noCache: 'alle Diagramme neu zeichnen und keines für den nächsten Aufruf aufheben',
  final: 'endgültige Fassung statt Entwurf; nur möglich, wenn nichts mehr offen ist',
  json: 'Meldungen als JSON ausgeben',
  oldYear: 'Jahr der älteren Ausgabe, z. B. 2024',
  newYear: 'Jahr der neueren Ausgabe, z. B. 2025',
  diffJson: 'Unterschiede als JSON ausgeben',
  diffPdf: 'Änderungsübersicht nach output/aenderungen-<alt>-<neu>.pdf schreiben',
  diffOut: 'andere Zieldatei für --pdf',
  help: 'diese Hilfe anzeigen',
  version: 'Version anzeigen',
  titles: {
    'Usage:': 'Aufruf:',
    'Arguments:': 'Angaben:',
    'Options:': 'Schalter:',
    'Commands:': 'Befehle:',
  } as Readonly<Record<string, string>>,
  yearPlaceholder: '<jahr>',
  yearsPlaceholder: '[jahr...]',
  oldPlaceholder: '<alt>',
  newPlaceholder: '<neu>',
  optionsPlaceholder: '[Schalter]',
  commandPlaceholder: '[Befehl]',
} as const;

export const printWithData =
  'Die Datei für die Druckerei trägt keine Daten in sich. Rufen Sie build einmal mit --print und einmal mit --with-data auf.';

export const PROGRESS = {
  read: 'Daten lesen und prüfen',
  charts: 'Diagramme zeichnen',
  layout: 'Seiten setzen',
  write: 'Datei schreiben',
} as const;

export type Step = keyof typeof PROGRESS;

/** Steps whose time can be told; finer than what the progress line shows. */
const TIMED = {
  start: 'Programm starten',
  load: 'Daten lesen',
  validate: 'Daten prüfen',
  derive: 'Kennzahlen ableiten',
  check: 'Regeln anwenden',
  narrate: 'Texte ausfüllen',
  review: 'Texte prüfen',
  data: 'Eingaben zum Einbetten sammeln',
  fonts: 'Schriften öffnen',
  charts: 'Diagramme zeichnen',
  layout: 'Seiten setzen',
  tag: 'Struktur auszeichnen',
  pdf: 'PDF erzeugen',
  verify: 'PDF zurücklesen und prüfen',
  write: 'Datei schreiben',
} as const;

export type TimedStep = keyof typeof TIMED;

export const timedStepName = (step: TimedStep): string => TIMED[step];

export const TIMINGS_HEAD = 'Dauer der Schritte:';
export const TIMINGS_REST = 'Übriges';
export const TIMINGS_TOTAL = 'Zusammen';

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** „2 Fehler, 1 Warnung, 3 bestätigte Hinweise“; empty when there is nothing to say. */
export function tally(errors: number, warnings: number, notices: number): string {
  return [
    errors > 0 ? counted(errors, 'Fehler', 'Fehler') : '',
    warnings > 0 ? counted(warnings, 'Warnung', 'Warnungen') : '',
    notices > 0 ? counted(notices, 'bestätigte Warnung', 'bestätigte Warnungen') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

export const SEVERITY = { error: 'Fehler', warning: 'Warnung', notice: 'Bestätigt' } as const;

export const built = (path: string, year: string, pages: number, counts: string): string =>
  `${path} geschrieben: ${counted(pages, 'Seite', 'Seiten')}${counts === '' ? '' : `; ${counts} (Einzelheiten: npm run amip -- check ${year})`}`;

export const refused = (path: string, counts: string, existed: boolean): string =>
  `${path} nicht geschrieben: ${counts}.${existed ? ' Die vorhandene Datei ist unverändert.' : ''} Bitte beheben Sie die Fehler und rufen Sie den Befehl noch einmal auf.`;

export const overviewBuilt = (path: string, pages: number): string =>
  `${path} geschrieben: ${counted(pages, 'Seite', 'Seiten')}`;

export const incomparable = (year: string, counts: string): string =>
  `Die Ausgabe ${year} lässt sich nicht vergleichen: ${counts}. Bitte beheben Sie die Fehler und rufen Sie den Befehl noch einmal auf.`;

export const outWithoutPdf =
  'Der Schalter „--out“ nennt die Zieldatei der Änderungsübersicht. Ergänzen Sie --pdf, z. B. npm run amip -- diff 2024 2025 --pdf --out output/aenderungen.pdf.';

export const checked = (year: string, counts: string): string =>
  counts === '' ? `Ausgabe ${year}: keine Beanstandungen.` : `Ausgabe ${year}: ${counts}.`;

export const unknownYear = (year: string, known: readonly string[]): string =>
  known.length === 0
    ? `Die Ausgabe „${year}“ gibt es nicht: Unter data/ liegt noch kein Jahr mit einer Datei edition.yaml.`
    : `Die Ausgabe „${year}“ gibt es nicht. Vorhanden: ${known.join(', ')}.`;

export const wrongSourceDate = (value: string): string =>
  `SOURCE_DATE_EPOCH ist „${value}“. Erwartet wird die Zahl der Sekunden seit dem 1.1.1970, z. B. 1704067200. Berichtigen Sie die Umgebungsvariable oder löschen Sie sie.`;

export const notWritten = (path: string, reason: string): string =>
  `${path} konnte nicht geschrieben werden: ${reason} Eine vorhandene Datei ist unverändert.`;

/** Why the operating system refused a write, by its error code. */
export const writeReason = (code: string): string =>
  ({
    EACCES: 'Ihnen fehlt das Recht, hier zu schreiben. Wählen Sie mit --out einen anderen Ort.',
    EPERM: 'Ihnen fehlt das Recht, hier zu schreiben. Wählen Sie mit --out einen anderen Ort.',
    EROFS: 'Der Datenträger ist schreibgeschützt. Wählen Sie mit --out einen anderen Ort.',
    ENOSPC: 'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.',
    EISDIR: 'Dort liegt ein Ordner. Nennen Sie mit --out einen Dateinamen.',
    EEXIST: 'Auf dem Weg dorthin liegt eine Datei statt eines Ordners. Wählen Sie mit --out einen anderen Ort.',
    ENOTDIR: 'Auf dem Weg dorthin liegt eine Datei statt eines Ordners. Wählen Sie mit --out einen anderen Ort.',
    EBUSY: 'Die Datei ist in einem anderen Programm geöffnet. Schließen Sie sie dort.',
  })[code] ?? `Das Betriebssystem meldet ${code}.`;

export const internalError = (detail: string): string =>
  `Interner Fehler: ${detail}\nDas ist ein Fehler im Programm, nicht in Ihren Daten. Bitte melden Sie ihn mit diesem Text und Ihren Dateien.`;

/** Said where a start takes seconds instead of none. */
export const RENEWING =
  'Das Programm oder eine Vorlage hat sich geändert und wird neu übersetzt. Das dauert einige Sekunden.';

interface BrokenLine {
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Sources that cannot be translated; `text` is the translator's own word for it, which is English. */
export const brokenSource = (errors: readonly BrokenLine[]): string =>
  [
    'Das Programm oder eine seiner Vorlagen (templates/) wurde geändert und lässt sich so nicht starten:',
    ...errors.map(({ text, file, line, column }) =>
      file === undefined ? `  ${text}` : `  ${file}, Zeile ${line}, Spalte ${column}: ${text}`,
    ),
    'Bitte berichtigen Sie die genannten Stellen oder nehmen Sie die letzte Änderung zurück, und rufen Sie den Befehl noch einmal auf. An Ihren Daten liegt es nicht.',
  ].join('\n');

/** Wrong calls, by the parser's error code. `what` is the word that was not understood. */
export const wrongCall = (code: string, what: string): string => {
  const missing = ['alt', 'neu'].includes(what)
    ? 'Es fehlt eine der beiden Ausgaben, die zu vergleichen sind, z. B. npm run amip -- diff 2024 2025.'
    : what === 'datei-oder-ordner'
      ? 'Es fehlt die Angabe, was zu prüfen ist, z. B. npm run amip -- verify output/archive.'
      : 'Es fehlt die Angabe des Jahres, z. B. npm run amip -- build 2024.';
  const texts: Readonly<Record<string, string>> = {
    'commander.unknownCommand': `Den Befehl „${what}“ gibt es nicht.`,
    'commander.unknownOption': `Den Schalter „${what}“ gibt es nicht.`,
    'commander.missingArgument': missing,
    'commander.excessArguments': 'Das sind zu viele Angaben.',
    'commander.optionMissingArgument': `Hinter dem Schalter „${what}“ fehlt die Angabe.`,
  };
  return `${texts[code] ?? 'Dieser Aufruf ist nicht verständlich.'} Hilfe zeigt: npm run amip -- --help`;
};
