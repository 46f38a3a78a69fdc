import type { FontkitFont } from '../layout/upstream.ts';
import { remembering } from '../memo/memo.ts';
import type { EmbeddedFont } from './upstream.ts';

/** Selections of glyphs per face; an edition has one, and a changed word seldom brings a new letter. */
const MOST = 16;

type Subset = EmbeddedFont['subset'];

const memos = new WeakMap<FontkitFont, (subset: Encoding) => Uint8Array>();

interface Encoding {
  readonly glyphs: readonly number[];
  readonly encode: Subset['encode'];
}

/** The same glyphs of the same face are made into a face of their own once, however many documents embed them. */
export function rememberSubset({ font, subset }: EmbeddedFont): void {
  const memo =
    memos.get(font) ??
    remembering(
      MOST,
      ({ glyphs }: Encoding) => glyphs.join(),
      ({ encode }) => encode(),
    );
  memos.set(font, memo);
  const encode = subset.encode.bind(subset);
  subset.encode = () => memo({ glyphs: subset.glyphs, encode });
}
