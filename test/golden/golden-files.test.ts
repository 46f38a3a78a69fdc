import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectGoldenPages } from './golden-pictures.ts';
import { expectGoldenText, type GoldenFolders } from './golden-text.ts';
import type { GreyPicture } from './pictures.ts';

const page = (ink: number): GreyPicture => {
  const grey = new Uint8Array(100 * 100).fill(255);
  for (let row = 40; row < 60; row++) grey.fill(ink, row * 100 + 40, row * 100 + 60);
  return { width: 100, height: 100, grey };
};
const BLANK = page(255);
const PAGES = [page(0), BLANK];

describe('golden files', () => {
  let root: string;
  let folders: GoldenFolders;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'amip-golden-'));
    folders = { kept: join(root, 'kept'), found: join(root, 'found') };
    vi.stubEnv('CI', '');
    vi.stubEnv('UPDATE_GOLDEN', '1');
    expectGoldenPages(folders, PAGES);
    expectGoldenText(folders, 'text.txt', ['one', 'two']);
    vi.stubEnv('UPDATE_GOLDEN', '0');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true, force: true });
  });

  it('accept what they were made from and leave nothing behind', () => {
    expectGoldenPages(folders, PAGES);
    expectGoldenText(folders, 'text.txt', ['one', 'two']);
    expect(existsSync(folders.found)).toBe(false);
  });

  it('name the page that differs and leave the picture found and one of the difference', () => {
    expect(() => expectGoldenPages(folders, [page(0), page(0)])).toThrow(
      /^page 2: \d+ pixels differ; found: .*02\.png/,
    );
    expect(existsSync(join(folders.found, 'pages/02.png'))).toBe(true);
    expect(existsSync(join(folders.found, 'pages/02-diff.png'))).toBe(true);
    expect(existsSync(join(folders.found, 'pages/01.png'))).toBe(false);
  });

  it('notice a page that is gone, new or of another size', () => {
    expect(() => expectGoldenPages(folders, PAGES.slice(0, 1))).toThrow('of the kept pages 1 are no longer there');
    expect(() => expectGoldenPages(folders, [...PAGES, BLANK])).toThrow('page 3: is not among the kept pages');
    const narrow = { width: 50, height: 200, grey: BLANK.grey };
    expect(() => expectGoldenPages(folders, [page(0), narrow])).toThrow('page 2: has another size');
  });

  it('show where a text differs and leave the text found', () => {
    expect(() => expectGoldenText(folders, 'text.txt', ['one', 'three'])).toThrow(/npm run golden/);
    expect(readFileSync(join(folders.found, 'text.txt'), 'utf8')).toBe('one\nthree\n');
  });
});
