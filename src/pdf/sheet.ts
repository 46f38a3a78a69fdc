import type { Owner } from '../tag/structure.ts';
import type { Taken, TakenOpacity } from './drawn-pages.ts';
import type { PageFont } from './glyphs.ts';
import type { Mark } from './ownership.ts';
import type { EmbeddedFont } from './upstream.ts';

/** Whoever remembers finished pages: their compressed operators, whose their marks are, and what they took. */
export type Keep = (content: Uint8Array, marks: readonly Mark[], taken: readonly Taken[]) => void;

/** The page being drawn. */
export interface Sheet {
  readonly fonts: Map<EmbeddedFont, PageFont>;
  /** What the page took from the document so far; glyphs of a font may still be added. */
  readonly taken: (PageFont | TakenOpacity)[];
  /** Operators that are only looked at. */
  heard?: string[] | undefined;
  /** Its compressed operators, where it need not be drawn. */
  redrawn?: Uint8Array;
  keep?: Keep;
}

export const newSheet = (): Sheet => ({ fonts: new Map(), taken: [] });

export const asTaken = (taken: PageFont | TakenOpacity): Taken =>
  'kind' in taken
    ? taken
    : {
        kind: 'font',
        source: taken.font.font,
        id: taken.font.id,
        glyphs: taken.glyphs,
        codes: [...taken.met.values()],
      };

export function ownedBy(owner: Owner | undefined): Mark {
  if (owner?.kind !== 'element') throw new Error('marked content belongs to no element');
  return owner;
}
