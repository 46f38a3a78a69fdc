/** Words of the comparison of two editions: on the terminal and in the „Änderungsübersicht“. */

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Names of what is compared, as they stand before old and new. */
export const FIELD = {
  organisation: 'Jobcenter',
  carriers: 'Träger',
  title: 'Titel',
  subtitle: 'Untertitel',
  shortTitle: 'Kurztitel',
  years: 'Jahr',
  stand: 'Stand',
  state: 'Status',
  name: 'Name',
  definition: 'Festlegung',
  members: 'Mitglieder',
  partOf: 'Teil von',
  waiting: 'Wartezeit',
  url: 'Internetadresse',
  long: 'Bedeutung',
  label: 'Bezeichnung',
  date: 'Zeitpunkt',
  source: 'Quelle',
  speaker: 'Person',
  role: 'Funktion',
  wording: 'Wortlaut',
  months: (n: number): string => counted(n, 'Monat', 'Monate'),
} as const;

/** How far an edition is. */
export const STATE_NAME = {
  draft: 'Entwurf',
  submitted: 'Vorlage zur Beschlussfassung',
  decided: 'beschlossen',
  published: 'veröffentlicht',
  withdrawn: 'zurückgezogen',
} as const;

/** What besides the value changed of a figure. */
export const FIGURE_FIELD = {
  value: 'Wert',
  date: 'Stichtag',
  since: 'verglichen mit',
  low: 'untere Grenze',
  high: 'obere Grenze',
  unit: 'Einheit',
  decimals: 'Nachkommastellen',
  approximate: 'gerundet',
  population: 'Personenkreis',
  sources: 'Quelle',
  status: 'Status',
  derivation: 'Herleitung',
  label: 'Bezeichnung',
} as const;

const RULES: Readonly<Record<string, string>> = {
  sum: 'Summe',
  share: 'Anteil',
  growth: 'Veränderung',
  difference: 'Differenz',
  points: 'Veränderung in Prozentpunkten',
  ratio: 'Verhältnis',
  lowest: 'niedrigster Wert',
  highest: 'höchster Wert',
  members: 'Anzahl',
  negation: 'Gegenwert',
};

/** How a value follows from others. */
export const DERIVED = {
  at: (label: string, date: string): string => `${label} (${date})`,
  from: (rule: string, labels: readonly string[]): string => `${RULES[rule] ?? rule}: ${labels.join('; ')}`,
} as const;

/** What a figure still wants. */
export const STANDING = { open: 'noch offen', carried: 'übernommen' } as const;

export const YES_NO = { true: 'ja', false: 'nein' } as const;

export const COMPARISON = {
  title: 'Änderungsübersicht',
  /** On the cover and in running lines, where years stand. */
  years: (old: string, now: string): string => `${old} → ${now}`,
  subtitle: (title: string, now: string, old: string): string => `${title} ${now} im Vergleich mit ${old}`,
  stand: (date: string): string => `Stand: ${date}`,
  stands: (old: string, oldStand: string, now: string, newStand: string): string =>
    `Verglichen werden die Ausgabe ${old} (Stand: ${oldStand}) und die Ausgabe ${now} (Stand: ${newStand}).`,
  same: 'Keine Unterschiede.',
  sameLong:
    'Keine Unterschiede: Zahlen, Texte, Tabellen, Abbildungen und Begriffe beider Ausgaben sind in allem gleich.',
  none: '–',
  arrow: '→',
  old: 'Bisher',
  new: 'Neu',
  gone: 'Entfallen',
  unchangedValue: 'unverändert',
  printedSame: '±0',
  otherUnit: 'andere Einheit',
  elided: '[…]',
  chapter: (number: string | null, title: string): string =>
    number === null ? title : /^\d|^[IVX]+\b/.test(number) ? `Kapitel\u00a0${number}: ${title}` : `${number}: ${title}`,
} as const;

/** Titles of the parts, in the order they come. */
export const SECTION = {
  glance: 'Auf einen Blick',
  figures: 'Zahlen',
  targets: 'Zielwerte',
  texts: 'Texte',
  chapters: 'Kapitel',
  exhibits: 'Tabellen und Abbildungen',
  terms: 'Begriffe, Quellen und Ereignisse',
  notices: 'Hinweise und Gründe',
} as const;

