import type { Finding } from '../../problem/problem.ts';
import { alsoElsewhere, quote } from './quote.ts';

/** Problems of YAML notation, in the words of somebody who types figures and knows nothing of parsers. */
const error = (code: string, message: string, hint: string): Finding => ({
  code: `yaml.${code}`,
  severity: 'error',
  message,
  hint,
});

export const tab = (): Finding =>
  error(
    'tab',
    'Die Zeile ist mit einem Tabulator eingerückt. Erwartet werden Leerzeichen.',
    'Ersetzen Sie den Tabulator durch zwei Leerzeichen je Ebene.',
  );

export const protectedSpace = (): Finding =>
  error(
    'protected-space',
    'Die Zeile ist mit einem geschützten Leerzeichen eingerückt. Erwartet werden gewöhnliche Leerzeichen.',
    'Löschen Sie die Einrückung, und tippen Sie sie mit der Leertaste neu.',
  );

export const unclosedQuote = (mark: string): Finding =>
  error(
    'unclosed-quote',
    `Hier beginnt ein Text mit dem Anführungszeichen ${mark}, das nirgends geschlossen wird.`,
    `Setzen Sie ${mark} auch hinter den Text.`,
  );

export const templateWithoutQuotes = (): Finding =>
  error(
    'template-without-quotes',
    'Hier steht ein Platzhalter {{…}} ohne Anführungszeichen um den Text.',
    'Setzen Sie den ganzen Text in Anführungszeichen, z. B. "Mittel {{jahr}}".',
  );

export const secondColon = (): Finding =>
  error(
    'second-colon',
    'In dieser Zeile steht hinter dem ersten Doppelpunkt noch einer. Erwartet wird nur ein Feld je Zeile.',
    'Setzen Sie den Text hinter dem ersten Doppelpunkt in Anführungszeichen, oder beginnen Sie für das zweite Feld eine neue Zeile.',
  );

export const missingSpaceAfterColon = (): Finding =>
  error(
    'missing-space',
    'Hinter dem Doppelpunkt fehlt ein Leerzeichen. Erwartet wird „Feld: Wert“.',
    'Fügen Sie hinter dem Doppelpunkt ein Leerzeichen ein.',
  );

export const missingColon = (): Finding =>
  error(
    'missing-colon',
    'Hier fehlt ein Doppelpunkt. Erwartet wird „Feld: Wert“.',
    'Ergänzen Sie hinter dem Namen des Feldes einen Doppelpunkt und ein Leerzeichen; gehört die Zeile zum Text davor, setzen Sie diesen in Anführungszeichen.',
  );

export const indentation = (): Finding =>
  error(
    'indentation',
    'Die Einrückung passt nicht zu den Zeilen davor. Erwartet wird, dass Felder desselben Abschnitts gleich weit eingerückt sind.',
    'Rücken Sie die Zeile so weit ein wie ihre Nachbarn; je Ebene zwei Leerzeichen.',
  );

export const unclosedBracket = (mark: string): Finding =>
  error(
    'unclosed-bracket',
    `Eine Klammer ist nicht geschlossen. Erwartet wird ${quote(mark)}.`,
    `Setzen Sie ${quote(mark)} an das Ende der Liste oder des Abschnitts.`,
  );

export const colourAsComment = (colour: string): Finding =>
  error(
    'colour-as-comment',
    `Hinter dem Doppelpunkt steht ${quote(colour)} ohne Anführungszeichen; ab dem Zeichen „#“ gilt die Zeile als Bemerkung.`,
    `Setzen Sie die Farbe in Anführungszeichen: "${colour}"`,
  );

export const missingComma = (): Finding =>
  error(
    'missing-comma',
    'Zwischen zwei Einträgen in Klammern fehlt ein Komma, oder ein Doppelpunkt ist zu viel.',
    'Trennen Sie die Einträge durch Kommas; einen Text mit Doppelpunkt oder Komma setzen Sie in Anführungszeichen.',
  );

export const reservedStart = (mark: string): Finding =>
  error(
    'reserved-start',
    `Ein Text darf nicht mit ${quote(mark)} beginnen, weil das Zeichen in YAML eine eigene Bedeutung hat.`,
    'Setzen Sie den ganzen Text in Anführungszeichen.',
  );

export const badEscape = (): Finding =>
  error(
    'bad-escape',
    'Hinter dem umgekehrten Schrägstrich „\\“ steht ein Zeichen, das dort nicht erlaubt ist.',
    "Schreiben Sie den Text in einfachen Anführungszeichen ('…'), oder verdoppeln Sie den Schrägstrich.",
  );

