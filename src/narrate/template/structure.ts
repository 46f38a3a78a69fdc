import * as words from '../../words/problems/template.ts';
import { handlebars } from './environment.ts';
import { FILLER, PRIVATE_USE } from './marks.ts';
import { type Fault, scanTags, type Tag } from './scan.ts';

/** A source whose placeholders can all be read: those that can't are named in `faults` and filled. */
export interface Structure {
  /** As long as the source, line for line; Handlebars reads it without error. */
  readonly readable: string;
  /** As long as the source; every placeholder filled, so that only the author's own text is left. */
  readonly filled: string;
  readonly faults: readonly Fault[];
}

/** What Handlebars is to read to judge a placeholder alone: opening ones as if they printed, at the same length. */
function alone(written: string, kind: Tag['kind']): string {
  if (kind === 'open') return written.replace('#', ' ');
  return kind === 'elseOpen' ? written.replace('else', '    ') : written;
}

/** A name with names, quoted texts and options behind it: what nearly every placeholder is, and always readable. */
const SIMPLE = /^\{\{NAME(?: (?:NAME|TEXT))*(?: NAME=(?:NAME|TEXT|\d{1,3}))*\}\}$/.source
  .replaceAll('NAME', '[a-z][a-z0-9-]*')
  .replaceAll('TEXT', '"[^"\\\\{}\\r\\n]*"');
const SIMPLE_TAG = new RegExp(SIMPLE);

function isReadable(written: string, kind: Tag['kind']): boolean {
  if (kind === 'print' && SIMPLE_TAG.test(written)) return true;
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

const fill = (text: string, tags: Iterable<Tag>, pattern: RegExp): string => {
  let out = '';
  let from = 0;
  for (const tag of tags) {
    out += text.slice(from, tag.start) + text.slice(tag.start, tag.end).replace(pattern, FILLER);
    from = tag.end;
  }
  return out + text.slice(from);
};

/** What a text without placeholders or anything meant as one does not hold. */
const NOT_PLAIN = /\{\{|\}\}|[\uE000-\uF8FF]/;

/** Whether a source is nothing but text. */
export const isPlain = (source: string): boolean => !NOT_PLAIN.test(source);

/** Finds everything that is wrong with the form of the placeholders of a source, whatever they name. Never throws. */
export function structureOf(source: string): Structure {
  if (isPlain(source)) return { readable: source, filled: source, faults: [] };
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
  const filledTags = tags.filter((tag) => unreadable.has(tag) || blocks.unusable.has(tag));
  return {
    readable: fill(text, filledTags, /[^\r\n]/g),
    filled: fill(text, tags, /[\s\S]/g),
    faults: [...privateUse, ...faults, ...syntax, ...blocks.faults],
  };
}
