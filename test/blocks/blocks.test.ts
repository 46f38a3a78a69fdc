import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/blocks/block.ts';
import { allIds } from '../../src/blocks/ids.ts';
import type { Inline } from '../../src/blocks/inline.ts';
import { plainText, printedText } from '../../src/blocks/plain-text.ts';
import { runsOf, withRuns } from '../../src/blocks/runs.ts';
import { allBlocks, linesOf, mapLines } from '../../src/blocks/walk.ts';

const LINE: readonly Inline[] = [
  { kind: 'text', text: 'Es sind ' },
  {
    kind: 'strong',
    children: [
      { kind: 'figure', text: '6.658', fact: 'elb' },
      { kind: 'text', text: ' ' },
    ],
  },
  {
    kind: 'link',
    href: '#a',
    contents: 'a',
    children: [{ kind: 'abbreviation', text: 'eLb', long: 'Leistungsberechtigte' }],
  },
];

const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words }];
const paragraph = (id: string): Block => ({ kind: 'paragraph', id, text: text(id) });
const content = {
  columns: [
    { text: text('Kopf'), align: 'left' as const },
    { text: text('Wert'), align: 'right' as const },
  ],
  rows: [{ label: text('Zeile'), cells: [{ text: text('1'), align: 'right' as const }], total: false }],
};
const TABLE: Block = {
  kind: 'table',
  id: 'table.a',
  number: 'Tabelle 1',
  caption: text('Tafel'),
  content,
  notes: [text('Quelle')],
};
const LIST: Block = {
  kind: 'list',
  id: 'l',
  ordered: false,
  start: 1,
  items: [
    { id: 'l.1', blocks: [paragraph('l.1.1'), { kind: 'quotation', id: 'l.1.2', blocks: [paragraph('l.1.2.1')] }] },
  ],
};

const NOTED: readonly Inline[] = [
  { kind: 'text', text: 'Die Quote' },
  { kind: 'strong', children: [{ kind: 'note', id: 'note.12', number: 12 }] },
  { kind: 'text', text: ' steigt.' },
];
const NOTES: Block = {
  kind: 'notes',
  id: 'notes.12',
  notes: [{ id: 'note.12', number: 12, blocks: [{ kind: 'paragraph', id: 'note.12.1', text: text('Gerundet') }] }],
};

describe('running text', () => {
  it('reads as its words', () => expect(plainText(LINE)).toBe('Es sind 6.658 eLb'));

  it('has a run for each piece that holds text, and takes other texts in their place', () => {
    expect(runsOf(LINE)).toEqual(['Es sind ', '6.658', ' ', 'eLb']);
    const changed = withRuns(LINE, ['Sind ', '6 658', '', 'ELB']);
    expect(plainText(changed)).toBe('Sind 6 658ELB');
    expect(changed[1]).toEqual({ kind: 'strong', children: [{ kind: 'figure', text: '6 658', fact: 'elb' }] });
  });

  it('comes back the same from its own runs', () => expect(withRuns(LINE, runsOf(LINE))).toEqual(LINE));

  it('shows the numbers of its notes in raised figures, and is said without them', () => {
    expect(printedText(NOTED)).toBe('Die Quote¹² steigt.');
    expect(plainText(NOTED)).toBe('Die Quote steigt.');
  });

  it('keeps the marks of notes where its runs are replaced', () => {
    expect(runsOf(NOTED)).toEqual(['Die Quote', ' steigt.']);
    expect(printedText(withRuns(NOTED, ['Sie', ' fällt.']))).toBe('Sie¹² fällt.');
  });
});

describe('blocks', () => {
  it('are met in reading order, inner ones behind the one that holds them', () => {
    expect(allBlocks([LIST, TABLE]).map((block) => block.id)).toEqual(['l', 'l.1.1', 'l.1.2', 'l.1.2.1', 'table.a']);
  });

  it('show every line of text in reading order', () => {
    expect(linesOf(TABLE).map(plainText)).toEqual(['Tafel', 'Kopf', 'Wert', 'Zeile', '1', 'Quelle']);
    expect(linesOf(LIST).map(plainText)).toEqual(['l.1.1', 'l.1.2.1']);
    expect(linesOf(NOTES).map(plainText)).toEqual(['Gerundet']);
  });

  it('have ids of their own, and so have list items and notes', () => {
    expect(allIds([LIST, NOTES])).toEqual([
      'l',
      'l.1',
      'l.1.1',
      'l.1.2',
      'l.1.2.1',
      'notes.12',
      'note.12',
      'note.12.1',
    ]);
  });

  it('keep everything but their lines when these are replaced', () => {
    const shouted = mapLines(LIST, (line) => text(plainText(line).toUpperCase()));
    expect(linesOf(shouted).map(plainText)).toEqual(['L.1.1', 'L.1.2.1']);
    expect(mapLines(TABLE, (line) => line)).toEqual(TABLE);
  });
});
