import type { ReactElement } from 'react';

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

/** Pages that follow each other: as many as their content takes. What follows begins on a new one. */
export interface Run {
  /** Unique in the document. */
  readonly part: string;
  /** Its words tell pages of the document. */
  readonly printsPages: boolean;
  /** A `Pages` of that part. */
  readonly pages: (plan: Plan) => ReactElement;
}

/** A document as functions of what layout finds out. */
export interface Builder {
  readonly runs: readonly Run[];
  /** One `Pages` for each page, to be laid over it. */
  readonly running: (pages: readonly PageFacts[]) => readonly ReactElement[];
}
