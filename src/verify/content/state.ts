import type { Condition } from '../condition.ts';
import type { PdfFile } from '../read/file.ts';
import { type Font, readFont } from '../read/fonts.ts';
import type { Dict, Maybe, Stream } from '../read/object.ts';

/** One open BMC/BDC with the level at which it was opened. */
export interface Mark {
  readonly kind: 'real' | 'artifact' | 'other';
  readonly saves: number;
  readonly text: boolean;
  readonly range: OpenRange | undefined;
}

/** A marked range that is still being filled. */
export interface OpenRange {
  readonly tag: string;
  readonly mcid: number | undefined;
  readonly artifact: { readonly type: string | undefined; readonly subtype: string | undefined } | undefined;
  text: string;
  painted: boolean;
}

/** Fonts are read once for a file. */
export type FontCache = Map<number, Font>;

/** The font that is object `key` of the file. */
export function fontAt(file: PdfFile, known: FontCache, key: number, dict: Dict): Font {
  const cached = known.get(key);
  if (cached) return cached;
  const font = readFont(file, key, dict);
  known.set(key, font);
  return font;
}

/** Where the interpreter is; changed in place, one for a page. */
export interface State {
  readonly file: PdfFile;
  /** Of the page, or of the form that is being painted. */
  resources: Maybe;
  /** Fonts that were read already, by object number; shared by all pages. */
  readonly known: FontCache;
  readonly broken: (broken: Condition, found?: string) => void;
  /** Forms that are being painted, inside each other. */
  readonly forms: Set<Stream>;
  readonly marks: Mark[];
  readonly ranges: OpenRange[];
  readonly codes: Map<Font, Set<number>>;
  readonly fonts: (Font | undefined)[];
  font: Font | undefined;
  saves: number;
  deepest: number;
  inText: boolean;
  inPath: boolean;
  shown: boolean;
  textObjects: number;
}

export const newState = (file: PdfFile, resources: Maybe, known: FontCache, broken: State['broken']): State => ({
  file,
  resources,
  known,
  broken,
  forms: new Set(),
  marks: [],
  ranges: [],
  codes: new Map(),
  fonts: [],
  font: undefined,
  saves: 0,
  deepest: 0,
  inText: false,
  inPath: false,
  shown: false,
  textObjects: 0,
});
