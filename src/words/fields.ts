import { APPROVAL } from './approval-fields.ts';
import { CARRIED_OVER } from './carried-over-fields.ts';
import type { FieldWords } from './field-words.ts';
import { JOBCENTER } from './jobcenter-fields.ts';
import { TEXT_WARNINGS } from './text-warning-fields.ts';

const EDITION = {
  self: { title: 'Ausgabe', description: 'Jahr, Titel, Stand und Kapitel einer Ausgabe.' },
  years: { title: 'Jahr', description: 'Ein Jahr wie 2024 oder zwei wie [2019, 2020].', examples: [2024] },
  title: {
    title: 'Titel',
    description: 'Titel auf dem Umschlag.',
    examples: ['Arbeitsmarkt- und Integrationsprogramm'],
  },
  subtitle: { title: 'Untertitel', description: 'Zweite Zeile unter dem Titel.' },
  shortTitle: { title: 'Kurztitel', description: 'Kurzform für Kopfzeilen.', examples: ['AMIP'] },
  state: {
    title: 'Bearbeitungsstand',
    description:
      'draft (Entwurf), submitted (vorgelegt), decided (beschlossen), published (veröffentlicht) oder withdrawn (zurückgezogen).',
  },
  capturedAfterwards: {
    title: 'Nachträglich erfasst',
    description: 'true: erschien, bevor es hier erfasst wurde; Hinweise werden gezeigt, hindern aber keinen Bau.',
  },
  stand: {
    title: 'Stand der Ausgabe',
    description: 'Zeitpunkt, für den die ganze Ausgabe spricht.',
    examples: ['2024-01'],
  },
  numbering: { title: 'Nummerierung', description: 'Wie Überschriften gezählt werden.' },
  levels: {
    title: 'Ebenen',
    description: 'Zählweise je Überschriftenebene, höchstens vier; fehlende Ebenen zählen arabisch.',
  },
  level: { title: 'Zählweise', description: 'arabic (1, 2), roman (I, II) oder letter (a, b).' },
  joined: { title: 'Verbundene Nummern', description: 'true: „IV.1“; false: nur die Nummer der eigenen Ebene.' },
  thousands: {
    title: 'Tausendertrennung',
    description: 'point (6.658) oder space (6 658), einheitlich im ganzen Dokument.',
  },
  chapters: { title: 'Kapitel', description: 'Kapiteldateien im Ordner „chapters“ in der Reihenfolge des Dokuments.' },
  chapter: { title: 'Kapitel', description: 'Eine Kapiteldatei.' },
  file: { title: 'Datei', description: 'Name der Datei im Ordner „chapters“.', examples: ['einleitung.md'] },
  part: { title: 'Teil', description: 'front (vorn), body (Hauptteil), appendix (Anlage) oder back (hinten).' },
  parts: { title: 'Erzeugte Teile', description: 'Welche Teile das Programm selbst erzeugt.' },
  contents: { title: 'Inhaltsverzeichnis', description: 'true oder false.' },
  abbreviations: { title: 'Abkürzungsverzeichnis', description: 'true oder false.' },
  chartData: { title: 'Daten der Abbildungen', description: 'true oder false: Tabellen zu den Abbildungen im Anhang.' },
  imprintPart: { title: 'Impressum', description: 'true oder false.' },
  genderNote: {
    title: 'Hinweis zur Sprache',
    description: 'Satz zur geschlechtergerechten Sprache; darf Platzhalter enthalten.',
  },
  imprint: { title: 'Angaben im Impressum', description: 'Zeilen des Impressums.' },
  imprintEntry: { title: 'Angabe', description: 'Eine Zeile des Impressums.' },
  imprintLabel: { title: 'Bezeichnung', description: 'Was die Angabe benennt.', examples: ['Herausgeber'] },
  imprintText: { title: 'Text', description: 'Die Angabe selbst.' },
  doubts: { title: 'Zweifel', description: 'Zweifel an Aussagen der Texte.' },
  doubtChapter: { title: 'Kapitel', description: 'Datei des Kapitels, um das es geht.', examples: ['ressourcen.md'] },
} as const satisfies Record<string, FieldWords>;

