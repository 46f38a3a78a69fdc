import type { ReactElement } from 'react';
import type { Programme } from '../../src/blocks/programme.ts';
import type { PageFacts } from '../../src/compose/builder.ts';
import { Box, Pages, Text } from '../../src/compose/primitives.tsx';
import type { TextStyle } from '../../src/compose/text-style.ts';
import { pageOf, STATE_LINE } from '../../src/words/pages.ts';
import { grid } from '../design/grid.ts';
import type { Sheet } from '../design/sheet.ts';

export const COVER = 'cover';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
/** Share of the width for each side of the header; a longer left side may take what the right one leaves. */
const SIDE = grid.full * 0.5;
const BETWEEN = 14;

/** Cuts at a word so that a line is never two. */
function clipped(text: string, width: number, sheet: Sheet, style: TextStyle = sheet.type.running): string {
  if (sheet.measure(text, style) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && sheet.measure(`${words.join(' ')} …`, style) > width) words.pop();
  return `${words.join(' ')} …`;
}

function Lines({ programme, facts, sheet }: { programme: Programme; facts: PageFacts; sheet: Sheet }): ReactElement {
  const { running } = sheet.type;
  const state = STATE_LINE[programme.state];
  const short = `${programme.shortTitle} ${programme.yearsLabel}`;
  const left = state ? `${short} · ${state}` : short;
  const id = `page${facts.number}`;
  const bold: TextStyle = { ...running, weight: 600, color: sheet.colours.accent };
  const chapter = clipped(facts.chapter ?? programme.organisation, SIDE, sheet);
  const free = grid.full - sheet.measure(chapter, running) - BETWEEN;
  const room = Math.max(SIDE, Math.min(free, sheet.measure(left, bold) + 1));
  return (
    <>
      <Box artifact="Header" style={{ position: 'absolute', top: grid.header, left: grid.left, width: grid.full }}>
        <Box style={{ flexDirection: 'row' }}>
          <Text sem={{ id: `${id}/short`, type: 'Span' }} style={bold} width={room}>
            {clipped(left, room, sheet, bold)}
          </Text>
          <Text sem={{ id: `${id}/chapter`, type: 'Span' }} style={running} width={grid.full - room} align="right">
            {chapter}
          </Text>
        </Box>
        <Box style={{ width: grid.full, height: 0.5, backgroundColor: sheet.colours.rule, marginTop: 5 }} />
      </Box>
      <Box artifact="Footer" style={{ position: 'absolute', top: grid.footer, left: grid.left, flexDirection: 'row' }}>
        <Text sem={{ id: `${id}/organisation`, type: 'Span' }} style={running} width={grid.full - 110}>
          {clipped(programme.organisation, grid.full - 120, sheet)}
        </Text>
        <Text sem={{ id: `${id}/number`, type: 'Span' }} style={running} width={110} align="right">
          {pageOf(facts.number, facts.total)}
        </Text>
      </Box>
    </>
  );
}

/** One sheet for each page, to be laid over it; empty for the cover. */
export const runningSheets = (
  programme: Programme,
  pages: readonly PageFacts[],
  sheet: Sheet,
): readonly ReactElement[] =>
  pages.map((facts) => (
    <Pages key={facts.number} part={facts.part} margins={NONE}>
      {facts.part === COVER ? null : <Lines programme={programme} facts={facts} sheet={sheet} />}
    </Pages>
  ));
