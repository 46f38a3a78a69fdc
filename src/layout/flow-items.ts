import { rememberingFor } from '../memo/remembering-for.ts';
import type { LayoutNode } from './upstream.ts';

/** A block on its way down the pages, reduced to what decides where pages break. Heights in points. */
export interface FlowItem {
  readonly id: string;
  /** Space below included. */
  readonly height: number;
  /** The space below, which may hang over the end of a page. */
  readonly space: number;
  /** Where it may be divided: not at all, or every `step` points with `first` and `last` staying together. */
  readonly step: { readonly size: number; readonly first: number; readonly last: number } | undefined;
  /** Must not be parted from what follows. */
  readonly keep: boolean;
  readonly float: 'chart' | 'table' | undefined;
  /** Level of a heading. */
  readonly level: number | undefined;
  /** Nothing may come between it and what stands before it. */
  readonly pinned: boolean;
  /** Ends a chapter: its notes, which nothing of it may stand behind. */
  readonly closing: boolean;
}

/** A run of pages (one part) with its blocks in the order they stand. */
export interface FlowPart {
  readonly name: string;
  readonly items: readonly FlowItem[];
  /** Height of the text area. */
  readonly room: number;
  readonly pages: readonly LayoutNode[];
}

/** Rough step of things that are divided between items or rows. */
const STEP = 18;

const blockId = (node: LayoutNode): string => node.props?.sem?.id.split('/')[0] ?? '';

/** A paragraph shown in two texts is two items, one behind the other with the same id. */
const keyOf = (node: LayoutNode): string => `${blockId(node)} ${node.props?.setting?.lines?.from ?? ''}`;

const isContent = (node: LayoutNode): boolean => node.props?.artifact === undefined && blockId(node) !== '';

export const roomOf = (page: LayoutNode): number => {
  const { paddingTop, paddingBottom } = page.style ?? {};
  return (page.box?.height ?? 0) - Number(paddingTop ?? 0) - Number(paddingBottom ?? 0);
};

function stepOf(fragments: readonly LayoutNode[]): FlowItem['step'] {
  const [node] = fragments;
  if (!node || node.props?.wrap === false || node.type === 'CANVAS') return undefined;
  if (node.type !== 'TEXT') return { size: STEP, first: 2 * STEP, last: 2 * STEP };
  const lines = fragments.reduce((sum, f) => sum + (f.lines?.length ?? 0), 0);
  const size = node.lines?.[0]?.box.height ?? STEP;
  return lines < 4 ? undefined : { size, first: 2 * size, last: 2 * size };
}

function itemOf(fragments: readonly LayoutNode[]): FlowItem {
  const [node] = fragments;
  if (!node) throw new Error('a block without a node');
  const height = fragments.reduce((sum, f) => sum + (f.box?.height ?? 0) + (f.box?.marginBottom ?? 0), 0);
  const heading = /^H(\d)$/.exec(node.props?.sem?.type ?? '');
  return {
    id: blockId(node),
    height,
    space: fragments.at(-1)?.box?.marginBottom ?? 0,
    step: stepOf(fragments),
    keep: fragments.some((f) => (f.props?.minPresenceAhead ?? 0) > 0),
    float: node.props?.float,
    level: heading ? Number(heading[1]) : undefined,
    pinned: fragments.some((f) => f.props?.pinned === true),
    closing: (node.children ?? []).some((child) => child.props?.sem?.type === 'Note'),
  };
}

/** The parts of a laid-out document as items, for trying other orders without laying anything out. */
export const flowParts = rememberingFor((root: LayoutNode): readonly FlowPart[] => {
  const parts = new Map<string, LayoutNode[]>();
  for (const page of root.children ?? []) {
    const name = page.props?.part ?? '';
    const known = parts.get(name);
    if (known) known.push(page);
    else parts.set(name, [page]);
  }
  return [...parts].map(([name, pages]): FlowPart => {
    const fragments = new Map<string, LayoutNode[]>();
    for (const node of pages.flatMap((page) => page.children ?? []).filter(isContent)) {
      const key = keyOf(node);
      const known = fragments.get(key);
      if (known) known.push(node);
      else fragments.set(key, [node]);
    }
    const [first] = pages;
    return { name, pages, room: first ? roomOf(first) : 0, items: [...fragments.values()].map(itemOf) };
  });
});

/** How much of each page's text area is used, 0 to 1, from top to the lower edge of the last part with a meaning. */
export const fillOf = (page: LayoutNode): number => {
  const top = Number(page.style?.paddingTop ?? 0);
  const bottoms = (page.children ?? []).filter(isContent).map((node) => (node.box?.top ?? 0) + (node.box?.height ?? 0));
  return Math.max(0, Math.max(top, ...bottoms) - top) / roomOf(page);
};
