import type { TextStyle } from '../../src/compose/text-style.ts';
import type { Colours } from './colours.ts';

/** The type scale. One family, two weights; size and white do the work. */
export interface Type {
  readonly body: TextStyle;
  readonly heading: Readonly<Record<1 | 2 | 3 | 4, TextStyle>>;
  readonly number: Readonly<Record<1 | 2 | 3 | 4, TextStyle>>;
  readonly caption: TextStyle;
  readonly table: TextStyle;
  readonly tableHead: TextStyle;
  readonly note: TextStyle;
  readonly running: TextStyle;
  readonly contents: Readonly<Record<1 | 2 | 3 | 4, TextStyle>>;
}

const upright = (size: number, leading: number, weight: 400 | 600, color: string): TextStyle => ({
  size,
  leading,
  weight,
  italic: false,
  color,
});

export function typeOf(colours: Colours): Type {
  const { ink, accent, grey } = colours;
  const heading = {
    1: upright(22, 27, 600, accent),
    2: upright(14.5, 19, 600, ink),
    3: upright(11.5, 15, 600, ink),
    4: upright(10.5, 15, 600, accent),
  };
  const small = upright(10.5, 15, 400, ink);
  return {
    body: upright(10.5, 15, 400, ink),
    heading,
    number: {
      1: { ...heading[1], weight: 400, color: accent },
      2: { ...heading[2], weight: 400, color: accent },
      3: { ...heading[3], weight: 400, color: accent },
      4: { ...heading[4], weight: 400, color: accent },
    },
    caption: upright(9.5, 13, 600, ink),
    table: upright(9.5, 13, 400, ink),
    tableHead: upright(9.5, 13, 600, ink),
    note: upright(8.5, 11.5, 400, grey),
    running: upright(8.5, 11.5, 400, grey),
    contents: { 1: upright(11, 15, 600, ink), 2: small, 3: small, 4: upright(10, 15, 400, grey) },
  };
}
