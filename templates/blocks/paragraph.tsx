import type { ReactElement } from 'react';
import type { Paragraph as ParagraphBlock } from '../../src/blocks/block.ts';
import { Text } from '../../src/compose/primitives.tsx';
import { running } from './inline.tsx';
import type { Place } from './place.ts';

export function Paragraph({ block, place }: { readonly block: ParagraphBlock; readonly place: Place }): ReactElement {
  const { sheet } = place;
  return (
    <Text
      sem={{ id: block.id, type: 'P', ...(place.order === undefined ? {} : { order: place.order }) }}
      style={sheet.type.body}
      width={place.width}
      hyphenate
      keepWithNext={place.keepWithNext}
      box={{ marginLeft: place.indent, marginBottom: place.after }}
    >
      {running(block.text, block.id, sheet)}
    </Text>
  );
}
