import type { Owner } from '../tag/structure.ts';
import type { DrawnPage, Taken, TakenOpacity } from './drawn-pages.ts';
import type { PageFont } from './glyphs.ts';
import type { Mark } from './ownership.ts';
import type { EmbeddedFont } from './upstream.ts';

/** What a page became, and whose each piece of its marked content is. */
export type Finished = Pick<DrawnPage, 'content' | 'taken'> & { readonly marks: readonly Mark[] };

/** The page being drawn. */
export interface Sheet {
  readonly fonts: Map<EmbeddedFont, PageFont>;
  /** What the page took from the document so far; glyphs of a font may still be added. */
  readonly taken: (PageFont | TakenOpacity)[];
  /** Operators that are only looked at. */
  heard?: string[] | undefined;
  /** Its compressed operators, where it need not be drawn. */
  redrawn?: Uint8Array;
  /** Told once it is finished. */
  keep?: (finished: Finished) => void;
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

/** The page as it is remembered: its marks by the places of their owners, who are others in the next document. */
export function drawnPage({ content, marks, taken }: Finished, owners: readonly Owner[]): DrawnPage {
  const places = new Map(owners.map((owner, at) => [owner.kind === 'element' ? owner.seq : undefined, at]));
  return { content, taken, marks: marks.map(({ seq }) => places.get(seq) ?? -1) };
}
