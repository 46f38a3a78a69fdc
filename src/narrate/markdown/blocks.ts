import type { Heading as MarkdownHeading, Paragraph as MarkdownParagraph, RootContent } from 'mdast';
import type { Block } from '../../blocks/block.ts';
import { splitAtMarks } from '../template/marks.ts';
import { type Printer, toInlines } from './inlines.ts';

/** What turning Markdown into blocks needs to know of the document around it. */
export interface BlockContext {
  readonly print: Printer;
  /** The numbered heading of a node; nothing where it was refused. */
  heading(node: MarkdownHeading): Block | undefined;
  /** Whether a token places a table or chart, and that block. */
  isExhibit(index: number): boolean;
  exhibit(index: number): Block | undefined;
}

/** Tokens of a paragraph that consists of nothing but tables and charts, each on its own line. */
function exhibitsOf({ children }: MarkdownParagraph, context: BlockContext): readonly number[] | undefined {
  const [only, ...others] = children;
  if (only?.type !== 'text' || others.length > 0) return undefined;
  const lines = only.value.split('\n').map((line) => splitAtMarks(line.trim()));
  const indexes = lines.flatMap((parts) => parts.map((part) => (part.kind === 'token' ? part.index : -1)));
  const alone =
    lines.every((parts) => parts.length === 1) && indexes.every((index) => index >= 0 && context.isExhibit(index));
  return alone ? indexes : undefined;
}

/** Blocks of a list of nodes; ids are their places: `section.einleitung.3`, counted from 1. */
export function toBlocks(
  nodes: readonly RootContent[],
  id: string,
  context: BlockContext,
  depth = 0,
): readonly Block[] {
  const blocks: Block[] = [];
  const nextId = (): string => `${id}.${blocks.length + 1}`;
  const push = (block: Block | undefined) => {
    if (block) blocks.push(block);
  };
  for (const node of nodes) {
    switch (node.type) {
      case 'heading':
        push(depth === 0 ? context.heading(node) : undefined);
        break;
      case 'paragraph': {
        const exhibits = depth === 0 ? exhibitsOf(node, context) : undefined;
        if (exhibits) for (const index of exhibits) push(context.exhibit(index));
        else push({ kind: 'paragraph', id: nextId(), text: toInlines(node.children, context.print) });
        break;
      }
      case 'list': {
        const list = nextId();
        const items = node.children.map((item, index) => {
          const itemId = `${list}.${index + 1}`;
          return { id: itemId, blocks: toBlocks(item.children, itemId, context, depth + 1) };
        });
        push({ kind: 'list', id: list, ordered: node.ordered ?? false, start: node.start ?? 1, items });
        break;
      }
      case 'blockquote': {
        const quotation = nextId();
        push({ kind: 'quotation', id: quotation, blocks: toBlocks(node.children, quotation, context, depth + 1) });
        break;
      }
      default:
        break;
    }
  }
  return blocks;
}
