import type { Heading, Link, Nodes, Root } from 'mdast';
import type { Finding } from '../../problem/problem.ts';
import * as words from '../../words/problems/text.ts';
import { PRIVATE_USE } from '../template/marks.ts';
import type { Fault } from '../template/scan.ts';
import { startOf, visit } from './nodes.ts';

/** Deepest level of headings and of lists the document has. */
const DEEPEST = 4;

const FORBIDDEN: Readonly<Partial<Record<Nodes['type'], words.ForbiddenMarkdown>>> = {
  html: 'html',
  image: 'image',
  imageReference: 'image',
  code: 'code',
  inlineCode: 'inlineCode',
  thematicBreak: 'thematicBreak',
  definition: 'definition',
};

const holdsMark = (text: string): boolean => text.search(PRIVATE_USE) >= 0;

function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
}

/** Addresses that a link of the document may have. */
const isAddress = (url: string): boolean =>
  /^#[a-z0-9-]+$/.test(url) ||
  /^mailto:[^\s@]+@[^\s@]+$/i.test(url) ||
  (/^https?:\/\//i.test(url) && isWebAddress(url));

function linkFindings(link: Link): readonly Finding[] {
  const findings: Finding[] = [];
  if (holdsMark(link.url)) findings.push(words.placeholderInAddress());
  else if (!isAddress(link.url)) findings.push(words.badAddress(link.url));
  if (link.title) findings.push(words.forbiddenMarkdown('linkTitle'));
  if (link.children.length === 0) findings.push(words.emptyLink());
  return findings;
}

function headingFindings(heading: Heading, ancestors: readonly Nodes[], text: string): readonly Finding[] {
  const findings: words.ForbiddenMarkdown[] = [];
  if (text.charAt(startOf(heading)) !== '#') findings.push('setextHeading');
  if (heading.depth > DEEPEST) findings.push('deepHeading');
  if (ancestors.length > 1) findings.push('nestedHeading');
  if (heading.children.length === 0) findings.push('emptyHeading');
  return findings.map(words.forbiddenMarkdown);
}

/** Of `<b>…</b>` in one paragraph the first sign is enough to see it. */
const isFurtherHtml = (node: Nodes, parent: Nodes | undefined): boolean =>
  node.type === 'html' &&
  parent !== undefined &&
  'children' in parent &&
  parent.children.find((sibling) => sibling.type === 'html') !== node;

/** What was meant as a heading or a placeholder and would be printed with its signs. Offsets are those of `text`. */
function strayFaults(node: Nodes, parent: Nodes | undefined, text: string): readonly Fault[] {
  if (node.type !== 'text') return [];
  const start = startOf(node);
  const written = text.slice(start, node.position?.end.offset ?? start);
  const faults: Fault[] = [];
  const isFirst = parent?.type === 'paragraph' && parent.children[0] === node;
  if (isFirst && /^#{1,6}[^\s#]/.test(written)) faults.push({ at: start, finding: words.headingWithoutSpace() });
  const brace = /(?<![\\{])\{(?!\{)|(?<![\\}])\}(?!\})/.exec(written);
  if (brace) faults.push({ at: start + brace.index, finding: words.singleBrace(brace[0]) });
  return faults;
}

/** Everything in a Markdown text that the document has no block or inline for. Offsets are those of `text`. */
export function markdownFaults(root: Root, text: string): readonly Fault[] {
  const faults: Fault[] = [];
  visit(root, (node, ancestors) => {
    const report = (finding: Finding) => faults.push({ at: startOf(node), finding });
    const forbidden = FORBIDDEN[node.type];
    if (forbidden && !isFurtherHtml(node, ancestors.at(-1))) report(words.forbiddenMarkdown(forbidden));
    if (node.type === 'heading') headingFindings(node, ancestors, text).forEach(report);
    faults.push(...strayFaults(node, ancestors.at(-1), text));
    if (node.type === 'link') linkFindings(node).forEach(report);
    if (node.type === 'list' && ancestors.filter((it) => it.type === 'list').length === DEEPEST) {
      report(words.forbiddenMarkdown('deepList'));
    }
  });
  return faults;
}
