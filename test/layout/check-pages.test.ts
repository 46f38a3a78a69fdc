import { describe, expect, it } from 'vitest';
import { checkPages } from '../../src/layout/check-pages.ts';
import type { LayoutNode, Line } from '../../src/layout/upstream.ts';

/** Pages as layout would hand them over, with the faults that the sample must not have. */
const line = (string: string, xAdvance = 100): Line => ({
  string,
  xAdvance,
  box: { x: 0, y: 0, width: 300, height: 15 },
  runs: [],
  ascent: 11,
  decorationLines: [],
  hyphenated: false,
  forced: false,
});
const style = { size: 10, leading: 15, weight: 400, italic: false, color: '#000000' } as const;
const setting = { style, width: 300, align: 'left', hyphenate: true, balance: false } as const;
const text = (id: string, top: number, lines: readonly Line[], type: 'P' | 'H2' = 'P'): LayoutNode => ({
  type: 'TEXT',
  props: { sem: { id, type }, setting },
  box: { left: 50, top, width: 300, height: lines.length * 15 },
  lines,
  children: [{ type: 'TEXT_INSTANCE', value: lines.map((l) => l.string).join(' ') }],
});
const page = (...children: readonly LayoutNode[]): LayoutNode => ({
  type: 'PAGE',
  style: { paddingTop: 50, paddingBottom: 50 },
  box: { width: 400, height: 500 },
  children,
});
const codes = (...pages: readonly LayoutNode[]): readonly (readonly [string, string])[] =>
  checkPages({ type: 'DOCUMENT', children: pages }).map(({ finding, id }) => [finding.code, id]);

describe('proof-reading of finished pages', () => {
  it('finds nothing on good pages', () => {
    expect(codes(page(text('a', 50, [line('eins'), line('zwei')])))).toEqual([]);
  });

  it('finds a line longer than the measure', () => {
    expect(codes(page(text('a', 50, [line('viel zu lang', 320)])))).toEqual([['layout.line-too-long', 'a']]);
  });

  it('finds a word that had to be cut', () => {
    expect(codes(page(text('a', 50, [{ ...line('xxxxx'), forced: true }])))).toEqual([['layout.word-too-long', 'a']]);
  });

  it('finds a box that reaches below the text area', () => {
    expect(codes(page(text('a', 440, [line('eins'), line('zwei')])))).toEqual([['layout.box-too-large', 'a']]);
  });

  it('finds a heading at the end of a page', () => {
    const pages = [
      page(text('a', 50, [line('x')]), text('h', 80, [line('Titel')], 'H2')),
      page(text('b', 50, [line('y')])),
    ];
    expect(codes(...pages)).toEqual([['layout.heading-at-page-end', 'h']]);
  });

  it('finds a line of a paragraph alone on a page', () => {
    const pages = [page(text('a', 400, [line('eins'), line('zwei')])), page(text('a', 50, [line('drei')]))];
    expect(codes(...pages)).toEqual([['layout.single-line', 'a']]);
  });

  it('does not take the repeated head of a table for a divided paragraph', () => {
    const head = [line('Kopf')];
    expect(codes(page(text('t/head', 50, head)), page(text('t/head', 50, head)))).toEqual([]);
  });
});
