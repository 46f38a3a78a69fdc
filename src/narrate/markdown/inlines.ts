import type { FootnoteReference, PhrasingContent } from 'mdast';
import type { Inline } from '../../blocks/inline.ts';
import { plainText } from '../../blocks/plain-text.ts';
import { carried, joinMarks } from '../marks.ts';
import { splitAtMarks } from '../template/marks.ts';
import type { CarriedIn } from './carried.ts';

/** What a token prints. */
export type PrintToken = (index: number) => readonly Inline[];

/** What stands in a text in place of something else. */
export interface Printer {
  readonly token: PrintToken;
  /** The mark of a note. */
  readonly note: (reference: FootnoteReference) => readonly Inline[];
  /** Where a link leads. */
  readonly hrefOf: (url: string) => string;
  /** Absent where nothing was taken over. */
  readonly carriedIn?: CarriedIn | undefined;
}

/** Neighbouring plain texts become one, so that words are found whole. */
function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const it of joinMarks(inlines).map(joinWithin)) {
    const last = joined.at(-1);
    if (it.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + it.text };
    else joined.push(it);
  }
  return joined;
}

const joinWithin = (it: Inline): Inline => (it.kind === 'carried' ? { ...it, children: joinTexts(it.children) } : it);

const inSentence = (inlines: readonly Inline[], isCarried: boolean): readonly Inline[] =>
  isCarried && inlines.length > 0 ? [carried('sentence', inlines)] : inlines;

/** A text cut where sentences that were taken over begin and end. */
function cutText(text: string, isCarried: (offset: number) => boolean): readonly Inline[] {
  const offsets = Array.from({ length: text.length }, (_, at) => at);
  const cuts = offsets.filter((at) => at === 0 || isCarried(at) !== isCarried(at - 1));
  return cuts.flatMap((from, index) =>
    inSentence([{ kind: 'text', text: text.slice(from, cuts[index + 1]) }], isCarried(from)),
  );
}

/** A text with tokens as inlines; `isCarried` tells by offset what belongs to a sentence that was taken over. */
export function printTokens(
  text: string,
  print: PrintToken,
  isCarried?: (offset: number) => boolean,
): readonly Inline[] {
  let from = 0;
  const inlines = splitAtMarks(text).flatMap((part): readonly Inline[] => {
    const at = from;
    from += part.text.length;
    if (part.kind === 'token') return inSentence(print(part.index), isCarried?.(at) ?? false);
    return isCarried ? cutText(part.text, (offset) => isCarried(at + offset)) : [{ kind: 'text', text: part.text }];
  });
  return joinTexts(inlines);
}

function toInline(node: PhrasingContent, print: Printer): readonly Inline[] {
  const { carriedIn } = print;
  switch (node.type) {
    case 'text':
      return printTokens(node.value, print.token, carriedIn?.(node));
    case 'break':
      return inSentence([{ kind: 'text', text: ' ' }], carriedIn?.(node)(0) ?? false);
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: toInlines(node.children, print) }];
    case 'link': {
      const children = toInlines(node.children, print);
      return [{ kind: 'link', href: print.hrefOf(node.url), contents: plainText(children), children }];
    }
    case 'footnoteReference':
      return inSentence(print.note(node), carriedIn?.(node)(0) ?? false);
    default:
      return [];
  }
}

/** Running text of a Markdown node; what the document has no inline for is left out, the check has named it. */
export const toInlines = (nodes: readonly PhrasingContent[], print: Printer): readonly Inline[] =>
  joinTexts(nodes.flatMap((node) => toInline(node, print)));
