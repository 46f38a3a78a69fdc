import { readableText } from '../layout/shaping.ts';
import type { LayoutNode } from '../layout/upstream.ts';
import { textOf } from '../layout/walk.ts';

/** The words of an element directly below the document, with its place among its neighbours. */
interface Passage {
  readonly place: number;
  readonly texts: readonly string[];
}

/**
 * What composed pages say, in the order of the text, without artifacts and pictures: the yardstick for what a finished
 * file says. Taken before pages are broken, so that nothing lost on the way can be missing here too.
 */
export function readingTexts(composed: LayoutNode): readonly string[] {
  return (composed.children ?? []).flatMap((page) => {
    const passages = new Map<string, Passage>();
    for (const node of outermost(page)) {
      const { id, order } = node.props?.sem ?? { id: '' };
      const known = passages.get(id);
      if (known) continue;
      passages.set(id, { place: order ?? passages.size, texts: textsOf(node) });
    }
    return [...passages.values()].sort((a, b) => a.place - b.place).flatMap(({ texts }) => texts);
  });
}

/** What abbreviations are said to stand for, once for each place that says it. */
export function expansionsIn(composed: LayoutNode): readonly string[] {
  const found = new Map<string, string>();
  const visit = ({ props, children }: LayoutNode): void => {
    if (props?.artifact) return;
    if (props?.sem?.expanded) found.set(props.sem.id, props.sem.expanded);
    for (const child of children ?? []) visit(child);
  };
  visit(composed);
  return [...found.values()];
}

/** The outermost nodes with a meaning, those of artifacts left out. */
function outermost(node: LayoutNode): readonly LayoutNode[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.props?.artifact) return [];
    return child.props?.sem ? [child] : outermost(child);
  });
}

/** A paragraph set in two parts has all its words in each of them: it counts once. */
function textsOf(node: LayoutNode, said: Set<string> = new Set()): readonly string[] {
  const { sem, artifact } = node.props ?? {};
  if (artifact) return [];
  if (node.type !== 'TEXT') return (node.children ?? []).flatMap((child) => textsOf(child, said));
  const parts = node.props?.setting?.lines !== undefined;
  if (parts && sem && said.has(sem.id)) return [];
  if (sem) said.add(sem.id);
  return [readableText(textOf(node).normalize('NFC'))];
}
