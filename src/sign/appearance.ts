import type { Face } from '../layout/fonts.ts';
import { glyphsOf } from '../layout/shaping.ts';
import { compressed } from '../pdf/compress.ts';
import { newPageFont, showGlyphs } from '../pdf/glyphs.ts';
import { operands } from '../pdf/number.ts';
import { concat } from '../pdf/output.ts';
import { type PdfKit, PdfKitDocument } from '../pdf/upstream.ts';
import { decode, get, readFile } from '../verify/read/file.ts';
import { isRef, isStream, nameOf, type PdfObject } from '../verify/read/object.ts';
import { dict, list, name, ref, withEntries } from './objects.ts';

const SIZE = 7;
const LEADING = 8.2;
const INK = '0.086 0.098 0.114';
const RULE = 0.5;

/** One page of pdfkit's, whose content and fonts are taken over. */
class Sheet extends PdfKitDocument {
  override push(chunk: Uint8Array | null): boolean {
    // Handed in with the options, because a field would not exist yet when the first bytes come.
    if (chunk) (this.options.chunks as Uint8Array[]).push(chunk);
    return true;
  }
}

/** Characters the typeface lacks are shown as question marks; the field says the name in full. */
const printable = (text: string, { characters }: Face): string =>
  [...text].map((c) => (characters.has(c.codePointAt(0) ?? 0) ? c : '?')).join('');

function clipped(text: string, width: number, { font }: Face): string {
  if (glyphsOf(font, text).width * SIZE <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && glyphsOf(font, `${characters.join('')}…`).width * SIZE > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

function draw(sheet: PdfKit, lines: readonly string[], width: number, face: Face): void {
  sheet.font(face.font, SIZE);
  const font = sheet._font;
  sheet.page.fonts[font.id] ??= font.ref();
  font.unicode[0] = [0xfffd];
  const on = newPageFont(font, new Map());
  sheet.addContent(`${INK} rg\n${operands(0, 0, width, RULE)} re\nf`);
  for (const [index, line] of lines.entries()) {
    const { glyphs, advances, offsets } = glyphsOf(face.font, clipped(printable(line, face), width, face));
    const em = face.font.unitsPerEm;
    const positions = glyphs.map((_, at) => ({
      xAdvance: (advances[at] ?? 0) * SIZE,
      yAdvance: 0,
      xOffset: (offsets[at]?.x ?? 0) * em,
      yOffset: (offsets[at]?.y ?? 0) * em,
    }));
    const y = RULE + LEADING * (index + 1) - 1.5;
    sheet.addContent(showGlyphs({ glyphs, positions, x: 0, y, on, size: SIZE }));
  }
}

/**
 * What a signature field shows, as a form with its fonts inside (ISO 32000-1, 12.5.5): objects numbered from `first`
 * on, the form being the last. `tag` are six letters that no other subset of the file has (9.6.4).
 */
export function appearance(
  lines: readonly string[],
  size: { readonly width: number; readonly height: number },
  face: Face,
  first: number,
  tag: string,
): readonly (readonly [number: number, object: PdfObject])[] {
  const chunks: Uint8Array[] = [];
  const date = new Date(0);
  const info = { CreationDate: date, ModDate: date };
  const sheet = new Sheet({ pdfVersion: '1.7', autoFirstPage: false, font: null, compress: false, info, chunks });
  sheet.addPage({ size: [size.width, size.height], margin: 0 });
  draw(sheet, lines, size.width, face);
  sheet.end();
  const file = readFile(concat(chunks));
  const page = [...file.objects.values()].find((object) => nameOf(get(file, object, 'Type')) === 'Page') ?? null;
  const content = decode(file, get(file, page, 'Contents'));
  if (!content) throw new Error('the appearance has no content');

  const copied: (readonly [number, PdfObject])[] = [];
  const numbers = new Map<number, number>();
  const copy = (object: PdfObject): PdfObject => {
    if (object === null || typeof object !== 'object') return object;
    if (isRef(object)) {
      const known = numbers.get(object.number);
      if (known !== undefined) return ref(known);
      const number = first + numbers.size;
      numbers.set(object.number, number);
      copied.push([number, copy(file.objects.get(object.number) ?? null)]);
      return ref(number);
    }
    if (object.kind === 'name') return name(object.name.replace(/^[A-Z]{6}\+/, `${tag}+`));
    if (object.kind === 'list') return list(...object.items.map(copy));
    if (object.kind === 'dict') {
      return { kind: 'dict', entries: new Map([...object.entries].map(([key, value]) => [key, copy(value)])) };
    }
    return isStream(object) ? packed(copy(object.dict), object.raw) : object;
  };
  const resources = dict({ Font: copy(get(file, get(file, page, 'Resources'), 'Font') ?? null) });
  const bbox = list(0, 0, size.width, size.height);
  const form = dict({ Type: name('XObject'), Subtype: name('Form'), BBox: bbox, Resources: resources });
  return [...copied, [first + numbers.size, packed(form, content)]];
}

/** Compressed as all streams of this program are. */
function packed(head: PdfObject, data: Uint8Array): PdfObject {
  if (head === null || typeof head !== 'object' || head.kind !== 'dict') throw new Error('a stream needs a dictionary');
  const raw = compressed(data);
  return { kind: 'stream', dict: withEntries(head, { Length: raw.length, Filter: name('FlateDecode') }), raw };
}
