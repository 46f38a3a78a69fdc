import type { ReactElement } from 'react';
import type { Note, NotesBlock, Paragraph } from '../../src/blocks/block.ts';
import { printedText } from '../../src/blocks/plain-text.ts';
import { Box, Inline, Text } from '../../src/compose/primitives.tsx';
import { backFrom } from '../../src/words/pages.ts';
import type { Sheet } from '../design/sheet.ts';
import { markOf, running } from './inline.tsx';
import { barAt, hasBar } from './marks.ts';
import type { Place } from './place.ts';

const RULE = { width: 72, height: 0.5, below: 7 };
const GAP = 6;
const BETWEEN_NOTES = 2.5;
/** Notes of so many lines are not divided. */
const WHOLE_LINES = 3;

const linesOf = ({ text }: Paragraph, width: number, sheet: Sheet): number =>
  sheet.lineWidths(printedText(text), {
    style: sheet.type.note,
    width,
    align: 'left',
    hyphenate: true,
    balance: false,
  }).length;

/** The number of a note, which leads back to its mark. */
function Label({ note, width, sheet }: { note: Note; width: number; sheet: Sheet }): ReactElement {
  return (
    <Text sem={{ id: `${note.id}/label`, type: 'Lbl' }} style={sheet.type.note} width={width}>
      <Inline
        sem={{ id: `${note.id}/back`, type: 'Link', alt: backFrom(note.number) }}
        link={{ target: `#${markOf(note.id)}`, contents: backFrom(note.number) }}
        color={sheet.colours.accent}
        weight={600}
      >
        {`${note.number} `}
      </Inline>
    </Text>
  );
}

/** The notes of a chapter in small print, below a short rule. */
export function EndNotes({ block, place }: { readonly block: NotesBlock; readonly place: Place }): ReactElement {
  const { sheet } = place;
  const widest = Math.max(...block.notes.map((note) => sheet.measure(`${note.number}`, sheet.type.tableHead)));
  const label = widest + GAP;
  const width = place.width - label;
  const last = block.notes.length - 1;
  return (
    <Box
      sem={{ id: block.id, type: 'Div', ...(place.order === undefined ? {} : { order: place.order }) }}
      style={{ marginLeft: place.indent }}
    >
      <Box
        artifact="Layout"
        keepWithNext={2 * sheet.type.note.leading}
        style={{
          width: RULE.width,
          height: RULE.height,
          backgroundColor: sheet.colours.grey,
          marginBottom: RULE.below,
        }}
      />
      {block.notes.map((note, index) => (
        <Box
          key={note.id}
          sem={{ id: note.id, type: 'Note' }}
          dest={note.id}
          whole={note.blocks.reduce((sum, it) => sum + linesOf(it, width, sheet), 0) <= WHOLE_LINES}
          style={{ flexDirection: 'row' }}
        >
          {/* The box keeps the column where a note goes on over the page; the number alone would not be divided. */}
          <Box style={{ width: label }}>
            <Label note={note} width={label} sheet={sheet} />
          </Box>
          <Box style={{ width }}>
            {note.blocks.map((paragraph, at) => (
              <Text
                key={paragraph.id}
                sem={{ id: paragraph.id, type: 'P' }}
                style={sheet.type.note}
                width={width}
                barAt={hasBar(paragraph.text) ? barAt({ ...place, inset: (place.inset ?? 0) + label }) : undefined}
                hyphenate
                box={{
                  marginBottom: at === note.blocks.length - 1 && index === last ? place.after : BETWEEN_NOTES,
                }}
              >
                {running(paragraph.text, paragraph.id, sheet)}
              </Text>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
