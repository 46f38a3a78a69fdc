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
  finishPage(page: PdfPage): readonly string[] {
    const recorder = this.#recorders.get(page);
    this.#recorders.delete(page);
    let mcid = 0;
    const operators = recorder?.finish((owner, seq) => {
      if (!isElement(owner)) return artifactTag(owner);
      this.#marked.push({ element: owner, page: page.dictionary, mcid, seq });
      return `/${owner.type} <</MCID ${mcid++}>> BDC`;
    });
    if (mcid > 0) {
      page.dictionary.data.StructParents = this.#nextKey;
      this.#pageKeys.set(page.dictionary, this.#nextKey++);
    }
    return operators ?? [];
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
