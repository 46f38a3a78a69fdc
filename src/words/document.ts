/** What a unit is called where it stands alone, as on an axis. */
interface UnitWords {
  readonly kind: 'count' | 'money' | 'percent' | 'change' | 'points' | 'index' | 'ratio' | 'fte';
  readonly many: string;
}

function unitWord({ kind, many }: UnitWords): string {
  switch (kind) {
    case 'money':
      return 'Euro';
    case 'percent':
      return 'Prozent';
    case 'change':
      return 'Veränderung in Prozent';
    case 'ratio':
      return many || 'Verhältnis';
    case 'fte':
      return 'Vollzeitäquivalente (VZÄ)';
    default:
      return many || 'Anzahl';
  }
}

/** Words printed in the document that no author writes: labels, titles of generated parts, notes, alternative texts. */
export const DOCUMENT = {
  lowest: 'Tiefstand',
  highest: 'Höchststand',
  /** German quotation marks; those within become single ones. */
  quoted: (text: string): string => `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
  range: (from: string, to: string): string => `${from} bis ${to}`,
  unit: unitWord,
  appendix: (number: string): string => `Anlage ${number}`,
  chapter: (number: string): string => `Kapitel ${number}`,
  table: (number: string): string => `Tabelle ${number}`,
  chart: (number: string): string => `Abbildung ${number}`,
  dataOf: (number: string): string => `Daten zu ${number}`,
  dateLabel: 'Stichtag',
  populationLabel: 'Personenkreis',
  sourceLabel: 'Quelle',
  stand: (date: string): string => `Stand: ${date}`,
} as const;

/** What a draft prints where something is missing. */
export const GAP = {
  long: (label: string, date: string): string => `[fehlt: ${label}, ${date}]`,
  /** Where it is said again, and for words that follow from what is missing. */
  short: '[fehlt]',
  /** In the cell of a table and inside charts. */
  cell: 'fehlt',
  /** A sentence taken over asks for a word that the figures of today do not give. */
  unsuited: '[zu prüfen]',
} as const;

const missingValues = (count: number): string => (count === 1 ? 'ein Wert fehlt' : `${count} Werte fehlen`);

/** Below a chart of a draft: how many of its values are missing or taken over. */
export function DRAFT_NOTE(missing: number, carried: number, all: number, from: string): string {
  const takenOver =
    carried === all
      ? `alle Werte sind aus ${from} übernommen`
      : `${carried} von ${all} Werten ${carried === 1 ? 'ist' : 'sind'} aus ${from} übernommen`;
  const lacking = missing === all ? 'alle Werte fehlen' : missingValues(missing);
  const parts = [...(missing > 0 ? [lacking] : []), ...(carried > 0 ? [takenOver] : [])];
  return `Entwurf: ${parts.join(', ')}.`;
}

/** Titles of the parts that are generated. */
export const PARTS = {
  abbreviations: 'Abkürzungen',
  chartData: 'Daten zu den Abbildungen',
  imprint: 'Impressum',
} as const;

export const ABBREVIATIONS = {
  caption: 'Abkürzungen in diesem Dokument',
  short: 'Abkürzung',
  long: 'Bedeutung',
} as const;

export const IMPRINT = {
  publisher: 'Herausgeber',
  carriers: 'Träger',
  address: 'Anschrift',
  phone: 'Telefon',
  email: 'E-Mail',
  website: 'Internet',
  stand: 'Stand',
  genderNote: 'Hinweis zur Sprache',
  decision: 'Beschluss',
  decided: (date: string, resolution: string): string => `Trägerversammlung, ${date} (${resolution})`,
} as const;

type ChartType = 'bar' | 'groupedBar' | 'stackedBar' | 'share' | 'deviation' | 'line' | 'interval' | 'path';

/** Kind of a chart as its alternative text begins. */
export const CHART_KINDS: Readonly<Record<ChartType, string>> = {
  bar: 'Balkendiagramm',
  groupedBar: 'Gruppiertes Balkendiagramm',
  stackedBar: 'Gestapeltes Balkendiagramm',
  share: 'Anteilsdiagramm',
  deviation: 'Abweichungsdiagramm',
  line: 'Liniendiagramm',
  interval: 'Punktdiagramm mit Intervallen',
  path: 'Wegdiagramm vom Ausgangswert zum Ergebnis',
};

/** Building bricks of alternative texts. */
export const ALT = {
  pair: (name: string, value: string): string => `${name}: ${value}`,
  between: '; ',
  unit: (title: string): string => `Angaben: ${title}.`,
  gap: 'keine Angabe',
  interval: (low: string, high: string): string => ` (${low} bis ${high})`,
  first: 'erster Wert',
  last: 'letzter Wert',
  lowest: 'niedrigster Wert',
  highest: 'höchster Wert',
  missing: (dates: readonly string[]): string => `fehlt noch: ${dates.join(', ')}`,
  gaps: (dates: readonly string[]): string => `ohne Angabe: ${dates.join(', ')}`,
} as const;

/** Heads and gaps of the tables with the data of charts. */
export const DATA_TABLE = {
  date: 'Zeitpunkt',
  category: 'Merkmal',
  step: 'Schritt',
  low: 'untere Grenze',
  high: 'obere Grenze',
  gap: 'keine Angabe',
} as const;
