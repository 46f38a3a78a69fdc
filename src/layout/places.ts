import type { LinkTarget, OutlineEntry, Sem } from '../compose/semantics.ts';
import type { LayoutNode, Run } from './upstream.ts';
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

/** A stretch of a line with its place on the page. */
interface PlacedRun extends Omit<LinkArea, keyof LinkTarget | 'sem'> {
  readonly attributes: Run['attributes'];
}

/** Those that lead somewhere or can be led to; most runs of a document do neither. */
function runsOf({ node, left, top }: Placed, page: number): readonly PlacedRun[] {
  const found: PlacedRun[] = [];
  const first = node.lines?.[0]?.box.y ?? 0;
  for (const line of node.lines ?? []) {
    let x = left + line.box.x;
    const y = top + line.box.y - first;
    for (const { xAdvance, attributes } of line.runs) {
      if (attributes.target || attributes.dest) {
        found.push({ page, x, y, width: xAdvance, height: line.box.height, attributes });
      }
      x += xAdvance;
    }
  }
  return found;
}

const linkOf = ({ attributes, ...area }: PlacedRun): readonly LinkArea[] => {
  const sem = attributes.sems.at(-1);
  return attributes.target ? [{ ...attributes.target, ...area, ...(sem ? { sem } : {}) }] : [];
};

const areaOf = ({ node, left, top }: Placed, page: number): readonly LinkArea[] => {
  const { link, sem } = node.props ?? {};
  if (!link) return [];
  const { width = 0, height = 0 } = node.box ?? {};
  return [{ ...link, page, x: left, y: top, width, height, ...(sem ? { sem } : {}) }];
};

const spotOf = (page: number, left: number, top: number): Spot => ({
  page,
  x: Math.max(0, left - MARGIN.x),
  y: Math.max(0, top - MARGIN.y),
});

/** Where everything landed that can be jumped to or clicked. Absolute, because React-PDF's own are relative to parents. */
export function findPlaces(root: LayoutNode): Places {
  const destinations = new Map<string, Spot>();
  const outline: (OutlineEntry & Spot)[] = [];
  const links: LinkArea[] = [];
  (root.children ?? []).forEach((page, index) => {
    for (const placed of placedNodes(page)) {
      const { dest, outline: entry } = placed.node.props ?? {};
      const spot = spotOf(index, placed.left, placed.top);
      const isFirst = !dest || !destinations.has(dest);
      if (dest && isFirst) destinations.set(dest, spot);
      if (entry && isFirst) outline.push({ ...entry, ...spot });
      const runs = runsOf(placed, index);
      for (const { attributes, y } of runs) {
        if (attributes.dest && !destinations.has(attributes.dest)) {
          destinations.set(attributes.dest, spotOf(index, placed.left, y));
        }
      }
      links.push(...areaOf(placed, index), ...runs.flatMap(linkOf));
    }
  });
  return { destinations, outline, links };
}

/** Page number (from 1) of every destination. */
export const pageNumbers = (places: Places): ReadonlyMap<string, number> =>
  new Map([...places.destinations].map(([name, spot]) => [name, spot.page + 1]));
