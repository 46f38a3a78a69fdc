import type { MeasureText } from './drawing.ts';
import { heightOf, type Label, LOOKS, type Look } from './label.ts';
import { wrap } from './wrap.ts';

/** Texts with the height they take, in points. */
export interface Band {
  readonly labels: readonly Label[];
  readonly height: number;
}

/** A text over the full width whose lines begin at `top`; nothing for an empty text. */
export function textBand(text: string, top: number, width: number, look: Look, measure: MeasureText): Band {
  if (text === '') return { labels: [], height: 0 };
  const lines = wrap(text, width, look, measure);
  return {
    labels: [{ lines, x: 0, y: top + LOOKS[look].size * 0.8, align: 'left', look }],
    height: heightOf(lines, look),
  };
}

/** What the axis counts, above the plot. */
export const headBand = (title: string, width: number, measure: MeasureText): Band => {
  const band = textBand(title, 0, width, 'tick', measure);
  return band.height === 0 ? band : { ...band, height: band.height + 5 };
};

/** What the axis counts and what there is to know about it, in one line where it fits. */
export const headWords = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
