import type { ReactElement } from 'react';
import type { Programme } from '../../src/blocks/programme.ts';
import { Box, Text } from '../../src/compose/primitives.tsx';
import type { TextStyle } from '../../src/compose/text-style.ts';
import { CARRIERS, STATE_LINE } from '../../src/words/pages.ts';
import { grid } from '../design/grid.ts';
import type { Sheet } from '../design/sheet.ts';

const FIELD = 610;

const plain = (size: number, leading: number, weight: 400 | 600, color: string): TextStyle => ({
  size,
  leading,
  weight,
  italic: false,
  color,
});

export function Cover({ programme, sheet }: { readonly programme: Programme; readonly sheet: Sheet }): ReactElement {
  const { colours } = sheet;
  const state = STATE_LINE[programme.state];
  return (
    <Box sem={{ id: 'cover', type: 'Sect' }} style={{ width: grid.paper.width, height: grid.paper.height }}>
      <Box
        artifact="Layout"
        style={{
          position: 'absolute',
          top: 0,
          left: 0,
          width: grid.paper.width,
          height: FIELD,
          backgroundColor: colours.accent,
        }}
      />
      <Text
        sem={{ id: 'cover/organisation', type: 'P' }}
        style={plain(13, 18, 600, colours.white)}
        width={grid.full}
        box={{ position: 'absolute', top: 60, left: grid.left }}
      >
        {programme.organisation}
      </Text>
      <Text
        sem={{ id: 'cover/title', type: 'P' }}
        style={plain(36, 42, 600, colours.white)}
        width={grid.full}
        box={{ position: 'absolute', top: 130, left: grid.left }}
      >
        {programme.title}
      </Text>
      <Text
        sem={{ id: 'cover/years', type: 'P' }}
        style={plain(200, 200, 600, colours.white)}
        width={grid.full}
        box={{ position: 'absolute', top: 390, left: grid.left }}
      >
        {programme.yearsLabel}
      </Text>
      <Text
        sem={{ id: 'cover/stand', type: 'P' }}
        style={sheet.type.body}
        width={grid.full}
        box={{ position: 'absolute', top: 700, left: grid.left }}
      >
        {programme.standLine}
        {state ? ` · ${state}` : ''}
      </Text>
      <Text
        sem={{ id: 'cover/carriers', type: 'P' }}
        style={sheet.type.body}
        width={grid.full}
        box={{ position: 'absolute', top: 730, left: grid.left }}
      >
        {CARRIERS}: {programme.carriers.join(' und ')}
      </Text>
    </Box>
  );
}
