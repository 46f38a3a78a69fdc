import type { Nodes, Root } from 'mdast';
import * as words from '../../words/problems/text.ts';
import { endOf, startOf, visit } from '../markdown/nodes.ts';
import type { Fault } from '../template/scan.ts';
import { findLiterals, type Literal } from './find.ts';

/** `&#50;`, `&euro;`: characters written by number or name, which may spell what the plain text does not show. */
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/gi;
const TYPED_NUMBER = /^\d+(?:\.\d+)*\.?(?=\s)/;

/** A line that begins with a year and a full stop is a list to Markdown. */
const FIRST_YEAR = 1000;

const literalFault = (at: number, { written, kinds }: Literal): Fault => ({
  at,
  finding: words.literalFigure(written, kinds),
});

/** Figures in a text node, at their own place; those that only character references spell at the node's. */
function textFaults(node: Extract<Nodes, { type: 'text' }>, written: string): readonly Fault[] {
  const start = startOf(node);
  const seen = findLiterals(written.replace(REFERENCE, (reference) => ' '.repeat(reference.length)));
  const meant = REFERENCE.test(written) ? findLiterals(node.value) : seen;
  REFERENCE.lastIndex = 0;
  const hidden = meant.slice(seen.length);
  return [...seen.map((it) => literalFault(start + it.at, it)), ...hidden.map((it) => literalFault(start, it))];
}

/**
 * Figures an author typed into a Markdown text in which every placeholder is filled: addresses, list markers and
 * placeholders are left aside, a typed number of a heading is called that.
 */
export function literalFaults(root: Root, text: string): readonly Fault[] {
  const faults: Fault[] = [];
  visit(root, (node, ancestors) => {
    if (node.type === 'list' && (node.start ?? 0) >= FIRST_YEAR) {
      faults.push(literalFault(startOf(node), { at: 0, written: String(node.start), kinds: ['digits'] }));
    }
    if (node.type !== 'text') return;
    const start = startOf(node);
    const written = text.slice(start, endOf(node));
    const parent = ancestors.at(-1);
    const number =
      parent?.type === 'heading' && parent.children[0] === node ? TYPED_NUMBER.exec(written)?.[0] : undefined;
    if (number === undefined) faults.push(...textFaults(node, written));
    else {
      faults.push({ at: start, finding: words.typedHeadingNumber(number) });
      const rest = written.slice(number.length);
      faults.push(...findLiterals(rest).map((it) => literalFault(start + number.length + it.at, it)));
    }
  });
  return faults;
}

/** The same for a text that is no Markdown. */
export const plainLiteralFaults = (text: string): readonly Fault[] =>
  findLiterals(text).map((it) => literalFault(it.at, it));
