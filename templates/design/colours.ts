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

export function coloursOf(accent: string): Colours {
  return {
    accent,
    deep: mix(accent, '#000000', 0.34),
    mid: mix(accent, '#ffffff', 0.34),
    soft: mix(accent, '#ffffff', 0.88),
    pale: mix(accent, '#ffffff', 0.94),
    ink: mix('#16191d', accent, 0.1),
    grey: mix('#4d555e', accent, 0.12),
    rule: mix(accent, '#c9ced4', 0.75),
    white: '#ffffff',
    carried: '#a24b00',
    gap: '#ffe3ad',
  };
}
