import type { Inline } from '../../blocks/inline.ts';
import type { NumberFact } from '../../derive/fact.ts';
import { ok, type Result } from './helper.ts';

/** What a helper puts into the text. References are printed once all numbers of the document are known. */
export type Piece =
  | {
      readonly kind: 'inlines';
      readonly inlines: readonly Inline[] /** The numbers behind it. */;
      readonly facts: readonly NumberFact[];
    }
  | { readonly kind: 'headingReference'; readonly slug: string }
  | { readonly kind: 'exhibitReference'; readonly exhibit: string }
  | { readonly kind: 'exhibit'; readonly exhibit: string; readonly of: 'tables' | 'charts' };

/** A printed value, date or word that follows from a fact. */
export const printed = (text: string, fact: NumberFact): Result<Piece> =>
  ok({ kind: 'inlines', inlines: [{ kind: 'figure', text, fact: fact.id }], facts: [fact] });

export const plain = (...inlines: readonly Inline[]): Result<Piece> => ok({ kind: 'inlines', inlines, facts: [] });
