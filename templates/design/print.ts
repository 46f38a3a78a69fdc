import { tonePairs } from '../../src/charts/palette.ts';
import { NEUTRALS_IN_PRINT } from '../../src/charts/style.ts';
import type { Cmyk } from '../../src/colour/cmyk.ts';
import { type PrintDesign, printDesign } from '../../src/colour/print-table.ts';
import { colourPairs } from './colours.ts';

/** What every colour of a document with this accent is in print, its charts included. */
export const printDesignOf = (accent: string, inks: Cmyk): PrintDesign =>
  printDesign([...NEUTRALS_IN_PRINT, ...colourPairs(accent, inks), ...tonePairs(accent, inks)]);
