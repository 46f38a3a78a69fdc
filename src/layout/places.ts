import type { LinkTarget, OutlineEntry, Sem } from '../compose/semantics.ts';
import { rememberingFor } from '../memo/remembering-for.ts';
import type { LayoutNode, Run } from './upstream.ts';
import { type Placed, placedNodes } from './walk.ts';

/** In points from the top left of a page. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A spot on a page. Pages count from 0. */
export interface Spot extends Point {
  readonly page: number;
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

type Area = Omit<LinkArea, 'page'>;

/** A stretch of a line with its place on the page. */
interface PlacedRun extends Omit<Area, keyof LinkTarget | 'sem'> {
  readonly attributes: Run['attributes'];
}

/** Those that lead somewhere or can be led to; most runs of a document do neither. */
function runsOf({ node, left, top }: Placed): readonly PlacedRun[] {
  const found: PlacedRun[] = [];
  const first = node.lines?.[0]?.box.y ?? 0;
  for (const line of node.lines ?? []) {
    let x = left + line.box.x;
    const y = top + line.box.y - first;
    for (const { xAdvance, attributes } of line.runs) {
      if (attributes.target || attributes.dest) {
        found.push({ x, y, width: xAdvance, height: line.box.height, attributes });
      }
      x += xAdvance;
    }
  }
  return found;
}

const linkOf = ({ attributes, ...area }: PlacedRun): readonly Area[] => {
  const sem = attributes.sems.at(-1);
  return attributes.target ? [{ ...attributes.target, ...area, ...(sem ? { sem } : {}) }] : [];
};

const areaOf = ({ node, left, top }: Placed): readonly Area[] => {
  const { link, sem } = node.props ?? {};
  if (!link) return [];
  const { width = 0, height = 0 } = node.box ?? {};
  return [{ ...link, x: left, y: top, width, height, ...(sem ? { sem } : {}) }];
};

const spotOf = (page: number, { x, y }: Point): Spot => ({
  page,
  x: Math.max(0, x - MARGIN.x),
  y: Math.max(0, y - MARGIN.y),
});

/** Where something begins that can be jumped to. */
interface Mark {
  readonly at: Point;
  readonly dest: string | undefined;
  readonly entry: OutlineEntry | undefined;
}

const marksOf = ({ node, left, top }: Placed, runs: readonly PlacedRun[]): readonly Mark[] => {
  const { dest, outline: entry } = node.props ?? {};
  const ofRuns = runs.flatMap(({ attributes, y }): readonly Mark[] =>
    attributes.dest ? [{ at: { x: left, y }, dest: attributes.dest, entry: undefined }] : [],
  );
  return dest || entry ? [{ at: { x: left, y: top }, dest, entry }, ...ofRuns] : ofRuns;
};

/** What of a page can be jumped to or clicked, wherever in the document the page stands. */
const onPage = rememberingFor((page: LayoutNode) => {
  const nodes = placedNodes(page).map((placed) => ({ placed, runs: runsOf(placed) }));
  return {
    marks: nodes.flatMap(({ placed, runs }) => marksOf(placed, runs)),
    areas: nodes.flatMap(({ placed, runs }) => [...areaOf(placed), ...runs.flatMap(linkOf)]),
  };
});

/** Where everything landed that can be jumped to or clicked. Absolute, because React-PDF's own are relative to parents. */
export function findPlaces(root: LayoutNode): Places {
  const destinations = new Map<string, Spot>();
  const outline: (OutlineEntry & Spot)[] = [];
  const links: LinkArea[] = [];
  (root.children ?? []).forEach((node, page) => {
    const { marks, areas } = onPage(node);
    for (const { at, dest, entry } of marks) {
      const isFirst = !dest || !destinations.has(dest);
      if (dest && isFirst) destinations.set(dest, spotOf(page, at));
      if (entry && isFirst) outline.push({ ...entry, ...spotOf(page, at) });
    }
    for (const area of areas) links.push({ ...area, page });
  });
  return { destinations, outline, links };
}

/** Page number (from 1) of every destination. */
export const pageNumbers = (places: Places): ReadonlyMap<string, number> =>
  new Map([...places.destinations].map(([name, spot]) => [name, spot.page + 1]));
