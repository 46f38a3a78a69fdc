/**
 * A point or stretch of time as the field writes it: a Stichtag, a month, a quarter, a season, a year.
 * Canonical spelling in the data: `2023-12-31`, `2023-12`, `2023-Q4`, `2022-Herbst`, `2023`.
 */
export type Season = 'Frühjahr' | 'Sommer' | 'Herbst' | 'Winter';

export type Period =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'season'; readonly year: number; readonly season: Season }
  | { readonly kind: 'year'; readonly year: number };
