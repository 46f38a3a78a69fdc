import type { ReactElement } from 'react';
import type { ChartBlock } from '../../src/blocks/block.ts';
import { Box, Inline, Picture, Text } from '../../src/compose/primitives.tsx';
import { VALUES_AS_TABLE } from '../../src/words/pages.ts';
import { grid } from '../design/grid.ts';
import { Caption, Notes } from './caption.tsx';
import type { Place } from './place.ts';

/** A chart: caption above, picture, small print below, all on one page. */
export function Chart({ block, place }: { readonly block: ChartBlock; readonly place: Place }): ReactElement {
  const { sheet, tables, drawings } = place;
  const isTop = place.depth === 0 && place.indent > 0;
  const width = isTop ? grid.full : place.width;
  const drawing = drawings.get(block.model.id);
  if (!drawing) throw new Error(`the chart ${block.model.id} has not been drawn`);
  const table = block.dataTable === undefined ? undefined : tables.get(block.dataTable);
  return (
    <Box
      sem={{ id: `${block.id}/group`, type: 'Div', ...(place.order === undefined ? {} : { order: place.order }) }}
      dest={block.id}
      whole
      float={isTop ? 'chart' : undefined}
      style={{ marginLeft: isTop ? 0 : place.indent, marginBottom: place.after }}
    >
      <Caption id={block.id} number={block.number} text={block.caption} width={width} sheet={sheet} />
      <Picture sem={{ id: block.id, type: 'Figure', alt: block.alt }} drawing={drawing} width={width} />
      <Notes id={block.id} notes={block.notes} width={width} sheet={sheet} />
      {table && block.dataTable !== undefined ? (
        <Text sem={{ id: `${block.id}/values`, type: 'P' }} style={sheet.type.note} width={width}>
          {VALUES_AS_TABLE}
          <Inline
            sem={{ id: `${block.id}/values/link`, type: 'Link' }}
            link={{ target: `#${block.dataTable}`, contents: table }}
            color={sheet.colours.accent}
            underline
          >
            {table}
          </Inline>
        </Text>
      ) : null}
    </Box>
  );
}
