import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { latin } from '../../german/latin.ts';
import { remembering } from '../../memo/memo.ts';
import { type Point, plainBlock, pointAfter } from './plain.ts';

const NOTES = { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] };

/** The text as a whole, as the library reads it. */
export const readWhole = (text: string): Root => fromMarkdown(text, NOTES);

const BEGIN: Point = { line: 1, column: 1, offset: 0 };

/**
 * What reaches beyond the next empty line: code, HTML, definitions, and indented lines, which may go on with a list or
 * note. A text with any of it is read as a whole.
 */
const REACHING = /[`~<\t\r]|\[\^|\]:|^[ ]|\n[ ]/;

/** An empty line before a line that begins a block of its own, whatever stood before it. */
const BETWEEN = latin(/\n{2,}(?=[\p{L}\uE000-\uF8FF„(#])/u);

/** The same, or an empty line before a list: behind plain words, and not behind another list, that is one as well. */
const BEFORE_LIST = latin(/\n{2,}(?=[\p{L}\uE000-\uF8FF„(#]|- )/u);

/** Where the block that a text begins with ends. */
function gapIn(rest: string): RegExpExecArray | null {
  const gap = rest.startsWith('- ') ? null : BEFORE_LIST.exec(rest);
  const isBeforeList = gap !== null && rest.startsWith('- ', gap.index + gap[0].length);
  if (gap && (!isBeforeList || plainBlock(rest.slice(0, gap.index), BEGIN))) return gap;
  return BETWEEN.exec(rest);
}

/** More than the blocks of the largest edition that are not plain words. */
const MOST_BLOCKS = 2000;

const remembered = remembering(MOST_BLOCKS, (text: string) => text, readWhole);

/** A copy of a tree, moved to where its text begins in a larger one. Trees are told apart by their nodes. */
function moved<Kind extends Nodes>(node: Kind, by: Point): Kind {
  const { position } = node;
  const to = (point: { line: number; column: number; offset?: number | undefined }) => ({
    line: point.line + by.line - 1,
    column: point.column,
    offset: (point.offset ?? 0) + by.offset,
  });
  return {
    ...node,
    ...('children' in node && { children: node.children.map((child) => moved(child, by)) }),
    ...(position && { position: { start: to(position.start), end: to(position.end) } }),
  };
}

function readBlock(text: string, start: Point): readonly RootContent[] {
  const plain = plainBlock(text, start);
  return plain ? [plain] : remembered(text).children.map((child) => moved(child, start));
}

/**
 * CommonMark with notes: `Wort[^name]` and, on a line of its own, `[^name]: text`. Block by block where that is the
 * same as the whole, so that plain words need no library.
 */
export function readMarkdown(text: string): Root {
  if (REACHING.test(text)) return moved(remembered(text), BEGIN);
  const children: RootContent[] = [];
  let from = text.search(/[^\n]/);
  if (from < 0) return readWhole(text);
  const body = text.replace(/\n+$/, '');
  let start = pointAfter(BEGIN, text.slice(0, from));
  while (from < body.length) {
    const rest = body.slice(from);
    const gap = gapIn(rest);
    const block = gap ? rest.slice(0, gap.index) : rest;
    children.push(...readBlock(block, start));
    const passed = gap ? block + gap[0] : block;
    start = pointAfter(start, passed);
    from += passed.length;
  }
  return { type: 'root', children, position: { start: BEGIN, end: pointAfter(BEGIN, text) } };
}
