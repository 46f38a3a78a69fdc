import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawOp } from '../../src/charts/drawing.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { type Production, produce } from '../../src/pipeline/produce.ts';
import { renderProgramme } from '../../src/pipeline/render-programme.ts';
import { walkPage } from '../../src/verify/print/walk.ts';
import { readFile } from '../../src/verify/read/file.ts';
import { isDict } from '../../src/verify/read/object.ts';
import { readPages } from '../../src/verify/read/pages.ts';
import { chart } from '../support/blocks.ts';
import { fontFiles, fonts } from '../support/fonts.ts';
import { withBlocks } from '../support/lay-out.ts';
import { pagesText } from '../support/pdf.ts';
import { sampleDrawings, sampleProgramme } from '../support/sample-programme.ts';

const outputProfile = readFileSync('templates/print/FOGRA39L-300.icc');
const forPrint = { ...sampleProgramme, accentInks: [90, 50, 10, 20] } as const;

const EDITIONS = [
  ['2024', '.', '2024', undefined],
  ['a draft', 'test/editions/entwurf', '2031', { date: '2031-01-02', notices: 3 }],
  ['two years with every kind of chart', 'test/editions/seenland', '2019-2020', undefined],
] as const;

const sum = (bytes: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

describe.each(EDITIONS)('the file of %s for a print shop', (_name, root, year, draft) => {
  const examined = examine(nodeFiles(root), year).programme;
  if (!examined) throw new Error('the edition has errors');
  const programme = { ...examined, accentInks: examined.accentInks ?? ([90, 45, 20, 35] as const) };
  const extras = draft ? { draft } : {};
  const make = (print: boolean): Promise<Production> =>
    produce(programme, fontFiles, () => undefined, print ? { ...extras, outputProfile } : extras);
  let printed: Production;
  let read: Production;
  beforeAll(async () => {
    [printed, read] = [await make(true), await make(false)];
  }, 120_000);

  it('passes its read-back', () => {
    expect(printed.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(printed.pdf?.pages).toBe(read.pdf?.pages);
  });

  it('has the same words on the same lines of the same pages as the one to be read', async () => {
    const [a, b] = await Promise.all([printed, read].map(({ pdf }) => pagesText(pdf?.bytes ?? new Uint8Array())));
    expect(a).toEqual(b);
  });

  it('is the same to the byte when it is made again', async () => {
    expect(sum((await make(true)).pdf?.bytes)).toBe(sum(printed.pdf?.bytes));
  }, 120_000);

  it('paints nothing but inks: at most 300 percent, text in black alone, no line below a quarter of a point', () => {
    const file = readFile(printed.pdf?.bytes ?? new Uint8Array());
    const root = file.objects.get(
      [...file.objects].find(([, it]) => isDict(it) && it.entries.has('OutputIntents'))?.[0] ?? 0,
    );
    if (!isDict(root)) throw new Error('no catalog');
    const found = { fill: 0, stroke: 0, text: 0 };
    for (const page of readPages(file, root)) {
      walkPage(file, page, (what) => {
        if (what.kind !== 'fill' && what.kind !== 'stroke' && what.kind !== 'text') throw new Error(what.kind);
        found[what.kind]++;
        const [c, m, y, k] = what.inks ?? [Number.NaN, 0, 0, 0];
        expect(c + m + y + k).toBeLessThanOrEqual(300);
        if (what.kind === 'stroke') expect(what.width).toBeGreaterThanOrEqual(0.25);
        if (what.kind === 'text' && what.size < 48) expect(c + m + y).toBe(0);
      });
    }
    expect(Math.min(...Object.values(found))).toBeGreaterThan(10);
  });

  it('has nothing for a reader at a screen: no links, no outline, no structure, no language', () => {
    const text = Buffer.from(printed.pdf?.bytes ?? []).toString('latin1');
    for (const word of ['/Annots', '/Outlines', '/StructTreeRoot', '/MarkInfo', '/Dests', '/GTS_PDFA1', 'pdfaid']) {
      expect(text.includes(word), word).toBe(false);
    }
  });
});

describe('a programme that cannot be printed', () => {
  it('is one whose accent has no inks: nothing is guessed', async () => {
    const { bytes, problems } = await renderProgramme({
      programme: sampleProgramme,
      drawings: sampleDrawings(),
      fonts: fonts(),
      outputProfile,
    });
    expect(bytes).toBeNull();
    expect(problems.map(({ code, place }) => `${place.file} ${code}`)).toEqual([
      'data/jobcenter.yaml print.accent-without-inks',
    ]);
  });

  it('is one with a colour that has no inks, which is named', async () => {
    const square: DrawOp = {
      op: 'fill',
      path: [['re', 10, 10, 50, 50]],
      evenOdd: false,
      color: [0.2, 0.4, 0.6],
      alpha: 1,
    };
    const { bytes, problems } = await renderProgramme({
      programme: { ...withBlocks([chart('c', '1', 'Bild', 'Ein Bild', [])]), accentInks: forPrint.accentInks },
      drawings: new Map([['c', { width: 100, height: 100, ops: [square] }]]),
      fonts: fonts(),
      outputProfile,
    });
    expect(bytes).toBeNull();
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'print.colour-without-inks: Die Farbe #336699 kommt auf den Seiten vor und hat keinen Druckwert.',
    ]);
  });

  it('is one whose accent looks like a grey of the design', async () => {
    const { bytes, problems } = await renderProgramme({
      programme: { ...forPrint, accent: '#1d2329' },
      drawings: sampleDrawings(),
      fonts: fonts(),
      outputProfile,
    });
    expect(bytes).toBeNull();
    expect(problems.map(({ code }) => code)).toContain('print.ambiguous-colour');
  });
});
