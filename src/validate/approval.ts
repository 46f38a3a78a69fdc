import type { Place } from '../problem/problem.ts';
import type { EditionState } from './edition-state.ts';

/** What the Trägerversammlung decided (§ 44c Abs. 6 SGB II), bound to the exact text. Hashes are SHA-256, hexadecimal. */
export interface Decision {
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Session and item of the agenda, e.g. „TV 2/2025, TOP 3“. */
  readonly resolution: string;
  /** Of everything the edition is made of; its state and this record are no part of it. */
  readonly inputs: string;
  /** Of each of its files, so that what changed later can be named. */
  readonly files: Readonly<Record<string, string>>;
  readonly program: { readonly version: string; readonly digest: string };
  /** Of the file that was decided on. */
  readonly pdf: string;
}

/** One change of state; undoing a decision keeps what was undone in `resolution`. */
export interface Move {
  readonly on: string;
  readonly from: EditionState;
  readonly to: EditionState;
  readonly resolution?: string;
  readonly reason?: string;
}

/** `approval.yaml`. */
export interface Approval {
  /** Absent where nothing was decided, or the decision was undone. */
  readonly decision?: Decision;
  /** Oldest first. */
  readonly history: readonly Move[];
  readonly place: Place;
}
