import { codeTable, warningTable } from './tables/codes.ts';
import { exampleOfComparison } from './tables/comparison.ts';
import { knownFigureTable, statusTable, trendTable, unitTable } from './tables/data-words.ts';
import { endOfCheck } from './tables/first-message.ts';
import { helperTable, optionTable } from './tables/helpers.ts';
import { mistakeTable } from './tables/mistakes.ts';
import { reviewWarningTable } from './tables/review-warnings.ts';

/** Markdown files whose examples are tried and whose generated parts are kept current. */
export const PAGES = ['README.md', 'docs/handbuch.md', 'docs/nachschlagen.md'] as const;

/** What writes each generated part. */
export const PARTS: Readonly<Record<string, () => string>> = {
  pruefung: endOfCheck,
  einheiten: unitTable,
  status: statusTable,
  kennzahlen: knownFigureTable,
  hilfswoerter: helperTable,
  angaben: optionTable,
  trendwoerter: trendTable,
  warnungen: warningTable,
  textwarnungen: reviewWarningTable,
  fehler: mistakeTable,
  schluessel: codeTable,
  vergleich: exampleOfComparison,
};
