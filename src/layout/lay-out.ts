import type { ReactElement } from 'react';
import type { Builder, Plan } from '../compose/builder.ts';
import type { Fonts } from './fonts.ts';
import { findPlaces, type Places, pageNumbers } from './places.ts';
import { type SetParagraphs, setText } from './set-text.ts';
import { type LayoutNode, layOutTree, reconcileElement } from './upstream.ts';

/** What of a plan is chosen rather than found. */
export type Shape = Pick<Plan, 'order' | 'density'>;

export const PLAIN: Shape = { order: new Map(), density: new Map() };

export interface LaidOut {
  /** What was laid out: texts with their lines, before pages were broken. Running lines are not in it. */
  readonly composed: LayoutNode;
  readonly root: LayoutNode;
  readonly places: Places;
}

/** More passes than this and the page numbers chase each other; two are enough for any document seen. */
const MOST_PASSES = 4;

const same = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([name, page]) => b.get(name) === page);

/** One pass: element → tree → lines → pages. */
export async function layOutOnce(element: ReactElement, fonts: Fonts, known: SetParagraphs): Promise<LayoutNode> {
  return layOutTree(setText(reconcileElement(element), fonts, known));
}

/** Passes until the page numbers printed are those of the pages. Throws where they never agree. */
export async function layOutUntilStable(
  builder: Builder,
  shape: Shape,
  fonts: Fonts,
  known: SetParagraphs,
  guess: ReadonlyMap<string, number> = new Map(),
): Promise<LaidOut> {
  let pages = guess;
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    const composed = setText(reconcileElement(builder.pages({ pages, ...shape })), fonts, known);
    const root = await layOutTree(composed);
    const places = findPlaces(root);
    const found = pageNumbers(places);
    if (same(found, pages)) return { composed, root, places };
    pages = found;
  }
  throw new Error('the page numbers in the contents do not settle');
}
