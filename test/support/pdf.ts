import { unzlibSync } from 'fflate';
import { PDFParse } from 'pdf-parse';

/** Reads finished files back: text by pdf-parse, objects by their source, which pdfkit writes in the clear. */

export async function pagesText(bytes: Uint8Array): Promise<readonly string[]> {
  // The parser takes the bytes for itself.
  const parser = new PDFParse({ data: bytes.slice() });
  try {
    return (await parser.getText({ pageJoiner: '' })).pages.map((page) => page.text);
  } finally {
    await parser.destroy();
  }
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The tables that say which characters each glyph stands for, one for each font. */
export const characterMaps = (bytes: Uint8Array): readonly string[] =>
  [...latin(bytes).matchAll(/\nstream\n([\s\S]*?)\nendstream/g)].flatMap((m) => {
    const stream = Buffer.from(m[1] ?? '', 'latin1');
    // Deflated streams begin with these two bytes at the level they are written with.
    if (stream[0] !== 0x78) return [];
    const text = latin(unzlibSync(stream));
    return text.includes('begincmap') ? [text] : [];
  });

/** Objects by number, streams cut off. */
export function objectsOf(bytes: Uint8Array): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const m of latin(bytes).matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    found.set(Number(m[1]), (m[2] ?? '').split('\nstream\n')[0] ?? '');
  }
  return found;
}

export const objectsOfType = (bytes: Uint8Array, type: string): readonly string[] =>
  [...objectsOf(bytes).values()].filter((body) => body.includes(`/Type /${type}\n`));

/** Object numbers of the pages in order. */
export function pageObjects(bytes: Uint8Array): readonly number[] {
  const [pages] = objectsOfType(bytes, 'Pages');
  const kids = /\/Kids \[([^\]]*)\]/.exec(pages ?? '')?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map((m) => Number(m[1]));
}

/** A text string of a PDF: Latin-1, or UTF-16 where it begins with a byte order mark; escapes undone. */
export function pdfText(source: string): string {
  const raw = source.replace(/\\([nrtbf()\\])/g, (_, c: string) => ESCAPES[c] ?? c);
  if (!raw.startsWith('\xfe\xff')) return raw;
  const bytes = Buffer.from(raw.slice(2), 'latin1').swap16();
  return bytes.toString('utf16le');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export interface OutlineItem {
  readonly title: string;
  readonly level: number;
  /** From 1. */
  readonly page: number;
  /** Where on it, from below. */
  readonly y: number;
}

const STRING = '\\(((?:[^()\\\\]|\\\\[\\s\\S])*)\\)';

/** The outline in reading order. */
export function outlineOf(bytes: Uint8Array): readonly OutlineItem[] {
  const objects = objectsOf(bytes);
  const pages = pageObjects(bytes);
  const reference = (body: string, key: string): number | undefined => {
    const m = new RegExp(`/${key} (\\d+) 0 R`).exec(body);
    return m ? Number(m[1]) : undefined;
  };
  const items: OutlineItem[] = [];
  const visit = (number: number | undefined, level: number): void => {
    const body = number === undefined ? undefined : objects.get(number);
    if (body === undefined) return;
    const title = pdfText(new RegExp(`/Title ${STRING}`).exec(body)?.[1] ?? '');
    const page = pages.indexOf(Number(/\/Dest \[(\d+) 0 R/.exec(body)?.[1])) + 1;
    const y = Number(/\/XYZ [\d.]+ ([\d.-]+)/.exec(body)?.[1]);
    items.push({ title, level, page, y });
    visit(reference(body, 'First'), level + 1);
    visit(reference(body, 'Next'), level);
  };
  const [catalog] = objectsOfType(bytes, 'Catalog');
  const root = reference(catalog ?? '', 'Outlines');
  visit(reference(objects.get(root ?? -1) ?? '', 'First'), 1);
  return items;
}

export interface LinkAnnotation {
  /** From 1. */
  readonly page: number;
  readonly contents: string;
  readonly uri?: string;
  readonly goTo?: string;
  readonly rect: readonly number[];
}

/** Link annotations in page order. */
export function linksOf(bytes: Uint8Array): readonly LinkAnnotation[] {
  const objects = objectsOf(bytes);
  return pageObjects(bytes).flatMap((number, index) => {
    const annots = /\/Annots \[([^\]]*)\]/.exec(objects.get(number) ?? '')?.[1] ?? '';
    return [...annots.matchAll(/(\d+) 0 R/g)].map((m): LinkAnnotation => {
      const body = objects.get(Number(m[1])) ?? '';
      const text = (key: string): string | undefined => new RegExp(`/${key} ${STRING}`).exec(body)?.[1];
      const [uri, goTo] = [text('URI'), text('D')];
      return {
        page: index + 1,
        contents: pdfText(text('Contents') ?? ''),
        rect: (/\/Rect \[([^\]]*)\]/.exec(body)?.[1] ?? '').split(' ').map(Number),
        ...(uri === undefined ? {} : { uri: pdfText(uri) }),
        ...(goTo === undefined ? {} : { goTo: pdfText(goTo) }),
      };
    });
  });
}

/** Page (from 1) of each named destination. */
export function destinationsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const pages = pageObjects(bytes);
  const tree = [...objectsOf(bytes).values()].find((body) => body.includes('/Names [(')) ?? '';
  return new Map(
    [...tree.matchAll(new RegExp(`${STRING} \\[(\\d+) 0 R /XYZ`, 'g'))].map((m) => [
      pdfText(m[1] ?? ''),
      pages.indexOf(Number(m[2])) + 1,
    ]),
  );
}
