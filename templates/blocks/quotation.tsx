import type { ReactElement } from 'react';
import type { QuotationBlock } from '../../src/blocks/block.ts';
import { Box } from '../../src/compose/primitives.tsx';
import { Blocks } from './blocks.tsx';
import type { Place } from './place.ts';

const BAR = 2.5;
const GAP = 15;

/** Words of others: set in, with a bar of the accent beside them. */
export function Quotation({ block, place }: { readonly block: QuotationBlock; readonly place: Place }): ReactElement {
  const width = place.width - BAR - GAP;
  return (
    <Box
      sem={{ id: block.id, type: 'BlockQuote', ...(place.order === undefined ? {} : { order: place.order }) }}
      style={{ flexDirection: 'row', marginLeft: place.indent, marginBottom: place.after }}
    >
      <Box artifact="Layout" style={{ width: BAR, backgroundColor: place.sheet.colours.accent }} />
      <Box style={{ width: width + GAP, paddingLeft: GAP }}>
        <Blocks
          blocks={block.blocks}
          place={{ ...place, width, indent: 0, order: undefined, keepWithNext: undefined }}
        />
      </Box>
    </Box>
  );
}
