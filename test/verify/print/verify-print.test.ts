import { readFileSync } from 'node:fs';
import { PDFArray, type PDFDict, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/cli/node-files.ts';
import { examine } from '../../../src/pipeline/examine.ts';
import { produce } from '../../../src/pipeline/produce.ts';
import { PRINT_CONDITIONS, verifyPrint } from '../../../src/verify/print/verify-print.ts';
import { dictsAt, editStream, name, type Opened, open, save } from '../../conformance/opened.ts';
import { fontFiles } from '../../support/fonts.ts';

const { programme } = examine(nodeFiles('test/editions/minimal'), '2021');
if (!programme) throw new Error('the edition has errors');
const title = `${programme.title} ${programme.yearsLabel}`;

let clean: Uint8Array;
let pages: number;
beforeAll(async () => {
  const outputProfile = readFileSync('templates/print/FOGRA39L-300.icc');
  const printed = { ...programme, accentInks: [90, 50, 10, 20] } as const;
  const { pdf, problems } = await produce(printed, fontFiles, () => undefined, { outputProfile });
  if (!pdf) throw new Error(problems.map(({ message }) => message).join('\n'));
  ({ bytes: clean, pages } = pdf);
}, 60_000);

/** Saving elsewhere changes the header; that is no damage that is looked for here. */
async function codesAfter(damage: (opened: Opened) => unknown): Promise<ReadonlySet<string>> {
  const opened = await open(clean);
  damage(opened);
  const violations = verifyPrint(await save(opened), { title, pages });
  return new Set(violations.map(({ code }) => code).filter((code) => code !== 'file.header'));
}

const firstPage = ({ pages: [page] }: Opened): PDFDict => {
  if (!page) throw new Error('no page');
  return page;
};

const paint = (operators: string) => (opened: Opened) =>
  editStream(firstPage(opened), 'Contents', (text) => `${text}\n${operators}`);

const inMetadata = (from: string, to: string) => (opened: Opened) =>
  editStream(opened.catalog, 'Metadata', (text) => text.replace(from, to));

const set =
  (owner: (opened: Opened) => PDFDict | undefined, entry: string, value: Parameters<PDFDict['set']>[1]) =>
  (opened: Opened) =>
    owner(opened)?.set(name(entry), value);

const intentOf = ({ catalog }: Opened): PDFDict | undefined => dictsAt(catalog, 'OutputIntents')[0];

const box = (opened: Opened, ...values: readonly number[]): PDFArray => {
  const array = PDFArray.withContext(opened.document.context);
  for (const value of values) array.push(PDFNumber.of(value));
  return array;
};

const DAMAGES: readonly (readonly [string, string, (opened: Opened) => unknown])[] = [
  ['RGB in a field', 'print.colour', paint('1 0 0 rg 100 100 50 50 re f')],
  ['RGB in a line', 'print.colour', paint('1 0 0 RG 100 100 m 150 100 l S')],
  ['a colour space', 'print.colour', paint('/DeviceRGB cs 1 0 0 scn 100 100 50 50 re f')],
  ['more ink than the paper takes', 'print.ink', paint('1 1 0.9 0.2 k 100 100 50 50 re f')],
  ['text in colours', 'print.text', (opened) => recolour(opened)],
  ['text as an outline', 'print.text', (opened) => inText(opened, 'BT', 'BT\n1 Tr')],
  ['a thin line', 'print.line', paint('0 0 0 1 K 0.2 w 100 100 m 150 100 l S')],
  ['a line that a scale makes thin', 'print.line', paint('q 0.1 0 0 0.1 0 0 cm 0 0 0 1 K 2 w 9 9 m 99 9 l S Q')],
  ['a thin field', 'print.line', paint('0 0 0 1 k 100 100 50 0.1 re f')],
  ['a field that ends at the edge', 'print.bleed', paint('0 0 0 1 k 0 100 50 50 re f')],
  ['a shading', 'print.image', paint('/Sh1 sh')],
  ['an image', 'print.image', paint('/Im1 Do')],
  ['a graphics state', 'print.state', paint('/Gs1 gs')],
  ['another trim', 'print.boxes', (opened) => set(firstPage, 'TrimBox', box(opened, 0, 0, 595.28, 841.89))(opened)],
  ['a crop', 'print.boxes', (opened) => set(firstPage, 'CropBox', box(opened, 9, 9, 595, 841))(opened)],
  ['no bleed', 'print.boxes', (opened) => firstPage(opened).delete(name('BleedBox'))],
  ['a link', 'print.interaction', (opened) => set(firstPage, 'Annots', box(opened))(opened)],
  [
    'a form',
    'print.interaction',
    (opened) => set((o) => o.catalog, 'AcroForm', opened.document.context.obj({}))(opened),
  ],
  ['no output intent', 'print.intent', ({ catalog }) => catalog.delete(name('OutputIntents'))],
  ['an output intent of PDF/A', 'print.intent', set(intentOf, 'S', PDFName.of('GTS_PDFA1'))],
  ['an unnamed condition', 'print.intent', set(intentOf, 'OutputConditionIdentifier', PDFString.of('Custom'))],
  [
    'a profile of a monitor',
    'print.intent',
    (opened) => {
      const intent = intentOf(opened);
      return intent && editStream(intent, 'DestOutputProfile', (text) => text.replace('prtrCMYK', 'mntrRGB '));
    },
  ],
  ['another version', 'print.version', inMetadata('PDF/X-4', 'PDF/X-3')],
  ['no identity', 'print.metadata', inMetadata('xmpMM:VersionID>1', 'xmpMM:VersionID>')],
  ['another title', 'print.metadata', inMetadata('x-default">', 'x-default">Anders')],
  ['trapping said to be done', 'print.trapped', inMetadata('Trapped>False', 'Trapped>True')],
  ['a page too few', 'print.pages', ({ document }) => document.removePage(1)],
];

function inText(opened: Opened, from: string, to: string): unknown {
  const page = opened.pages[0];
  return page && editStream(page, 'Contents', (text) => text.replace(from, to));
}

const recolour = (opened: Opened): unknown => inText(opened, 'BT', '0.5 0 0 1 k\nBT');

describe('a finished file for a print shop', () => {
  it('keeps every condition', () => {
    expect(verifyPrint(clean, { title, pages })).toEqual([]);
  });

  it('still does after it was opened and saved elsewhere', async () => {
    expect([...(await codesAfter(() => undefined))]).toEqual([]);
  });

  it.each(DAMAGES)('is refused with %s: %s', async (_what, code, damage) => {
    expect([...(await codesAfter(damage))]).toContain(code);
  });

  it('is refused with each of its conditions broken', () => {
    const broken = new Set(DAMAGES.map(([, code]) => code));
    expect(PRINT_CONDITIONS.map(({ code }) => code).filter((code) => !broken.has(code))).toEqual([]);
  });

  it('is refused when it is no PDF at all', () => {
    expect(verifyPrint(new TextEncoder().encode('kein PDF'), { title, pages }).length).toBeGreaterThan(0);
  });
});
