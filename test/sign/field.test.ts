import { beforeAll, describe, expect, it } from 'vitest';
import { readRevisions } from '../../src/sign/revisions.ts';
import { signaturesOf } from '../../src/sign/signatures-of.ts';
import { get, itemsOf, objectNumber, type PdfFile, resolve, textOf } from '../../src/verify/read/file.ts';
import { isDict, isList, type Maybe, nameOf, numberOf } from '../../src/verify/read/object.ts';
import { readPages } from '../../src/verify/read/pages.ts';
import { elementAt, readStructure } from '../../src/verify/read/structure.ts';
import { authority, person } from './support/people.ts';
import { built, signedBy } from './support/signing.ts';

let file: PdfFile;
beforeAll(async () => {
  const issuer = await authority();
  let pdf = await built();
  for (const name of ['Erika Müßig', 'Max', 'Petra', 'Paul Überzählig']) {
    pdf = await signedBy(pdf, await person(name, { by: issuer }), { reason: 'Unterzeichnet', place: 'Musterstadt' });
  }
  expect((await signaturesOf(pdf)).signatures).toHaveLength(4);
  const read = readRevisions(pdf);
  if (!read) throw new Error('the signed file can not be read');
  file = read.file;
}, 60_000);

const catalog = () => {
  const root = get(file, file.trailer, 'Root');
  if (!isDict(root)) throw new Error('no catalog');
  return root;
};
const fields = (): readonly Maybe[] => itemsOf(file, get(file, get(file, catalog(), 'AcroForm'), 'Fields'));
const rectangle = (field: Maybe): readonly number[] => itemsOf(file, get(file, field, 'Rect')).map((n) => Number(n));

describe('a signature field', () => {
  it('says in words who signed, when, where and why', () => {
    expect(textOf(file, fields()[0], 'TU')).toBe(
      'Elektronisch signiert von Erika Müßig am 12. März 2025 um 14:05 Uhr (UTC+1) in Musterstadt. Grund: Unterzeichnet',
    );
    expect(fields().map((field) => textOf(file, field, 'T'))).toEqual([
      'Unterschrift 1',
      'Unterschrift 2',
      'Unterschrift 3',
      'Unterschrift 4',
    ]);
  });

  it('belongs to a Form of the structure, each leading to the other, in the language of the document', () => {
    const structure = readStructure(file, catalog());
    if (!structure) throw new Error('no structure');
    const forms = structure.elements.filter(({ type }) => type === 'Form');
    expect(forms).toHaveLength(4);
    for (const [index, field] of fields().entries()) {
      const key = numberOf(get(file, field, 'StructParent'));
      const element = elementAt(structure, structure.parentTree.get(key ?? -1));
      expect(element?.key).toBe(forms[index]?.key);
      expect(textOf(file, element?.dict, 'Lang')).toBe('de-DE');
      const raw = itemsOf(file, get(file, get(file, catalog(), 'AcroForm'), 'Fields'));
      expect(raw[index]).toBe(field);
      expect(element?.kids).toMatchObject([
        { kind: 'object', page: objectNumber(isDict(field) ? field.entries.get('P') : undefined) },
      ]);
    }
  });

  it('is shown and printed, and shows its lines in a typeface that is inside', () => {
    for (const field of fields()) {
      expect(nameOf(get(file, field, 'Subtype'))).toBe('Widget');
      expect(numberOf(get(file, field, 'F'))).toBe(4 + 128);
      const form = get(file, get(file, field, 'AP'), 'N');
      const fonts = get(file, get(file, form, 'Resources'), 'Font');
      if (!isDict(fonts)) throw new Error('no fonts');
      for (const font of fonts.entries.values()) {
        const [descendant] = itemsOf(file, get(file, resolve(file, font), 'DescendantFonts'));
        expect(get(file, get(file, descendant, 'FontDescriptor'), 'FontFile2')).toBeDefined();
        expect(get(file, font, 'ToUnicode')).toBeDefined();
      }
    }
    const names = [...file.objects.values()].flatMap((object) => nameOf(get(file, object, 'BaseFont')) ?? []);
    expect([...new Set(names.filter((name) => name.startsWith('SIGN')))]).toHaveLength(4);
  });

  it('stands beside the others on the last page, and on the page before when there is no more room', () => {
    const pages = readPages(file, catalog());
    const places = fields().map((field) => {
      const number = objectNumber(isDict(field) ? field.entries.get('P') : undefined);
      return pages.findIndex(({ key }) => key === number) - pages.length;
    });
    expect(places).toEqual([-1, -1, -1, -2]);
    const [first = [], second = [], third = []] = fields().map(rectangle);
    expect(first[2]).toBeLessThan(second[0] ?? 0);
    expect(second[2]).toBeLessThan(third[0] ?? 0);
    for (const page of pages) expect(nameOf(get(file, page.dict, 'Tabs'))).toBe('S');
    for (const page of pages.slice(-2)) expect(isList(get(file, page.dict, 'Annots'))).toBe(true);
  });
});
