import type { Place } from '../problem/problem.ts';

/** Keys and list positions from the top of a file down to a value. */
export type Path = readonly (string | number)[];

/** Where a value stands and how it was typed. */
export interface Spot {
  /** Start of the value; of a value that is not there, the start of what it is missing from. */
  readonly place: Place;
  /** Start of the key in front of the value. */
  readonly keyPlace?: Place;
  /** How a single value stands in the file, without quotation marks. Absent for lists and sections. */
  readonly typed?: string;
  readonly quoted: boolean;
}

/** A YAML file as read: plain values (lists, null-prototype objects, strings, numbers, booleans, null) and their places. */
export interface SourceDocument {
  readonly file: string;
  readonly value: unknown;
  /** The spot of the value at a path, or of its nearest ancestor that exists. */
  spotOf(path: Path): Spot;
  /** The keys of a section in the order they are written (those of a plain object need not be). */
  keysOf(path: Path): readonly string[];
  /** Where the value at a path stands. */
  placeOf(path: Path): Place;
  /** Where the key in front of it stands; of a value without one, where that stands itself. */
  keyPlaceOf(path: Path): Place;
  /** How a single value was typed, as in `Spot`; absent for lists, sections and what is not there. */
  typedAt(path: Path): string | undefined;
  /**
   * Calls back, in the order of the file, for at least every number that is typed otherwise than `-12.5`; `path` is to
   * be copied by who keeps it.
   */
  visitUnusualNumbers(visit: (value: number, typed: string, path: Path) => void): void;
}

/** Everything the data folder says about one edition. */
export interface Sources {
  /** Name of the edition's folder below `data/`. */
  readonly year: string;
  /** null: the file does not exist or could not be read; if it could not, `unreadable` has its name. */
  readonly jobcenter: SourceDocument | null;
  readonly edition: SourceDocument | null;
  readonly terms: SourceDocument | null;
  readonly exhibits: SourceDocument | null;
  readonly carriedOver: SourceDocument | null;
  readonly approval: SourceDocument | null;
  /** Files of figures, in order of their names. */
  readonly topics: readonly SourceDocument[];
  /** Text of each readable file below `chapters/`, by file name. */
  readonly chapters: ReadonlyMap<string, string>;
  /** Paths of files that exist or must exist and could not be read. */
  readonly unreadable: ReadonlySet<string>;
  /** Reading found an error, in a file that could be read or not. */
  readonly hasErrors: boolean;
}

export const CARRIED_OVER = 'carried-over.yaml';
/** What was decided about the edition; says nothing that is printed as text or figure. */
export const APPROVAL = 'approval.yaml';

const OWN_SCHEMA = new Set(['edition.yaml', 'terms.yaml', 'exhibits.yaml', CARRIED_OVER, APPROVAL]);

/** Whether a file of an edition's folder holds figures: every YAML file that is nothing else. */
export const isTopicFile = (name: string): boolean => /^[^./][^/]*\.yaml$/.test(name) && !OWN_SCHEMA.has(name);

export const chaptersFolder = (year: string): string => `data/${year}/chapters`;

/** A value's own node: where it stands (offsets in the text) and, for a list or section, the nodes inside. */
export interface Located {
  /** Start of the value; of a value that is not there, the start of its key. */
  readonly offset: number;
  /** Start of the key in front of the value. */
  readonly keyOffset: number | undefined;
  /** As in `Spot`. */
  readonly typed: string | undefined;
  readonly quoted: boolean;
  /** Of a section its keys, each with the node of `items` at the same position; no key is there twice. */
  readonly keys: readonly string[] | undefined;
  readonly items: readonly Located[] | undefined;
}

/** A section with more keys is looked through once for all of them. */
const FEW_KEYS = 16;
const positions = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function positionOf(keys: readonly string[], key: string): number {
  if (keys.length <= FEW_KEYS) return keys.indexOf(key);
  let known = positions.get(keys);
  if (!known) {
    known = new Map(keys.map((it, index) => [it, index]));
    positions.set(keys, known);
  }
  return known.get(key) ?? -1;
}

function childOf({ keys, items }: Located, step: string | number): Located | undefined {
  if (!keys) return typeof step === 'number' ? items?.[step] : undefined;
  return typeof step === 'string' ? items?.[positionOf(keys, step)] : undefined;
}

/** Puts values and places together. Lines are counted only for what is asked for: few values ever are. */
export function sourceDocument(
  file: string,
  value: unknown,
  root: Located,
  placeAt: (offset: number) => Place,
  hasUnusualNumbers: boolean,
): SourceDocument {
  /** The entry that was last looked into: its values are asked for one after the other. */
  let entry: { readonly section: string | number; readonly id: string | number; readonly node: Located } | undefined;
  const entryAt = (path: Path): Located | undefined => {
    const section = path[0];
    const id = path[1];
    if (section === undefined || id === undefined) return undefined;
    if (entry?.id === id && entry.section === section) return entry.node;
    const top = childOf(root, section);
    const node = top && childOf(top, id);
    if (node) entry = { section, id, node };
    return node;
  };
  /** The node at a path; undefined where there is none. */
  const nodeAt = (path: Path): Located | undefined => {
    const inEntry = entryAt(path);
    let node: Located | undefined = inEntry ?? root;
    for (let depth = inEntry ? 2 : 0; node && depth < path.length; depth += 1) node = childOf(node, path[depth] ?? '');
    return node;
  };
  const placeOf = (path: Path): Place => {
    const node = nodeAt(path);
    if (node) return placeAt(node.offset);
    // Of what is not there: where it is missing from.
    let above: Located | undefined;
    for (let length = path.length - 1; !above; length -= 1) above = nodeAt(path.slice(0, length));
    return placeAt(above.keyOffset ?? above.offset);
  };
  const keyPlaceOf = (path: Path): Place => {
    const node = nodeAt(path);
    return node?.keyOffset === undefined ? placeOf(path) : placeAt(node.keyOffset);
  };
  const spotOf = (path: Path): Spot => {
    const node = nodeAt(path);
    if (!node) return { place: placeOf(path), quoted: false };
    const { offset, keyOffset, typed, quoted } = node;
    return {
      place: placeAt(offset),
      ...(keyOffset !== undefined && { keyPlace: placeAt(keyOffset) }),
      ...(typed !== undefined && { typed }),
      quoted,
    };
  };
  const keysOf = (path: Path): readonly string[] => {
    const node = nodeAt(path);
    if (!node) return [];
    return node.keys ?? (node.items ?? []).map((_, index) => String(index));
  };
  const typedAt = (path: Path): string | undefined => nodeAt(path)?.typed;
  const visitUnusualNumbers: SourceDocument['visitUnusualNumbers'] = (visit) => {
    if (!hasUnusualNumbers) return;
    const path: (string | number)[] = [];
    const enter = (step: string | number, inner: unknown, node: Located): void => {
      path.push(step);
      walk(inner, node);
      path.pop();
    };
    const walk = (inner: unknown, { keys, items, typed }: Located): void => {
      if (typeof inner === 'number') visit(inner, typed ?? '', path);
      else if (typeof inner !== 'object' || inner === null || !items) return;
      // A list or section has as many nodes as values, in the same order.
      else if (Array.isArray(inner)) items.forEach((node, index) => void enter(index, inner[index], node));
      else {
        keys?.forEach((key, index) => {
          const node = items[index];
          if (node) enter(key, (inner as Record<string, unknown>)[key], node);
        });
      }
    };
    walk(value, root);
  };
  return { file, value, spotOf, keysOf, placeOf, keyPlaceOf, typedAt, visitUnusualNumbers };
}
