import type { ReactElement } from 'react';
import type { Margins } from './primitives.tsx';

/** Facts about a page that its running lines may print. Pages count from 1, the cover included. */
export interface PageFacts {
  readonly number: number;
  readonly total: number;
  /** Name of the run of pages it belongs to; unique in the document. */
  readonly part: string;
  /** Title of the chapter (heading of level 1) that begins on the page, or else goes on. */
  readonly chapter: string | undefined;
}

/** What a pass over a run of pages knows from the one before. */
export interface Plan {
  /** Page (from 1) of each destination, as far as known; empty for runs that print none. */
  readonly pages: ReadonlyMap<string, number>;
  /** Order of its blocks, where it is not that of the text. */
  readonly order: readonly string[] | undefined;
  /** Space between its blocks; 1 is the usual. */
  readonly density: number;
}

/** What is composed by itself: a block with the space below it, or all that stands on a cover. */
export interface Unit {
  /**
   * Everything its element depends on, faces and this program excepted: what has the same key looks the same. What it
   * leaves out, the element must not depend on, for units are kept from one document to the next.
   */
  readonly key: string;
  readonly element: () => ReactElement;
}

/** What stands on the pages of a run, one unit below the other. */
export interface Composition {
  readonly part: string;
  readonly margins: Margins;
  readonly units: readonly Unit[];
}

/** Pages that follow each other: as many as their content takes. What follows begins on a new one. */
export interface Run {
  /** Unique in the document. */
  readonly part: string;
  /** Its words tell pages of the document. */
  readonly printsPages: boolean;
  /** Of that part. */
  readonly pages: (plan: Plan) => Composition;
}

/** A document as functions of what layout finds out. */
export interface Builder {
  readonly runs: readonly Run[];
  /** What is laid over each page. */
  readonly running: (pages: readonly PageFacts[]) => readonly Composition[];
}
