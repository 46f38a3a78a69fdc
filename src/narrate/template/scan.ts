import type { Finding } from '../../problem/problem.ts';
import * as words from '../../words/problems/template.ts';

/** A placeholder as written, from its first brace to behind its last. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly kind: 'print' | 'open' | 'elseOpen' | 'else' | 'close' | 'comment' | 'broken';
  /** Block name of `open`, `close` and of a `broken` one that opens a block; else empty. */
  readonly name: string;
}

/** Something wrong at an offset of the source. */
export interface Fault {
  readonly at: number;
  readonly finding: Finding;
}

interface Cut {
  readonly tag: Tag;
  readonly fault?: Finding;
}

/** Signs that open what this language does not have, the longest first. */
const FORBIDDEN: readonly (readonly [sign: RegExp, end: string, what: words.ForbiddenSign])[] = [
  [/\{\{\{\{/y, '}}}}', 'rawBlock'],
  [/\{\{~?\{/y, '}}}', 'tripleBraces'],
  [/\{\{~?&/y, '}}', 'ampersand'],
  [/\{\{~?#\s*>/y, '}}', 'partial'],
  [/\{\{~?>/y, '}}', 'partial'],
  [/\{\{~?#\s*\*/y, '}}', 'decorator'],
  [/\{\{~?\*/y, '}}', 'decorator'],
  [/\{\{~?\^/y, '}}', 'inverse'],
];

const COMMENTS: readonly (readonly [sign: RegExp, end: RegExp])[] = [
  [/\{\{~?!--/y, /--~?\}\}/g],
  [/\{\{~?!/y, /\}\}/g],
];

const matchesAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const endOf = (pattern: RegExp, text: string, from: number): number | undefined => {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? match.index + match[0].length : undefined;
};

const broken = (start: number, end: number, fault: Finding, name = ''): Cut => ({
  tag: { start, end, kind: 'broken', name },
  fault,
});

/** Name that the closing placeholder of a forbidden block will have. */
const FORBIDDEN_BLOCK = /^\{\{~?(?:#\s*[>*]|\^)\s*([^\s(}~]*)/;

const unclosed = (start: number): Cut => broken(start, start + 2, words.unclosedTag());

/** A quoted text ends on its own side of an empty line and of the next placeholder, or it was never closed. */
const QUOTED = /"(?:\\"|(?!\r?\n[ \t]*\r?\n|\{\{)[^"])*"|'(?:\\'|(?!\r?\n[ \t]*\r?\n|\{\{)[^'])*'/y;

const BRACES = /\{\{|\}\}/g;
/** Whatever ends a placeholder, or may hide its end. */
const SIGNS = /\{\{|\}\}|["']/g;

/** Behind all closing braces in a row: a third one belongs to the placeholder and makes it unreadable. */
function endOfBraces(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === '}') end++;
  return end;
}

/** End of a placeholder that starts at `start`, past quoted texts that may hold braces themselves. */
function closeOf(text: string, start: number): { readonly end: number; readonly openQuote: boolean } | undefined {
  let from = start + 2;
  for (;;) {
    SIGNS.lastIndex = from;
    const found = SIGNS.exec(text);
    if (!found || found[0] === '{{') return undefined;
    const at = found.index;
    if (found[0] === '}}') return { end: endOfBraces(text, at), openQuote: false };
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(text);
    if (!quoted) {
      BRACES.lastIndex = at;
      const braces = BRACES.exec(text);
      return braces?.[0] === '}}' ? { end: endOfBraces(text, braces.index), openQuote: true } : undefined;
    }
    from = at + quoted[0].length;
  }
}

const ELSE = /^\{\{~?\s*else\s*~?\}{2,}$/;
const ELSE_OPEN = /^\{\{~?\s*else\s+([^\s(}~]+)/;
const OPEN = /^\{\{~?#\s*([^\s(}~]*)/;
const CLOSE = /^\{\{~?\/\s*([^\s(}~]*)\s*~?\}{2,}$/;

/** A placeholder that begins with a name, which is not `else`: it prints, and is nothing forbidden. */
const NAMED = /\{\{(?!else)[a-z]/y;

function classify(written: string): Pick<Tag, 'kind' | 'name'> {
  if (matchesAt(NAMED, written, 0)) return { kind: 'print', name: '' };
  if (ELSE.test(written)) return { kind: 'else', name: '' };
  for (const [pattern, kind] of [
    [ELSE_OPEN, 'elseOpen'],
    [OPEN, 'open'],
    [CLOSE, 'close'],
  ] as const) {
    const match = pattern.exec(written);
    if (match) return { kind, name: match[1] ?? '' };
  }
  return { kind: 'print', name: '' };
}

function cutAt(text: string, start: number): Cut {
  return matchesAt(NAMED, text, start) ? cutTag(text, start) : cutUnusual(text, start);
}

function cutTag(text: string, start: number): Cut {
  const close = closeOf(text, start);
  if (!close) return unclosed(start);
  const written = text.slice(start, close.end);
  if (close.openQuote) return broken(start, close.end, words.openQuote(written));
  return { tag: { start, end: close.end, ...classify(written) } };
}

/** What opens with a sign: something this language has not, a comment, a block. */
function cutUnusual(text: string, start: number): Cut {
  for (const [sign, end] of COMMENTS) {
    if (!matchesAt(sign, text, start)) continue;
    const close = endOf(end, text, sign.lastIndex);
    return close === undefined ? unclosed(start) : { tag: { start, end: close, kind: 'comment', name: '' } };
  }
  for (const [sign, end, what] of FORBIDDEN) {
    if (!matchesAt(sign, text, start)) continue;
    const close = text.indexOf(end, sign.lastIndex);
    if (close < 0) return unclosed(start);
    const isClosing = what === 'rawBlock' && text.charAt(sign.lastIndex) === '/';
    const stop = close + end.length;
    const name = FORBIDDEN_BLOCK.exec(text.slice(start, stop))?.[1];
    const cut = broken(start, stop, words.forbiddenSign(what), name);
    return isClosing ? { tag: cut.tag } : cut;
  }
  return cutTag(text, start);
}

/** Cuts a source into its placeholders and says which of them can't be read as such. Never throws. */
export function scanTags(text: string): { readonly tags: readonly Tag[]; readonly faults: readonly Fault[] } {
  const tags: Tag[] = [];
  const faults: Fault[] = [];
  const stray = (from: number, to: number) => {
    for (let at = text.indexOf('}}', from); at >= 0 && at + 2 <= to; at = text.indexOf('}}', at + 2)) {
      faults.push({ at, finding: words.strayClose() });
    }
  };
  let from = 0;
  for (let start = text.indexOf('{{'); start >= 0; start = text.indexOf('{{', from)) {
    stray(from, start);
    const cut = cutAt(text, start);
    const escaped = start > from && text.charAt(start - 1) === '\\';
    const tag = escaped ? { ...cut.tag, start: start - 1, kind: 'broken' as const } : cut.tag;
    tags.push(tag);
    const fault = escaped ? words.escapedTag() : cut.fault;
    if (fault) faults.push({ at: tag.start, finding: fault });
    from = tag.end;
  }
  stray(from, text.length);
  return { tags, faults };
}
