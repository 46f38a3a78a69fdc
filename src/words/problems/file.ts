import type { Finding } from '../../problem/problem.ts';
import { alsoElsewhere, megabytes, quote } from './quote.ts';

/** Problems of a file as a whole: whether it is there, and whether it is text. */
const error = (code: string, message: string, hint: string): Finding => ({ code, severity: 'error', message, hint });
const warning = (code: string, message: string, hint: string): Finding => ({
  code,
  severity: 'warning',
  message,
  hint,
});

const SAVE_AS_UTF8 =
  'Speichern Sie die Datei mit der Zeichenkodierung „UTF-8“ (ohne BOM) neu, und rufen Sie den Befehl noch einmal auf.';

export const editionName = (year: string): Finding =>
  error(
    'file.edition-name',
    `${quote(year)} ist kein Name einer Ausgabe. Erwartet wird ein Jahr wie 2024 oder ein Zeitraum wie 2019-2020.`,
    'Geben Sie den Namen eines Ordners unter „data“ an.',
  );

export const editionMissing = (year: string): Finding =>
  error(
    'file.edition-missing',
    `Zur Ausgabe ${quote(year)} gibt es keine Daten: Der Ordner fehlt oder enthält keine YAML-Datei.`,
    `Prüfen Sie die Jahreszahl, oder kopieren Sie den Ordner einer anderen Ausgabe und geben der Kopie diesen Namen.`,
  );

/** What files that must not be missing hold. */
export const CONTENTS = {
  jobcenter: 'Name, Träger und Gestaltung des Jobcenters',
  edition: 'Jahr, Titel, Stand und Kapitel der Ausgabe',
  terms: 'Personengruppen und Quellen der Kennzahlen',
} as const;

export const fileMissing = (purpose: string): Finding =>
  error(
    'file.missing',
    `Die Datei fehlt. Erwartet werden darin: ${purpose}.`,
    'Legen Sie die Datei unter diesem Namen an.',
  );

export const fileTooBig = (size: number, limit: number): Finding =>
  error(
    'file.too-big',
    `Die Datei ist ${megabytes(size)} groß und wurde nicht gelesen. Erwartet werden höchstens ${megabytes(limit)}.`,
    'Prüfen Sie, ob hier versehentlich eine andere Datei liegt, und ersetzen Sie sie durch eine Textdatei.',
  );

export const fileEmpty = (): Finding =>
  error(
    'file.empty',
    'Die Datei ist leer. Erwartet wird mindestens ein Eintrag.',
    'Füllen Sie die Datei, oder löschen Sie sie.',
  );

export const chapterEmpty = (): Finding =>
  error(
    'file.empty',
    'Die Kapiteldatei ist leer. Erwartet wird ein Text mit Überschrift.',
    'Schreiben Sie den Text, oder streichen Sie das Kapitel in „edition.yaml“ und löschen Sie die Datei.',
  );

export const byteOrderMark = (): Finding =>
  error(
    'file.byte-order-mark',
    'Die Datei beginnt mit einer unsichtbaren Bytereihenfolge-Marke (BOM). Erwartet wird UTF-8 ohne BOM.',
    SAVE_AS_UTF8,
  );

export const utf16 = (): Finding =>
  error('file.utf16', 'Die Datei ist in UTF-16 gespeichert („Unicode“ in Windows). Erwartet wird UTF-8.', SAVE_AS_UTF8);

export const nulByte = (count: number): Finding =>
  error(
    'file.nul',
    `Hier steht ein Null-Byte. Erwartet wird eine reine Textdatei.${alsoElsewhere(count)}`,
    'Öffnen Sie die Datei in einem Texteditor, löschen Sie das Zeichen, und speichern Sie sie als UTF-8.',
  );

/** `byte` in 0 to 255; `likely` is what Windows would show for it, where it is a printable character. */
export const notUtf8 = (byte: number, likely: string | undefined): Finding =>
  error(
    'file.encoding',
    `Die Datei ist nicht in UTF-8 gespeichert: Das Byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} an dieser Stelle ist ungültig${
      likely === undefined ? '' : `, gemeint ist vermutlich „${likely}“ in einer Windows-Kodierung (Latin-1)`
    }.`,
    SAVE_AS_UTF8,
  );

/** `point` is the code point of a character that has no place in a text. */
export const forbiddenCharacter = (point: number, count: number): Finding =>
  error(
    'file.character',
    `Hier steht das unsichtbare oder nicht druckbare Zeichen U+${point.toString(16).toUpperCase().padStart(4, '0')}. Erwartet werden nur druckbare Zeichen.${alsoElsewhere(count)}`,
    'Löschen Sie das Zeichen, und tippen Sie die Stelle neu.',
  );

export const replacementCharacter = (count: number): Finding =>
  error(
    'file.replacement-character',
    `Hier steht das Ersatzzeichen „�“ (U+FFFD): Ein Umlaut oder Sonderzeichen ging beim Umwandeln verloren.${alsoElsewhere(count)}`,
    'Setzen Sie das richtige Zeichen wieder ein.',
  );

export const wrongExtension = (name: string): Finding =>
  warning(
    'file.extension',
    `Die Datei wird nicht gelesen, weil ihr Name auf „.yml“ endet. Erwartet wird die Endung „.yaml“.`,
    `Benennen Sie ${quote(name)} in ${quote(name.replace(/\.yml$/i, '.yaml'))} um.`,
  );
