import type { Timings } from '../../pipeline/stopwatch.ts';
import type { Outcome } from './build-edition.ts';

/** Where a thread finds data and program. */
export interface WorkerPlaces {
  readonly root: string;
  readonly home: string;
}

/** What a thread says of an edition: what came of it and how long it took, or the fault of the program it met. */
export type BuildAnswer =
  | { readonly outcome: Outcome; readonly milliseconds: number; readonly timings: Timings }
  | { readonly fault: string };
