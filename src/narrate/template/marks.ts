/**
 * Characters of the private use area that stand for something while a text is made. No source may hold one, no value
 * is ever in a text while it is read as Markdown, so nothing a person writes or delivers can be taken for one.
 * They count as letters in Markdown: emphasis, lists and links around them work as around a word.
 */
const TOKEN_OPEN = '\uE000';
const TOKEN_CLOSE = '\uE001';
/** Stands for each character of a placeholder where only the text around it matters. */
export const FILLER = '\uE002';

const DIGIT_ZERO = 0xe010;
const encode = (n: number): string =>
  [...String(n)].map((digit) => String.fromCharCode(DIGIT_ZERO + Number(digit))).join('');
function decode(marks: string): number {
  let number = 0;
  for (let at = 0; at < marks.length; at += 1) number = number * 10 + marks.charCodeAt(at) - DIGIT_ZERO;
  return number;
}

/** Any character of the private use area of the basic plane. */
export const PRIVATE_USE = /[\uE000-\uF8FF]/g;

/** Stands in a text for the printed result of a call. */
export const token = (index: number): string => TOKEN_OPEN + encode(index) + TOKEN_CLOSE;

const MARK = /\uE000([\uE010-\uE019]+)\uE001/g;

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'token'; readonly index: number; readonly text: string };

/** A text cut at its marks. */
export function splitAtMarks(text: string): readonly Part[] {
  if (!text.includes(TOKEN_OPEN)) return text === '' ? [] : [{ kind: 'text', text }];
  const parts: Part[] = [];
  let from = 0;
  const textUntil = (to: number) => {
    if (to > from) parts.push({ kind: 'text', text: text.slice(from, to) });
  };
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    textUntil(match.index);
    const whole = match[0];
    parts.push({ kind: 'token', index: decode(match[1] ?? ''), text: whole });
    from = match.index + whole.length;
  }
  textUntil(text.length);
  return parts;
}
