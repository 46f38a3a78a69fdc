import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/blocks/block.ts';
import type { Inline } from '../../src/blocks/inline.ts';
import { plainText } from '../../src/blocks/plain-text.ts';
import { linesOf } from '../../src/blocks/walk.ts';
import { type Content, headingLine, type Piece } from './content.ts';
import { contentOf, piecesOf, runsOf } from './content-of.ts';
import { htmlPage } from './peers/chromium/page.ts';
import { typstSource } from './peers/typst/source.ts';
import { programmeIn, shareOfWords } from './prepared.ts';

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const textOf = (piece: Piece): string => {
  switch (piece.kind) {
    case 'heading':
      return headingLine(piece);
    case 'paragraph':
      return piece.text.map(({ text }) => text).join('');
    case 'list':
      return piece.items.map((line) => line.map(({ text }) => text).join('')).join(' ');
    case 'table':
      return [piece.caption, ...piece.head, ...piece.rows.flatMap(({ cells }) => cells), ...piece.notes].join(' ');
    case 'chart':
      return [piece.caption, ...piece.notes].join(' ');
  }
};

const programme = programmeIn('.', '2024');
const published: Promise<Content> = contentOf(programme, 'svg');

describe('the content that peers get', () => {
  it('has every word of the programme, but for the data behind charts that tables show', async () => {
    const { parts } = await published;
    const said = programme.sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind !== 'chart')
      .flatMap(linesOf)
      .map((line) => plainText(line));
    const given = parts.flat().map(textOf).join('\n');
    expect(shareOfWords(wordsOf(said.join('\n')), wordsOf(given))).toBe(100);
  });

  it('has a drawing for every chart, one for two that look alike', async () => {
    const { parts, pictures } = await published;
    const charts = parts.flat().filter((piece) => piece.kind === 'chart');
    expect(charts).toHaveLength(7);
    expect(charts.map(({ picture }) => pictures[picture]?.svg?.startsWith('<svg'))).toEqual(charts.map(() => true));
  });

  it('hands charts over undrawn to those who draw them themselves', async () => {
    const { pictures } = await contentOf(programme, 'specification');
    const [first] = Object.values(pictures);
    expect([first?.svg, first?.drawing, typeof first?.specification]).toEqual([undefined, undefined, 'object']);
  });

  it('keeps what is bold, italic, linked or raised', () => {
    const text = (word: string): Inline => ({ kind: 'text', text: word });
    const line: readonly Inline[] = [
      { kind: 'strong', children: [text('a'), { kind: 'emphasis', children: [text('b')] }] },
      { kind: 'link', href: '#c', contents: 'c', children: [text('c')] },
      { kind: 'note', id: 'note.1', number: 1 },
    ];
    expect(runsOf(line)).toEqual([
      { text: 'a', bold: true, italic: false },
      { text: 'b', bold: true, italic: true },
      { text: 'c', bold: false, italic: false, href: '#c' },
      { text: '¹', bold: false, italic: false },
    ]);
  });

  it('sets what a list item and a quotation hold in their place', () => {
    const paragraph: Block = { kind: 'paragraph', id: 'p', text: [{ kind: 'text', text: 'innen' }] };
    const list: Block = { kind: 'list', id: 'l', ordered: true, start: 3, items: [{ id: 'i', blocks: [paragraph] }] };
    const pieces = [list, { kind: 'quotation', id: 'q', blocks: [paragraph] } as const].flatMap(piecesOf);
    expect(pieces.map(textOf)).toEqual(['innen', 'innen']);
  });
});

describe('what peers are told', () => {
  const hard: Content = {
    title: 'A & B',
    subtitle: '',
    years: '2024',
    shortTitle: 'AB',
    organisation: 'Amt',
    standLine: '',
    carriers: '',
    accent: '#000000',
    fonts: { regular: '/r.ttf', italic: '/i.ttf', semiBold: '/s.ttf', semiBoldItalic: '/b.ttf' },
    parts: [
      [
        {
          kind: 'paragraph',
          id: 'p',
          small: false,
          text: [{ text: '"<#\\', bold: true, italic: false, href: '#nowhere' }],
        },
      ],
    ],
    pictures: {},
  };

  it('is no HTML where it is text', () => {
    const page = htmlPage(hard);
    expect(page).toContain('<strong>&quot;&lt;#\\</strong>');
    expect(page).toContain('<title>A &amp; B 2024</title>');
  });

  it('is a string of Typst where it is text, and links only to what there is', () => {
    expect(typstSource(hard)).toContain('#par[#strong("\\"<#\\\\")]');
  });
});
