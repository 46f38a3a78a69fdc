import type { Block, TableContent } from '../../src/blocks/block.ts';
import type { Inline } from '../../src/blocks/inline.ts';
import { printedText } from '../../src/blocks/plain-text.ts';

/** Running text as the handbook shows it: protected spaces look like spaces. */
const read = (text: readonly Inline[]): string => printedText(text).replace(/[\u00A0\u202F]/g, ' ');

const tableLines = ({ columns, rows }: TableContent): readonly string[] => [
  columns.map(({ text }) => read(text)).join(' | '),
  ...rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)].map(read).join(' | ')),
];

/** What a reader of the page reads, a line for each paragraph, list item and table row. */
export function printedLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [[block.number ?? '', read(block.text)].join(' ').trim()];
    case 'paragraph':
      return [read(block.text)];
    case 'list':
      return block.items.flatMap((item, index) =>
        item.blocks
          .flatMap(printedLines)
          .map((line, i) => (i > 0 ? `  ${line}` : `${block.ordered ? `${block.start + index}.` : '•'} ${line}`)),
      );
    case 'quotation':
      return block.blocks.flatMap(printedLines).map((line) => `> ${line}`);
    case 'notes':
      return block.notes.flatMap((note) =>
        note.blocks.flatMap(printedLines).map((line, i) => `${i > 0 ? ' ' : note.number} ${line}`),
      );
    case 'table':
      return [`${block.number}: ${read(block.caption)}`, ...tableLines(block.content), ...block.notes.map(read)];
    case 'chart':
      return [`${block.number}: ${read(block.caption)}`, ...block.notes.map(read)];
  }
}
