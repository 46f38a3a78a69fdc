/** Words of the table of figures that may be embedded in the document, and of the files beside it. */

export const FIGURES_FILE = 'figures.csv';

export const FIGURES_HEAD = [
  'Kennung',
  'Bezeichnung',
  'Wert',
  'Untergrenze',
  'Obergrenze',
  'Einheit',
  'Stichtag',
  'Personenkreis',
  'Quelle',
  'Status',
  'Herleitung',
] as const;

export const FIGURES_DESCRIPTION = 'Alle Kennzahlen der Ausgabe mit Stichtag, Quelle und Herleitung';

export const inputDescription = (path: string): string => `Eingabe der Ausgabe: ${path}`;
