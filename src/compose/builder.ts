import type { ReactElement } from 'react';

/** Facts about a page that its running lines may print. Pages count from 1, the cover included. */
export interface PageFacts {
  readonly number: number;
  readonly total: number;
  /** Name of the run of pages it belongs to. */
  readonly part: string;
  /** Title of the chapter (heading of level 1) that begins on the page, or else goes on. */
  readonly chapter: string | undefined;
}

/** What a pass over the pages knows from the one before. */
export interface Plan {
  /** Page (from 1) of each destination, as far as known. */
  readonly pages: ReadonlyMap<string, number>;
  /** Charts and tables that stand so many blocks further down (or up) than in the text. */
  readonly moves: ReadonlyMap<string, number>;
}

/** A document as functions of what layout finds out. */
export interface Builder {
  readonly pages: (plan: Plan) => ReactElement;
  /** As many sheets as there are pages, to be laid over them. */
  readonly running: (pages: readonly PageFacts[]) => ReactElement;
}
