import type { Break, FootnoteReference, Text } from 'mdast';
import { endOf, startOf } from './nodes.ts';

/** Whether the character at an offset of a node's value belongs to a sentence that was taken over. */
export type CarriedIn = (node: Text | Break | FootnoteReference) => (offset: number) => boolean;

const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/;

/**
 * Where each character of a node's value stands in the text it was read from. Markdown leaves out backslashes, the
 * white space and signs that begin a line, and writes `&amp;` out.
 */
function offsetsOf(value: string, written: string): readonly number[] {
  let at = 0;
  return [...value].flatMap((character) => {
    while (at < written.length && !written.startsWith(character, at) && /[\s>]/.test(written.charAt(at))) at++;
    const reference = written.charAt(at) === '&' ? REFERENCE.exec(written.slice(at))?.[0] : undefined;
    if (reference && !(character === '&' && value.includes(reference))) at += reference.length - character.length;
    else if (written.startsWith(`\\${character}`, at) && character !== '\\') at++;
    else if (written.startsWith('\\\\', at) && character === '\\') at++;
    const offset = at;
    at += character.length;
    return Array.from(character, () => offset);
  });
}

/** The sentences of a rendered chapter that were taken over, by offset in the text that was read as Markdown. */
export function carriedIn(text: string, isCarried: (offset: number) => boolean): CarriedIn {
  return (node) => {
    const start = startOf(node);
    if (node.type !== 'text') return () => isCarried(start);
    const offsets = offsetsOf(node.value, text.slice(start, endOf(node)));
    return (offset) => isCarried(start + (offsets[offset] ?? 0));
  };
}
