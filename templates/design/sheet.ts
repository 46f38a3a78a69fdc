import type { MeasureText } from '../../src/charts/drawing.ts';
import type { Setting } from '../../src/compose/text-style.ts';
import { type Colours, coloursOf } from './colours.ts';
import { type Type, typeOf } from './type.ts';

/** What the design asks of the typesetter, as values. */
export interface Ports {
  readonly measure: MeasureText;
  /** Widths of the lines a text will have when it is set like this. */
  readonly lineWidths: (text: string, setting: Setting) => readonly number[];
}

/** Everything a component needs to know about how this document looks. */
export interface Sheet extends Ports {
  /** `#rrggbb`; colours and type are made from it. */
  readonly accent: string;
  readonly colours: Colours;
  readonly type: Type;
}

export function sheetOf(accent: string, ports: Ports): Sheet {
  const colours = coloursOf(accent);
  return { ...ports, accent, colours, type: typeOf(colours) };
}
