import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pagesText } from '../support/pdf.ts';
import { amip, type Progress, progressOf } from './amip.ts';
import { carryOut } from './edit.ts';
import type { Round } from './round.ts';
import { ROUND_1 } from './round-1.ts';
import { ROUND_2 } from './round-2.ts';
import { ROUND_3 } from './round-3.ts';

/** The edition that the walk ends in. */
const FINISHED = resolve('test/editions/erfunden/data/2025');

let root: string;
let folder: string;
let programme2024: Buffer;

const output = (name: string): string => join(root, 'output', name);

/** Builds into a file of its own and reads it. */
function built(name: string, year: string, ...words: readonly string[]): Buffer {
  const { status, err } = amip(root, 'build', year, '--out', output(name), ...words);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return readFileSync(output(name));
}

function sit({ edits, confirmed }: Round): void {
  for (const edit of edits) carryOut(edit, folder, FINISHED);
  if (confirmed.length > 0) expect(amip(root, 'confirm', '2025', ...confirmed)).toMatchObject({ status: 0, err: '' });
}

/** Numbers of the pages that don't say that they are a draft. */
const unmarkedPages = async (pdf: Buffer): Promise<readonly number[]> =>
  (await pagesText(pdf)).flatMap((page, index) => (page.includes('ENTWURF') ? [] : [index + 1]));

const filesOf = (place: string): readonly string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .sort();

const bytesOf = (place: string): ReadonlyMap<string, string> =>
  new Map(filesOf(place).map((file) => [file, readFileSync(join(place, file), 'latin1')]));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'amip-walk-'));
  folder = join(root, 'data', '2025');
  cpSync('data', join(root, 'data'), { recursive: true });
  // The invented year is an invented Jobcenter's: no real one's name may stand above invented figures.
  cpSync('test/editions/erfunden/data/jobcenter.yaml', join(root, 'data', 'jobcenter.yaml'));
  mkdirSync(join(root, 'output'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Each step stands on the one before, as for a person. */
describe('the way from 2024 to a finished edition', { timeout: 180_000 }, () => {
  const told: Progress[] = [];
  const check = (): Progress => {
    const progress = progressOf(root, '2025');
    told.push(progress);
    return progress;
  };

  it('has the programme of 2024 before it', () => {
    programme2024 = built('before.pdf', '2024');
  });

  it('begins with amip new, which leaves 2024 as it is', () => {
    const before = bytesOf(join(root, 'data', '2024'));
    expect(amip(root, 'new', '2025')).toMatchObject({ status: 0, err: '' });
    expect(bytesOf(join(root, 'data', '2024'))).toEqual(before);
    expect(amip(root, 'new', '2025').status).toBe(1);
  });

  it('shows everything as still to be done', () => {
    expect(check()).toEqual({ done: 2, total: 62, missing: 1, carried: 57, doubtful: 27 });
    expect(amip(root, 'check', '2025').out).toContain('2 von 62 Punkten erledigt');
  });

  it('gives a draft from the first minute, marked on each page, and nothing that could pass for final', async () => {
    expect(await unmarkedPages(built('draft.pdf', '2025'))).toEqual([]);
    const final = amip(root, 'build', '2025', '--final', '--out', output('final.pdf'));
    expect(final.status).toBe(1);
    expect(final.err).toContain('Erwerbsfähige Leistungsberechtigte');
    expect(existsSync(output('final.pdf'))).toBe(false);
  });

  it(`goes on when ${ROUND_1.told}`, () => {
    sit(ROUND_1);
    expect(check()).toEqual({ done: 12, total: 62, missing: 0, carried: 48, doubtful: 26 });
  });

  it(`goes on when ${ROUND_2.told}`, async () => {
    sit(ROUND_2);
    expect(check()).toEqual({ done: 38, total: 62, missing: 0, carried: 22, doubtful: 15 });
    expect(await unmarkedPages(built('draft.pdf', '2025'))).toEqual([]);
    expect(amip(root, 'build', '2025', '--final', '--out', output('final.pdf')).status).toBe(1);
  });

  it("shows on the way what a colleague would notice: last year's words beside this year's figures", () => {
    const { out } = amip(root, 'check', '2025');
    expect(out).toContain('„verschärft“ widerspricht dem, was die Zahlen dazu sagen, „zuteilung-rueckgang“');
    expect(out).toContain('Das Zitat „weber“ ist von Dezember 2023');
  });

  it(`comes to its end when ${ROUND_3.told}`, () => {
    sit(ROUND_3);
    expect(check()).toEqual({ done: 62, total: 62, missing: 0, carried: 0, doubtful: 0 });
    expect(amip(root, 'check', '2025').out).toContain('Nichts ist offen.');
  });

  it('has had less to do after each sitting', () => {
    const left = told.map(({ missing, carried, doubtful }) => missing + carried + doubtful);
    expect(left).toEqual([...left].sort((a, b) => b - a));
    expect(new Set(left).size).toBe(4);
  });

  it('ends in the invented edition, but for the record of what was carried over', () => {
    const files = filesOf(folder).filter((file) => file !== 'carried-over.yaml');
    expect(files).toEqual(filesOf(FINISHED));
    for (const file of files) {
      const [walked, finished] = [folder, FINISHED].map((place) => readFileSync(join(place, file), 'utf8'));
      if (file.endsWith('.yaml')) expect(parse(walked ?? ''), file).toEqual(parse(finished ?? ''));
      else expect(walked, file).toBe(finished);
    }
  });

  it('ends in a final file without any mark of a draft', async () => {
    const pages = await pagesText(built('final.pdf', '2025'));
    expect(pages.filter((page) => page.includes('ENTWURF'))).toEqual([]);
    expect(pages.flatMap((page) => page.match(/Entwurf[^.]*/g) ?? [])).toHaveLength(1); // of the Bund, in chapter 2.5
    expect(pages[0]).toContain('Erfundene Ausgabe für Tests');
  });

  it('leaves the programme of 2024 the same, byte for byte', () => {
    expect(built('after.pdf', '2024').equals(programme2024)).toBe(true);
  });
});
