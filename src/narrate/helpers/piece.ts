import type { Inline } from '../../blocks/inline.ts';
import type { NumberFact } from '../../derive/fact.ts';
import type { Finding } from '../../problem/problem.ts';
import { GAP } from '../../words/document.ts';
import { carried, longGap, marked, markedDate } from '../marks.ts';
import { ok, type Result, refuseWhenPrinted } from './helper.ts';
import type { Scope } from './scope.ts';

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

const ofFact = (inline: Inline, fact: NumberFact): Result<Piece> =>
  ok({ kind: 'inlines', inlines: [inline], facts: [fact] });

/** A printed value. */
export const printed = (text: string, fact: NumberFact): Result<Piece> =>
  ofFact(marked(text, fact, longGap(fact)), fact);

/** A word that follows from a value. */
export const followed = (text: string, fact: NumberFact): Result<Piece> => ofFact(marked(text, fact, GAP.short), fact);

/** The date of a value, or how long it is from another one. */
export const printedDate = (text: string, fact: NumberFact): Result<Piece> => ofFact(markedDate(text, fact), fact);

/** No word suits the value: a problem where it is printed, unless the value is still to be delivered. */
export const noWord = (finding: Finding, fact: NumberFact): Result<Piece> =>
  fact.standing === 'open' ? followed('', fact) : refuseWhenPrinted(finding);

export const plain = (...inlines: readonly Inline[]): Result<Piece> => ok({ kind: 'inlines', inlines, facts: [] });

/** What an event or a quotation says. */
export const ofEntry = (inline: Inline, id: string, { standing }: Scope): Result<Piece> =>
  plain(standing.entries.has(id) ? carried('value', [inline]) : inline);
