import { LRUCache } from 'lru-cache';
import type { FontkitFont, Glyph } from '../layout/upstream.ts';

/** What a page became when it was drawn. */
export interface DrawnPage {
  /** Its operators, compressed. */
  readonly content: Uint8Array;
  /** For each piece of marked content its first owner, by the place among all owners of the page. */
  readonly marks: readonly number[];
  /** What it took from the document, in the order of taking. */
  readonly taken: readonly Taken[];
}

/** Something that the document hands out under a name of its own choice, which stands in the operators of the page. */
export type Taken = TakenFont | TakenOpacity;

export interface TakenFont {
  readonly kind: 'font';
  readonly source: FontkitFont;
  readonly id: string;
  readonly glyphs: readonly Glyph[];
  /** One for each of the glyphs. */
  readonly codes: readonly string[];
}

export interface TakenOpacity {
  readonly kind: 'opacity';
  readonly of: 'fill' | 'stroke';
  readonly opacity: number;
  /** The operator that chooses it. */
  readonly operator: string;
}

/** Pages drawn so far, by what they were drawn from. */
export interface DrawnPages {
  get(key: string): DrawnPage | undefined;
  set(key: string, page: DrawnPage): unknown;
}

/** Some twenty programmes of the usual size; a page has some ten kilobytes. */
const MOST = 300;

const latest = new LRUCache<string, DrawnPage>({ max: MOST });

/**
 * A document that is built again with one word changed has nearly all its pages here. They change no byte of it. None
 * for a document of so many pages that it would push out its first ones before they are drawn again.
 */
export const drawnPages = (count: number): DrawnPages | undefined => (count > MOST ? undefined : latest);
