import type { Block, TableCell, TableContent } from './block.ts';
import type { Inline } from './inline.ts';

/** Every block of a section in reading order, those inside lists, quotations and notes behind what holds them. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return [block, ...block.items.flatMap((item) => allBlocks(item.blocks))];
    if (block.kind === 'notes') return [block, ...block.notes.flatMap((note) => note.blocks)];
    return block.kind === 'quotation' ? [block, ...allBlocks(block.blocks)] : [block];
  });
}

type Line = readonly Inline[];
export type MapLine = (line: Line) => Line;

/** A cell in which nothing changes stays the same one: tables have thousands of them. */
function mapCell(cell: TableCell, map: MapLine): TableCell {
  const text = map(cell.text);
  const note = cell.note && map(cell.note);
  return text === cell.text && note === cell.note ? cell : { ...cell, text, ...(note && { note }) };
}

function mapContent(content: TableContent, map: MapLine): TableContent {
  return {
    columns: content.columns.map((column) => ({ ...column, text: map(column.text) })),
    rows: content.rows.map((row) => ({
      ...row,
      label: map(row.label),
      cells: row.cells.map((cell) => mapCell(cell, map)),
    })),
  };
}

/**
 * The same block with every line of running text replaced, in reading order: headings, paragraphs, captions, the head,
 * labels and cells of tables and of chart data, the small print below them, notes.
 */
export function mapLines(block: Block, map: MapLine): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: map(block.text) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: item.blocks.map((inner) => mapLines(inner, map)) })),
      };
    case 'quotation':
      return { ...block, blocks: block.blocks.map((inner) => mapLines(inner, map)) };
    case 'notes':
      return {
        ...block,
        notes: block.notes.map((note) => ({
          ...note,
          blocks: note.blocks.map((inner) => ({ ...inner, text: map(inner.text) })),
        })),
      };
    case 'table':
      return {
        ...block,
        caption: map(block.caption),
        content: mapContent(block.content, map),
        notes: block.notes.map(map),
      };
    case 'chart':
      return { ...block, caption: map(block.caption), data: mapContent(block.data, map), notes: block.notes.map(map) };
  }
}

/** Every line of running text of a block, in the order `mapLines` meets them. */
export function linesOf(block: Block): readonly Line[] {
  const lines: Line[] = [];
  mapLines(block, (line) => {
    lines.push(line);
    return line;
  });
  return lines;
}
