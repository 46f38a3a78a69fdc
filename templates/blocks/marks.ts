import type { Inline } from '../../src/blocks/inline.ts';
import { RAISED, type TextStyle } from '../../src/compose/text-style.ts';
import { TAKEN_OVER } from '../../src/words/draft.ts';
import type { Sheet } from '../design/sheet.ts';
import type { Place } from './place.ts';

/** What marks of a draft need on the page. */

type Line = readonly Inline[];

/** Bars stand in the column of hanging numbers, this far left of the text. */
const BAR = 12;

/** The same place for all texts of a page, however far they are set in. */
export const barAt = ({ inset = 0 }: Place): number => -(BAR + inset);

export const hasBar = (line: Line): boolean =>
  line.some((it) => 'children' in it && ((it.kind === 'carried' && it.what === 'sentence') || hasBar(it.children)));

/** A cell that says only that its value is missing. */
export const isGap = (line: Line): boolean => line.length === 1 && line[0]?.kind === 'gap';

/** Width of the raised marks behind the values of a line. */
export function marksWidth(line: Line, style: TextStyle, sheet: Sheet): number {
  const own = (it: Inline): number => {
    if (!('children' in it)) return 0;
    const mark = it.kind === 'carried' && it.what === 'value' ? markWidth(style, sheet) : 0;
    return mark + marksWidth(it.children, style, sheet);
  };
  return line.reduce((sum, it) => sum + own(it), 0);
}

const markWidth = (style: TextStyle, sheet: Sheet): number =>
  sheet.measure(TAKEN_OVER.mark, { ...style, weight: 600, size: style.size * RAISED.size });
