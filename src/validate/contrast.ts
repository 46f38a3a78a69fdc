/** Least contrast of text to its ground (WCAG 2.1, success criterion 1.4.3, level AA). */
export const LEAST_CONTRAST = 4.5;

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Contrast of `#rrggbb` to white, 1 to 21 (WCAG 2.1, relative luminance); undefined for any other text. */
export function contrastToWhite(colour: string): number | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => linear(Number.parseInt(hex, 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
