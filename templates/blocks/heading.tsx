import type { ReactElement } from 'react';
import type { Heading as HeadingBlock } from '../../src/blocks/block.ts';
import { plainText } from '../../src/blocks/plain-text.ts';
import { Box, Text } from '../../src/compose/primitives.tsx';
import { grid } from '../design/grid.ts';
import { running } from './inline.tsx';
import type { Place } from './place.ts';

/** Between a number that is too wide to hang and the words after it. */
const GAP = '\u00a0\u00a0';
const TYPES = { 1: 'H1', 2: 'H2', 3: 'H3', 4: 'H4' } as const;
/** Room that must remain below a heading: two lines of what follows. */
const AHEAD = 29;

/** „4.2.1 Beruflicher Ersteinstieg“, as outline and contents name it. */
export const headingTitle = (heading: HeadingBlock): string =>
  heading.number === null ? plainText(heading.text) : `${heading.number} ${plainText(heading.text)}`;

/**
 * A heading with its number hanging left of the text; where none hangs, because it is too wide or there is
 * none, the words begin at the edge where numbers stand.
 */
export function Heading({ block, place }: { readonly block: HeadingBlock; readonly place: Place }): ReactElement {
  const { sheet } = place;
  const { level, number } = block;
  const numberStyle = sheet.type.number[level];
  const hangs = number !== null && sheet.measure(number, numberStyle) <= grid.hang - 8;
  const sem = { id: block.id, type: TYPES[level], ...(place.order === undefined ? {} : { order: place.order }) };
  return (
    <Box
      sem={sem}
      dest={block.id}
      outline={{ title: headingTitle(block), level }}
      whole
      keepWithNext={AHEAD}
      style={{ flexDirection: 'row', marginBottom: place.after }}
    >
      {hangs ? (
        <Text style={numberStyle} width={grid.hang}>
          {`${number} `}
        </Text>
      ) : null}
      <Text style={sheet.type.heading[level]} width={hangs ? place.width : grid.full} balance>
        {number !== null && !hangs ? `${number}${GAP}` : ''}
        {running(block.text, block.id, sheet)}
      </Text>
    </Box>
  );
}