const SHARED = {
  doubts: {
    title: 'Zweifel',
    description: 'Zweifel an der Angabe; jeder erscheint als Warnung, bis er bestätigt ist.',
  },
  doubt: { title: 'Zweifel', description: 'Ein Zweifel mit Begründung.' },
  doubtText: { title: 'Text', description: 'Worin der Zweifel besteht.' },
  acknowledged: {
    title: 'Bestätigung',
    description: 'Wer den Zweifel oder die Warnung geprüft hat und warum sie stehen bleiben darf.',
  },
  reason: { title: 'Grund', description: 'Warum die Angabe so stehen bleibt.' },
  by: { title: 'Von', description: 'Wer das entschieden hat.' },
  on: { title: 'Am', description: 'Wann das entschieden wurde.', examples: ['2024-03-01'] },
  warnings: {
    title: 'Bestätigte Warnungen',
    description: 'Warnungen, die stehen bleiben, mit ihrem Schlüssel, z. B. plausibility.bounds.',
  },
} as const satisfies Record<string, FieldWords>;

const TERMS = {
  self: { title: 'Begriffe', description: 'Personengruppen, Quellen, Abkürzungen und Gesetze der Ausgabe.' },
  populations: { title: 'Personengruppen', description: 'Wer gezählt wird, je Gruppe einmal festgelegt.' },
  population: { title: 'Personengruppe', description: 'Eine Personengruppe.' },
  populationName: { title: 'Name', description: 'Wie die Gruppe gedruckt wird.' },
  definition: { title: 'Definition', description: 'Wer dazugehört.' },
  members: { title: 'Mitglieder', description: 'Aufzählung, z. B. der Herkunftsländer.' },
  member: { title: 'Mitglied', description: 'Ein Mitglied der Aufzählung.', examples: ['Eritrea'] },
  partOf: { title: 'Teil von', description: 'Kürzel der größeren Gruppe.', examples: ['elb'] },
  sources: { title: 'Quellen', description: 'Woher die Zahlen stammen.' },
  source: { title: 'Quelle', description: 'Eine Quelle.' },
  sourceName: { title: 'Name', description: 'Wie die Quelle gedruckt wird.' },
  waitingMonths: {
    title: 'Wartezeit',
    description: 'Monate zwischen Stichtag und endgültiger Veröffentlichung.',
    examples: [3],
  },
  url: { title: 'Internetadresse', description: 'Fundstelle der Quelle mit https://.' },
  abbreviations: { title: 'Abkürzungen', description: 'Abkürzung und Langform.' },
  abbreviation: { title: 'Abkürzung', description: 'Langform der Abkürzung.' },
  laws: { title: 'Gesetze', description: 'Gesetze, die hinter einem § stehen dürfen.' },
  law: { title: 'Gesetz', description: 'Kurzname eines Gesetzes.', examples: ['SGB II'] },
} as const satisfies Record<string, FieldWords>;