export const commentSpace = (): Finding =>
  error(
    'comment-space',
    'Vor dem Zeichen „#“ fehlt ein Leerzeichen.',
    'Setzen Sie vor eine Bemerkung ein Leerzeichen; gehört „#“ zum Text, setzen Sie ihn in Anführungszeichen.',
  );

export const listOnKeyLine = (): Finding =>
  error(
    'list-on-key-line',
    'Hinter dem Doppelpunkt steht ein Bindestrich in derselben Zeile. Erwartet wird ein Wert oder eine Liste in neuen Zeilen.',
    'Beginnen Sie die Liste in der nächsten Zeile, eingerückt; einen fehlenden Wert schreiben Sie als null.',
  );

export const blockHeader = (mark: string): Finding =>
  error(
    'block-header',
    `Hinter ${quote(mark)} darf in derselben Zeile nichts stehen: Das Zeichen kündigt einen mehrzeiligen Text an.`,
    'Setzen Sie den Text in Anführungszeichen, oder beginnen Sie ihn in der nächsten Zeile.',
  );

/** Anything else a parser objects to; `found` is what stands there. */
export const notation = (found: string): Finding =>
  error(
    'notation',
    `Die Schreibweise ist ab hier nicht zu verstehen${found.trim() === '' ? '' : `: ${quote(found)}`}. Erwartet wird „Feld: Wert“ oder „- Eintrag“.`,
    'Prüfen Sie diese und die Zeile davor auf fehlende Anführungszeichen, Klammern, Doppelpunkte und die Einrückung.',
  );

export const reference = (count: number): Finding =>
  error(
    'reference',
    `Hier steht ein YAML-Verweis („&“ oder „*“). Erwartet werden nur ausgeschriebene Werte.${alsoElsewhere(count)}`,
    'Schreiben Sie den Wert an jeder Stelle aus; einen Text, der mit „&“ oder „*“ beginnt, setzen Sie in Anführungszeichen.',
  );

export const tag = (count: number): Finding =>
  error(
    'tag',
    `Hier steht eine YAML-Typangabe („!“). Erwartet wird der Wert allein.${alsoElsewhere(count)}`,
    'Löschen Sie die Typangabe; einen Text, der mit „!“ beginnt, setzen Sie in Anführungszeichen.',
  );

export const directive = (count: number): Finding =>
  error(
    'directive',
    `Hier steht eine YAML-Anweisung („%“ am Zeilenanfang). Erwartet werden nur Felder und Werte.${alsoElsewhere(count)}`,
    'Löschen Sie die Zeile.',
  );

export const severalDocuments = (): Finding =>
  error(
    'several-documents',
    'Hier beginnt ein zweites Dokument in derselben Datei („---“ oder „...“). Erwartet wird eines.',
    'Löschen Sie die Trennzeile, oder verteilen Sie die Teile auf eigene Dateien.',
  );

export const mergeKey = (): Finding =>
  error(
    'merge-key',
    'Das Feld „<<“ (Übernahme aus einem anderen Abschnitt) ist nicht erlaubt.',
    'Schreiben Sie die Felder an dieser Stelle aus.',
  );

export const reservedKey = (key: string): Finding =>
  error(
    'reserved-key',
    `${quote(key)} darf kein Feld und kein Kürzel sein, weil das Wort im Programm eine eigene Bedeutung hat.`,
    'Wählen Sie einen anderen Namen.',
  );

export const duplicateKey = (key: string, firstLine: number): Finding =>
  error(
    'duplicate-key',
    `${quote(key)} steht in diesem Abschnitt schon in Zeile ${firstLine}. Erwartet wird jeder Name nur einmal.`,
    'Löschen Sie einen der beiden Einträge, oder geben Sie ihm einen eigenen Namen.',
  );

export const keyIsNoText = (): Finding =>
  error(
    'key',
    'Vor dem Doppelpunkt steht kein Name. Erwartet wird „Feld: Wert“.',
    'Schreiben Sie vor den Doppelpunkt den Namen des Feldes; Text mit Klammern oder Platzhaltern setzen Sie in Anführungszeichen.',
  );

export const tooDeep = (): Finding =>
  error(
    'too-deep',
    'Hier sind zu viele Ebenen ineinander geschachtelt. Keine Datei einer Ausgabe braucht so viele.',
    'Prüfen Sie die Einrückung und die Klammern.',
  );

export const tooMany = (): Finding =>
  error(
    'too-many',
    'Die Datei enthält mehr Einträge, als gelesen werden können.',
    'Prüfen Sie, ob hier versehentlich eine andere Datei liegt; sonst verteilen Sie die Einträge auf mehrere Dateien.',
  );
