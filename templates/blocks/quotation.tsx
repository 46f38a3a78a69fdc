import type { ReactElement } from 'react';
import type { QuotationBlock } from '../../src/blocks/block.ts';
import { plainText } from '../../src/blocks/plain-text.ts';
import { allBlocks, linesOf } from '../../src/blocks/walk.ts';
import { Box } from '../../src/compose/primitives.tsx';
import type { Place } from './place.ts';

const BAR = 2.5;
const GAP = 15;
/** Characters of a quotation that is not divided: about a third of a page. */
const WHOLE = 1200;

/** Words of others: set in, with a bar of the accent beside them. */
export function Quotation({ block, place }: { readonly block: QuotationBlock; readonly place: Place }): ReactElement {
  const width = place.width - BAR - GAP;
  const isWhole = allBlocks(block.blocks).flatMap(linesOf).map(plainText).join('').length <= WHOLE;
  return (
    <Box
      sem={{ id: block.id, type: 'BlockQuote', ...(place.order === undefined ? {} : { order: place.order }) }}
      whole={isWhole}
      style={{ flexDirection: 'row', marginLeft: place.indent, marginBottom: isWhole ? place.after : 0 }}
    >
      <Box artifact="Layout" style={{ width: BAR, backgroundColor: place.sheet.colours.accent }} />
      <Box style={{ width: width + GAP, paddingLeft: GAP }}>
        {place.within(block.blocks, {
          ...place,
          width,
          indent: 0,
          inset: (place.inset ?? 0) + BAR + GAP,
          after: isWhole ? 0 : place.after,
          order: undefined,
          keepWithNext: undefined,
        })}
      </Box>
    </Box>
  );
}
