import { BLACK, blackTint, PAPER } from '../colour/cmyk.ts';
import type { PrintedColour } from '../colour/print-table.ts';
import type { Thousands } from '../german/number.ts';

/** What a document decides about its charts. */
export interface ChartStyle {
  /** Accent colour of the document as #rrggbb. */
  readonly accent: string;
  /** Width of the drawing in points; the height follows from the content. */
  readonly width: number;
  readonly thousands: Thousands;
}

export const FONT_FAMILY = 'Source Sans 3';

/** Ink and greys beside the accent family. Text in any of the first two has a contrast of at least 4.5:1 on white. */
export const INK = '#1d2329';
/** For text on a tint. */
export const DEEP_INK = '#11161b';
export const GREY = '#59626c';
export const RULE = '#8a939d';
export const GRID = '#e1e4e8';
export const WHITE = '#ffffff';

/** The same in print: the black plate alone, and the paper. */
export const NEUTRALS_IN_PRINT: readonly PrintedColour[] = [
  { screen: INK, area: BLACK, text: BLACK },
  { screen: DEEP_INK, area: BLACK, text: BLACK },
  { screen: GREY, area: blackTint(80), text: blackTint(80) },
  { screen: RULE, area: blackTint(55), text: BLACK },
  { screen: GRID, area: blackTint(15), text: BLACK },
  { screen: WHITE, area: PAPER, text: PAPER },
];

/** Between a mark and its label. */
export const GAP = 4;
