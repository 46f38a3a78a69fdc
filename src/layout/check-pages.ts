import type { Finding } from '../problem/problem.ts';
import {
  boxNames,
  boxTooLarge,
  headingAtPageEnd,
  lineTooLong,
  singleLine,
  wordTooLong,
} from '../words/problems/layout.ts';
import type { LayoutNode } from './upstream.ts';
import { type Placed, placedNodes, textOf } from './walk.ts';

/** A finding about a part of the document, by the id of its meaning. */
export interface PageFinding {
  readonly finding: Finding;
  readonly id: string;
}

const TOLERANCE = 0.6;

const idOf = ({ node, ancestors }: Placed): string =>
  node.props?.sem?.id ?? ancestors.findLast((a) => a.props?.sem)?.props?.sem?.id ?? '';

const isArtifact = ({ node, ancestors }: Placed): boolean =>
  [node, ...ancestors].some((n) => n.props?.artifact !== undefined);

const headingLevel = (node: LayoutNode): boolean => /^H\d$/.test(node.props?.sem?.type ?? '');

function checkLines(placed: Placed, page: number): readonly PageFinding[] {
  const { node } = placed;
  const width = node.props?.setting?.width ?? 0;
  const id = idOf(placed);
  const forced = node.lines?.some((line) => line.forced) ? [{ finding: wordTooLong(textOf(node), page), id }] : [];
  const long = (node.lines ?? [])
    .filter((line) => line.xAdvance > width + TOLERANCE)
    .map((line) => ({ finding: lineTooLong(line.string, page), id }));
  return [...forced, ...long];
}

/** Height that a text or picture needs; a page too full gives its box less. */
function neededHeight({ box, lines, props }: LayoutNode): number {
  const { height = 0, width = 0 } = box ?? {};
  if (lines) return lines.reduce((sum, line) => sum + line.box.height, 0);
  return props?.drawing ? (props.drawing.height * width) / props.drawing.width : height;
}

function nameOf(node: LayoutNode): string {
  if (node.type === 'TEXT') return boxNames.text(textOf(node));
  const type = node.props?.sem?.type;
  return type === 'Table' || type === 'Figure' ? boxNames[type] : boxNames.other;
}

/** What reaches beyond the text area at the bottom: named by its innermost part, placed by its outermost. */
function checkBottom(nodes: readonly Placed[], limit: number, page: number): readonly PageFinding[] {
  const beyond = nodes.filter(
    (p) => p.node.props?.sem && !isArtifact(p) && p.top + neededHeight(p.node) > limit + TOLERANCE,
  );
  const [outermost] = beyond;
  const innermost = beyond.at(-1);
  if (!outermost || !innermost) return [];
  return [{ finding: boxTooLarge(nameOf(innermost.node), page), id: idOf(outermost) }];
}

/** The content of a page that is not running lines, outermost parts first. */
const content = (nodes: readonly Placed[]): readonly Placed[] => nodes.filter((p) => !isArtifact(p));

function checkEnd(nodes: readonly Placed[], page: number): readonly PageFinding[] {
  const last = content(nodes)
    .filter((p) => p.ancestors.length === 0)
    .at(-1);
  if (!last || !headingLevel(last.node)) return [];
  return [{ finding: headingAtPageEnd(textOf(last.node).trim(), page), id: idOf(last) }];
}

interface Fragment {
  readonly placed: Placed;
  readonly page: number;
}

/** Paragraphs divided over pages with one line alone on one of them. */
function checkSingleLines(pages: readonly (readonly Placed[])[]): readonly PageFinding[] {
  const fragments = new Map<string, Fragment[]>();
  pages.forEach((nodes, index) => {
    for (const placed of content(nodes)) {
      if (placed.node.type !== 'TEXT' || !placed.node.props?.sem) continue;
      const id = idOf(placed);
      fragments.set(id, [...(fragments.get(id) ?? []), { placed, page: index + 1 }]);
    }
  });
  return [...fragments].flatMap(([id, parts]) => {
    const repeated = parts.every(
      (part) =>
        part.placed.node.lines?.length === parts[0]?.placed.node.lines?.length &&
        part.placed.node.lines === parts[0]?.placed.node.lines,
    );
    if (parts.length < 2 || repeated) return [];
    return parts
      .filter((part) => part.placed.node.lines?.length === 1)
      .map((part) => ({ finding: singleLine(part.placed.node.lines?.[0]?.string ?? '', part.page), id }));
  });
}

const bottomOf = (page: LayoutNode): number => {
  const padding = Number(page.style?.paddingBottom ?? 0);
  return (page.box?.height ?? 0) - padding;
};

/** Looks at the finished pages with the eyes of a proof-reader. */
export function checkPages(root: LayoutNode): readonly PageFinding[] {
  const pages = (root.children ?? []).map((page) => ({ page, nodes: placedNodes(page) }));
  const each = pages.flatMap(({ page, nodes }, index) => [
    ...nodes.filter((p) => p.node.type === 'TEXT').flatMap((p) => checkLines(p, index + 1)),
    ...checkBottom(nodes, bottomOf(page), index + 1),
    ...checkEnd(nodes, index + 1),
  ]);
  return [...each, ...checkSingleLines(pages.map((p) => p.nodes))];
}
