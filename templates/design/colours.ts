import { BLACK, blackTint, type Cmyk, PAPER, shade, tint } from '../../src/colour/cmyk.ts';
import type { PrintedColour } from '../../src/colour/print-table.ts';

/** The colours of a document: one accent and what follows from it. */
export interface Colours {
  /** As the Jobcenter chose it; at least 4.5:1 on white. */
  readonly accent: string;
  /** Darker than the accent, for large fields beside it. */
  readonly deep: string;
  /** Between accent and white, for vectors that say nothing. */
  readonly mid: string;
  /** Background of table heads. */
  readonly soft: string;
  /** Background of totals. */
  readonly pale: string;
  readonly ink: string;
  /** Captions, notes, running lines: 4.5:1 and more on white and on `soft`. */
  readonly grey: string;
  /** Thin lines. */
  readonly rule: string;
  readonly white: string;
  /** Words of a draft that were taken over: 4.5:1 and more on white, and lighter than ink in print without colour. */
  readonly carried: string;
  /** Behind what is missing in a draft. */
  readonly gap: string;
}

export type Channels = readonly [red: number, green: number, blue: number];

/** `#rrggbb` as parts of 1. */
export const channels = (hex: string): Channels => {
  const at = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return [at(1), at(3), at(5)];
};

const hexOf = (rgb: Channels): string =>
  `#${rgb
    .map((c) =>
      Math.round(Math.min(1, Math.max(0, c)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** `part` of the second colour in the first. */
export function mix(a: string, b: string, part: number): string {
  const [r1, g1, b1] = channels(a);
  const [r2, g2, b2] = channels(b);
  return hexOf([r1 + (r2 - r1) * part, g1 + (g2 - g1) * part, b1 + (b2 - b1) * part]);
}

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

const luminance = (hex: string): number => {
  const [r, g, b] = channels(hex);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};

/** Contrast of two colours after WCAG 2.1, 1.4.3: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** A colour of the design in its two values: mixed of the accent's on screen, and as inks of the accent's inks. */
interface Pair {
  readonly screen: (accent: string) => string;
  readonly print: (inks: Cmyk) => Cmyk;
  /** Of text in print. */
  readonly text: Cmyk;
}

const PAIRS: Readonly<Record<keyof Colours, Pair>> = {
  ink: { screen: (accent) => mix('#16191d', accent, 0.1), print: () => BLACK, text: BLACK },
  grey: { screen: (accent) => mix('#4d555e', accent, 0.12), print: () => blackTint(80), text: blackTint(80) },
  white: { screen: () => '#ffffff', print: () => PAPER, text: PAPER },
  rule: { screen: (accent) => mix(accent, '#c9ced4', 0.75), print: () => blackTint(30), text: BLACK },
  carried: { screen: () => '#a24b00', print: () => [0, 68, 100, 40], text: blackTint(70) },
  gap: { screen: () => '#ffe3ad', print: () => [0, 11, 38, 0], text: BLACK },
  accent: { screen: (accent) => accent, print: (inks) => inks, text: BLACK },
  deep: { screen: (accent) => mix(accent, '#000000', 0.34), print: (inks) => shade(inks, 0.66), text: BLACK },
  mid: { screen: (accent) => mix(accent, '#ffffff', 0.34), print: (inks) => tint(inks, 0.66), text: BLACK },
  soft: { screen: (accent) => mix(accent, '#ffffff', 0.88), print: (inks) => tint(inks, 0.12), text: BLACK },
  pale: { screen: (accent) => mix(accent, '#ffffff', 0.94), print: (inks) => tint(inks, 0.06), text: BLACK },
};

export function coloursOf(accent: string): Colours {
  const screen = (name: keyof Colours): string => PAIRS[name].screen(accent);
  return {
    accent: screen('accent'),
    deep: screen('deep'),
    mid: screen('mid'),
    soft: screen('soft'),
    pale: screen('pale'),
    ink: screen('ink'),
    grey: screen('grey'),
    rule: screen('rule'),
    white: screen('white'),
    carried: screen('carried'),
    gap: screen('gap'),
  };
}

/** All of them with both values; greys, paper and signs of a draft first, which keep theirs whatever the accent is. */
export const colourPairs = (accent: string, inks: Cmyk): readonly PrintedColour[] =>
  Object.values(PAIRS).map(({ screen, print, text }) => ({ screen: screen(accent), area: print(inks), text }));
