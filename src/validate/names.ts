import type { Place } from '../problem/problem.ts';
import type { Derived, Figure, Population } from './edition.ts';

/** What an operand can name, and how much of it is known for certain. */
export interface Names {
  /** Sound figures by id. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Sound derived figures by id. */
  readonly derived: ReadonlyMap<string, Derived>;
  readonly populations: ReadonlyMap<string, Population>;
  /** Every id of a figure, derived figure or event that somebody meant to give, sound or not. */
  readonly given: ReadonlyMap<string, Place>;
  readonly events: ReadonlyMap<string, Place>;
  readonly sourcesGiven: ReadonlyMap<string, Place>;
  readonly populationsGiven: ReadonlyMap<string, Place>;
  /** False when a file or section of figures could not be read: then an unknown id may only be unread. */
  readonly hasAllFigures: boolean;
  readonly hasAllTerms: boolean;
}
