import { type Cmyk, inkCoverage, MOST_INK } from './cmyk.ts';

/** What a colour of the screen is in print. */
export interface Inks {
  /** Of fields, lines, and signs so large that they are fields. */
  readonly area: Cmyk;
  /** Of text: the black plate alone, or the paper where it stands on a field. */
  readonly text: Cmyk;
}

/** A colour of the design with both values; `screen` is `#rrggbb`. */
export interface PrintedColour extends Inks {
  readonly screen: string;
}

/** The inks of every colour of a design, by `#rrggbb` in lower case. */
export type PrintTable = ReadonlyMap<string, Inks>;

export interface PrintDesign {
  readonly table: PrintTable;
  /** Colours that look the same on screen and were given different inks. */
  readonly ambiguous: readonly string[];
  /** Colours with more ink than paper takes. */
  readonly tooWet: readonly string[];
}

/** Neighbours on a ramp may share the value of a screen, which has 256 steps; their inks differ less than this. */
const SAME = 3;

const differs = (a: Cmyk, b: Cmyk): boolean => a.some((percent, ink) => Math.abs(percent - (b[ink] ?? 0)) > SAME);

/** Collects the colours of a design; what comes first stands. */
export function printDesign(colours: readonly PrintedColour[]): PrintDesign {
  const table = new Map<string, Inks>();
  const ambiguous = new Set<string>();
  const tooWet = new Set<string>();
  for (const { screen, area, text } of colours) {
    const key = screen.toLowerCase();
    const known = table.get(key);
    if (!known) table.set(key, { area, text });
    else if (differs(known.area, area) || differs(known.text, text)) ambiguous.add(key);
    if (inkCoverage(area) > MOST_INK || inkCoverage(text) > MOST_INK) tooWet.add(key);
  }
  return { table, ambiguous: [...ambiguous], tooWet: [...tooWet] };
}
