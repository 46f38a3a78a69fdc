import { createElement } from 'react';
import type { Builder, Composition, Plan, Run } from '../compose/builder.ts';
import { Pages } from '../compose/primitives.tsx';
import { remembering } from '../memo/memo.ts';
import { serialOf } from '../memo/serial.ts';
import { breakPages } from './break-pages.ts';
import { unitComposer } from './compose-units.ts';
import type { Fonts } from './fonts.ts';
import { type Kept, keptIn, type LaidOutRun } from './kept.ts';
import { findPlaces, type Places, pageNumbers } from './places.ts';
import type { SetParagraphs } from './set-text.ts';
import { type LayoutNode, reconcileElement } from './upstream.ts';
import { hearWarnings } from './warnings.ts';

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

/** Sets runs of pages; the same plan is composed and set once. */
export interface Press {
  readonly layOut: (run: Run, plan: Plan) => LaidOutRun;
  /** Sets what is planned already. */
  readonly layOutPages: (composition: Composition) => LaidOutRun;
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

const MOST_FRAMES = 200;

/** A page of a run with nothing on it. */
const frameOf = remembering(
  MOST_FRAMES,
  ({ part, margins }: Composition) => JSON.stringify([part, margins]),
  ({ part, margins }) => reconcileElement(createElement(Pages, { part, margins })),
);

const once = <Made>(make: (run: Run, plan: Plan) => Made): ((run: Run, plan: Plan) => Made) => {
  const done = new Map<string, Made>();
  return (run, plan) => {
    const key = JSON.stringify([run.part, plan.order, plan.density, [...plan.pages]]);
    const made = done.get(key) ?? make(run, plan);
    done.set(key, made);
    return made;
  };
};

/** Says again what was said when a run was laid out, so that a kept one is no quieter than a new one. */
function said(run: LaidOutRun): LaidOutRun {
  for (const warning of run.warnings) console.warn(warning);
  return run;
}

/** A press for one document. What it makes is kept for the next one. */
export function pressFor(fonts: Fonts, kept: Kept = keptIn(fonts.face), known: SetParagraphs = new Map()): Press {
  const compose = unitComposer(fonts, known, kept.units);
  const layOutPages = (composition: Composition): LaidOutRun => {
    const frame = frameOf(composition);
    const units = compose(composition.units);
    const key = [frame, ...units].map(serialOf).join(' ');
    const found = kept.runs.get(key);
    if (found) return said(found);
    const composed = { ...frame, children: units.flatMap(({ nodes }) => nodes) };
    const size = units.reduce((sum, unit) => sum + unit.size, 1);
    const { result: pages, said: warnings } = hearWarnings(() => breakPages(composed));
    const made = { composed, pages, size, warnings };
    kept.runs.set(key, made);
    return said(made);
  };
  return { layOut: once((run, plan) => layOutPages(run.pages(plan))), layOutPages };
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

/** The document as it is composed first, before it is known where anything stands. */
export const composedPlainly = ({ runs }: Builder, { layOut }: Press): LayoutNode =>
  documentOf(runs.map((run) => layOut(run, PLAIN_PLAN).composed));
