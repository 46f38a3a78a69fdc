import type { Acknowledgement, Place } from '../problem/problem.ts';

/** A person's reason for living with a warning about a text. */
export interface TextAcknowledgement extends Acknowledgement {
  readonly code: string;
  /** File of the chapter the warning is about; any other text with it left out. */
  readonly chapter?: string;
  /** Words the warning contains. */
  readonly quote?: string;
  readonly place: Place;
}
