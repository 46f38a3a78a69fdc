import type { ReactElement } from 'react';
import type { Paragraph as ParagraphBlock } from '../../src/blocks/block.ts';
import { printedText } from '../../src/blocks/plain-text.ts';
import { Text } from '../../src/compose/primitives.tsx';
import type { LineRange } from '../../src/compose/text-style.ts';
import { running } from './inline.tsx';
import { barAt, hasBar } from './marks.ts';
import type { Place } from './place.ts';

/** So many lines are the least that may stand alone before or after a page break. */
const LEAST = 2;

/** A paragraph. One that announces what follows may be divided, but its last two lines stay with what they announce. */
export function Paragraph({ block, place }: { readonly block: ParagraphBlock; readonly place: Place }): ReactElement {
  const { sheet, width } = place;
  const setting = { style: sheet.type.body, width, align: 'left', hyphenate: true, balance: false } as const;
  const count = place.keepWithNext ? sheet.lineWidths(printedText(block.text), setting).length : 0;
  const part = (after: number, keepWithNext?: number, lines?: LineRange): ReactElement => (
    <Text
      sem={{ id: block.id, type: 'P', ...(place.order === undefined ? {} : { order: place.order }) }}
      style={block.role === 'standing' ? { ...sheet.type.note, color: sheet.colours.carried } : sheet.type.body}
      width={width}
      barAt={hasBar(block.text) ? barAt(place) : undefined}
      hyphenate
      pinned={block.role === 'standing'}
      keepWithNext={keepWithNext}
      lines={lines}
      box={{ marginLeft: place.indent, marginBottom: after }}
    >
      {running(block.text, block.id, sheet)}
    </Text>
  );
  if (count < 2 * LEAST) return part(place.after, place.keepWithNext);
  return (
    <>
      {part(0, undefined, { from: 0, to: -LEAST })}
      {part(place.after, place.keepWithNext, { from: -LEAST })}
    </>
  );
}
