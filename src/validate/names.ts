import type { Place } from '../problem/problem.ts';
import type { Derived, Figure, Population } from './edition.ts';

/** What can be referred to, and how much of it is known for certain. */
export interface Names {
  /** Sound ones by id. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly derived: ReadonlyMap<string, Derived>;
  readonly populations: ReadonlyMap<string, Population>;
  /** Given ids, sound or not, and where they stand. */
  readonly given: {
    /** Figures, derived figures and events, which share their names. */
    readonly figures: ReadonlyMap<string, Place>;
    readonly events: ReadonlyMap<string, Place>;
    readonly populations: ReadonlyMap<string, Place>;
    readonly sources: ReadonlyMap<string, Place>;
  };
  /** Ids that are absent only because they, or their file or section, have a fault that is already reported. */
  readonly isExcused: {
    readonly figure: (id: string) => boolean;
    readonly term: (id: string) => boolean;
  };
}
