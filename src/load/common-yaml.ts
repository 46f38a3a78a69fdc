import { type Node, plainScalar, single } from './common-scalar.ts';
import type { Located } from './source.ts';

/**
 * Reads the YAML that data files are written in nearly always, many times faster than the whole language can be read:
 * sections and lists by indentation or in brackets, plain and quoted values on one line, folded texts. It takes a text
 * only if every character of it is understood and nothing is wrong with it; any other goes to the YAML library.
 */

/** Control characters, marks that combine, wide spaces and everything beyond Latin letters and common signs. */
const UNCOMMON = /[^\n -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2015\u2018-\u2026\u202f\u20ac\u2212]/;
/** Lines that mean something to the file as a whole. */
const DOCUMENT_LINE = /^(?:---|\.\.\.|%)/m;
/** Of these lengths no file has more lexemes or levels than the whole reader accepts. */
const LONGEST = 400_000;
const DEEPEST = 8;

/** A key and its colon; a value follows on the line or below it. */
const KEY = /([A-Za-zÄÖÜäöüß][\wÄÖÜäöüß.-]{0,99}):(?=[ \n])/y;
const RESERVED = new Set(['constructor', 'prototype']);

/** No first character of a plain value: signs of YAML's own, and spaces that look like none. */
const NOT_FIRST = new Set('-?:,[]{}#&*!|>\'"%@`~= \u00a0\u2007\u202f\n');
/** A plain value to the end of the line or a comment, and one inside brackets. A colon in it has no space behind it. */
const BLOCK_PLAIN = /(?:[^\n:# ]|:(?=[^ \n])|(?<=[^ \n])#| +(?=[^ \n#]))+/y;
const FLOW_PLAIN = /(?:[^\n:# ,[\]{}]|:(?=[^ \n,[\]{}])|(?<=[^ \n,[\]{}])#| +(?=[^ \n#,[\]{}]))+/y;
const DOUBLE_QUOTED = /"([^"\\\n]*)"/y;
const SINGLE_QUOTED = /'([^'\n]*)'(?!')/y;
const END_OF_LINE = /(?: +#[^\n]*| *)(?:\n|$)/y;
const FOLDED = />-\n/y;
/** Empty lines and lines with nothing but a comment. */
const BLANK_LINES = /(?: *(?:#[^\n]*)?\n)+/y;
const EMPTY_LINES = /(?: *\n)+/y;
const SPACES = / */y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const collection = (value: unknown, offset: number, children: NonNullable<Located['children']>): Node => ({
  value,
  located: { offset, keyOffset: undefined, typed: undefined, quoted: false, children },
});

const behindKey = ({ value, located }: Node, keyOffset: number): Node => ({
  value,
  located: { ...located, keyOffset },
});

/** Values and places of a text, or nothing where it holds anything uncommon. Never throws. */
export function readCommon(source: string): Node | undefined {
  if (source.length > LONGEST || UNCOMMON.test(source) || DOCUMENT_LINE.test(source)) return undefined;
  const text = source.endsWith('\n') ? source : `${source}\n`;
  let at = 0;

  /** Spaces from here on; -1 at the end of the file. */
  const indentation = (from: number): number =>
    from >= text.length ? -1 : (matchAt(SPACES, text, from)?.[0].length ?? 0);

  /** To the first line with a value, and its indentation; -1 at the end of the file. */
  function nextLine(): number {
    at += matchAt(BLANK_LINES, text, at)?.[0].length ?? 0;
    return indentation(at);
  }

  function endLine(): boolean {
    const end = matchAt(END_OF_LINE, text, at);
    if (!end) return false;
    at += end[0].length;
    return true;
  }

  function quoted(): Node | undefined {
    const match = matchAt(text[at] === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED, text, at);
    if (!match) return undefined;
    const offset = at;
    at += match[0].length;
    return single(match[1], offset, match[1] ?? '', true);
  }

  function plain(pattern: RegExp): Node | undefined {
    const first = text[at] ?? '';
    const isSign = first === '-' && /[^\s,[\]{}-]/.test(text[at + 1] ?? ' ');
    if (NOT_FIRST.has(first) && !isSign) return undefined;
    const typed = matchAt(pattern, text, at)?.[0];
    if (typed === undefined) return undefined;
    const offset = at;
    at += typed.length;
    return plainScalar(typed, offset);
  }

  /** Past spaces and line ends inside brackets; false where a line is not indented beyond what the brackets are in. */
  function skipInside(indent: number): boolean {
    for (;;) {
      at += matchAt(SPACES, text, at)?.[0].length ?? 0;
      if (text[at] !== '\n') return at < text.length;
      at += 1;
      const spaces = matchAt(SPACES, text, at)?.[0].length ?? 0;
      if (spaces <= indent && text[at + spaces] !== '\n') return false;
    }
  }

  function flow(indent: number, depth: number): Node | undefined {
    const first = text[at];
    if (first === '{') return flowMap(indent, depth);
    if (first === '[') return flowList(indent, depth);
    return first === '"' || first === "'" ? quoted() : plain(FLOW_PLAIN);
  }

  /** Past the comma or the closing bracket behind an entry; undefined where there is neither. */
  function isLast(close: string, indent: number): boolean | undefined {
    if (!skipInside(indent)) return undefined;
    const sign = text[at];
    if (sign !== ',' && sign !== close) return undefined;
    at += 1;
    return sign === close ? true : skipInside(indent) ? false : undefined;
  }

  function flowMap(indent: number, depth: number): Node | undefined {
    const offset = at++;
    const value: Record<string, unknown> = Object.create(null);
    const children = new Map<string, Located>();
    if (depth > DEEPEST || !skipInside(indent)) return undefined;
    for (let done = false; !done; ) {
      const keyOffset = at;
      const key = readKey(children);
      if (key === undefined || !skipInside(indent)) return undefined;
      const entry = flow(indent, depth + 1);
      const last = entry && isLast('}', indent);
      if (!entry || last === undefined) return undefined;
      value[key] = entry.value;
      children.set(key, { ...entry.located, keyOffset });
      done = last;
    }
    return collection(value, offset, children);
  }

  function flowList(indent: number, depth: number): Node | undefined {
    const offset = at++;
    const items: Node[] = [];
    if (depth > DEEPEST || !skipInside(indent)) return undefined;
    for (let done = false; !done; ) {
      const item = flow(indent, depth + 1);
      const last = item && isLast(']', indent);
      if (!item || last === undefined) return undefined;
      items.push(item);
      done = last;
    }
    return list(items, offset);
  }

  const list = (items: readonly Node[], offset: number): Node =>
    collection(
      items.map((item) => item.value),
      offset,
      items.map((item) => item.located),
    );

  /** A key that is new here, with its colon. */
  function readKey(taken: ReadonlyMap<string, unknown>): string | undefined {
    const match = matchAt(KEY, text, at);
    const key = match?.[1];
    if (!match || key === undefined || RESERVED.has(key) || taken.has(key)) return undefined;
    at += match[0].length;
    return key;
  }

  /** `>-`: lines of one indentation, joined by spaces. */
  function folded(indent: number): Node | undefined {
    const header = matchAt(FOLDED, text, at);
    if (!header) return undefined;
    const offset = at;
    at += header[0].length;
    const lines: string[] = [];
    let own = -1;
    for (;;) {
      const spaces = indentation(at + (matchAt(EMPTY_LINES, text, at)?.[0].length ?? 0));
      if (spaces <= indent) break;
      const end = text.indexOf('\n', at);
      if (own < 0) own = spaces;
      const line = text.slice(at + own, end);
      if (spaces !== own || line === '' || line.endsWith(' ')) return undefined;
      lines.push(line);
      at = end + 1;
    }
    const value = lines.join(' ');
    return lines.length === 0 ? undefined : single(value, offset, value, true);
  }

  /** A value on the line of its key or dash, with the rest of the line. `indent`: that of what it is in. */
  function inline(indent: number, depth: number): Node | undefined {
    const first = text[at];
    if (first === '>') return folded(indent);
    const node =
      first === '{' || first === '[' || first === '"' || first === "'" ? flow(indent, depth) : plain(BLOCK_PLAIN);
    return node && endLine() ? node : undefined;
  }

  /** The value behind `key:`, on its line or below it. */
  function behindColon(indent: number, keyOffset: number, depth: number): Node | undefined {
    const spaces = matchAt(SPACES, text, at)?.[0].length ?? 0;
    const sign = text[at + spaces];
    if (sign !== '\n' && sign !== '#') {
      at += spaces;
      return inline(indent, depth);
    }
    if (!endLine()) return undefined;
    const below = nextLine();
    if (below > indent && (text[at + below] === '{' || text[at + below] === '[')) {
      at += below;
      return inline(indent, depth);
    }
    if (below > indent || (below === indent && text.startsWith('- ', at + below))) return block(below, depth);
    return single(null, keyOffset, '', false);
  }

  /** Entries of a section; `at` is behind the indentation of the first. */
  function blockMap(indent: number, depth: number): Node | undefined {
    const offset = at;
    const value: Record<string, unknown> = Object.create(null);
    const children = new Map<string, Located>();
    for (;;) {
      const keyOffset = at;
      const key = readKey(children);
      const entry = key === undefined ? undefined : behindColon(indent, keyOffset, depth + 1);
      if (key === undefined || !entry) return undefined;
      value[key] = entry.value;
      children.set(key, behindKey(entry, keyOffset).located);
      const next = nextLine();
      if (next > indent) return undefined;
      if (next < indent) return collection(value, offset, children);
      if (text.startsWith('- ', at + next)) return undefined;
      at += next;
    }
  }

  function blockList(indent: number, depth: number): Node | undefined {
    const offset = at;
    const items: Node[] = [];
    for (;;) {
      if (!text.startsWith('- ', at)) return undefined;
      const item = listItem(indent, depth + 1);
      if (!item) return undefined;
      items.push(item);
      const next = nextLine();
      if (next > indent) return undefined;
      // A list may stand as far to the left as the key it belongs to.
      if (next < indent || !text.startsWith('- ', at + next)) return list(items, offset);
      at += next;
    }
  }

  /** What stands behind a dash: a section whose first key is on its line, or a single value. */
  function listItem(indent: number, depth: number): Node | undefined {
    at += 2;
    const spaces = matchAt(SPACES, text, at)?.[0].length ?? 0;
    at += spaces;
    if (matchAt(KEY, text, at)) return blockMap(indent + 2 + spaces, depth);
    return inline(indent, depth);
  }

  function block(indent: number, depth: number): Node | undefined {
    if (depth > DEEPEST) return undefined;
    at += indent;
    return text.startsWith('- ', at) ? blockList(indent, depth) : blockMap(indent, depth);
  }

  const indent = nextLine();
  const root = indent < 0 ? undefined : block(indent, 0);
  // What is left over belongs nowhere.
  return root && at >= text.length ? root : undefined;
}
