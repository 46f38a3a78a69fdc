import type { ReactElement } from 'react';
import type { Draft, Programme } from '../../src/blocks/programme.ts';
import type { Composition, PageFacts, Unit } from '../../src/compose/builder.ts';
import { Box, Text } from '../../src/compose/primitives.tsx';
import type { TextStyle } from '../../src/compose/text-style.ts';
import { DRAFT } from '../../src/words/draft.ts';
import { pageOf, STATE_LINE } from '../../src/words/pages.ts';
import { shortDate } from '../design/date.ts';
import { grid } from '../design/grid.ts';
import type { Sheet } from '../design/sheet.ts';
import { unitOf } from '../unit.ts';

export const COVER = 'cover';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
/** Height of the band on the pages of a draft. */
const STAMP = 25;
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

/** What of a programme its running lines say. */
type Names = Pick<Programme, 'shortTitle' | 'yearsLabel' | 'organisation' | 'state'>;

function Lines(props: {
  readonly programme: Names;
  readonly facts: PageFacts;
  readonly sheet: Sheet;
  readonly isDraft: boolean;
}): ReactElement {
  const { programme, facts, sheet, isDraft } = props;
  const { running } = sheet.type;
  const state = isDraft ? null : STATE_LINE[programme.state];
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

/** A band along the top edge of the page, dark enough to be seen in a copy of a copy. */
function Stamp({ id, date, sheet }: { id: string; date: string; sheet: Sheet }): ReactElement {
  const style = { ...sheet.type.running, size: 10, leading: 13, weight: 600, color: sheet.colours.white } as const;
  return (
    <Box
      artifact="Header"
      style={{
        position: 'absolute',
        top: 0,
        left: 0,
        width: grid.paper.width,
        height: STAMP,
        paddingLeft: grid.left,
        paddingTop: STAMP - style.leading - 4,
        backgroundColor: sheet.colours.ink,
      }}
    >
      <Text sem={{ id: `${id}/draft`, type: 'Span' }} style={style} width={grid.full}>
        {DRAFT.running(shortDate(date))}
      </Text>
    </Box>
  );
}

/** One sheet for each page, to be laid over it; empty for the cover of what is no draft. */
export function runningSheets(
  { shortTitle, yearsLabel, organisation, state }: Programme,
  pages: readonly PageFacts[],
  sheet: Sheet,
  draft: Draft | undefined,
): readonly Composition[] {
  const programme: Names = { shortTitle, yearsLabel, organisation, state };
  const isDraft = draft !== undefined;
  const stamp = (id: string, date: string): Unit =>
    unitOf('stamp', sheet, { id, date }, (props) => <Stamp {...props} sheet={sheet} />);
  const lines = (facts: PageFacts): Unit =>
    unitOf('running', sheet, { programme, facts, isDraft }, (props) => <Lines {...props} sheet={sheet} />);
  return pages.map((facts) => ({
    part: facts.part,
    margins: NONE,
    units: [
      ...(draft ? [stamp(`page${facts.number}`, draft.date)] : []),
      ...(facts.part === COVER ? [] : [lines(facts)]),
    ],
  }));
}
