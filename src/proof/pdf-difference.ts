import { interpretPage } from '../verify/content/interpret.ts';
import type { PageContent } from '../verify/content/page-content.ts';
import type { FontCache } from '../verify/content/state.ts';
import { decode, get, itemsOf, type PdfFile, readFile } from '../verify/read/file.ts';
import { isDict } from '../verify/read/object.ts';
import { type Page, readPages } from '../verify/read/pages.ts';

/** In what two files differ, as far as a person can use it. Pages are counted from 1. */
export interface PdfDifference {
  /** Offset of the first byte that is another one, and both lengths. */
  readonly at: number;
  readonly lengths: readonly [number, number];
  readonly pages: readonly [number, number];
  readonly where:
    | { readonly kind: 'text'; readonly page: number; readonly given: string; readonly built: string }
    | { readonly kind: 'drawing'; readonly page: number }
    | { readonly kind: 'elsewhere' }
    | { readonly kind: 'unreadable' };
}

function firstDifference(a: Uint8Array, b: Uint8Array): number | undefined {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return at;
  return a.length === b.length ? undefined : length;
}

interface Opened {
  readonly file: PdfFile;
  readonly pages: readonly Page[];
  readonly contents: readonly PageContent[];
}

function opened(bytes: Uint8Array): Opened | undefined {
  const file = readFile(bytes);
  const catalog = get(file, file.trailer, 'Root');
  if (!isDict(catalog)) return undefined;
  const pages = readPages(file, catalog);
  const known: FontCache = new Map();
  return { file, pages, contents: pages.map((page) => interpretPage(file, page, known, () => undefined)) };
}

const textOf = (page: PageContent | undefined): string => page?.ranges.map(({ text }) => text).join('') ?? '';

const drawnOn = ({ file, pages }: Opened, index: number): string =>
  itemsOf(file, pages[index]?.dict.entries.get('Contents'))
    .map((stream) => decode(file, stream)?.join(' ') ?? '')
    .join('/');

const SHOWN = 40;
const BEFORE = 15;

/** The stretch around the place where two texts part. */
function excerpts(a: string, b: string): readonly [string, string] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, at - BEFORE);
  return [a.slice(from, from + SHOWN), b.slice(from, from + SHOWN)];
}

function where(given: Opened | undefined, built: Opened | undefined): PdfDifference['where'] {
  if (!given || !built) return { kind: 'unreadable' };
  const pages = Array.from({ length: Math.max(given.pages.length, built.pages.length) }, (_, index) => index);
  const text = pages.find((index) => textOf(given.contents[index]) !== textOf(built.contents[index]));
  if (text !== undefined) {
    const [one, other] = excerpts(textOf(given.contents[text]), textOf(built.contents[text]));
    return { kind: 'text', page: text + 1, given: one, built: other };
  }
  const drawing = pages.find((index) => drawnOn(given, index) !== drawnOn(built, index));
  return drawing === undefined ? { kind: 'elsewhere' } : { kind: 'drawing', page: drawing + 1 };
}

/** Undefined where both files are the same, byte by byte. */
export function pdfDifference(given: Uint8Array, built: Uint8Array): PdfDifference | undefined {
  const at = firstDifference(given, built);
  if (at === undefined) return undefined;
  const [one, other] = [opened(given), opened(built)];
  return {
    at,
    lengths: [given.length, built.length],
    pages: [one?.pages.length ?? 0, other?.pages.length ?? 0],
    where: where(one, other),
  };
}