export const FIGURES = {
  figure: 'Kennzahl',
  target: 'Zielwert',
  change: 'Veränderung',
  unprintedTitle: 'Nicht gedruckte Grundlagen',
  added: 'neu',
  removed: 'entfallen',
  inUnit: (unit: string, date: string): string => `${unit}, ${date}`,
  largest: 'Die größten Veränderungen gegenüber der bisherigen Ausgabe',
  largestTitle: 'Größte Veränderungen',
  otherFields: 'Was sich außer Wert und Stichtag geändert hat',
  what: 'Angabe',
  detail: (label: string, what: string): string => `${label}: ${what}`,
  rounding:
    'Veränderungen sind aus den genauen Werten gerechnet und können deshalb in der letzten Stelle vom Unterschied der gedruckten Werte abweichen.',
  revised: (date: string): string => `nachträglich geänderter Wert ${date}`,
  sentence: 'Satz',
} as const;

export const CHAPTERS = {
  what: 'Änderung',
  added: 'neu',
  removed: 'entfallen',
  renamed: 'umbenannt',
  moved: 'verschoben',
  renumbered: 'neu nummeriert',
  chapter: (number: string | null, title: string): string => (number === null ? title : `${number} ${title}`),
} as const;

export const TEXTS = {
  intro:
    'Unter „Bisher“ steht der alte, unter „Neu“ der neue Wortlaut. Wörter, die entfallen sind, sind durchgestrichen; Wörter, die hinzugekommen sind, sind fett gedruckt. Unveränderte Sätze eines Absatzes sind ausgelassen: […].',
  newChapter: 'Dieses Kapitel ist neu.',
  goneChapter: 'Dieses Kapitel ist entfallen. Sein Wortlaut war:',
} as const;

export const EXHIBITS = {
  what: 'Darstellung',
  caption: 'Überschrift',
  columns: 'Spalten',
  place: 'Kapitel',
  rows: 'Zeilen',
  values: 'Werte',
  note: 'Anmerkung',
  added: 'Neu',
  removed: 'Entfallen',
  changedValues: (n: number): string => counted(n, 'geänderter Wert', 'geänderte Werte'),
  named: (number: string, caption: string): string => (number === '' ? caption : `${number} „${caption}“`),
} as const;

export const TERMS = {
  edition: 'Angaben zur Ausgabe',
  populations: 'Personenkreise',
  sources: 'Quellen',
  abbreviations: 'Abkürzungen',
  laws: 'Gesetze',
  events: 'Ereignisse',
  quotations: 'Zitate',
  field: (label: string, field: string): string => `${label}: ${field}`,
} as const;

export const NOTICES = {
  acknowledged: 'Zur Kenntnis genommene Hinweise',
  acknowledgedIntro:
    'Diese Hinweise hat die Prüfung der neuen Ausgabe ergeben. Sie sind mit der genannten Begründung zur Kenntnis genommen worden.',
  settled: 'Nicht mehr bestehende Hinweise',
  settledDoubts: (n: number): string =>
    n === 1
      ? 'Ein Zweifel, der zur bisherigen Ausgabe vermerkt war, ist nicht mehr vermerkt.'
      : `${n} Zweifel, die zur bisherigen Ausgabe vermerkt waren, sind nicht mehr vermerkt.`,
  settledNotices: (n: number): string =>
    n === 1
      ? 'Ein Hinweis, der zur bisherigen Ausgabe zur Kenntnis genommen war, besteht nicht mehr.'
      : `${n} Hinweise, die zur bisherigen Ausgabe zur Kenntnis genommen waren, bestehen nicht mehr.`,
  doubts: 'Vermerkte Zweifel',
  doubtsIntro: 'Diese Zweifel sind zur neuen Ausgabe vermerkt und noch nicht geklärt.',
  about: 'Betrifft',
  message: 'Hinweis',
  doubt: 'Zweifel',
  reason: 'Begründung',
  edition: 'Ausgabe insgesamt',
  new: 'neu',
  kept: 'wie bisher',
  signed: (by: string | null, on: string | null): string => [by, on].filter((it) => it !== null).join(', '),
} as const;

/** Lines of „Auf einen Blick“: what is counted. */
export const COUNTS = {
  caption: 'Was sich geändert hat',
  what: 'Gegenstand',
  changed: 'geändert',
  added: 'neu',
  removed: 'entfallen',
  same: 'unverändert',
  figures: 'Kennzahlen',
  targets: 'Zielwerte',
  chapters: 'Überschriften',
  texts: 'Textstellen',
  exhibits: 'Tabellen und Abbildungen',
  terms: 'Begriffe, Quellen und Ereignisse',
  notices: 'Hinweise mit Begründung',
  doubts: 'vermerkte Zweifel',
} as const;
