import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Programme } from '../../src/blocks/programme.ts';
import { allBlocks } from '../../src/blocks/walk.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { readFonts } from '../../src/cli/read-fonts.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { produce } from '../../src/pipeline/produce.ts';
import { EDITIONS } from '../golden/editions.ts';
import { readText } from './parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'amip-tools-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (tool: string, ...words: string[]): string => execFileSync(tool, words, { encoding: 'utf8' });

/** Without spaces and the hyphens of line ends: what is left must be the same letters in the same order. */
const letters = (text: string): string => text.replace(/[\s\u00a0\u202f\u00ad-]/gu, '');

describe.each(EDITIONS)('another reader of the PDF of $name', ({ name, root, year }) => {
  const file = join(folder, `${name}.pdf`);
  let programme: Programme | undefined;
  beforeAll(async () => {
    programme = examine(nodeFiles(root), year).programme;
    const made = programme && (await produce(programme, readFonts('.'), () => undefined));
    if (!made?.pdf) throw new Error(`${name} could not be built`);
    writeFileSync(file, made.pdf.bytes);
  }, 120_000);

  it('finds every font embedded, as a subset, with its characters', () => {
    const fonts = run('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      expect(font).toMatch(/^[A-Z]{6}\+SourceSans3-\w+\s+CID TrueType\s+Identity-H\s+yes yes yes/);
    }
  });

  it('reads title and page size', () => {
    const info = run('pdfinfo', file);
    expect(info).toContain(`Title:           ${programme?.title} ${programme?.yearsLabel}`);
    expect(info).toMatch(/Page size: +595\.28 x 841\.89 pts \(A4\)/);
    expect(info).toMatch(/JavaScript: +no/);
  });

  it('reads every paragraph and heading, letter by letter', () => {
    const text = letters(
      run('pdftotext', '-raw', '-nopgbrk', '-y', '60', '-x', '0', '-W', '596', '-H', '728', file, '-'),
    );
    const missing = (programme?.sections ?? [])
      .flatMap((section) => allBlocks(section.blocks))
      .flatMap((block) => (block.kind === 'heading' || block.kind === 'paragraph' ? [readText(block.text)] : []))
      .filter((line) => !text.includes(letters(line)));
    expect(missing).toEqual([]);
  });
});
