/**
 * Units of the field. The German word is what stands in the data; the kind decides arithmetic and printing:
 * `percent` is a level or share, `change` a relative change (also in %), `points` a difference of percentages.
 */
export type UnitKind = 'count' | 'money' | 'percent' | 'change' | 'points' | 'index' | 'ratio' | 'fte';

export interface Unit {
  readonly kind: UnitKind;
  /** Word after the number when it is printed with its unit; empty for a bare number. */
  readonly one: string;
  readonly many: string;
  /** Digits after the comma unless the figure says otherwise. */
  readonly decimals: number;
}

const counted = (one: string, many: string): Unit => ({ kind: 'count', one, many, decimals: 0 });

/** Every unit that may stand in the data. A noun of one's own goes with `Anzahl` and `noun`. */
export const UNITS = {
  Personen: counted('Person', 'Personen'),
  Beschäftigte: counted('Beschäftigte', 'Beschäftigte'),
  Stellen: counted('Stelle', 'Stellen'),
  Ausbildungsstellen: counted('Ausbildungsstelle', 'Ausbildungsstellen'),
  Bedarfsgemeinschaften: counted('Bedarfsgemeinschaft', 'Bedarfsgemeinschaften'),
  Eintritte: counted('Eintritt', 'Eintritte'),
  Monate: counted('Monat', 'Monate'),
  Anzahl: counted('', ''),
  Euro: { kind: 'money', one: '€', many: '€', decimals: 2 },
  Prozent: { kind: 'percent', one: '%', many: '%', decimals: 1 },
  'Prozent Veränderung': { kind: 'change', one: '%', many: '%', decimals: 1 },
  Prozentpunkte: { kind: 'points', one: 'Prozentpunkt', many: 'Prozentpunkte', decimals: 1 },
  Punkte: { kind: 'index', one: 'Punkt', many: 'Punkte', decimals: 1 },
  Verhältnis: { kind: 'ratio', one: '', many: '', decimals: 1 },
  VZÄ: { kind: 'fte', one: 'VZÄ', many: 'VZÄ', decimals: 1 },
} as const satisfies Record<string, Unit>;

export type UnitWord = keyof typeof UNITS;
