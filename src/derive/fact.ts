import type { Place } from '../problem/problem.ts';
import type { Unsettled } from '../standing/standing.ts';
import type { Period } from '../time/period.ts';
import type { Event, Population, Quotation, Source, Status } from '../validate/edition.ts';
import type { Unit } from '../validate/unit.ts';

/** Where a value comes from: typed in the data, or computed from other facts by a named rule. */
export type Origin =
  | { readonly kind: 'input'; readonly place: Place }
  | { readonly kind: 'derived'; readonly rule: string; readonly inputs: readonly string[] };

/** A number that may be printed. The same fact serves text, table, chart, alternative text and data file. */
export interface NumberFact {
  /** `elb`, `elb@2019-09`, `herkunft8-anteil`, or for one made on demand its formula: `growth(elb@2022-12,elb)`. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: Unit;
  readonly decimals: number;
  readonly approximate: boolean;
  readonly date: Period;
  readonly since?: Period;
  readonly population?: string;
  readonly sources: readonly string[];
  readonly status: Status;
  /**
   * `open`: not delivered yet, `value` is a stand-in that keeps everything computable and is never printed;
   * `carried`: taken over from the last edition, neither changed nor confirmed. Absent: settled. A computed value is
   * as unsettled as the worst of its inputs.
   */
  readonly standing?: Unsettled;
  readonly origin: Origin;
}

/** A point of a series; `fact` is null where there is a gap. */
export interface SeriesPoint {
  readonly date: Period;
  readonly fact: NumberFact | null;
  /** Where a value is still to be delivered: its stand-in. */
  readonly open?: NumberFact;
}

export interface Series {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly frequency?: 'month' | 'quarter' | 'year';
  /** Ascending; with a declared frequency every missing date is present as a gap. */
  readonly points: readonly SeriesPoint[];
}

/** Everything an edition may print, ready to be looked up by name. */
export interface Facts {
  /** Current value of every figure and every derived figure. */
  readonly numbers: ReadonlyMap<string, NumberFact>;
  readonly series: ReadonlyMap<string, Series>;
  readonly events: ReadonlyMap<string, Event>;
  readonly quotations: ReadonlyMap<string, Quotation>;
  readonly populations: ReadonlyMap<string, Population>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly years: { readonly first: number; readonly last: number };
}
