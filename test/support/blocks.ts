import type {
  Block,
  ChartBlock,
  Heading,
  List,
  NotesBlock,
  Paragraph,
  TableBlock,
  TableRow,
} from '../../src/blocks/block.ts';
import type { Inline } from '../../src/blocks/inline.ts';

/** Short ways to write blocks down. Typography as the narrate step leaves it: protected spaces are in the text. */
export const text = (words: string): Inline => ({ kind: 'text', text: words });

export const inlines = (words: string | readonly Inline[]): readonly Inline[] =>
  typeof words === 'string' ? [text(words)] : words;

export const heading = (level: Heading['level'], number: string | null, words: string, id: string): Heading => ({
  kind: 'heading',
  id,
  level,
  number,
  text: [text(words)],
});

export const paragraph = (id: string, words: string | readonly Inline[]): Paragraph => ({
  kind: 'paragraph',
  id,
  text: inlines(words),
});

export const list = (id: string, items: readonly (string | readonly Block[])[], ordered = false): List => ({
  kind: 'list',
  id,
  ordered,
  start: 1,
  items: items.map((item, i) => ({
    id: `${id}-item${i + 1}`,
    blocks: typeof item === 'string' ? [paragraph(`${id}-item${i + 1}-p`, item)] : item,
  })),
});

/** The mark of a note behind a word. */
export const noteMark = (number: number): Inline => ({ kind: 'note', id: `note.${number}`, number });

/** Notes of so many paragraphs each, counted from `first`. */
export const notes = (first: number, texts: readonly (readonly (string | readonly Inline[])[])[]): NotesBlock => ({
  kind: 'notes',
  id: `notes.${first}`,
  notes: texts.map((paragraphs, i) => ({
    id: `note.${first + i}`,
    number: first + i,
    blocks: paragraphs.map((words, k) => paragraph(`note.${first + i}.${k + 1}`, words)),
  })),
});

const isNumber = (cell: string): boolean => /^[−\d]/.test(cell);

export const row = (label: string, cells: readonly string[], total = false): TableRow => ({
  label: [text(label)],
  cells: cells.map((cell) => ({ text: cell ? [text(cell)] : [], align: isNumber(cell) || !cell ? 'right' : 'left' })),
  total,
});

export const table = (
  id: string,
  number: string,
  caption: string,
  columns: readonly string[],
  rows: readonly TableRow[],
  notes: readonly string[] = [],
): TableBlock => ({
  kind: 'table',
  id,
  number,
  caption: caption ? [text(caption)] : [],
  content: {
    columns: columns.map((words, i) => ({
      text: [text(words)],
      align: i > 0 && rows.every((r) => (r.cells[i - 1]?.align ?? 'right') === 'right') ? 'right' : 'left',
    })),
    rows,
  },
  notes: notes.map((note) => [text(note)]),
});

export const chart = (
  id: string,
  number: string,
  caption: string,
  alt: string,
  notes: readonly string[],
  dataTable?: string,
): ChartBlock => ({
  kind: 'chart',
  id,
  number,
  caption: [text(caption)],
  alt,
  model: {
    id,
    type: 'bar',
    unit: { kind: 'count', one: 'Person', many: 'Personen', decimals: 0 },
    axis: { title: 'Personen' },
    series: [''],
    categories: [],
    points: [],
  },
  data: { columns: [], rows: [] },
  notes: notes.map((note) => [text(note)]),
  ...(dataTable === undefined ? {} : { dataTable }),
});
