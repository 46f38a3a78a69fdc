import type { ReactElement, ReactNode } from 'react';
import type { TableBlock, TableCell, TableRow } from '../../src/blocks/block.ts';
import type { Inline as InlineText } from '../../src/blocks/inline.ts';
import { plainText } from '../../src/blocks/plain-text.ts';
import { Box, Text } from '../../src/compose/primitives.tsx';
import type { TextStyle } from '../../src/compose/text-style.ts';
import { grid } from '../design/grid.ts';
import type { Sheet } from '../design/sheet.ts';
import { Caption, Notes } from './caption.tsx';
import { type Columns, columnsOf, PADDING, tailOf } from './columns.ts';
import { running } from './inline.tsx';
import { hasBar, isGap, marksWidth } from './marks.ts';
import type { Place } from './place.ts';

/** Bars beside sentences in cells stand this far left of them. */
const CELL_BAR = 2 - PADDING;
const CELL = { top: 4.5, bottom: 4.5 };
/** Tables of so few rows are never divided; of half as many where rows have small print in their cells. */
const WHOLE_ROWS = 8;
/** Rows taller than half a page may be divided; nobody writes them on purpose. */
const TALLEST = grid.height / 2;
const HAIR = 0.5;
const STRONG = 1;

function Rule(props: { readonly width: number; readonly thickness: number; readonly colour: string }): ReactElement {
  return (
    <Box artifact="Layout" style={{ width: props.width, height: props.thickness, backgroundColor: props.colour }} />
  );
}

interface CellProps {
  readonly text: readonly InlineText[];
  readonly note?: readonly InlineText[] | undefined;
  readonly id: string;
  readonly type: 'TH' | 'TD';
  readonly scope?: 'Column' | 'Row';
  readonly column: number;
  readonly align: 'left' | 'right';
  readonly style: TextStyle;
  readonly columns: Columns;
  readonly sheet: Sheet;
}

/** A cell. Figures end so that their commas stand one below the other. */
function Cell(props: CellProps): ReactElement {
  const { text, note, id, type, scope, column, align, style, columns, sheet } = props;
  const width = columns.widths[column] ?? 0;
  const plain = plainText(text);
  const lead = PADDING + (columns.leads[column] ?? 0);
  const tail = columns.tails[column] ?? 0;
  const isValue = align === 'right' && type === 'TD' && tail > 0 && !isGap(text);
  const short = isValue ? tail - sheet.measure(tailOf(plain), sheet.type.table) : 0;
  const hanging = align === 'right' ? Math.min(PADDING - 1, marksWidth(text, style, sheet)) : 0;
  const room = width - lead - PADDING - Math.max(0, short) + hanging;
  return (
    <Box
      sem={{ id, type, ...(scope ? { scope } : {}) }}
      style={{ width, paddingTop: CELL.top, paddingBottom: CELL.bottom, paddingLeft: lead }}
    >
      <Text
        style={style}
        width={room}
        align={align}
        hyphenate={align === 'left' && plain.length > 24}
        barAt={hasBar(text) ? CELL_BAR : undefined}
      >
        {running(text, id, sheet)}
      </Text>
      {note ? (
        <Text style={sheet.type.note} width={width - lead - PADDING} align={align}>
          {running(note, `${id}/note`, sheet)}
        </Text>
      ) : null}
    </Box>
  );
}

const rowHeight = (row: TableRow, columns: Columns, sheet: Sheet): number => {
  const style = row.total ? sheet.type.tableHead : sheet.type.table;
  const lines = [row.label, ...row.cells.map((cell) => cell.text)].map((text, column) => {
    const width = Math.max(20, (columns.widths[column] ?? 0) - 2 * PADDING);
    return sheet.lineWidths(plainText(text), { style, width, align: 'left', hyphenate: true, balance: false }).length;
  });
  const note = row.cells.some((cell) => cell.note) ? sheet.type.note.leading : 0;
  return Math.max(...lines) * style.leading + note + CELL.top + CELL.bottom;
};

