import type { Period } from '../time/period.ts';
import type { Unit } from '../validate/unit.ts';

/** A chart as values and words, before anybody draws it. Picture, alternative text and data table read this. */
export interface ChartModel {
  readonly id: string;
  readonly type: 'bar' | 'groupedBar' | 'stackedBar' | 'share' | 'deviation' | 'line' | 'interval' | 'path';
  readonly unit: Unit;
  readonly axis: {
    readonly title: string;
    readonly from?: number;
    readonly to?: number;
  };
  /** Names in drawing order; a chart of one series has one. */
  readonly series: readonly string[];
  /** Names in drawing order; empty for `line`. */
  readonly categories: readonly string[];
  readonly points: readonly ChartPoint[];
  /** Nobody can draw it until values that are still to be delivered are there. */
  readonly awaits?: true;
  /** Neutral value of `deviation`, reference line of `line`. */
  readonly reference?: { readonly value: number; readonly text: string; readonly label: string; readonly fact: string };
}

export interface ChartPoint {
  readonly series: string;
  /** Empty for `line`. */
  readonly category: string;
  readonly date?: Period;
  /** null is a gap and is drawn as one. */
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  /** The value as printed, e.g. „6.658“ or „41,5 %“; empty for a gap, „fehlt“ while it is still to be delivered. */
  readonly text: string;
  /** Ids of the facts behind it; a gap has none unless its value is still to be delivered. */
  readonly facts: readonly string[];
  /** `path` only. */
  readonly role?: 'start' | 'change' | 'result';
}
