import type { EntryChanges, EntryRef, FieldChange } from './comparison.ts';
import { wordedChange } from './words.ts';

/** What there is to say of an entry, field by field in words a reader knows; empty fields are left out. */
export type Described = Readonly<Record<string, string | undefined>>;

interface Description<T> {
  readonly label: (entry: T) => string;
  readonly fields: (entry: T) => Described;
}

/** The fields of both in their order that do not say the same. */
export function fieldChanges(old: Described, now: Described): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return fields
    .filter((field) => old[field] !== now[field])
    .map((field) => ({ field, ...wordedChange(old[field] ?? null, now[field] ?? null) }));
}

const refOf = <T>(id: string, entry: T, { label, fields }: Description<T>): EntryRef => ({
  id,
  label: label(entry),
  fields: Object.entries(fields(entry)).flatMap(([field, value]) => (value === undefined ? [] : [{ field, value }])),
});

/** Entries of two editions by their ids. */
export function compareEntries<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  description: Description<T>,
): EntryChanges {
  return {
    added: [...after].filter(([id]) => !before.has(id)).map(([id, entry]) => refOf(id, entry, description)),
    removed: [...before].filter(([id]) => !after.has(id)).map(([id, entry]) => refOf(id, entry, description)),
    changed: [...after].flatMap(([id, entry]) => {
      const old = before.get(id);
      const fields = old === undefined ? [] : fieldChanges(description.fields(old), description.fields(entry));
      return fields.length > 0 ? [{ id, label: description.label(entry), fields }] : [];
    }),
  };
}
