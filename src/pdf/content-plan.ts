/**
 * Plans the marked content of one page: operators come in the order of drawing, each with its owner, and go out with
 * BDC and EMC around stretches of one owner, never across q and Q (ISO 32000-1, 14.6.1).
 */

/** Operators that leave no trace of their own, in the order they came. */
interface State {
  readonly kind: 'state';
  readonly text: string;
}

/** Something painted. */
interface Mark<Owner> {
  readonly kind: 'mark';
  readonly text: string;
  readonly owner: Owner;
  readonly seq: number;
}

/** What stands between q and Q. */
interface Group<Owner> {
  readonly kind: 'group';
  readonly items: Item<Owner>[];
  painted: boolean;
}

type Item<Owner> = State | Mark<Owner> | Group<Owner>;

/** A group after looking at all that is in it. */
interface SettledGroup<Owner> {
  readonly kind: 'group';
  readonly items: readonly SettledItem<Owner>[];
  /** Of everything painted in it; `mixed` where there are several, `none` where nothing is painted. */
  readonly owner: Owner | 'mixed' | 'none';
  /** The smallest of what is painted in it. */
  readonly seq: number;
}

type SettledItem<Owner> = State | Mark<Owner> | SettledGroup<Owner>;

type Kind = 'paints' | 'opens' | 'closes' | 'builds path' | 'paints path' | 'ends path';

const each = (operators: string, kind: Kind): readonly (readonly [string, Kind])[] =>
  operators.split(' ').map((operator) => [operator, kind]);

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...each('BT Do sh', 'paints'),
  ...each('q', 'opens'),
  ...each('Q', 'closes'),
  ...each('m l c v y h re', 'builds path'),
  ...each('S s f F f* B B* b b*', 'paints path'),
  ...each('n', 'ends path'),
]);

const operatorOf = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** Takes down the operators of a page. */
export class PageRecorder<Owner> {
  readonly #root: Group<Owner> = { kind: 'group', items: [], painted: false };
  readonly #open: Group<Owner>[] = [this.#root];
  #path: string[] = [];

  get #top(): Group<Owner> {
    return this.#open.at(-1) ?? this.#root;
  }

  /** One operator with its operands, or a whole text object; `seq` is its place among all that its owner owns. */
  record(text: string, owner: Owner, seq: number): void {
    const operator = text.startsWith('BT') ? 'BT' : operatorOf(text);
    switch (KINDS.get(operator)) {
      case 'paints':
        this.#mark(text, owner, seq);
        break;
      case 'opens':
        this.#begin();
        break;
      case 'closes':
        this.#end();
        break;
      case 'builds path':
        this.#path.push(text);
        break;
      case 'paints path':
        this.#paint(text, owner, seq);
        break;
      case 'ends path':
        this.#clip(text);
        break;
      default:
        this.#state(text, operator);
    }
  }

  #mark(text: string, owner: Owner, seq: number): void {
    const top = this.#top;
    top.painted = true;
    top.items.push({ kind: 'mark', text, owner, seq });
  }

  #begin(): void {
    if (this.#path.length > 0) throw new Error('q inside a path');
    const group: Group<Owner> = { kind: 'group', items: [], painted: false };
    this.#top.items.push(group);
    this.#open.push(group);
  }

  #end(): void {
    if (this.#open.length === 1) throw new Error('Q without q');
    this.#path = [];
    const closed = this.#open.pop();
    // What paints nothing leaves at once: most of what is saved and restored surrounds nothing.
    if (closed?.painted) this.#top.painted = true;
    else this.#top.items.pop();
  }

  /** React-PDF paints now and then without a path, which is not allowed and leaves no trace: left out. */
  #paint(text: string, owner: Owner, seq: number): void {
    if (this.#path.length > 0) this.#mark([...this.#path, text].join('\n'), owner, seq);
    this.#path = [];
  }

  #clip(text: string): void {
    if (this.#path.length > 0) this.#top.items.push({ kind: 'state', text: [...this.#path, text].join('\n') });
    this.#path = [];
  }

  /** React-PDF sets colours between a path and its painting, which is not allowed: they go before the path. */
  #state(text: string, operator: string): void {
    if (operator === 'cm' && this.#path.length > 0) throw new Error('cm inside a path');
    this.#top.items.push({ kind: 'state', text });
  }

  /**
   * The operators of the page; `begin` gives the operator that opens the marked content of an owner. Without it nothing
   * is marked.
   */
  finish(begin?: (owner: Owner, seq: number) => string): readonly string[] {
    if (this.#open.length !== 1) throw new Error('q without Q');
    const out: string[] = [];
    const { items } = settle(this.#root, true);
    if (begin) writeItems(items, begin, out);
    else for (const item of items) writeWhole(item, out);
    return out;
  }
}

/** From the inside out: who owns a group, without states nobody sees. */
function settle<Owner>(group: Group<Owner>, isPage: boolean): SettledGroup<Owner> {
  const items: SettledItem<Owner>[] = [];
  let owner: Owner | 'mixed' | 'none' = 'none';
  let seq = Number.POSITIVE_INFINITY;
  let painted = 0;
  for (const item of group.items) {
    const settled = item.kind === 'group' ? settle(item, false) : item;
    items.push(settled);
    if (settled.kind === 'state') continue;
    painted = items.length;
    seq = Math.min(seq, settled.seq);
    owner = owner === 'none' || owner === settled.owner ? settled.owner : 'mixed';
  }
  items.length = painted;
  const last = items.at(-1);
  // Nothing comes after it that a Q would have to protect.
  if (!isPage && last?.kind === 'group') items.splice(-1, 1, ...last.items);
  return { kind: 'group', items, owner, seq };
}

function writeItems<Owner>(
  items: readonly SettledItem<Owner>[],
  begin: (owner: Owner, seq: number) => string,
  out: string[],
): void {
  let current: Owner | undefined;
  const end = (): void => {
    if (current !== undefined) out.push('EMC');
    current = undefined;
  };
  for (const item of items) {
    if (item.kind === 'state') out.push(item.text);
    else if (item.kind === 'group' && item.owner === 'mixed') {
      end();
      out.push('q');
      writeItems(item.items, begin, out);
      out.push('Q');
    } else {
      // A group that paints nothing is gone by now, and a mixed one was dealt with.
      const owner = item.owner as Owner;
      if (owner !== current) {
        end();
        out.push(begin(owner, item.seq));
        current = owner;
      }
      writeWhole(item, out);
    }
  }
  end();
}

function writeWhole<Owner>(item: SettledItem<Owner>, out: string[]): void {
  if (item.kind !== 'group') {
    out.push(item.text);
    return;
  }
  out.push('q');
  for (const inner of item.items) writeWhole(inner, out);
  out.push('Q');
}
