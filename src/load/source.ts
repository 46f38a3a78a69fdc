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

const OWN_SCHEMA = new Set(['edition.yaml', 'terms.yaml', 'exhibits.yaml', CARRIED_OVER]);

/** Whether a file of an edition's folder holds figures: every YAML file that is nothing else. */
export const isTopicFile = (name: string): boolean => /^[^./][^/]*\.yaml$/.test(name) && !OWN_SCHEMA.has(name);

export const chaptersFolder = (year: string): string => `data/${year}/chapters`;

/** A value's own node: its spot and, for a list or section, the nodes inside. */
export interface Located {
  readonly spot: Spot;
  readonly children?: ReadonlyMap<string | number, Located>;
}

/** Puts values and places together. */
export function sourceDocument(file: string, value: unknown, root: Located): SourceDocument {
  const spotOf = (path: Path): Spot => {
    let node = root;
    for (const step of path) {
      const next = node.children?.get(step);
      if (!next) return { place: node.spot.keyPlace ?? node.spot.place, quoted: false };
      node = next;
    }
    return node.spot;
  };
  const keysOf = (path: Path): readonly string[] => {
    const node = path.reduce<Located | undefined>((above, step) => above?.children?.get(step), root);
    return [...(node?.children?.keys() ?? [])].map(String);
  };
  return { file, value, spotOf, keysOf, placeOf: (path) => spotOf(path).place };
}
