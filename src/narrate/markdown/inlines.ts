import type { FootnoteReference, PhrasingContent } from 'mdast';
import type { Inline } from '../../blocks/inline.ts';
import { plainText } from '../../blocks/plain-text.ts';
import { splitAtMarks } from '../template/marks.ts';

/** What a token prints. */
export type PrintToken = (index: number) => readonly Inline[];

/** What stands in a text in place of something else. */
export interface Printer {
  readonly token: PrintToken;
  /** The mark of a note. */
  readonly note: (reference: FootnoteReference) => readonly Inline[];
}

/** Neighbouring plain texts become one, so that words are found whole. */
function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const it of inlines) {
    const last = joined.at(-1);
    if (it.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + it.text };
    else joined.push(it);
  }
  return joined;
}

/** A text with tokens as inlines. */
export const printTokens = (text: string, print: PrintToken): readonly Inline[] =>
  joinTexts(
    splitAtMarks(text).flatMap((part): readonly Inline[] => {
      if (part.kind === 'token') return print(part.index);
      return part.kind === 'text' ? [{ kind: 'text', text: part.text }] : [];
    }),
  );

function toInline(node: PhrasingContent, print: Printer): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return printTokens(node.value, print.token);
    case 'break':
      return [{ kind: 'text', text: ' ' }];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: toInlines(node.children, print) }];
    case 'link': {
      const children = toInlines(node.children, print);
      return [{ kind: 'link', href: node.url, contents: plainText(children), children }];
    }
    case 'footnoteReference':
      return print.note(node);
    default:
      return [];
  }
}

/** Running text of a Markdown node; what the document has no inline for is left out, the check has named it. */
export const toInlines = (nodes: readonly PhrasingContent[], print: Printer): readonly Inline[] =>
  joinTexts(nodes.flatMap((node) => toInline(node, print)));
