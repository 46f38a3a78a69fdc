import type { z } from 'zod';
import type { Path } from '../load/source.ts';
import { type Place, type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/figure.ts';
import type { Reading } from './read-document.ts';
import { RESERVED_IDS } from './reserved-ids.ts';
import { valueAt } from './schema-walk.ts';

/** One named entry of a section (`figures`, `sources`, …), with the way back to where it stands. */
export interface Entry<T> {
  readonly id: string;
  readonly data: T;
  readonly path: Path;
  readonly reading: Reading;
  readonly place: Place;
}

/** All entries of a kind over all files. */
export interface Collected<T> {
  /** Entries without a fault of their own, by id, in order of the files. */
  readonly sound: ReadonlyMap<string, Entry<T>>;
  /** Every id that somebody meant to give, also where the entry has a fault. */
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly Problem[];
}

/** Entries of one section over all readings. `what` names the kind in German; `taken` are ids of other kinds. */
export function collect<S extends z.ZodType>(
  readings: readonly Reading[],
  section: string,
  schema: S,
  what: string,
  taken: ReadonlyMap<string, Place> = new Map(),
): Collected<z.infer<S>> {
  const sound = new Map<string, Entry<z.infer<S>>>();
  const places = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const reading of readings) {
    const raw = valueAt(reading.document.value, [section]);
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) continue;
    for (const [id, value] of Object.entries(raw)) {
      const path: Path = [section, id];
      const spot = reading.document.spotOf(path);
      const place = spot.keyPlace ?? spot.place;
      const first = taken.get(id) ?? places.get(id);
      if (first) {
        problems.push(problemAt(place, words.duplicateId(id, first, what), { subject: id }));
        continue;
      }
      places.set(id, place);
      if (RESERVED_IDS.has(id)) problems.push(problemAt(place, words.reservedId(id, what), { subject: id }));
      else if (!reading.isBroken(path)) sound.set(id, { id, data: schema.parse(value), path, reading, place });
    }
  }
  return { sound, places, problems };
}
