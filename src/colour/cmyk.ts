/** A colour of print: percent of each of the four inks, 0 to 100. */
export type Cmyk = readonly [cyan: number, magenta: number, yellow: number, black: number];

/** Nothing is printed: the paper shows, also inside a field of colour. */
export const PAPER: Cmyk = [0, 0, 0, 0];

/** The black plate alone. */
export const BLACK: Cmyk = [0, 0, 0, 100];

/** A grey of the black plate alone. */
export const blackTint = (percent: number): Cmyk => [0, 0, 0, percent];

/** Most ink on one spot that coated paper takes, in percent, as the profile of the print condition has it. */
export const MOST_INK = 300;

export const inkCoverage = ([c, m, y, k]: Cmyk): number => c + m + y + k;

/** Thousandths of a percent are finer than any plate. */
const plain = (percent: number): number => Math.round(percent * 1000) / 1000;

/**
 * A lighter step of a colour: `part` of its inks, 0 to 1. Black goes out faster than the colours do, so that the step
 * stays as light as the same mixture with white on a screen.
 */
export const tint = ([c, m, y, k]: Cmyk, part: number): Cmyk => [
  plain(c * part),
  plain(m * part),
  plain(y * part),
  plain(k * part * part),
];

/** A darker step of a colour: black added for what the colour gives up, as far as the paper takes it. */
export const shade = ([c, m, y, k]: Cmyk, part: number): Cmyk => [
  c,
  m,
  y,
  plain(Math.min(100, k + 100 * (1 - part), Math.max(k, MOST_INK - c - m - y))),
];
