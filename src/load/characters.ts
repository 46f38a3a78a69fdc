/**
 * Characters that have no place in a text: control characters, private use (the program marks things with U+E000–F8FF),
 * directional overrides (they make a line read differently from what it says) and non-characters.
 */
const FORBIDDEN =
  /(?![\t\n])\p{Cc}|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;

const EVERY = new RegExp(FORBIDDEN.source, 'gu');

export interface Forbidden {
  readonly offset: number;
  readonly point: number;
  /** How often a forbidden character of any kind occurs. */
  readonly count: number;
}

/** The first forbidden character of a text, undefined where there is none. */
export function findForbidden(text: string): Forbidden | undefined {
  const match = FORBIDDEN.exec(text);
  if (!match) return undefined;
  return { offset: match.index, point: text.codePointAt(match.index) ?? 0, count: text.match(EVERY)?.length ?? 1 };
}

/** Line and column of an offset, both from 1; `text` has `\n` line ends. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
