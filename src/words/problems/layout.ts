import type { Finding } from '../../problem/problem.ts';

/** At most this much of a text is repeated in a message. */
const EXCERPT = 60;

const excerpt = (text: string): string =>
  text.length > EXCERPT ? `${text.slice(0, EXCERPT).replace(/ \S*$/, '')} …` : text;

const unicode = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export const missingGlyph = (character: string, text: string): Finding => ({
  code: 'layout.missing-glyph',
  severity: 'error',
  message: `Das Zeichen „${character}“ (${unicode(character)}) fehlt in der Schrift des Dokuments. Es steht in „${excerpt(text)}“.`,
  hint: 'Ersetzen Sie das Zeichen durch eines der deutschen Tastatur oder streichen Sie es. Emojis und Symbole aus anderen Programmen lassen sich nicht drucken.',
});

export const wordTooLong = (text: string, page: number): Finding => ({
  code: 'layout.word-too-long',
  severity: 'warning',
  message: `Auf Seite ${page} ist ein Wort länger als die Zeile und wurde ohne Rücksicht auf Silben getrennt: „${excerpt(text)}“.`,
  hint: 'Formulieren Sie das Wort um oder setzen Sie mit Bindestrichen Stellen, an denen es getrennt werden darf.',
});

export const lineTooLong = (text: string, page: number): Finding => ({
  code: 'layout.line-too-long',
  severity: 'warning',
  message: `Auf Seite ${page} ragt eine Zeile über den Satzspiegel hinaus: „${excerpt(text)}“.`,
  hint: 'Kürzen Sie den Text oder teilen Sie ihn auf.',
});

export const boxTooLarge = (what: string, page: number): Finding => ({
  code: 'layout.box-too-large',
  severity: 'warning',
  message: `Auf Seite ${page} passt etwas nicht auf die Seite: ${what}.`,
  hint: 'Teilen Sie Tabelle, Diagramm oder Absatz in kleinere Teile.',
});

export const headingAtPageEnd = (heading: string, page: number): Finding => ({
  code: 'layout.heading-at-page-end',
  severity: 'warning',
  message: `Die Überschrift „${excerpt(heading)}“ steht auf Seite ${page} allein am Ende der Seite.`,
  hint: 'Ändern Sie den Text davor um eine oder zwei Zeilen.',
});

export const singleLine = (text: string, page: number): Finding => ({
  code: 'layout.single-line',
  severity: 'warning',
  message: `Auf Seite ${page} steht eine Zeile eines Absatzes allein: „${excerpt(text)}“.`,
  hint: 'Kürzen oder verlängern Sie den Absatz um einige Wörter.',
});

export const engineWarning = (text: string): Finding => ({
  code: 'layout.engine-warning',
  severity: 'warning',
  message: `Beim Setzen der Seiten gab es eine Warnung: ${text}`,
  hint: 'Prüfen Sie im fertigen Dokument die Seiten mit großen Tabellen und Diagrammen. Bleibt die Warnung, melden Sie sie bitte.',
});

/** What a box shows, for `boxTooLarge`. */
export const boxNames = {
  Table: 'eine Tabelle',
  Figure: 'ein Diagramm',
  text: (text: string): string => `der Text „${excerpt(text)}“`,
  other: 'ein Teil der Seite',
} as const;
