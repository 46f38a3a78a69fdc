import type { Nodes, PhrasingContent } from 'mdast';
import { plainText } from '../blocks/plain-text.ts';
import type { Chapter } from './chapter.ts';
import { startOf, visit } from './markdown/nodes.ts';
import { isLink, linkTo, type Targets } from './targets.ts';
import { splitAtMarks } from './template/marks.ts';
import type { Printing, Rendered } from './template/prepare.ts';
import type { Locator } from './template/source.ts';
import type { Anchor, WrittenLine, WrittenPiece } from './written-line.ts';

/** The helper that a figure's name alone is short for. */
const SHORT = 'zahl';

/** What a placeholder prints, as text; nothing for a table or chart. */
function textOf({ value }: Printing, targets: Targets): string {
  if (!value) return '';
  if (value.kind === 'inlines') return plainText(value.inlines);
  const link = linkTo(value, targets);
  return isLink(link) ? plainText([link]) : '';
}

/** A text that holds tokens, as part of a rendered source. */
interface Stretch {
  readonly text: string;
  /** Offset of the text in what was rendered. */
  readonly start: number;
  readonly rendered: Rendered;
  readonly locator: Locator;
  readonly printings: readonly Printing[];
}

/** The pieces of a text that holds tokens. */
export function writtenPieces(
  { text, start, rendered, locator, printings }: Stretch,
  targets: Targets,
): readonly WrittenPiece[] {
  const anchor = (at: number, offset: number): Anchor => ({
    at,
    place: locator.placeAt(rendered.originOf(start + offset)),
  });
  let next = 0;
  return splitAtMarks(text).flatMap((part): readonly WrittenPiece[] => {
    const from = next;
    next += part.text.length;
    if (part.kind === 'text') {
      const isOneLine = rendered.jumps.length < 2 && !part.text.includes('\n');
      if (isOneLine) return [{ text: part.text, anchors: [anchor(0, from)] }];
      const lines = [...part.text.matchAll(/\n/g)].map(({ index }) => index + 1);
      const jumps = rendered.jumps.map((jump) => jump - start - from);
      const inside = [...lines, ...jumps].filter((at) => at > 0 && at < part.text.length);
      const offsets = [...new Set([0, ...inside])].sort((a, b) => a - b);
      return [{ text: part.text, anchors: offsets.map((at) => anchor(at, from + at)) }];
    }
    const printing = printings[part.index];
    if (!printing) return [];
    const { name, names, value } = printing;
    const facts = value?.kind === 'inlines' ? value.facts : [];
    const helper = name === names[0] && facts.length > 0 ? SHORT : name;
    return [{ text: textOf(printing, targets), printed: { helper, names, facts }, anchors: [anchor(0, from)] }];
  });
}

/** Every heading and paragraph of a rendered chapter, in reading order. */
export function writtenLines({ file, prepared, rendered: whole }: Chapter, targets: Targets): readonly WrittenLine[] {
  const { locator, printings, rendered } = prepared;
  if (!whole || !rendered) return [];
  const lines: WrittenLine[] = [];
  const piecesOf = (node: PhrasingContent): readonly WrittenPiece[] => {
    const start = startOf(node);
    if (node.type === 'text') return writtenPieces({ text: node.value, start, rendered, locator, printings }, targets);
    if (node.type === 'break') return [{ text: ' ', anchors: [{ at: 0, place: whole.placeAt(start) }] }];
    return 'children' in node ? node.children.flatMap(piecesOf) : [];
  };
  visit(whole.root, (node: Nodes, ancestors) => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return;
    const pieces = node.children.flatMap(piecesOf);
    const quoted = ancestors.some(({ type }) => type === 'blockquote');
    lines.push({ kind: node.type, chapter: file.file, quoted, pieces });
  });
  return lines;
}
