import type { Heading, List, ListItem, Paragraph, Text } from 'mdast';
import { latin } from '../../german/latin.ts';

/** A place in a text as Markdown trees have it: line and column from 1, offset from 0. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/**
 * Letters, digits, marks of sentences and what stands for placeholders: nothing that Markdown gives a meaning to
 * within a line that begins with a letter. Of other scripts than Latin the library reads.
 */
const SIGN = '[\\p{L}\\p{N}\\uE000-\\uF8FF.,;:!?()„“‚‘"\'–—§%€/-]';
const WORDS = `${SIGN}+(?: ${SIGN}+)*`;
const BEGIN = '(?=[\\p{L}\\uE000-\\uF8FF„(])';
const LINES = latin(new RegExp(`^${BEGIN}${WORDS}(?:\\n${BEGIN}${WORDS})*$`, 'u'));
const ITEMS = latin(new RegExp(`^- ${BEGIN}${WORDS}(?:\\n- ${BEGIN}${WORDS})*$`, 'u'));
const TITLE = latin(new RegExp(`^(#{1,6}) (${WORDS})$`, 'u'));

/** The point behind a text that begins at another. */
export function pointAfter({ line, column, offset }: Point, text: string): Point {
  const last = text.lastIndexOf('\n');
  if (last < 0) return { line, column: column + text.length, offset: offset + text.length };
  return { line: line + text.split('\n').length - 1, column: text.length - last, offset: offset + text.length };
}

const textNode = (value: string, start: Point, end: Point): Text => ({ type: 'text', value, position: { start, end } });

/** A list of points of one line each. */
function plainList(text: string, start: Point): List {
  let begin = start;
  const children = text.split('\n').map((line): ListItem => {
    const from = pointAfter(begin, '- ');
    const end = pointAfter(begin, line);
    const position = { start: begin, end };
    begin = pointAfter(end, '\n');
    const inside: Paragraph = {
      type: 'paragraph',
      children: [textNode(line.slice(2), from, end)],
      position: { start: from, end },
    };
    return { type: 'listItem', spread: false, checked: null, children: [inside], position };
  });
  const position = { start, end: pointAfter(start, text) };
  return { type: 'list', ordered: false, start: null, spread: false, children, position };
}

/**
 * A paragraph, heading or list of points in which nothing but words stands, as Markdown reads it; undefined for anything else. Most
 * paragraphs of a programme are of this kind.
 */
export function plainBlock(text: string, start: Point): Paragraph | Heading | List | undefined {
  if (text.startsWith('- ')) return ITEMS.test(text) ? plainList(text, start) : undefined;
  const heading = TITLE.exec(text);
  const [, signs = '', title = ''] = heading ?? [];
  if (!heading && !LINES.test(text)) return undefined;
  const end = pointAfter(start, text);
  const position = { start, end };
  if (!heading) return { type: 'paragraph', children: [textNode(text, start, end)], position };
  const depth = signs.length as Heading['depth']; // one to six signs, see TITLE
  const begin = pointAfter(start, `${signs} `);
  return { type: 'heading', depth, children: [textNode(title, begin, end)], position };
}
