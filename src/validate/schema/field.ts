import { z } from 'zod';
import type { FieldWords } from '../../words/field-words.ts';

/**
 * What a value means beyond its JSON type. It decides how a wrong value is explained; without one, the type does.
 */
export type Kind =
  | 'period'
  | 'years'
  | 'operand'
  /** An operand that a leading minus may negate. */
  | 'signed'
  /** A figure with its whole series. */
  | 'series'
  | 'cell'
  | 'population'
  | 'source'
  | 'colour'
  | 'inks'
  | 'file'
  | 'link'
  | 'email'
  | 'chapter';

/** Kinds of texts that name something by its id. */
export const NAMING: ReadonlySet<Kind> = new Set(['operand', 'signed', 'series', 'cell', 'population', 'source']);

/** Labels and help of fields; the source of titles and descriptions in the JSON Schemas. */
export const fieldWords = z.registry<FieldWords>();

export const fieldKinds = z.registry<{ kind: Kind }>();

/** A field of its own: the schema with its German words. Each call makes a fresh schema, so parts can be shared. */
export function field<S extends z.ZodType>(schema: S, words: FieldWords, kind?: Kind): S {
  // Given its definition, a clone has no parent to inherit words from.
  const own = schema.clone(schema.def);
  fieldWords.add(own, words);
  if (kind) fieldKinds.add(own, { kind });
  return own;
}