const TOPIC = {
  self: { title: 'Themendatei', description: 'Kennzahlen, Ableitungen, Ereignisse und Zitate zu einem Thema.' },
  figures: { title: 'Kennzahlen', description: 'Gelieferte Zahlen mit Einheit, Stichtag, Quelle und Status.' },
  figure: { title: 'Kennzahl', description: 'Eine gelieferte Zahl oder Zeitreihe.' },
  label: { title: 'Bezeichnung', description: 'Deutsche Bezeichnung; bei bekannten Kennzahlen nicht nötig.' },
  unit: { title: 'Einheit', description: 'Wort für das, was gezählt oder gemessen wird.' },
  noun: { title: 'Zählwort', description: 'Eigenes Wort zur Einheit „Anzahl“.' },
  one: { title: 'Einzahl', description: 'Das Wort bei 1.', examples: ['Haushalt'] },
  many: { title: 'Mehrzahl', description: 'Das Wort bei allen anderen Zahlen.', examples: ['Haushalte'] },
  population: { title: 'Personengruppe', description: 'Kürzel einer Gruppe aus „terms.yaml“.' },
  source: { title: 'Quelle', description: 'Kürzel einer Quelle aus „terms.yaml“.' },
  series: { title: 'Zeitreihe', description: 'Werte zu mehreren Stichtagen, neueste zuerst oder zuletzt.' },
  observation: { title: 'Wert mit Stichtag', description: 'Ein Wert der Zeitreihe.' },
  frequency: {
    title: 'Rhythmus',
    description:
      'month (monatlich), quarter (vierteljährlich) oder year (jährlich); fehlende Werte dazwischen gelten als Lücke.',
  },
  date: {
    title: 'Stichtag',
    description: 'Tag 2023-12-31, Monat 2023-12, Quartal 2023-Q4, Jahreszeit 2022-Herbst oder Jahr 2023.',
    examples: ['2023-12-31', '2023-09', '2023-Q4', '2022-Herbst', 2023],
  },
  value: {
    title: 'Wert',
    description:
      'Zahl ohne Tausenderpunkt, mit Punkt als Komma (2374960.98); offen, solange sie fehlt; null für eine Lücke.',
    examples: [6658],
  },
  low: { title: 'Untergrenze', description: 'Untere Grenze des Wertes, nur zusammen mit der Obergrenze.' },
  high: { title: 'Obergrenze', description: 'Obere Grenze des Wertes, nur zusammen mit der Untergrenze.' },
  status: {
    title: 'Status',
    description: 'Wie sicher der Wert ist: endgültig, hochgerechnet, operativ, Schätzung, Ansatz oder Angebot.',
    examples: ['endgültig'],
  },
  decimals: { title: 'Nachkommastellen', description: 'Gedruckte Stellen nach dem Komma, 0 bis 4.' },
  approximate: {
    title: 'Gerundet',
    description: 'true, wenn nur ein gerundeter Wert bekannt ist (gedruckt mit „rund“).',
  },
  since: {
    title: 'Vergleichszeitpunkt',
    description: 'Womit eine gelieferte Veränderung vergleicht.',
    examples: ['2019-06'],
  },
  topics: {
    title: 'Stichworte',
    description:
      'Wie Texte nennen, was hier gezählt wird, wenn sie die Zahl nicht drucken; daran prüft amip Trendworte.',
    examples: ['Widersprüche'],
  },
  topic: { title: 'Stichwort', description: 'Ein Wort oder eine Wortgruppe, wie sie im Text steht.' },
  agrees: {
    title: 'Muss übereinstimmen mit',
    description:
      'Womit der aktuelle Wert bis auf Rundung übereinstimmen muss: genau eines von sum, share, growth, difference, points und ratio, wie bei einer abgeleiteten Kennzahl.',
  },
  derived: {
    title: 'Abgeleitete Kennzahlen',
    description: 'Zahlen, die aus anderen folgen und deshalb berechnet werden.',
  },
  derivedOne: { title: 'Abgeleitete Kennzahl', description: 'Eine berechnete Zahl mit genau einer Rechenvorschrift.' },
  share: { title: 'Anteil', description: 'Teil (part) an einem Ganzen (whole), in Prozent.' },
  partOperand: { title: 'Teil', description: 'Kürzel des Teils.' },
  whole: { title: 'Ganzes', description: 'Kürzel des Ganzen.' },
  sum: { title: 'Summe', description: 'Liste der Summanden; ein Minus davor zieht ab.' },
  term: {
    title: 'Summand',
    description: 'Kürzel einer Kennzahl, mit Minus zum Abziehen.',
    examples: ['egt-zuteilung', '-umschichtung'],
  },
  growth: { title: 'Veränderung in Prozent', description: 'Von einem Wert (from) zu einem anderen (to).' },
  difference: { title: 'Unterschied', description: 'Von einem Wert (from) zu einem anderen (to), in deren Einheit.' },
  points: {
    title: 'Unterschied in Prozentpunkten',
    description: 'Von einem Prozentwert (from) zu einem anderen (to).',
  },
  from: { title: 'Von', description: 'Ausgangswert.', examples: ['elb@2022-12'] },
  to: { title: 'Zu', description: 'Endwert.', examples: ['elb'] },
  ratio: { title: 'Verhältnis', description: 'Wert (of) je Bezugswert (to).' },
  of: { title: 'Wert', description: 'Kürzel des Wertes im Zähler.' },
  lowest: { title: 'Tiefster Wert', description: 'Kürzel einer Kennzahl mit Zeitreihe.' },
  highest: { title: 'Höchster Wert', description: 'Kürzel einer Kennzahl mit Zeitreihe.' },
  membersOf: { title: 'Zahl der Mitglieder', description: 'Kürzel einer Personengruppe mit Mitgliedern.' },
  events: { title: 'Ereignisse', description: 'Was zu einer Zeit geschah oder geschehen wird.' },
  event: { title: 'Ereignis', description: 'Ein Ereignis mit Zeitpunkt.' },
  eventLabel: { title: 'Bezeichnung', description: 'Was geschah.', examples: ['Ansiedlung von Amazon'] },
  eventDate: {
    title: 'Zeitpunkt',
    description: 'Wann es geschah, wie ein Stichtag geschrieben.',
    examples: ['2022-Herbst'],
  },
  quotations: { title: 'Zitate', description: 'Worte anderer, in Teilen.' },
  quotation: { title: 'Zitat', description: 'Ein Zitat mit Person, Rolle, Datum und Quelle.' },
  speaker: { title: 'Person', description: 'Wer das sagt.' },
  role: { title: 'Rolle', description: 'In welcher Eigenschaft.' },
  quoteParts: { title: 'Wortlaut', description: 'Die zitierten Teile in ihrer Reihenfolge.' },
  quotePart: { title: 'Teil des Wortlauts', description: 'Ein zitierter Teil ohne Anführungszeichen.' },
  quoteDate: { title: 'Veröffentlicht', description: 'Wann die Worte veröffentlicht wurden.', examples: ['2023-12'] },
} as const satisfies Record<string, FieldWords>;

