import type { Drawing } from '../charts/drawing.ts';
import type { FaceOf } from '../layout/fonts.ts';
import type { LayoutNode } from '../layout/upstream.ts';
import { keyOfBytes } from '../memo/memo.ts';
import { serialOf } from '../memo/serial.ts';
import type { Element, Owner } from '../tag/structure.ts';
import type { Tagged } from '../tag/tag-pages.ts';

/** A page that is about to be drawn. */
export interface PageToDraw {
  /** Everything that its drawing follows from, but what fonts and codes were given out before it. */
  readonly key: string;
  /** To whom what is drawn belongs, in the order of drawing. */
  readonly owners: readonly Owner[];
}

const TYPES: readonly LayoutNode['type'][] = ['PAGE', 'VIEW', 'TEXT', 'CANVAS'];

/** Where things stand was found by the layout and is in the boxes; the renderer asks the style for looks only. */
export const PLACING: ReadonlySet<string> = new Set(
  (
    'position left top right bottom width height minWidth minHeight maxWidth maxHeight ' +
    'marginTop marginRight marginBottom marginLeft paddingTop paddingRight paddingBottom paddingLeft ' +
    'flexDirection flexGrow flexShrink flexBasis alignItems alignSelf justifyContent'
  ).split(' '),
);

/** Pictures of fewer strokes are made anew for each document, and named by what is in them. */
const FEW_STROKES = 8;

/** Names the page at `index`; `undefined` where the order of drawing is not the order of the text. */
export function pageToDraw(tagged: Tagged, index: number, faces: FaceOf): PageToDraw | undefined {
  const said: number[] = [serialOf(faces)];
  const owners: Owner[] = [];
  const elements = new Map<Element, number>();
  let latest = Number.NEGATIVE_INFINITY;
  let ordered = true;

  const text = (value: string): void => {
    said.push(value.length);
    for (let at = 0; at < value.length; at++) said.push(value.charCodeAt(at));
  };
  const belonging = (drawn: object): void => {
    const owner = tagged.owners.get(drawn);
    if (!owner) {
      said.push(0);
      return;
    }
    owners.push(owner);
    if (owner.kind === 'artifact') {
      said.push(1);
      text(`${owner.artifact.type} ${owner.artifact.subtype}`);
      return;
    }
    const { element, seq } = owner;
    if (seq < latest) ordered = false;
    latest = seq;
    const known = elements.get(element);
    if (known === undefined) elements.set(element, elements.size);
    said.push(2, known ?? elements.size - 1);
    text(element.type);
  };
  const picture = (drawing: Drawing | undefined): void => {
    if (!drawing) said.push(0);
    else if (drawing.ops.length >= FEW_STROKES) said.push(1, serialOf(drawing));
    else {
      said.push(2);
      text(JSON.stringify(drawing));
    }
  };
  const looks = (style: LayoutNode['style']): void => {
    for (const name in style) {
      if (PLACING.has(name)) continue;
      text(name);
      text(JSON.stringify(style[name]));
    }
    said.push(-1);
  };
  const visit = (laidOut: LayoutNode, node: LayoutNode): void => {
    const type = TYPES.indexOf(laidOut.type);
    if (type < 0) throw new Error(`a ${laidOut.type} is drawn that no page has`);
    const { left = 0, top = 0, width = 0, height = 0, paddingTop = 0, paddingBottom = 0 } = laidOut.box ?? {};
    said.push(type, left, top, width, height, paddingTop, paddingBottom);
    looks(laidOut.style);
    belonging(node);
    if (type === 2) {
      const { lines = [] } = laidOut;
      said.push(lines.length);
      for (const [at, line] of lines.entries()) {
        said.push(serialOf(line));
        for (const run of node.lines?.[at]?.runs ?? []) belonging(run.positions);
      }
      return;
    }
    picture(laidOut.props?.drawing);
    const { children = [] } = laidOut;
    said.push(children.length);
    for (const [at, child] of children.entries()) visit(child, node.children?.[at] ?? child);
  };

  const [laidOut, page] = [tagged.laidOut.children?.[index], tagged.root.children?.[index]];
  if (!laidOut || !page) return undefined;
  visit(laidOut, page);
  return ordered ? { key: keyOfBytes(new Uint8Array(new Float64Array(said).buffer)), owners } : undefined;
}
