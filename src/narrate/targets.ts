import type { Inline } from '../blocks/inline.ts';
import { plainText } from '../blocks/plain-text.ts';
import type { Finding } from '../problem/problem.ts';
import { nearest } from '../validate/nearest.ts';
import { DOCUMENT } from '../words/document.ts';
import * as words from '../words/problems/structure.ts';
import type { Piece } from './helpers/piece.ts';
import type { Outline, OutlineEntry } from './outline/outline.ts';

/** A table or chart that stands in the document. */
export interface PlacedExhibit {
  readonly id: string;
  /** „Tabelle 1“ */
  readonly number: string;
}

/** What references can point to. */
export interface Targets {
  readonly outline: Outline;
  /** Placed tables and charts by their name in exhibits.yaml. */
  readonly placed: ReadonlyMap<string, PlacedExhibit>;
  /** Every chapter could be read: a target that is missing is really missing. */
  readonly complete: boolean;
}

/** „Kapitel 2.4“, linked; an unnumbered heading is named by its text. */
function headingLink({ id, label, text }: OutlineEntry): Inline {
  const title = plainText(text);
  const contents = label === null ? title : `${label}: ${title}`;
  return {
    kind: 'link',
    href: `#${id}`,
    contents,
    children: [{ kind: 'text', text: label ?? DOCUMENT.quoted(title) }],
  };
}

const exhibitLink = ({ id, number }: PlacedExhibit): Inline => ({
  kind: 'link',
  href: `#${id}`,
  contents: number,
  children: [{ kind: 'text', text: number }],
});

/** A reference as a link, what is wrong with it, or nothing where its target could not be read for another reason. */
export function linkTo(piece: Piece, { outline, placed, complete }: Targets): Inline | Finding | undefined {
  if (piece.kind === 'headingReference') {
    const [entry, other] = outline.named(piece.slug);
    if (entry) return other ? words.ambiguousHeading(piece.slug) : headingLink(entry);
    return complete ? words.unknownHeading(piece.slug, nearest(piece.slug, outline.bySlug.keys())) : undefined;
  }
  if (piece.kind === 'exhibitReference') {
    const exhibit = placed.get(piece.exhibit);
    if (exhibit) return exhibitLink(exhibit);
    return complete ? words.exhibitNotPlaced(piece.exhibit) : undefined;
  }
  return undefined;
}

export const isLink = (it: Inline | Finding | undefined): it is Inline => it !== undefined && 'kind' in it;
