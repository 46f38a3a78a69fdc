import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { type Point, plainBlock, pointAfter } from './plain.ts';

const NOTES = { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] };

/** The text as a whole, as the library reads it. */
export const readWhole = (text: string): Root => fromMarkdown(text, NOTES);

/**
 * What reaches beyond the next empty line: code, HTML, definitions, and indented lines, which may go on with a list or
 * note. A text with any of it is read as a whole.
 */
const REACHING = /[`~<\t\r]|\[\^|\]:|^[ ]|\n[ ]/;

/** An empty line before a line that begins a block of its own, whatever stood before it. */
const BETWEEN = /\n{2,}(?=[\p{L}\uE000-\uF8FF„(#])/u;

/** Moves a tree to where its text begins in a larger one. */
function move(node: Nodes, { line, offset }: Point): void {
  if (node.position) {
    const to = (point: { line: number; column: number; offset?: number | undefined }) => ({
      line: point.line + line - 1,
      column: point.column,
      offset: (point.offset ?? 0) + offset,
    });
    node.position = { start: to(node.position.start), end: to(node.position.end) };
  }
  if ('children' in node) for (const child of node.children) move(child, { line, column: 1, offset });
}

function readBlock(text: string, start: Point): readonly RootContent[] {
  const plain = plainBlock(text, start);
  if (plain) return [plain];
  const { children } = readWhole(text);
  for (const child of children) move(child, start);
  return children;
}

/**
 * CommonMark with notes: `Wort[^name]` and, on a line of its own, `[^name]: text`. Block by block where that is the
 * same as the whole, so that plain words need no library.
 */
export function readMarkdown(text: string): Root {
  if (REACHING.test(text)) return readWhole(text);
  const begin: Point = { line: 1, column: 1, offset: 0 };
  const children: RootContent[] = [];
  let from = text.search(/[^\n]/);
  if (from < 0) return readWhole(text);
  const body = text.replace(/\n+$/, '');
  let start = pointAfter(begin, text.slice(0, from));
  while (from < body.length) {
    const rest = body.slice(from);
    const gap = BETWEEN.exec(rest);
    const block = gap ? rest.slice(0, gap.index) : rest;
    children.push(...readBlock(block, start));
    const passed = gap ? block + gap[0] : block;
    start = pointAfter(start, passed);
    from += passed.length;
  }
  return { type: 'root', children, position: { start: begin, end: pointAfter(begin, text) } };
}
