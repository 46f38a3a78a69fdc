import { unknownAbbreviations } from './abbreviations.ts';
import { quotationMonth } from './quotations.ts';
import type { ReviewRule } from './rule.ts';
import { superlative } from './superlative.ts';
import { trend } from './trend.ts';
import { trendElsewhere } from './trend-elsewhere.ts';
import { oneForm } from './two-forms.ts';
import { unitWords } from './unit-words.ts';
import { unused } from './unused.ts';
import { years } from './years.ts';

/** Every rule on texts, each with a code of its own. */
export const REVIEW_RULES: readonly ReviewRule[] = [
  years,
  quotationMonth,
  trend,
  trendElsewhere,
  superlative,
  unknownAbbreviations,
  unused,
  unitWords,
  oneForm,
];
