import type { Sem } from '../compose/semantics.ts';
import type { Element, PageBox } from './structure.ts';

/** An element under construction. */
export interface Draft extends Element {
  readonly type: Element['type'];
  readonly kids: Draft[];
  parent: Draft | undefined;
  box?: PageBox;
  /** Of those directly below the document: the run of pages it stands in, and its place there. */
  readonly rank: { readonly part: number; readonly place: number };
}

const NO_RANK = { part: 0, place: 0 };

/** Elements found so far, by id. */
export class Drafts {
  readonly root: Draft = {
    type: 'Document',
    sem: { id: 'document' },
    seq: 0,
    kids: [],
    parent: undefined,
    rank: NO_RANK,
  };
  readonly #byId = new Map<string, Draft>();
  readonly #firstPage = new Map<string, number>();
  readonly #parts = new Map<string, number>();
  readonly #inPart = new Map<string, number>();
  #seq = 0;

  get elements(): ReadonlyMap<string, Element> {
    return this.#byId;
  }

  next(): number {
    return ++this.#seq;
  }

  /** Page on which an element was met first. */
  pageOf(id: string): number | undefined {
    return this.#firstPage.get(id);
  }

  /** The element of that id below `parent`, made where it is met first. */
  child({ type, ...sem }: Sem, parent: Draft, page: number, part: string): Draft {
    const known = this.#byId.get(sem.id);
    if (known) {
      if (known.type !== type || known.parent !== parent) {
        throw new Error(`the id ${sem.id} is that of a ${known.type} and of a ${type} elsewhere`);
      }
      return known;
    }
    const rank = parent === this.root ? this.#rank(part, sem.order) : NO_RANK;
    const draft: Draft = { type, sem, seq: this.next(), kids: [], parent, rank };
    this.#byId.set(sem.id, draft);
    this.#firstPage.set(sem.id, page);
    parent.kids.push(draft);
    return draft;
  }

  setBox(draft: Draft, box: PageBox): void {
    draft.box ??= box;
  }

  #rank(part: string, order: number | undefined): Draft['rank'] {
    const number = this.#parts.get(part) ?? this.#parts.size;
    this.#parts.set(part, number);
    const place = this.#inPart.get(part) ?? 0;
    this.#inPart.set(part, place + 1);
    return { part: number, place: order ?? place };
  }
}
