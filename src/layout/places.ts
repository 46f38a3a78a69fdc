import type { LinkTarget, OutlineEntry, Sem } from '../compose/semantics.ts';
import type { LayoutNode } from './upstream.ts';
import { type Placed, placedNodes } from './walk.ts';

/** A spot on a page, in points from its top left. Pages count from 0. */
export interface Spot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** A clickable area. A link over several lines has one for each. */
export interface LinkArea extends Spot, LinkTarget {
  readonly width: number;
  readonly height: number;
  /** Meaning of the element that links, innermost. */
  readonly sem?: Sem;
}

export interface Places {
  readonly destinations: ReadonlyMap<string, Spot>;
  readonly outline: readonly (OutlineEntry & Spot)[];
  readonly links: readonly LinkArea[];
}

/** A destination shows a little of what is above and left of it. */
const MARGIN = { x: 4, y: 10 };

function linesOf({ node, left, top }: Placed, page: number): readonly LinkArea[] {
  const first = node.lines?.[0]?.box.y ?? 0;
  return (node.lines ?? []).flatMap((line) => {
    let x = left + line.box.x;
    const y = top + line.box.y - first;
    return line.runs.flatMap((run): readonly LinkArea[] => {
      const start = x;
      x += run.xAdvance;
      const { target, sems } = run.attributes;
      if (!target) return [];
      const sem = sems.at(-1);
      return [{ ...target, page, x: start, y, width: run.xAdvance, height: line.box.height, ...(sem ? { sem } : {}) }];
    });
  });
}

const areaOf = ({ node, left, top }: Placed, page: number): readonly LinkArea[] => {
  const { link, sem } = node.props ?? {};
  if (!link) return [];
  const { width = 0, height = 0 } = node.box ?? {};
  return [{ ...link, page, x: left, y: top, width, height, ...(sem ? { sem } : {}) }];
};

/** Where everything landed that can be jumped to or clicked. Absolute, because React-PDF's own are relative to parents. */
export function findPlaces(root: LayoutNode): Places {
  const destinations = new Map<string, Spot>();
  const outline: (OutlineEntry & Spot)[] = [];
  const links: LinkArea[] = [];
  (root.children ?? []).forEach((page, index) => {
    for (const placed of placedNodes(page)) {
      const { dest, outline: entry } = placed.node.props ?? {};
      const spot = { page: index, x: Math.max(0, placed.left - MARGIN.x), y: Math.max(0, placed.top - MARGIN.y) };
      const isFirst = !dest || !destinations.has(dest);
      if (dest && isFirst) destinations.set(dest, spot);
      if (entry && isFirst) outline.push({ ...entry, ...spot });
      links.push(...areaOf(placed, index), ...linesOf(placed, index));
    }
  });
  return { destinations, outline, links };
}

/** Page number (from 1) of every destination. */
export const pageNumbers = (places: Places): ReadonlyMap<string, number> =>
  new Map([...places.destinations].map(([name, spot]) => [name, spot.page + 1]));
