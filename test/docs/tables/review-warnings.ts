import { markdownTable, typed } from './markdown-table.ts';

/** Warnings of the rules on texts: what each is about, and where a person acknowledges it. */
export const REVIEW_WARNINGS: Readonly<Record<string, readonly [what: string, where: string]>> = {
  'text.other-year': [
    'Ein Jahr im Text, in einer Überschrift, im Titel oder im Impressum ist nicht das dieser Ausgabe; „derzeit“ oder „im letzten Jahr“ passt nicht zum Stichtag der Zahl daneben.',
    'in `edition.yaml`',
  ],
  'text.trend': [
    'Ein von Hand geschriebenes Trendwort (gestiegen, Rückgang …) widerspricht der Zahl im selben Satz.',
    'in `edition.yaml`',
  ],
  'text.trend-elsewhere': [
    'Ein Trendwort in einem Satz ohne Zahl widerspricht den Zahlen zu diesem Thema: „Kürzungen“, obwohl die Zuteilung steigt.',
    'in `edition.yaml`',
  ],
  'text.superlative': [
    '„Tiefstand“, „Rekord“ oder „erstmals seit“ stimmt nicht, oder keine Zeitreihe belegt es.',
    'in `edition.yaml`',
  ],
  'text.unit-word': ['Hinter einer Zahl steht ein Wort, das nicht ihre Einheit ist.', 'in `edition.yaml`'],
  'text.two-forms': [
    'Dieselbe Zahl ist an zwei Stellen so verschieden gedruckt (41,5 % und 42 %), dass sie wie zwei Werte aussieht.',
    'in `edition.yaml`',
  ],
  'abbreviation.unknown': [
    'Eine Abkürzung ist weder im Abkürzungsverzeichnis noch bei ihrer ersten Verwendung erklärt.',
    'in `edition.yaml`',
  ],
  'quotation.other-month': [
    'Ein Zitat und die Zahlen derselben Quelle im selben Kapitel stammen aus verschiedenen Monaten.',
    'bei einer dieser Kennzahlen',
  ],
  'figure.unused': [
    'Eine Kennzahl, ein Ereignis oder ein Zitat kommt in keinem Text, keiner Tabelle und keiner Abbildung vor.',
    'bei der Kennzahl, sonst in `edition.yaml`',
  ],
};

export const reviewWarningTable = (): string =>
  markdownTable(
    ['Schlüssel', 'Was amip aufgefallen ist', 'Bestätigen'],
    Object.entries(REVIEW_WARNINGS).map(([code, [what, where]]) => [typed(code), what, where]),
  );
