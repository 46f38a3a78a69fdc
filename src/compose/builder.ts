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

/** What a pass over the pages knows from the one before. */
export interface Plan {
  /** Page (from 1) of each destination, as far as known. */
  readonly pages: ReadonlyMap<string, number>;
  /** Order of the blocks of a run of pages, by its name, where it is not that of the text. */
  readonly order: ReadonlyMap<string, readonly string[]>;
  /** Space between blocks of a run of pages, by its name; 1 where not said otherwise. */
  readonly density: ReadonlyMap<string, number>;
}

/** A document as functions of what layout finds out. */
export interface Builder {
  readonly pages: (plan: Plan) => ReactElement;
  /** As many sheets as there are pages, to be laid over them. */
  readonly running: (pages: readonly PageFacts[]) => ReactElement;
}
