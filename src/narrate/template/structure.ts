import * as words from '../../words/problems/template.ts';
import { handlebars } from './environment.ts';
import type { Call } from './expression.ts';
import { FILLER, PRIVATE_USE } from './marks.ts';
import { type Fault, scanTags, type Tag } from './scan.ts';
import { isSimple, readSimple } from './simple.ts';

/** A source whose placeholders can all be read: those that can't are named in `faults` and filled. */
export interface Structure {
  /** As long as the source, line for line; Handlebars reads it without error. Simple placeholders are filled. */
  readonly readable: string;
  /** The simple placeholders, in order: they are read already. */
  readonly simple: readonly SimpleTag[];
  /** As long as the source; every placeholder filled, so that only the author's own text is left. */
  readonly filled: string;
  readonly faults: readonly Fault[];
}

/** A placeholder that needs no Handlebars: to it, it is text like any other. */
export interface SimpleTag {
  readonly start: number;
  readonly end: number;
  readonly call: Call;
}

/** What Handlebars is to read to judge a placeholder alone: opening ones as if they printed, at the same length. */
function alone(written: string, kind: Tag['kind']): string {
  if (kind === 'open') return written.replace('#', ' ');
  return kind === 'elseOpen' ? written.replace('else', '    ') : written;
}

/** A condition of names, texts and options: what nearly every block begins with, and always readable. */
const SIMPLE_BLOCK =
  /^\{\{#wenn \([a-z][a-z0-9-]*(?: (?:[a-z][a-z0-9-]*|"[^"\\{}\r\n]*"))*(?: [a-z]+="[^"\\{}\r\n]*")*\)\}\}$/;

function isReadable(written: string, kind: Tag['kind']): boolean {
  if (kind === 'open' && SIMPLE_BLOCK.test(written)) return true;
  if (kind === 'print' && isSimple(written)) return true;
  if (kind === 'comment') return true;
  if (kind === 'else' || kind === 'close') return !written.endsWith('}}}');
  try {
    handlebars.parseWithoutProcessing(alone(written, kind));
    return true;
  } catch {
    return false;
  }
}

/** A block that has been opened; `parts` are the tags that open, divide and close it. */
interface OpenBlock {
  readonly name: string;
  readonly parts: Tag[];
  divided: boolean;
  usable: boolean;
}

/** Pairs opening and closing placeholders; returns what is wrong with them and the tags that have to be filled. */
function pairBlocks(tags: readonly Tag[], unreadable: ReadonlySet<Tag>) {
  const faults: Fault[] = [];
  const unusable = new Set<Tag>();
  const stack: OpenBlock[] = [];
  const fail = (tag: Tag, finding: Fault['finding']) => {
    faults.push({ at: tag.start, finding });
    unusable.add(tag);
  };
  const leave = (block: OpenBlock) => {
    if (!block.usable) for (const tag of block.parts) unusable.add(tag);
  };
  const abandon = (block: OpenBlock) => {
    for (const tag of block.parts.slice(0, 1)) fail(tag, words.openWithoutClose(block.name));
    leave({ ...block, usable: false });
  };
  const divide = (tag: Tag) => {
    const top = stack.at(-1);
    if (!top) return fail(tag, words.elseOutside());
    if (top.divided) return fail(tag, words.secondElse());
    top.parts.push(tag);
    top.divided = tag.kind === 'else';
  };
  const close = (tag: Tag) => {
    const depth = stack.findLastIndex((block) => block.name === tag.name);
    if (depth < 0) return fail(tag, words.closeWithoutOpen(tag.name));
    const [closed, ...unclosed] = stack.splice(depth);
    for (const block of unclosed) abandon(block);
    if (!closed) return;
    closed.parts.push(tag);
    if (unreadable.has(tag)) closed.usable = false;
    leave(closed);
  };
  for (const tag of tags) {
    if (tag.kind === 'open' || (tag.kind === 'broken' && tag.name !== '')) {
      stack.push({ name: tag.name, parts: [tag], divided: false, usable: !unreadable.has(tag) });
    } else if (tag.kind === 'else' || tag.kind === 'elseOpen') divide(tag);
    else if (tag.kind === 'close') close(tag);
  }
  for (const block of stack) abandon(block);
  return { faults, unusable };
}

/** The text with tags filled, as long as before; with `keepLines` the ends of lines inside of tags stay. */
function fill(text: string, tags: Iterable<Tag>, keepLines: boolean): string {
  let out = '';
  let from = 0;
  for (const { start, end } of tags) {
    const tag = text.slice(start, end);
    const filled = keepLines && /[\r\n]/.test(tag) ? tag.replace(/[^\r\n]/g, FILLER) : FILLER.repeat(tag.length);
    out += text.slice(from, start) + filled;
    from = end;
  }
  return out + text.slice(from);
}

/** What a text without placeholders or anything meant as one does not hold. */
const NOT_PLAIN = /\{\{|\}\}|[\uE000-\uF8FF]/;

/** Whether a source is nothing but text. */
export const isPlain = (source: string): boolean => !NOT_PLAIN.test(source);

/** Finds everything that is wrong with the form of the placeholders of a source, whatever they name. Never throws. */
export function structureOf(source: string): Structure {
  if (isPlain(source)) return { readable: source, simple: [], filled: source, faults: [] };
  const privateUse = [...source.matchAll(PRIVATE_USE)].map((match) => ({
    at: match.index,
    finding: words.privateCharacter(match[0]),
  }));
  const text = source.replace(PRIVATE_USE, FILLER);
  const { tags, faults } = scanTags(text);
  const unreadable = new Set<Tag>();
  const syntax: Fault[] = [];
  for (const tag of tags) {
    const written = text.slice(tag.start, tag.end);
    if (tag.kind === 'broken') unreadable.add(tag);
    else if (!isReadable(written, tag.kind)) {
      unreadable.add(tag);
      syntax.push({ at: tag.start, finding: words.unreadableTag(written) });
    }
  }
  const blocks = pairBlocks(tags, unreadable);
  const isOut = (tag: Tag): boolean => unreadable.has(tag) || blocks.unusable.has(tag);
  const simple = tags.flatMap((tag): readonly SimpleTag[] => {
    const { start, end, kind } = tag;
    const call = kind === 'print' && !isOut(tag) ? readSimple(text.slice(start, end), start) : undefined;
    return call ? [{ start, end, call }] : [];
  });
  const starts = new Set(simple.map(({ start }) => start));
  const filledTags = tags.filter((tag) => isOut(tag) || starts.has(tag.start));
  return {
    readable: fill(text, filledTags, true),
    simple,
    filled: fill(text, tags, false),
    faults: [...privateUse, ...faults, ...syntax, ...blocks.faults],
  };
}
