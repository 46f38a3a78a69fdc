import type { ReactElement } from 'react';
import type { Heading } from '../../src/blocks/block.ts';
import { plainText } from '../../src/blocks/plain-text.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import { Box, Picture, Text } from '../../src/compose/primitives.tsx';
import { CONTENTS, goTo } from '../../src/words/pages.ts';
import { headingTitle } from '../blocks/heading.tsx';
import { channels } from '../design/colours.ts';
import { grid } from '../design/grid.ts';
import type { Sheet } from '../design/sheet.ts';

export const CONTENTS_ID = 'contents';

/** Left edge of numbers and words by level: each level's number stands below the words of the one above. */
const STEPS = {
  1: { number: 0, text: grid.hang },
  2: { number: grid.hang, text: grid.hang + 30 },
  3: { number: grid.hang + 30, text: grid.hang + 68 },
  4: { number: grid.hang + 68, text: grid.hang + 114 },
} as const;
const ABOVE = { 1: 11, 2: 2.5, 3: 1.5, 4: 1 };
/** Where the usual space would leave a few entries alone on a last page. */
const ABOVE_CLOSER = { 1: 6, 2: 1, 3: 0.5, 4: 0.5 };
/** Column of page numbers; room for three digits. */
const PAGE = 26;
/** Words end this far before the page numbers at the latest, so that every entry has some leader. */
const CLEAR = 46;
const DOT = { size: 1, step: 4.5, up: 4.2, gap: 7 };

/** Dots laid from the right edge, so that they stand in columns over all entries. */
function leader(width: number, height: number, colour: string): Drawing {
  const y = height - DOT.up;
  return {
    width,
    height,
    ops: [
      {
        op: 'stroke',
        path: [
          ['m', width - DOT.size, y],
          ['l', 0, y],
        ],
        color: channels(colour),
        alpha: 1,
        width: DOT.size,
        cap: 'round',
        join: 'round',
        miterLimit: 10,
        dash: [0, DOT.step],
        dashOffset: 0,
      },
    ],
  };
}

/** Number and words; a number too wide to hang is part of the words. */
function partsOf(heading: Heading, sheet: Sheet): { number: string; words: string; left: number } {
  const { level } = heading;
  const style = sheet.type.contents[level];
  const steps = STEPS[level];
  if (heading.number === null) return { number: '', words: plainText(heading.text), left: steps.number };
  if (sheet.measure(heading.number, style) > steps.text - steps.number - 5) {
    return { number: '', words: `${heading.number}\u00a0\u00a0${plainText(heading.text)}`, left: steps.number };
  }
  return { number: heading.number, words: plainText(heading.text), left: steps.text };
}

function Entry(props: {
  readonly heading: Heading;
  readonly first: boolean;
  readonly page: number | undefined;
  readonly sheet: Sheet;
  readonly closer: boolean;
  readonly keep: boolean;
}): ReactElement {
  const { heading, first, page, sheet, closer, keep } = props;
  const { level, id } = heading;
  const style = sheet.type.contents[level];
  const { number, words, left } = partsOf(heading, sheet);
  const room = grid.full - left - CLEAR;
  const last =
    sheet.lineWidths(words, { style, width: room, align: 'left', hyphenate: false, balance: false }).at(-1) ?? 0;
  const dots = grid.full - PAGE - left - last - DOT.gap;
  const above = first ? 0 : (closer ? ABOVE_CLOSER : ABOVE)[level];
  return (
    <Box
      sem={{ id: `${CONTENTS_ID}/${id}`, type: 'TOCI' }}
      whole
      keepWithNext={keep ? 16 : undefined}
      style={{ paddingTop: above }}
    >
      <Box sem={{ id: `${CONTENTS_ID}/${id}/reference`, type: 'Reference' }}>
        <Box
          sem={{ id: `${CONTENTS_ID}/${id}/link`, type: 'Link' }}
          link={{ target: `#${id}`, contents: goTo(headingTitle(heading), page) }}
          style={{ flexDirection: 'row', alignItems: 'flex-end', paddingLeft: number ? STEPS[level].number : left }}
        >
          {number ? (
            <Box
              style={{
                width: left - STEPS[level].number,
                height:
                  sheet.lineWidths(words, { style, width: room, align: 'left', hyphenate: false, balance: false })
                    .length * style.leading,
              }}
            >
              <Text style={{ ...style, color: sheet.colours.accent }} width={left - STEPS[level].number}>
                {`${number} `}
              </Text>
            </Box>
          ) : null}
          <Text style={style} width={room}>
            {`${words} `}
          </Text>
          <Text style={style} width={CLEAR} align="right">
            {page === undefined ? '00' : String(page)}
          </Text>
        </Box>
      </Box>
      {dots > DOT.step ? (
        <Picture
          artifact="Layout"
          drawing={leader(dots, style.leading, sheet.colours.grey)}
          style={{ position: 'absolute', bottom: 0, left: grid.full - PAGE - dots }}
        />
      ) : null}
    </Box>
  );
}

/** A heading with its page, as far as known. */
export interface ContentsEntry {
  readonly heading: Heading;
  readonly page: number | undefined;
}

/** The table of contents; page numbers that are not known yet hold their place. */
export function Contents(props: {
  readonly entries: readonly ContentsEntry[];
  readonly sheet: Sheet;
  readonly closer: boolean;
}): ReactElement {
  const { entries, sheet, closer } = props;
  return (
    <>
      <Text
        sem={{ id: `${CONTENTS_ID}/title`, type: 'H1' }}
        dest={CONTENTS_ID}
        style={sheet.type.heading[1]}
        width={grid.full}
        box={{ marginBottom: 22 }}
      >
        {CONTENTS}
      </Text>
      <Box sem={{ id: CONTENTS_ID, type: 'TOC' }} style={{ width: grid.full }}>
        {entries.map(({ heading, page }, index) => (
          <Entry
            key={heading.id}
            heading={heading}
            first={index === 0}
            page={page}
            sheet={sheet}
            closer={closer}
            keep={heading.level === 1 && entries[index + 1]?.heading.level === 2}
          />
        ))}
      </Box>
    </>
  );
}
