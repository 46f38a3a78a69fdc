import type { ReactElement } from 'react';
import type { Draft, Programme } from '../../src/blocks/programme.ts';
import { Box, Picture, Text } from '../../src/compose/primitives.tsx';
import type { TextStyle } from '../../src/compose/text-style.ts';
import { DRAFT } from '../../src/words/draft.ts';
import { CARRIERS, STATE_LINE } from '../../src/words/pages.ts';
import { longDate } from '../design/date.ts';
import { grid } from '../design/grid.ts';
import type { Sheet } from '../design/sheet.ts';
import { coverArt } from './cover-art.ts';

/** Field of the accent with title and picture; below it the years stand on white. */
const FIELD = 540;
const ART = { top: 262, height: FIELD - 262 };
const TITLE = { top: 104, sizes: [38, 34, 30, 26, 22, 19], lines: 4, leading: 1.16, room: 150 };
const ORGANISATION = { bottom: 80 };
const YEARS = { middle: 640, largest: 172 };
/** Of the font's figures, as parts of the size: their middle below the top of the line, the white left of them. */
const FIGURES = { middle: 0.482, bearing: 0.035 };
const STAMP = { height: 50, words: 180 };
const FOOT = { top: 742, carriers: grid.hang + 200 };

const plain = (size: number, leading: number, weight: 400 | 600, color: string): TextStyle => ({
  size,
  leading,
  weight,
  italic: false,
  color,
});

/** The largest size at which a title takes no more than its room. */
function titleStyle(title: string, sheet: Sheet): TextStyle {
  const styles = TITLE.sizes.map((size) => plain(size, Math.round(size * TITLE.leading), 600, sheet.colours.white));
  const fits = (style: TextStyle): boolean => {
    const setting = { style, width: grid.full, align: 'left', hyphenate: false, balance: true } as const;
    const widths = sheet.lineWidths(title, setting);
    return (
      widths.length <= TITLE.lines && widths.length * style.leading <= TITLE.room && Math.max(...widths) <= grid.full
    );
  };
  return styles.find(fits) ?? styles.at(-1) ?? sheet.type.heading[1];
}

/** One year as large as the page bears; two years side by side at the width of the text. */
function yearsStyle(label: string, sheet: Sheet): TextStyle {
  const unit = sheet.measure(label, { size: 1, weight: 600, italic: false });
  const size = Math.min(YEARS.largest, grid.full / unit);
  return plain(size, size, 600, sheet.colours.accent);
}

const at = (top: number, left: number = grid.left) => ({ position: 'absolute', top, left }) as const;

/** Across the foot of the field: that this is no programme yet. */
function Stamp({ draft, sheet }: { readonly draft: Draft; readonly sheet: Sheet }): ReactElement {
  const { ink, white } = sheet.colours;
  return (
    <>
      <Box
        artifact="Layout"
        style={{ ...at(FIELD - STAMP.height, 0), width: grid.paper.width, height: STAMP.height, backgroundColor: ink }}
      />
      <Text
        sem={{ id: 'cover/draft', type: 'P' }}
        style={plain(26, 32, 600, white)}
        width={STAMP.words}
        box={at(FIELD - STAMP.height + 9)}
      >
        {DRAFT.stamp}
      </Text>
      <Text
        sem={{ id: 'cover/draft-date', type: 'P' }}
        style={plain(12.5, 17, 600, white)}
        width={grid.full - STAMP.words}
        align="right"
        box={at(FIELD - STAMP.height + 19.5, grid.left + STAMP.words)}
      >
        {DRAFT.madeOn(longDate(draft.date))}
      </Text>
    </>
  );
}

/** What of a programme its cover says: plain data. */
export type OnCover = Omit<Programme, 'sections' | 'printed'>;

/** The first page: who, what, which year. */
export function Cover(props: {
  readonly programme: OnCover;
  readonly sheet: Sheet;
  /** The only entry of the outline, where the text has no headings to enter. */
  readonly inOutline: boolean;
  readonly draft: Draft | undefined;
}): ReactElement {
  const { programme, sheet, inOutline, draft } = props;
  const { colours, type } = sheet;
  const state = draft ? null : STATE_LINE[programme.state];
  const title = titleStyle(programme.title, sheet);
  const years = yearsStyle(programme.yearsLabel, sheet);
  const organisation = plain(12.5, 17, 600, colours.white);
  const organisationLines = sheet.lineWidths(programme.organisation, {
    style: organisation,
    width: grid.full,
    align: 'left',
    hyphenate: false,
    balance: false,
  }).length;
  const small = { ...type.body, size: 10, leading: 14 };
  return (
    <Box sem={{ id: 'cover', type: 'Sect' }} style={{ width: grid.paper.width, height: grid.paper.height }}>
      <Box
        artifact="Layout"
        style={{ ...at(0, 0), width: grid.paper.width, height: FIELD, backgroundColor: colours.accent }}
      />
      <Picture artifact="Layout" drawing={coverArt(grid.paper.width, ART.height, colours)} style={at(ART.top, 0)} />
      <Text
        sem={{ id: 'cover/organisation', type: 'P' }}
        style={organisation}
        width={grid.full}
        box={at(ORGANISATION.bottom - organisationLines * organisation.leading)}
      >
        {programme.organisation}
      </Text>
      <Box style={{ ...at(TITLE.top), width: grid.full }}>
        <Text
          sem={{ id: 'cover/title', type: 'P' }}
          outline={inOutline ? { title: programme.title, level: 1 } : undefined}
          style={title}
          width={grid.full}
          balance
        >
          {programme.title}
        </Text>
        {programme.subtitle ? (
          <Text
            sem={{ id: 'cover/subtitle', type: 'P' }}
            style={plain(14, 19, 400, colours.white)}
            width={grid.full}
            balance
            box={{ marginTop: 8 }}
          >
            {programme.subtitle}
          </Text>
        ) : null}
      </Box>
      <Text
        sem={{ id: 'cover/years', type: 'P' }}
        style={years}
        width={grid.full + 20}
        box={at(YEARS.middle - years.size * FIGURES.middle, grid.left - years.size * FIGURES.bearing)}
      >
        {programme.yearsLabel}
      </Text>
      {draft ? <Stamp draft={draft} sheet={sheet} /> : null}
      <Text sem={{ id: 'cover/stand', type: 'P' }} style={{ ...small, weight: 600 }} width={240} box={at(FOOT.top)}>
        {programme.standLine}
      </Text>
      {state ? (
        <Text
          sem={{ id: 'cover/state', type: 'P' }}
          style={{ ...small, weight: 600, color: colours.accent }}
          width={240}
          box={at(FOOT.top + small.leading)}
        >
          {state}
        </Text>
      ) : null}
      <Box style={{ ...at(FOOT.top, grid.left + FOOT.carriers), width: grid.full - FOOT.carriers }}>
        <Text
          sem={{ id: 'cover/carriers', type: 'P' }}
          style={{ ...small, color: colours.grey }}
          width={grid.full - FOOT.carriers}
        >
          {CARRIERS}
        </Text>
        {programme.carriers.map((carrier, index) => (
          <Text
            key={carrier}
            sem={{ id: `cover/carrier${index + 1}`, type: 'P' }}
            style={small}
            width={grid.full - FOOT.carriers}
          >
            {carrier}
          </Text>
        ))}
      </Box>
    </Box>
  );
}
