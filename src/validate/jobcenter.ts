import type { Cmyk } from '../colour/cmyk.ts';
import type { Place } from '../problem/problem.ts';

export interface Theme {
  /** `#rrggbb`; contrast to white at least 4.5:1. */
  readonly accent: string;
  /** The same colour for print shops. */
  readonly accentPrint?: Cmyk | undefined;
}

export interface Jobcenter {
  readonly name: string;
  readonly shortName: string;
  readonly carriers: readonly string[];
  readonly address: readonly string[];
  readonly email?: string;
  readonly website?: string;
  readonly phone?: string;
  readonly theme: Theme;
  readonly place: Place;
}