const EXHIBITS = {
  self: {
    title: 'Tabellen und Abbildungen',
    description: 'Tabellen und Abbildungen, die der Text an ihren Ort setzt.',
  },
  tables: { title: 'Tabellen', description: 'Tabellen der Ausgabe.' },
  table: { title: 'Tabelle', description: 'Eine Tabelle.' },
  caption: {
    title: 'Überschrift',
    description: 'Überschrift; darf Platzhalter enthalten.',
    examples: ['Aufteilung der Mittel {{jahr}}'],
  },
  columns: { title: 'Spalten', description: 'Köpfe aller Spalten; der erste steht über den Zeilenbezeichnungen.' },
  column: { title: 'Spalte', description: 'Kopf einer Spalte.' },
  rows: { title: 'Zeilen', description: 'Zeilen der Tabelle.' },
  row: { title: 'Zeile', description: 'Eine Zeile: Bezeichnung und je Spalte eine Zelle.' },
  rowLabel: { title: 'Bezeichnung', description: 'Bezeichnung am Anfang der Zeile.' },
  total: { title: 'Summenzeile', description: 'true hebt die Zeile als Summe hervor.' },
  cells: { title: 'Zellen', description: 'Je Spalte hinter der ersten eine Zelle.' },
  cell: {
    title: 'Zelle',
    description: 'Kürzel einer Kennzahl, null für leer oder { text: "…" }.',
    examples: ['egt-zuteilung', '-umschichtung'],
  },
  cellText: { title: 'Text', description: 'Text der Zelle; darf Platzhalter enthalten.' },
  number: {
    title: 'Eigene Nummer',
    description: 'Nummer statt der laufenden, in Anführungszeichen.',
    examples: ['1a'],
  },
  note: { title: 'Anmerkung', description: 'Text unter der Tabelle oder Abbildung.' },
  charts: { title: 'Abbildungen', description: 'Abbildungen der Ausgabe.' },
  chart: { title: 'Abbildung', description: 'Eine Abbildung.' },
  type: {
    title: 'Art',
    description: 'Art der Abbildung: bar, groupedBar, stackedBar, share, deviation, line, interval oder path.',
    examples: ['line'],
  },
  series: { title: 'Reihen', description: 'Namen der Reihen; bei einer einzigen nicht nötig.' },
  seriesName: { title: 'Reihe', description: 'Name einer Reihe.' },
  lines: { title: 'Linien', description: 'Kennzahlen mit Zeitreihe, je eine Linie.' },
  line: { title: 'Linie', description: 'Eine Linie.' },
  label: { title: 'Bezeichnung', description: 'Beschriftung in der Abbildung.' },
  figure: { title: 'Kennzahl', description: 'Kürzel der Kennzahl.', examples: ['elb'] },
  reference: { title: 'Bezugslinie', description: 'Waagerechte Linie bei einem Wert.' },
  operand: {
    title: 'Kennzahl',
    description: 'Kürzel einer Kennzahl, mit @Stichtag für einen früheren Wert.',
    examples: ['barometer-neutral'],
  },
  categories: { title: 'Kategorien', description: 'Balken oder Gruppen von Balken.' },
  category: { title: 'Kategorie', description: 'Eine Kategorie mit einem Wert je Reihe.' },
  values: { title: 'Werte', description: 'Je Reihe ein Kürzel, null für nicht verfügbar.' },
  valueOperand: { title: 'Wert', description: 'Kürzel einer Kennzahl oder null.' },
  neutral: { title: 'Neutraler Wert', description: 'Kürzel des Wertes, von dem die Balken ausgehen.' },
  intervals: { title: 'Werte', description: 'Kennzahlen mit Unter- und Obergrenze.' },
  interval: { title: 'Wert mit Spanne', description: 'Eine Kennzahl mit Unter- und Obergrenze.' },
  paths: { title: 'Wege', description: 'Je Weg von einem Anfang über Änderungen zu einem Ergebnis.' },
  path: { title: 'Weg', description: 'Ein Weg.' },
  steps: { title: 'Schritte', description: 'Erst ein Anfang, dann Änderungen, zuletzt ein Ergebnis.' },
  step: { title: 'Schritt', description: 'Ein Schritt mit genau einem von start, change und result.' },
  start: { title: 'Anfang', description: 'Kürzel des Anfangswertes.' },
  change: { title: 'Änderung', description: 'Kürzel der Änderung, mit Minus zum Abziehen.' },
  result: { title: 'Ergebnis', description: 'Kürzel des Ergebnisses.' },
  axisTitle: { title: 'Achsentitel', description: 'Titel der Werteachse statt der Einheit.' },
  axisFrom: { title: 'Achsenanfang', description: 'Wo die Werteachse beginnt.', examples: [6000] },
  axisTo: { title: 'Achsenende', description: 'Wo die Werteachse endet.' },
} as const satisfies Record<string, FieldWords>;

export const FIELDS = {
  jobcenter: JOBCENTER,
  edition: EDITION,
  carriedOver: CARRIED_OVER,
  approval: APPROVAL,
  warnings: TEXT_WARNINGS,
  shared: SHARED,
  terms: TERMS,
  topic: TOPIC,
  exhibits: EXHIBITS,
} as const;

/** Help for a figure that every AMIP has. */
export const knownFigureHelp = (unit: string, from: number, to: number, topic: string): string =>
  `Einheit ${unit}, üblich ${from} bis ${to}; steht meist in ${topic}.yaml.`;
