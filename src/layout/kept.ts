import { LRUCache } from 'lru-cache';
import type { FaceOf } from './fonts.ts';
import type { LayoutNode } from './upstream.ts';

/** Nodes with their lines. Handed out again and again: nobody may change them. */
export interface ComposedUnit {
  readonly nodes: readonly LayoutNode[];
  /** How much there is to it: letters, and something for each node. */
  readonly size: number;
}

/** A run of pages before and after it was broken into pages. */
export interface LaidOutRun {
  readonly composed: LayoutNode;
  readonly pages: readonly LayoutNode[];
  /** How much there is to it, as units have it. */
  readonly size: number;
  /** What the engine said to the console about it. */
  readonly warnings: readonly string[];
}

export type KeptUnits = Pick<LRUCache<string, ComposedUnit>, 'get' | 'set'>;
export type KeptRuns = Pick<LRUCache<string, LaidOutRun>, 'get' | 'set'>;

/** What is kept from one document to the next: of one that is built again, only what changed is composed and laid out. */
export interface Kept {
  readonly units: KeptUnits;
  readonly runs: KeptRuns;
}

/** In letters: some six programmes of the usual size. What alone is longer is not kept. */
const MOST = 300_000;

/** Nothing yet. */
export const newlyKept = (): Kept => ({
  units: new LRUCache({ maxSize: MOST, sizeCalculation: ({ size }) => size }),
  runs: new LRUCache({ maxSize: MOST, sizeCalculation: ({ size }) => size }),
});

const byFaces = new WeakMap<FaceOf, Kept>();

/** What this process keeps of documents set in these faces. */
export function keptIn(faces: FaceOf): Kept {
  const found = byFaces.get(faces) ?? newlyKept();
  byFaces.set(faces, found);
  return found;
}
