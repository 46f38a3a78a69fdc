import type { FIGURES_HEAD } from './data-file.ts';

interface Field {
  /** Column of the table; absent where only the JSON file has it. */
  readonly column?: (typeof FIGURES_HEAD)[number];
  /** Key of the JSON file; dots lead inside. */
  readonly key: string;
  readonly meaning: string;
}

/** Every column and key of the figures in an archive package. */
export const FIGURE_FIELDS: readonly Field[] = [
  {
    column: 'Kennung',
    key: 'kennung',
    meaning:
      'Kürzel der Kennzahl in den Eingaben; hinter @ der Stichtag eines Werts einer Zeitreihe; mit Klammern die Formel einer Zahl, die erst der Text verlangt hat',
  },
  { column: 'Bezeichnung', key: 'bezeichnung', meaning: 'wie die Kennzahl heißt' },
  {
    column: 'Wert',
    key: 'wert',
    meaning:
      'ungerundet, mit Dezimalpunkt und ohne Tausenderzeichen; leer (JSON: null), wo kein Wert geliefert ist. Prozentwerte sind Prozent: 41.5 heißt 41,5 %',
  },
  { column: 'Untergrenze', key: 'untergrenze', meaning: 'unteres Ende des Bereichs, wo die Quelle einen nennt' },
  { column: 'Obergrenze', key: 'obergrenze', meaning: 'oberes Ende des Bereichs, wo die Quelle einen nennt' },
  {
    key: 'nachkommastellen',
    meaning: 'auf wie viele Stellen die Zahl gedruckt wird, wenn der Text nichts anderes sagt',
  },
  { key: 'gerundetBekannt', meaning: 'true, wo nur ein gerundeter Wert bekannt ist; gedruckt wird dann „rund“' },
  { column: 'Einheit', key: 'einheit', meaning: 'worin gezählt oder gemessen wird' },
  {
    column: 'Stichtag',
    key: 'stichtag',
    meaning:
      'Tag, Monat, Quartal, Jahreszeit oder Jahr, für den der Wert gilt: 2023-12-31, 2023-12, 2023-Q4, 2022-Herbst, 2023',
  },
  { key: 'verglichenMit', meaning: 'bei einer Veränderung: womit verglichen wurde, in der Form eines Stichtags' },
  { column: 'Personenkreis', key: 'personenkreis.name', meaning: 'wer gezählt wird' },
  { key: 'personenkreis.definition', meaning: 'wie der Personenkreis abgegrenzt ist' },
  {
    column: 'Quelle',
    key: 'quellen',
    meaning: 'woher die Zahl stammt; in der CSV-Datei sind mehrere durch ein Semikolon getrennt',
  },
  {
    column: 'Status',
    key: 'status',
    meaning:
      'wie fest die Zahl ist: endgültig, hochgerechnet, operativ, Schätzung, Ansatz oder Angebot; „offen“, wo noch kein Wert da ist',
  },
  {
    column: 'Herleitung',
    key: 'herleitung',
    meaning:
      'Datei und Zeile der Eingabe, oder Rechenregel mit den Kennungen, aus denen gerechnet wurde. Regeln: sum = Summe, share = Anteil in Prozent, growth = Veränderung in Prozent, difference = Unterschied, points = Unterschied in Prozentpunkten, ratio = Verhältnis, lowest und highest = kleinster und größter Wert einer Zeitreihe, members = Zahl der Teile eines Personenkreises, negation = mit umgekehrtem Vorzeichen',
  },
  { key: 'herleitung.datei', meaning: 'Datei der Eingabe unter data/eingaben/' },
  { key: 'herleitung.zeile', meaning: 'Zeile in dieser Datei' },
  { key: 'herleitung.regel', meaning: 'Rechenregel' },
  { key: 'herleitung.aus', meaning: 'Kennungen, aus denen gerechnet wurde; ein Minus davor zieht ab' },
];

const cell = (text: string): string => text.replaceAll('|', '\\|');

export const dataDictionary = (year: string): string =>
  `# Datenwörterbuch zu den Kennzahlen ${year}

\`kennzahlen.csv\` ist eine Tabelle nach RFC 4180: UTF-8, Felder durch Komma getrennt, die erste Zeile sind die Spalten. \`kennzahlen.json\` (UTF-8, RFC 8259) enthält unter \`kennzahlen\` dieselben Zahlen in derselben Reihenfolge und einige Felder mehr. Jede Kennung kommt einmal vor. Beide Dateien sind offen und maschinenlesbar (§ 12 EGovG); ein besonderes Programm ist nicht nötig.

| Spalte der CSV-Datei | Feld der JSON-Datei | Bedeutung |
|---|---|---|
${FIGURE_FIELDS.map(({ column, key, meaning }) => `| ${column ?? '–'} | \`${key}\` | ${cell(meaning)} |`).join('\n')}

Neben \`kennzahlen\` stehen in der JSON-Datei \`ausgabe\` (Jahr oder Jahre), \`titel\` und \`herausgeber\`.
`;
