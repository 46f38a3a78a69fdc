/** Where things lie in a package, below `data/`. */
export const PLACES = {
  pdf: (year: string): string => `dokument/amip-${year}.pdf`,
  signed: (year: string): string => `dokument/amip-${year}-signiert.pdf`,
  inputs: 'eingaben/',
  program: 'programm/',
  table: 'kennzahlen/kennzahlen.csv',
  figures: 'kennzahlen/kennzahlen.json',
  dictionary: 'kennzahlen/datenwoerterbuch.md',
  report: 'pruefbericht/pruefbericht.md',
  conditions: 'pruefbericht/bedingungen.json',
  versions: 'versionen.json',
} as const;

export const README = 'LIESMICH.md';

/** Name of the package of an edition. */
export const packageName = (year: string): string => `amip-${year}`;

export const PACKAGE_NAME = /^amip-\d{4}(-\d{4})?$/;

/** What is left where writing a package was interrupted; the number is that of the process. */
export const REMAINS = /^\.amip-\d{4}(?:-\d{4})?-(\d+)$/;
