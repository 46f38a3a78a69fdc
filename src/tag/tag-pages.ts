import type { Drawing } from '../charts/drawing.ts';
import type { Sem } from '../compose/semantics.ts';
import type { LayoutNode, Line, Rect, Run } from '../layout/upstream.ts';
import { type Draft, Drafts } from './drafts.ts';
import { inSections } from './sections.ts';
import { ARTIFACTS, type Element, LAYOUT, type Owner, type PageArtifact, type PageBox, REPEATED } from './structure.ts';

/** Laid-out pages with their logical structure, and for everything drawn the part it belongs to. */
export interface Tagged {
  /** The pages as they came, node for node; a line that did not change since an earlier build is the same object here. */
  readonly laidOut: LayoutNode;
  /** The same pages; each run of glyphs has positions of its own, by which it is known. */
  readonly root: LayoutNode;
  readonly document: Element;
  readonly elements: ReadonlyMap<string, Element>;
  /** By the positions of a run, or by the node for pictures and for running lines as a whole. */
  readonly owners: ReadonlyMap<object, Owner>;
  /** Runs of glyphs in the texts of the pages; those inside pictures come on top. */
  readonly runs: number;
}

/** What the walk carries downwards. */
interface Place {
  readonly belongs: Draft | PageArtifact;
  readonly page: number;
  readonly part: string;
  readonly left: number;
  readonly top: number;
}

const isDraft = (belongs: Draft | PageArtifact): belongs is Draft => 'kids' in belongs;

/**
 * Finds the logical structure of laid-out pages. Parts of a node that was split over pages have one id and become one
 * element; a node repeated on each page is real content where it stands first. `visibleIn` says which part of a drawing
 * is not empty, for the box of its figure. Throws where one id means two things.
 */
export function tagPages(root: LayoutNode, visibleIn: (drawing: Drawing) => Rect = wholePicture): Tagged {
  const drafts = new Drafts();
  const owners = new Map<object, Owner>();
  let runs = 0;

  const own = (what: object, belongs: Draft | PageArtifact): void => {
    const owner: Owner = isDraft(belongs)
      ? { kind: 'element', element: belongs, seq: drafts.next() }
      : { kind: 'artifact', artifact: belongs };
    owners.set(what, owner);
  };

  const within = (belongs: Draft | PageArtifact, sems: readonly Sem[], place: Place): Draft | PageArtifact =>
    isDraft(belongs)
      ? sems.reduce<Draft>((parent, sem) => drafts.child(sem, parent, place.page, place.part), belongs)
      : belongs;

  const tagRun = (run: Run, place: Place): Run => {
    if (run.glyphs.length === 0) return run;
    // Paragraphs of the same words share their lines: only a copy can tell one from the other.
    const positions = [...run.positions];
    own(positions, within(place.belongs, run.attributes.sems, place));
    runs++;
    return { ...run, positions };
  };

  const tagLine = (line: Line, place: Place): Line => ({
    ...line,
    runs: line.runs.map((run) => tagRun(run, place)),
  });

  const tagNode = (node: LayoutNode, outer: Place): LayoutNode => {
    const left = outer.left + (node.box?.left ?? 0);
    const top = outer.top + (node.box?.top ?? 0);
    const place = { ...outer, left, top, belongs: belongsTo(node, outer) };
    if (node.type === 'TEXT') return { ...node, lines: (node.lines ?? []).map((line) => tagLine(line, place)) };
    if (node.type === 'CANVAS') {
      if (isDraft(place.belongs)) drafts.setBox(place.belongs, boxOf(node, place, visibleIn));
      const copy = { ...node };
      own(copy, place.belongs);
      return copy;
    }
    const children = (node.children ?? []).map((child) => tagNode(child, place));
    const copy = { ...node, children };
    if (isRunning(node)) own(copy, place.belongs);
    return copy;
  };

  const belongsTo = ({ props }: LayoutNode, { belongs, page, part }: Place): Draft | PageArtifact => {
    if (!isDraft(belongs)) return belongs;
    if (props?.artifact) return ARTIFACTS[props.artifact];
    if (!props?.sem) return belongs;
    const known = drafts.pageOf(props.sem.id);
    const repeated = props.fixed === true && known !== undefined && known < page;
    return repeated ? REPEATED : drafts.child(props.sem, belongs, page, part);
  };

  const children = (root.children ?? []).map((page, index) => {
    const part = page.props?.part ?? '';
    const place = { belongs: drafts.root, page: index, part, left: 0, top: 0 };
    return { ...page, children: (page.children ?? []).map((child) => tagNode(child, place)) };
  });
  inSections(drafts);
  return { laidOut: root, root: { ...root, children }, document: drafts.root, elements: drafts.elements, owners, runs };
}

const isRunning = ({ props }: LayoutNode): boolean =>
  props?.artifact !== undefined && ARTIFACTS[props.artifact] !== LAYOUT;

const wholePicture = ({ width, height }: Drawing): Rect => ({ x: 0, y: 0, width, height });

/** Where the visible content of a picture stands on the page. */
function boxOf({ box, props }: LayoutNode, { page, left, top }: Place, visibleIn: (drawing: Drawing) => Rect): PageBox {
  const { width = 0, height = 0 } = box ?? {};
  const { drawing } = props ?? {};
  if (!drawing) return { page, left, top, width, height };
  const scale = width / drawing.width;
  const visible = visibleIn(drawing);
  return {
    page,
    left: left + visible.x * scale,
    top: top + visible.y * scale,
    width: visible.width * scale,
    height: visible.height * scale,
  };
}
