import { roundHalfUp } from './decimal.ts';

/**
 * The one table behind „leicht gestiegen“, „starker Rückgang“ and the like. A change belongs to the first class whose
 * limit its size stays below. Relative changes (in %) and differences of percentages (in Prozentpunkten) have limits
 * of their own. Sizes are compared as they are printed, rounded to one digit after the comma, so that text and
 * number never disagree: a printed 3,0 % is never „leicht“.
 */
export interface TrendClass {
  readonly size: 'negligible' | 'slight' | 'plain' | 'clear' | 'strong';
  /** Below this relative change in %; absent in the last class. */
  readonly relativeBelow?: number;
  /** Below this difference in Prozentpunkten; absent in the last class. */
  readonly pointsBelow?: number;
  /** „leicht“ in „leicht gestiegen“; empty where the word stands alone. */
  readonly adverb: string;
}

export const TREND_CLASSES: readonly TrendClass[] = [
  { size: 'negligible', relativeBelow: 0.5, pointsBelow: 0.5, adverb: 'nahezu' },
  { size: 'slight', relativeBelow: 3, pointsBelow: 2, adverb: 'leicht' },
  { size: 'plain', relativeBelow: 10, pointsBelow: 5, adverb: '' },
  { size: 'clear', relativeBelow: 25, pointsBelow: 10, adverb: 'deutlich' },
  { size: 'strong', adverb: 'stark' },
];

export type Direction = 'up' | 'down' | 'same';
export type TrendMeasure = 'relative' | 'points';
/** „leicht gestiegen“, „leichter Anstieg“, „steigt leicht“. */
export type TrendForm = 'participle' | 'noun' | 'verb';

export interface Trend {
  /** The true sign; `same` only for a change of exactly zero. */
  readonly direction: Direction;
  readonly size: TrendClass;
}

export const directionOf = (change: number): Direction => (change > 0 ? 'up' : change < 0 ? 'down' : 'same');

/** The class of a change, given in % (`relative`) or in Prozentpunkten (`points`). */
export function trendOf(change: number, measure: TrendMeasure): Trend {
  const size = roundHalfUp(Math.abs(change), 1);
  const limit = (it: TrendClass) => (measure === 'relative' ? it.relativeBelow : it.pointsBelow) ?? Infinity;
  const found = TREND_CLASSES.find((it) => limit(it) === Infinity || size.lt(limit(it)));
  if (!found) throw new Error('the last trend class has no limit');
  return { direction: directionOf(change), size: found };
}

const WORDS = {
  up: { participle: 'gestiegen', noun: 'Anstieg', verb: 'steigt' },
  down: { participle: 'gesunken', noun: 'Rückgang', verb: 'sinkt' },
} as const;

const joined = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');

/** The word for a trend; goes with „ist“ (participle), an indefinite article (noun) or the subject (verb). */
export function trendWord({ direction, size }: Trend, form: TrendForm): string {
  if (direction === 'same' || size.size === 'negligible') {
    const nearly = direction === 'same' ? '' : size.adverb;
    if (form === 'noun') return joined(nearly, 'unveränderter Stand');
    return form === 'verb' ? joined('bleibt', nearly, 'unverändert') : joined(nearly, 'unverändert geblieben');
  }
  const word = WORDS[direction][form];
  if (form === 'noun') return joined(size.adverb && `${size.adverb}er`, word);
  return form === 'verb' ? joined(word, size.adverb) : joined(size.adverb, word);
}
