import type { Path } from '../load/source.ts';
import type { Reading } from './reading.ts';

/** What is left of data when refused values are taken out. Positions in lists are kept. */
export type Part<T> = T extends readonly (infer Item)[]
  ? readonly (Part<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Part<T[Key]> | undefined }
    : T;

/** The value at a path without anything that was refused; undefined where the value itself was. */
export function soundPart(value: unknown, reading: Reading, path: Path): unknown {
  if (reading.isRefused(path)) return undefined;
  if (typeof value !== 'object' || value === null || !reading.isBroken(path)) return value;
  if (Array.isArray(value)) return value.map((item, index) => soundPart(item, reading, [...path, index]));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, soundPart(item, reading, [...path, key])]),
  );
}
