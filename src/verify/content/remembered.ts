import { LRUCache } from 'lru-cache';
import type { Condition } from '../condition.ts';
import { everythingIn } from '../read/everything.ts';
import { objectNumber, type PdfFile, resolve } from '../read/file.ts';
import type { Font } from '../read/fonts.ts';
import { dictOf } from '../read/object.ts';
import type { Page } from '../read/pages.ts';
import { type Broken, interpretPage } from './interpret.ts';
import type { PageContent } from './page-content.ts';
import { type FontCache, fontAt } from './state.ts';

/** What the content of a page turned out to be, apart from the file in which it was found. */
interface Remembered {
  readonly content: Omit<PageContent, 'codes'>;
  /** Codes shown, by the name that a font has on the page. */
  readonly codes: readonly (readonly [string, ReadonlySet<number>])[];
  readonly broken: readonly (readonly [Condition, string | undefined])[];
}

/** Pages of some twenty programmes, with some twenty kilobytes each. */
const MOST = 300;

const pages = new LRUCache<string, Remembered>({ max: MOST });

/** Fonts of a page by name; `undefined` where one of them is no object of its own. */
function fontsOf(file: PdfFile, page: Page, known: FontCache): ReadonlyMap<string, Font> | undefined {
  const fonts = new Map<string, Font>();
  const list = dictOf(resolve(file, dictOf(resolve(file, page.resources))?.entries.get('Font')));
  for (const [name, reference] of list?.entries ?? []) {
    const key = objectNumber(reference);
    const dict = dictOf(resolve(file, reference));
    if (key === undefined || !dict) return undefined;
    fonts.set(name, fontAt(file, known, key, dict));
  }
  return fonts;
}

/**
 * All that the interpretation of a page can depend on: the bytes of its content, and everything in its resources.
 * `undefined` where that would be much: forms bring resources of their own.
 */
function keyOf(file: PdfFile, page: Page, fonts: ReadonlyMap<string, Font>): string | undefined {
  const resources = dictOf(resolve(file, page.resources))?.entries ?? new Map();
  if (resources.has('XObject')) return undefined;
  const others = [...resources].filter(([kind]) => kind !== 'Font');
  const parts = [
    everythingIn(file, page.dict.entries.get('Contents')),
    ...others.map(([kind, value]) => {
      const written = everythingIn(file, value);
      return written && `${kind} ${written}`;
    }),
  ];
  if (parts.includes(undefined)) return undefined;
  return [...fonts.keys(), ...[...fonts.values()].map(({ contents }) => `${contents}`), ...parts]
    .map((part) => `${part?.length}:${part}`)
    .join('');
}

/** A document of more pages would push out its first ones before they are read again. */
export const interpreterFor = (count: number): typeof interpretPage =>
  count > MOST ? interpretPage : interpretRemembered;

/**
 * `interpretPage`, remembered by the bytes it interprets: of a document that is built again most pages were read
 * before, byte for byte. What was broken on such a page is said again.
 */
function interpretRemembered(file: PdfFile, page: Page, known: FontCache, broken: Broken): PageContent {
  const fonts = fontsOf(file, page, known);
  const key = fonts && keyOf(file, page, fonts);
  if (!fonts || key === undefined) return interpretPage(file, page, known, broken);
  const found = pages.get(key);
  if (found) return again(found, fonts, broken);
  const said: [Condition, string | undefined][] = [];
  const content = interpretPage(file, page, known, (condition, what) => {
    said.push([condition, what]);
    broken(condition, what);
  });
  const codes = [...fonts].flatMap(([name, font]) => {
    const shown = content.codes.get(font);
    return shown ? [[name, shown] as const] : [];
  });
  const { codes: _, ...rest } = content;
  pages.set(key, { content: rest, codes, broken: said });
  return content;
}

function again(
  { content, codes, broken: said }: Remembered,
  fonts: ReadonlyMap<string, Font>,
  broken: Broken,
): PageContent {
  for (const [condition, what] of said) broken(condition, what);
  const byFont = codes.flatMap(([name, shown]) => {
    const font = fonts.get(name);
    return font ? [[font, shown] as const] : [];
  });
  return { ...content, codes: new Map(byFont) };
}
