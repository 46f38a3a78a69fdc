import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { readFonts } from '../../src/cli/read-fonts.ts';
import { readOutputProfile } from '../../src/cli/read-output-profile.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { produce } from '../../src/pipeline/produce.ts';
import { BLEED, DISPLAY_SIZE } from '../../src/standards/print.ts';
import { INKS, type Plates, RESOLUTION, separations } from './plates.ts';

const folder = mkdtempSync(join(tmpdir(), 'amip-print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (tool: string, ...words: string[]): string =>
  execFileSync(tool, words, { encoding: 'utf8', maxBuffer: 1 << 28 });

/** More black than any field or line in colour has in it here; text has 70 percent and more. */
const TEXT_BLACK = 255 * 0.69;

interface Word {
  readonly text: string;
  readonly page: number;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** Words with their places, from the upper left of the sheet, in points. */
function wordsOf(file: string): readonly Word[] {
  const words: Word[] = [];
  let page = -1;
  for (const [, tag, xMin, yMin, xMax, yMax, text] of run('pdftotext', '-bbox', file, '-').matchAll(
    /<(page|word)(?: xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)")?[^>]*>([^<]*)/g,
  )) {
    if (tag === 'page') page++;
    else words.push({ text: text ?? '', page, box: [Number(xMin), Number(yMin), Number(xMax), Number(yMax)] });
  }
  return words;
}

/** Pixels of a box. */
function* pixels({ Black: { width, height } }: Plates, [left, top, right, bottom]: Word['box']): Generator<number> {
  const px = (points: number): number => Math.floor((points * RESOLUTION) / 72);
  for (let y = Math.max(0, px(top)); y <= Math.min(height - 1, px(bottom)); y++) {
    for (let x = Math.max(0, px(left)); x <= Math.min(width - 1, px(right)); x++) yield y * width + x;
  }
}

const inkAt = (plates: Plates, ink: (typeof INKS)[number], pixel: number): number => plates[ink].ink[pixel] ?? 0;

const coloured = (plates: Plates, pixel: number): boolean =>
  INKS.slice(0, 3).some((ink) => inkAt(plates, ink, pixel) > 0);

/** Pixels as black as text that have another ink as well. */
const mixedBlack = (plates: Plates): number =>
  plates.Black.ink.reduce((sum, black, pixel) => sum + (black > TEXT_BLACK && coloured(plates, pixel) ? 1 : 0), 0);

const EDITIONS = [
  ['2024', '.', '2024', undefined],
  ['a draft', 'test/editions/entwurf', '2031', { date: '2031-01-02', notices: 3 }],
  ['two years', 'test/editions/seenland', '2019-2020', undefined],
] as const;

describe.each(EDITIONS)('others look at the file of %s for a print shop', (name, root, year, draft) => {
  const [printed, read] = ['druck', 'lesen'].map((kind) => join(folder, `${name}-${kind}.pdf`.replace(' ', '-')));
  if (!printed || !read) throw new Error('no names');
  let pages = 0;
  let plates: readonly Plates[] = [];
  beforeAll(async () => {
    const { programme } = examine(nodeFiles(root), year);
    if (!programme) throw new Error(`${name} has errors`);
    const withInks = { accentInks: [90, 45, 20, 35] as const, ...programme };
    const outputProfile = readOutputProfile('.');
    for (const [file, extras] of [
      [printed, { outputProfile }],
      [read, {}],
    ] as const) {
      const made = await produce(withInks, readFonts('.'), () => undefined, { ...extras, ...(draft && { draft }) });
      if (!made.pdf) throw new Error(`${name} could not be built`);
      writeFileSync(file, made.pdf.bytes);
      pages = made.pdf.pages;
    }
    plates = separations(printed, folder, pages);
  }, 240_000);

  it('poppler finds A4 with three millimetres around it on every page, and every font embedded', () => {
    const boxes = run('pdfinfo', '-box', '-f', '1', '-l', String(pages), printed);
    const found = (box: string): readonly string[] =>
      [...boxes.matchAll(new RegExp(`${box}: +(.*)`, 'g'))].map(([, numbers]) => (numbers ?? '').replace(/ +/g, ' '));
    expect(found('TrimBox')).toEqual(new Array(pages).fill('8.50 8.50 603.78 850.39'));
    expect(found('BleedBox')).toEqual(new Array(pages).fill('0.00 0.00 612.29 858.90'));
    expect(found('MediaBox')).toEqual(found('BleedBox'));
    expect(boxes).toMatch(/PDF version: +1\.6/);
    const fonts = run('pdffonts', printed).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  it('qpdf finds no fault in its syntax', () => {
    expect(run('qpdf', '--check', printed)).toContain('No syntax or stream encoding errors found');
  });

  it('poppler finds every word where it stands in the file to be read, three millimetres on', () => {
    const moved = wordsOf(read).map(({ text, page, box }) => ({ text, page, box: box.map((at) => at + BLEED) }));
    const here = wordsOf(printed);
    expect(here.map(({ text, page }) => `${page} ${text}`)).toEqual(moved.map(({ text, page }) => `${page} ${text}`));
    const strays = here.filter(({ box }, i) =>
      box.some((at, side) => Math.abs(at - (moved[i]?.box[side] ?? 0)) > 0.01),
    );
    expect(strays).toEqual([]);
    expect(here.length).toBeGreaterThan(300);
  });

  it('Ghostscript separates it into plates on which what is as black as text is on the black one alone', () => {
    expect(plates.map(mixedBlack)).toEqual(new Array(pages).fill(0));
  });

  it('and every word is on the black plate, or left out of a field of colour', () => {
    const nowhere = wordsOf(printed).filter(({ page, box }) => {
      const own = plates[page];
      if (!own) return true;
      const places = [...pixels(own, box)];
      const isBlack = places.some((pixel) => inkAt(own, 'Black', pixel) > TEXT_BLACK);
      const isDisplay = box[3] - box[1] > DISPLAY_SIZE;
      const [corner = 0] = places;
      const isOnField = coloured(own, corner) || inkAt(own, 'Black', corner) > 0;
      return !isBlack && !isDisplay && !isOnField;
    });
    expect(nowhere).toEqual([]);
  });

  it('and on a page of text alone the other three plates are empty', () => {
    const empty = plates.filter((own) =>
      INKS.slice(0, 3).every((ink) => own[ink as 'Cyan'].ink.every((it) => it === 0)),
    );
    expect(empty.length).toBeGreaterThan(0);
  });

  it('and no spot has more than 300 percent of ink', () => {
    const most = plates.map((own) =>
      own.Black.ink.reduce(
        (sum, _, pixel) =>
          Math.max(
            sum,
            INKS.reduce((all, ink) => all + inkAt(own, ink, pixel), 0),
          ),
        0,
      ),
    );
    expect(Math.max(...most)).toBeLessThanOrEqual(3 * 255);
  });

  it('and the colour of the cover reaches the edge of the sheet on three sides', () => {
    const [cover] = plates;
    if (!cover) throw new Error('no cover');
    const { width, ink } = cover.Cyan;
    const rows = [0, Math.floor((200 * RESOLUTION) / 72)];
    for (const y of rows) {
      for (const x of [0, width - 1]) expect(ink[y * width + x], `${x} ${y}`).toBeGreaterThan(0);
    }
  });

  it('which the file to be read would not pass: its black is mixed of four inks', () => {
    const [, page] = separations(read, folder, pages);
    expect(page && mixedBlack(page)).toBeGreaterThan(100);
  });
});
