import type { Element, Owner, PageArtifact } from '../tag/structure.ts';
import { LAYOUT } from '../tag/structure.ts';
import { PageRecorder } from './content-plan.ts';
import type { MarkedContent, OwnedAnnotation, PageContents } from './structure-tree.ts';
import type { PdfPage, PdfReference } from './upstream.ts';

const NOBODY: Owner = { kind: 'artifact', artifact: LAYOUT };

const artifactTag = ({ type, subtype }: PageArtifact): string => {
  if (!type) return '/Artifact BMC';
  return `/Artifact <</Type /${type}${subtype ? ` /Subtype /${subtype}` : ''}>> BDC`;
};

const isElement = (owner: Element | PageArtifact): owner is Element => 'kids' in owner;

/** A piece of marked content: whose it is, and the smallest place of what is in it. */
export type Mark = Pick<MarkedContent, 'element' | 'seq'>;

export interface FinishedPage {
  readonly operators: readonly string[];
  /** By marked-content identifier. */
  readonly marks: readonly Mark[];
}

/** Who owns what is drawn at a moment, and the marked content that follows from it page by page. */
export class Ownership {
  readonly #recorders = new Map<PdfPage, PageRecorder<Element | PageArtifact>>();
  readonly #marked: MarkedContent[] = [];
  readonly #annotations: OwnedAnnotation[] = [];
  readonly #pageKeys = new Map<PdfReference, number>();
  #owner = NOBODY;
  readonly #outer: Owner[] = [];
  #nextKey = 0;

  /** All that is drawn until `leave` belongs to `owner`. */
  enter(owner: Owner): void {
    this.#outer.push(this.#owner);
    this.#owner = owner;
  }

  leave(): void {
    this.#owner = this.#outer.pop() ?? NOBODY;
  }

  record(page: PdfPage, operators: string): void {
    const recorder = this.#recorders.get(page) ?? new PageRecorder();
    this.#recorders.set(page, recorder);
    const owner = this.#owner;
    if (owner.kind === 'element') recorder.record(operators, owner.element, owner.seq);
    else recorder.record(operators, owner.artifact, 0);
  }

  /** The key under which the parent tree leads from an annotation to its element. */
  claim(element: Element, page: PdfPage, annotation: PdfReference): number {
    const key = this.#nextKey++;
    this.#annotations.push({ element, page: page.dictionary, annotation, key });
    return key;
  }

  /** Operators of a finished page with its marked content; gives the page its key. */
  finishPage(page: PdfPage): FinishedPage {
    const recorder = this.#recorders.get(page);
    const marks: Mark[] = [];
    const operators = recorder?.finish((element, seq) => {
      if (!isElement(element)) return artifactTag(element);
      return `/${element.type} <</MCID ${marks.push({ element, seq }) - 1}>> BDC`;
    });
    this.own(page, marks);
    return { operators: operators ?? [], marks };
  }

  /** Says whose the marked content of a page is, by its identifiers; what was recorded of the page is done with. */
  own(page: PdfPage, marks: readonly Mark[]): void {
    this.#recorders.delete(page);
    const { dictionary } = page;
    marks.forEach(({ element, seq }, mcid) => {
      this.#marked.push({ element, page: dictionary, mcid, seq });
    });
    if (marks.length === 0) return;
    page.dictionary.data.StructParents = this.#nextKey;
    this.#pageKeys.set(page.dictionary, this.#nextKey++);
  }

  contents(): PageContents {
    return {
      marked: this.#marked,
      annotations: this.#annotations,
      pageKeys: this.#pageKeys,
      nextKey: this.#nextKey,
    };
  }
}
