import type { ReactElement } from 'react';
import type { Builder, Plan, Run } from '../compose/builder.ts';
import { breakPages } from './break-pages.ts';
import type { Fonts } from './fonts.ts';
import { findPlaces, type Places, pageNumbers } from './places.ts';
import { type SetParagraphs, setText } from './set-text.ts';
import { type LayoutNode, reconcileElement } from './upstream.ts';

/** What of the plans is chosen rather than found, by run of pages. */
export interface Shape {
  readonly order: ReadonlyMap<string, readonly string[]>;
  readonly density: ReadonlyMap<string, number>;
}

export const PLAIN: Shape = { order: new Map(), density: new Map() };

export interface LaidOut {
  /** What was laid out: texts with their lines, before pages were broken. Running lines are not in it. */
  readonly composed: LayoutNode;
  readonly root: LayoutNode;
  readonly places: Places;
}

/** A run of pages before and after it was broken into pages. */
export interface LaidOutRun {
  readonly composed: LayoutNode;
  readonly pages: readonly LayoutNode[];
}

/** Sets runs of pages; the same plan is composed and set once. */
export interface Press {
  readonly compose: (run: Run, plan: Plan) => LayoutNode;
  readonly layOut: (run: Run, plan: Plan) => LaidOutRun;
}

/** More passes than this and the page numbers chase each other; two are enough for any document seen. */
const MOST_PASSES = 4;
const NO_PAGES: Plan['pages'] = new Map();

const same = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([name, page]) => b.get(name) === page);

const documentOf = (children: readonly LayoutNode[]): LayoutNode => ({
  type: 'DOCUMENT',
  style: {},
  props: {},
  children,
});

/** Tree → lines → pages. */
function layOutTree(tree: LayoutNode, fonts: Fonts, known: SetParagraphs): LaidOutRun {
  const composed = setText(tree, fonts, known);
  return { composed, pages: breakPages(composed) };
}

/** Element → tree → lines → pages. */
export const layOutPages = (element: ReactElement, fonts: Fonts, known: SetParagraphs): LaidOutRun =>
  layOutTree(reconcileElement(element), fonts, known);

const once = <Made>(make: (run: Run, plan: Plan) => Made): ((run: Run, plan: Plan) => Made) => {
  const done = new Map<string, Made>();
  return (run, plan) => {
    const key = JSON.stringify([run.part, plan.order, plan.density, [...plan.pages]]);
    const made = done.get(key) ?? make(run, plan);
    done.set(key, made);
    return made;
  };
};

export function pressFor(fonts: Fonts, known: SetParagraphs): Press {
  const compose = once((run, plan) => reconcileElement(run.pages(plan)));
  return { compose, layOut: once((run, plan) => layOutTree(compose(run, plan), fonts, known)) };
}

function layOutAll({ runs }: Builder, shape: Shape, pages: Plan['pages'], press: Press): LaidOut {
  const all = runs.map((run) =>
    press.layOut(run, {
      pages: run.printsPages ? pages : NO_PAGES,
      order: shape.order.get(run.part),
      density: shape.density.get(run.part) ?? 1,
    }),
  );
  const root = documentOf(all.flatMap((run) => run.pages));
  return { composed: documentOf(all.map((run) => run.composed)), root, places: findPlaces(root) };
}

/** Passes until the page numbers printed are those of the pages. Throws where they never agree. */
export function layOutUntilStable(
  builder: Builder,
  shape: Shape,
  press: Press,
  guess: ReadonlyMap<string, number> = NO_PAGES,
): LaidOut {
  let pages = guess;
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    const laidOut = layOutAll(builder, shape, pages, press);
    const found = pageNumbers(laidOut.places);
    if (same(found, pages)) return laidOut;
    pages = found;
  }
  throw new Error('the page numbers in the contents do not settle');
}

const PLAIN_PLAN: Plan = { pages: NO_PAGES, order: undefined, density: 1 };

/** The document as it is composed first, before lines and pages. */
export const composedPlainly = ({ runs }: Builder, { compose }: Pick<Press, 'compose'>): LayoutNode =>
  documentOf(runs.map((run) => compose(run, PLAIN_PLAN)));
