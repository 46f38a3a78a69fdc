import { error } from './finding.ts';

/** What the check of notes says: `[^name]` behind a word, `[^name]: text` on a line of its own. */

export type WrongNote =
  | 'undefined'
  | 'unused'
  | 'repeated'
  | 'reference-repeated'
  | 'name'
  | 'heading'
  | 'link'
  | 'nested'
  | 'place'
  | 'content'
  | 'empty'
  | 'space'
  | 'adjacent'
  | 'line';

const WRONG: Readonly<Record<WrongNote, (mark: string) => readonly [message: string, hint: string]>> = {
  undefined: (mark) => [
    `Zur Anmerkung „${mark}“ fehlt der Text.`,
    `Schreiben Sie ihn in eine eigene Zeile desselben Kapitels, mit einer Leerzeile davor: „${mark}: Text“. Der Name besteht aus Buchstaben, Ziffern und Bindestrichen.`,
  ],
  unused: (mark) => [
    `Auf die Anmerkung „${mark}“ weist im Kapitel nichts hin; sie würde nicht gedruckt.`,
    `Setzen Sie ${mark} hinter das Wort, zu dem sie gehört, oder löschen Sie die Anmerkung.`,
  ],
  repeated: (mark) => [
    `Den Text der Anmerkung „${mark}“ gibt es in diesem Kapitel schon.`,
    'Geben Sie einer der beiden Anmerkungen einen anderen Namen, auch im Satz, oder löschen Sie eine.',
  ],
  'reference-repeated': (mark) => [
    `Auf die Anmerkung „${mark}“ wird schon an einer früheren Stelle hingewiesen.`,
    'Jede Anmerkung gehört zu einer Stelle. Löschen Sie den zweiten Hinweis, oder schreiben Sie eine eigene Anmerkung.',
  ],
  name: () => [
    'Der Name einer Anmerkung enthält Zeichen, die dort nicht möglich sind.',
    'Verwenden Sie Buchstaben, Ziffern und Bindestriche, zum Beispiel [^stichtag].',
  ],
  heading: (mark) => [
    `In einer Überschrift steht die Anmerkung „${mark}“.`,
    'Setzen Sie die Anmerkung in den Text darunter.',
  ],
  link: (mark) => [
    `Im Text eines Verweises steht die Anmerkung „${mark}“.`,
    'Setzen Sie die Anmerkung hinter den Verweis.',
  ],
  nested: (mark) => [
    `In einer Anmerkung wird auf die Anmerkung „${mark}“ hingewiesen.`,
    'Anmerkungen haben keine Anmerkungen. Nehmen Sie den Inhalt in den Text der ersten auf.',
  ],
  place: (mark) => [
    `Der Text der Anmerkung „${mark}“ steht in einer Liste, einem Zitat oder einer anderen Anmerkung.`,
    'Setzen Sie ihn an den Anfang einer eigenen Zeile, am besten an das Ende des Kapitels.',
  ],
  content: (mark) => [
    `In der Anmerkung „${mark}“ steht etwas anderes als Absätze.`,
    'Setzen Sie Listen, Zitate, Überschriften, Tabellen und Abbildungen in den Text des Kapitels.',
  ],
  empty: (mark) => [
    `Die Anmerkung „${mark}“ ist leer.`,
    'Ergänzen Sie ihren Text, oder löschen Sie sie und den Hinweis auf sie.',
  ],
  space: (mark) => [
    `Vor der Anmerkung „${mark}“ steht kein Wort, zu dem sie gehört.`,
    `Setzen Sie ${mark} ohne Leerzeichen hinter das Wort oder hinter das Satzzeichen.`,
  ],
  adjacent: (mark) => [
    `Die Anmerkung „${mark}“ steht unmittelbar hinter einer anderen; die Ziffern würden wie eine Zahl gelesen.`,
    'Fassen Sie beide in einer Anmerkung zusammen.',
  ],
  line: () => [
    'Hier steht eine Anmerkung wie „[^name]“. Anmerkungen gibt es nur im Text von Kapiteln.',
    'Schreiben Sie den Inhalt in den Satz, bei Tabellen und Abbildungen in das Feld „note“.',
  ],
};

/** A note used in a way that cannot be printed; `mark` as written, e.g. `[^1]`. */
export const wrongNote = (what: WrongNote, mark: string) => error(`text.note-${what}`, ...WRONG[what](mark));
