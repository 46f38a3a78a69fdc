import type { Finding } from '../../problem/problem.ts';
import { type FieldName, named, write } from './field-name.ts';
import { oneOf, quote } from './quote.ts';

/** Problems of a single field: missing, unknown, of the wrong kind or wrongly spelled. */

const error = (code: string, message: string, hint: string): Finding => ({ code, severity: 'error', message, hint });

const at = (owner: string): string => (owner === '' ? '' : `${owner}: `);
export const missing = (f: FieldName): Finding =>
  error(
    'field.missing',
    `${at(f.owner)}Das Feld „${f.title}“ (${f.key ?? ''}) fehlt. Erwartet: ${f.help}`,
    f.example === undefined
      ? `Ergänzen Sie das Feld „${f.key ?? ''}“.`
      : `Ergänzen Sie das Feld, z. B. „${write(f, f.example)}“.`,
  );

/** `nearest` is the field that was probably meant, `allowed` are all that may stand here. */
export const unknownKey = (
  owner: string,
  key: string,
  nearest: { readonly key: string; readonly title: string } | undefined,
  allowed: readonly string[],
): Finding =>
  error(
    'field.unknown',
    `${at(owner)}Das Feld ${quote(key)} gibt es hier nicht. ${
      nearest === undefined
        ? `Erwartet wird ${oneOf(allowed, 30)}.`
        : `Erwartet wird vermutlich „${nearest.key}“ (${nearest.title}).`
    }`,
    nearest === undefined
      ? 'Löschen Sie das Feld, oder verwenden Sie eines der genannten.'
      : `Ändern Sie den Namen des Feldes in „${nearest.key}“.`,
  );

const SHAPES = {
  text: 'ein Text',
  number: 'eine Zahl',
  flag: 'true oder false',
  nothing: 'ein leerer Wert',
  list: 'eine Liste',
  section: 'ein Abschnitt mit eigenen Feldern',
} as const;

export type Shape = keyof typeof SHAPES;

/** What kind of value stands somewhere, e.g. `eine Liste`. */
export const shapeName = (shape: Shape): string => SHAPES[shape];

const HOW_TO_WRITE: Readonly<Record<'list' | 'section', string>> = {
  list: 'Schreiben Sie jeden Eintrag in eine eigene, eingerückte Zeile, die mit „- “ beginnt.',
  section: 'Schreiben Sie jedes Feld in eine eigene, eingerückte Zeile: „Feld: Wert“, ohne „- “ davor.',
};

export const wrongShape = (f: FieldName, found: Shape, expected: 'list' | 'section'): Finding =>
  error(
    'field.shape',
    `${named(f)}: Gefunden wurde ${SHAPES[found]}, erwartet wird ${SHAPES[expected]}. ${f.help}`,
    HOW_TO_WRITE[expected],
  );

export const emptySection = (f: FieldName): Finding =>
  error(
    'field.empty',
    `${named(f)}: Der Abschnitt ist leer. Erwartet wird mindestens ein Eintrag. ${f.help}`,
    'Tragen Sie mindestens einen Eintrag ein, oder löschen Sie die Zeile.',
  );

export const emptyValue = (f: FieldName): Finding =>
  error(
    'field.empty',
    `${named(f)}: Hinter dem Doppelpunkt steht nichts. Erwartet: ${f.help}`,
    f.example === undefined
      ? 'Tragen Sie einen Wert ein.'
      : `Tragen Sie einen Wert ein, z. B. „${write(f, f.example)}“.`,
  );

export const blankText = (f: FieldName): Finding =>
  error(
    'field.empty',
    `${named(f)}: Der Text ist leer. Erwartet: ${f.help}`,
    f.example === undefined
      ? 'Tragen Sie einen Text ein.'
      : `Tragen Sie einen Text ein, z. B. „${write(f, f.example)}“.`,
  );

export const textExpected = (f: FieldName, found: Shape, typed: string | undefined): Finding =>
  error(
    'field.text',
    `${named(f)}: Gefunden wurde ${SHAPES[found]}${typed === undefined ? '' : ` (${quote(typed)})`}, erwartet wird ein Text. ${f.help}`,
    typed === undefined
      ? 'Schreiben Sie den Text in eine Zeile.'
      : `Setzen Sie den Wert in Anführungszeichen: ${write(f, `"${typed}"`)}`,
  );

export const flagExpected = (f: FieldName, found: string): Finding =>
  error(
    'field.flag',
    `${named(f)}: Gefunden wurde ${found}, erwartet wird true (ja) oder false (nein).`,
    'Schreiben Sie true oder false, ohne Anführungszeichen.',
  );

export const unknownChoice = (
  f: FieldName,
  found: string,
  nearest: string | undefined,
  options: readonly string[],
): Finding =>
  error(
    'field.choice',
    `${named(f)}: ${found} ist hier nicht möglich. Erwartet wird ${oneOf(options, 30)}.`,
    nearest === undefined ? 'Wählen Sie eines der genannten Wörter.' : `Meinten Sie „${nearest}“?`,
  );

