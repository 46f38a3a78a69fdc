import type { z } from 'zod';
import type { Path } from '../load/source.ts';
import { type Place, type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/figure.ts';
import { idFrom } from './explain-value.ts';
import { type Part, soundPart } from './part.ts';
import type { Reading } from './reading.ts';
import { RESERVED_IDS } from './reserved-ids.ts';
import { valueAt } from './schema-walk.ts';

/** One named entry of a section (`figures`, `sources`, …), with the way back to where it stands. */
export interface Entry<T> {
  readonly id: string;
  readonly data: T;
  readonly path: Path;
  readonly reading: Reading;
  /** Where the id stands. */
  readonly place: Place;
}

/** All entries of a kind over all files. */
export interface Collected<T> {
  /** Entries that fit their schema, by id, in order of the files. */
  readonly sound: ReadonlyMap<string, Entry<T>>;
  /** All entries, each without what was refused in it. */
  readonly parts: readonly Entry<Part<T>>[];
  /** Every id that is given, also where its entry has a fault. */
  readonly places: ReadonlyMap<string, Place>;
  /** Ids that were probably meant by misspelled ones, so that what refers to them is no problem of its own. */
  readonly meant: ReadonlySet<string>;
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
  const parts: Entry<Part<z.infer<S>>>[] = [];
  const places = new Map<string, Place>();
  const meant = new Set<string>();
  const problems: Problem[] = [];
  for (const reading of readings) {
    const raw = valueAt(reading.document.value, [section]);
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) continue;
    for (const [id, value] of Object.entries(raw)) {
      const path: Path = [section, id];
      const place = reading.document.keyPlaceOf(path);
      const first = taken.get(id) ?? places.get(id);
      if (first) {
        problems.push(problemAt(place, words.duplicateId(id, first, what), { subject: id }));
        continue;
      }
      places.set(id, place);
      const part = soundPart(value, reading, path);
      if (part === undefined) {
        meant.add(idFrom(id) ?? id);
        continue;
      }
      if (reading.isBroken(path)) {
        // Its shape follows from the schema: what does not fit has been taken out.
        parts.push({ id, data: part as Part<z.infer<S>>, path, reading, place });
        if (RESERVED_IDS.has(id)) problems.push(problemAt(place, words.reservedId(id, what), { subject: id }));
        continue;
      }
      // Read with its file if that has no fault; its type is that of the schema all entries of the section have.
      const data = (valueAt(reading.data, path) ?? schema.parse(value)) as z.infer<S>;
      const entry = { id, data, path, reading, place };
      parts.push(entry as Entry<Part<z.infer<S>>>); // The whole is its own largest part.
      if (RESERVED_IDS.has(id)) problems.push(problemAt(place, words.reservedId(id, what), { subject: id }));
      else sound.set(id, entry);
    }
  }
  return { sound, parts, places, meant, problems };
}