function Head({ block, columns, sheet, width }: Parts): ReactElement {
  const id = `${block.id}/head`;
  return (
    <Box sem={{ id, type: 'THead' }} repeat keepWithNext={24}>
      <Box style={{ width, backgroundColor: sheet.colours.soft }}>
        <Box sem={{ id: `${id}/row`, type: 'TR' }} whole style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
          {block.content.columns.map((column, index) => (
            <Cell
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
              key={index}
              text={column.text}
              id={`${id}/${index + 1}`}
              type="TH"
              scope="Column"
              column={index}
              align={column.align}
              style={sheet.type.tableHead}
              columns={columns}
              sheet={sheet}
            />
          ))}
        </Box>
      </Box>
      <Rule width={width} thickness={STRONG} colour={sheet.colours.accent} />
    </Box>
  );
}

interface Parts {
  /** Space below the table where it may be divided; it stands below the last row or note. */
  readonly after: number;
  readonly block: TableBlock;
  readonly columns: Columns;
  readonly sheet: Sheet;
  readonly width: number;
}

function Row(props: Parts & { readonly row: TableRow; readonly index: number }): ReactElement {
  const { block, columns, sheet, width, row, index, after } = props;
  const id = `${block.id}/row${index + 1}`;
  const last = block.content.rows.length - 1;
  const style = row.total ? sheet.type.tableHead : sheet.type.table;
  const nextIsTotal = block.content.rows[index + 1]?.total ?? false;
  const strong = row.total || nextIsTotal || index === last;
  const cell = ({ text, note, align }: TableCell, column: number): ReactNode => (
    <Cell
      key={column}
      text={text}
      note={note}
      id={`${id}/${column + 1}`}
      type={column === 0 ? 'TH' : 'TD'}
      {...(column === 0 ? { scope: 'Row' as const } : {})}
      column={column}
      align={align}
      style={style}
      columns={columns}
      sheet={sheet}
    />
  );
  return (
    <Box
      whole={rowHeight(row, columns, sheet) <= TALLEST}
      keepWithNext={(index === 0 && last > 0) || index === last - 1 || nextIsTotal ? 20 : undefined}
      style={{
        width,
        marginBottom: index === last ? after : 0,
        ...(row.total ? { backgroundColor: sheet.colours.pale } : {}),
      }}
    >
      <Box sem={{ id, type: 'TR' }} style={{ flexDirection: 'row' }}>
        {cell({ text: row.label, align: 'left' }, 0)}
        {row.cells.map((value, i) => cell(value, i + 1))}
      </Box>
      <Rule
        width={width}
        thickness={strong ? STRONG * 0.75 : HAIR}
        colour={strong ? sheet.colours.accent : sheet.colours.rule}
      />
    </Box>
  );
}

/** A numbered table: caption above, head on every page, small print below. */
export function Table({ block, place }: { readonly block: TableBlock; readonly place: Place }): ReactElement {
  const { sheet } = place;
  const isTop = place.depth === 0 && place.indent > 0;
  const room = isTop ? grid.full : place.width;
  const columns = columnsOf(block.content, room, sheet);

  const sem = { id: `${block.id}/group`, type: 'Div' as const };
  const rows = block.content.rows;
  const isTall = rows.some((row) => row.cells.some((cell) => cell.note));
  const isWhole = rows.length <= (isTall ? WHOLE_ROWS / 2 : WHOLE_ROWS);
  // Without a caption it is told by what stands above it, and stays there.
  const isNamed = block.number !== '' || block.caption.length > 0;
  const hasNotes = block.notes.length > 0;
  const after = isWhole ? 0 : place.after;
  const parts = { block, columns, sheet, width: columns.width, after: hasNotes ? 0 : after };
  return (
    <Box
      sem={{ ...sem, ...(place.order === undefined ? {} : { order: place.order }) }}
      dest={block.id}
      whole={isWhole}
      float={isTop && isWhole && isNamed ? 'table' : undefined}
      style={{ marginLeft: isTop ? 0 : place.indent, marginBottom: isWhole ? place.after : 0 }}
    >
      <Box sem={{ id: block.id, type: 'Table' }} keepWithNext={hasNotes ? 12 : undefined}>
        <Caption id={block.id} number={block.number} text={block.caption} width={room} sheet={sheet} />
        <Head {...parts} />
        <Box sem={{ id: `${block.id}/rows`, type: 'TBody' }}>
          {block.content.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name and never move
            <Row key={index} {...parts} row={row} index={index} />
          ))}
        </Box>
      </Box>
      <Notes id={block.id} notes={block.notes} width={room} sheet={sheet} after={after} />
    </Box>
  );
}
