import type { Plot } from './plots.ts';

/** One measured number, ready to stand in a table. */
export interface Row {
  readonly what: string;
  readonly value: number;
  /** `ms`, `MB`, `%`, … */
  readonly unit: string;
  /** What it should not exceed, in the same unit; left out where it is only told. */
  readonly target?: number;
  /** What it was measured against, or how. */
  readonly against: string;
  /** Of a point in a plot: whose it is, and how many pages it stands for. */
  readonly name?: string;
  readonly at?: number;
}

export interface Measured {
  readonly rows: readonly Row[];
  /** What could not be measured on this machine, in whole sentences. */
  readonly missing?: readonly string[];
}

/** How thoroughly to measure. */
export interface Effort {
  /** Fewer repetitions: for a look, not for the record. */
  readonly quick: boolean;
}

/**
 * A question the benchmark answers. Each part is one file in `parts/` and runs in a process of its own, so that none
 * warms another up. A further part needs its file and a line in `parts.ts`.
 */
export interface Part {
  readonly name: string;
  /** A sentence: what is measured, and how. */
  readonly about: string;
  /** Pictures of what was measured, beside the page's tables. */
  readonly plots?: (rows: readonly Row[]) => readonly Plot[];
  readonly run: (effort: Effort) => Promise<Measured>;
}