export const wholeRange = (f: FieldName, typed: string, min: number, max: number): Finding =>
  error(
    'value.range',
    `${named(f)}: Gefunden wurde ${quote(typed)}, erwartet wird eine ganze Zahl von ${min} bis ${max}.`,
    'Tragen Sie eine passende Zahl ein.',
  );

export const tooManyItems = (f: FieldName, found: number, most: number): Finding =>
  error(
    'field.too-many',
    `${named(f)}: Gefunden wurden ${found} Einträge, erwartet werden höchstens ${most}.`,
    'Löschen Sie die überzähligen Einträge.',
  );

export const badId = (f: FieldName, found: string, suggestion: string | undefined): Finding =>
  error(
    'id.form',
    `${named(f)}: ${found} ist kein Kürzel. Erwartet werden Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche, am Anfang ein Buchstabe.`,
    suggestion === undefined
      ? 'Schreiben Sie ein Kürzel wie „elb“ oder „egt-zuteilung“.'
      : `Meinten Sie „${suggestion}“?`,
  );

export const badOperand = (f: FieldName, found: string): Finding =>
  error(
    'operand.form',
    `${named(f)}: ${found} ist kein Verweis auf eine Kennzahl. Erwartet wird ein Kürzel wie „elb“, zu einem früheren Stichtag „elb@2022-12“.`,
    'Setzen Sie das Kürzel einer Kennzahl ein; eine Zahl legen Sie zuerst als Kennzahl an.',
  );

export const badCell = (f: FieldName, found: string): Finding =>
  error(
    'table.cell',
    `${named(f)}: ${found} kann nicht in einer Zelle stehen. Erwartet wird das Kürzel einer Kennzahl, null für eine leere Zelle oder { text: "…" }.`,
    'Legen Sie eine Zahl als Kennzahl an und setzen Sie deren Kürzel ein.',
  );

export const badYears = (f: FieldName, found: string): Finding =>
  error(
    'years.form',
    `${named(f)}: Gefunden wurde ${found}, erwartet wird ein Jahr wie 2024 oder zwei Jahre wie [2019, 2020].`,
    'Schreiben Sie das Jahr mit vier Ziffern, zwei Jahre in eckigen Klammern.',
  );

export const badColour = (f: FieldName, found: string): Finding =>
  error(
    'colour.form',
    `${named(f)}: Gefunden wurde ${found}, erwartet wird eine Farbe wie "#1f5a94".`,
    'Schreiben Sie # und sechs Zeichen aus 0–9 und a–f, in Anführungszeichen; ohne sie gilt alles ab # als Bemerkung.',
  );

export const badInks = (f: FieldName, found: string, most: number): Finding =>
  error(
    'colour.inks',
    `${named(f)}: Gefunden wurde ${found}, erwartet werden vier Prozentwerte von 0 bis 100 für Cyan, Magenta, Gelb und Schwarz, zusammen höchstens ${most}.`,
    'Schreiben Sie z. B. [90, 45, 20, 35]. Die Werte nennt Ihnen Ihr Gestaltungshandbuch oder die Druckerei.',
  );

/** `contrast` to white, at least 1. */
export const paleColour = (f: FieldName, found: string, contrast: number, least: number): Finding =>
  error(
    'colour.contrast',
    `${named(f)}: Der Kontrast von ${found} zu Weiß beträgt nur ${decimal(contrast)}:1. Erwartet werden mindestens ${decimal(least)}:1, damit der Text lesbar ist.`,
    'Wählen Sie eine dunklere Farbe.',
  );

/** Cut off, not rounded, so that a value below a limit never looks like the limit. */
const decimal = (value: number): string => (Math.floor(value * 10) / 10).toFixed(1).replace('.', ',');

export const badFileName = (f: FieldName, found: string): Finding =>
  error(
    'chapter.file-name',
    `${named(f)}: ${found} ist kein Name einer Kapiteldatei. Erwartet wird ein Name wie „einleitung.md“ ohne Ordner und Leerzeichen.`,
    'Geben Sie den Namen der Datei im Ordner „chapters“ an, mit der Endung „.md“.',
  );

export const badLink = (f: FieldName, found: string): Finding =>
  error(
    'field.link',
    `${named(f)}: ${found} ist keine vollständige Internetadresse. ${f.help}`,
    'Schreiben Sie die Adresse mit https:// davor.',
  );

export const badEmail = (f: FieldName, found: string): Finding =>
  error(
    'field.email',
    `${named(f)}: ${found} ist keine E-Mail-Adresse. Erwartet wird z. B. „poststelle@example.org“.`,
    'Prüfen Sie die Adresse.',
  );

export const badWarningCode = (f: FieldName, found: string): Finding =>
  error(
    'acknowledged.code',
    `${f.owner === '' ? '' : `${f.owner}: `}${quote(found)} ist kein Schlüssel einer Warnung. Erwartet wird ein Schlüssel wie „plausibility.bounds“.`,
    'Übernehmen Sie den Schlüssel aus der Meldung der Warnung.',
  );

/** Nothing more exact is known of the value than that it does not fit. */
export const notFitting = (f: FieldName, found: string): Finding =>
  error('field.value', `${named(f)}: ${found} passt hier nicht. Erwartet: ${f.help}`, 'Prüfen Sie den Wert.');
