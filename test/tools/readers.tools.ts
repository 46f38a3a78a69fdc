import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Finished, finishAll, NAMES } from '../conformance/documents.ts';
import { expectedParts, type Parts, partsRead } from './parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'amip-readers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let documents: ReadonlyMap<string, Finished>;

beforeAll(async () => {
  documents = new Map((await finishAll()).map((document) => [document.name, document]));
  for (const { name, bytes } of documents.values()) writeFileSync(pathOf(name), bytes);
}, 300_000);

const pathOf = (name: string): string => join(folder, `${name.replaceAll(' ', '-')}.pdf`);

const document = (name: string): Finished => {
  const found = documents.get(name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};

/** How Debian's MuPDF was built; it has nothing to do with the file. */
const NOT_ABOUT_THE_FILE = 'warning: ICC support is not available';

/** What a program complains of while it reads a file: exit status and everything on standard error. */
function complaints(tool: string, ...words: readonly string[]): readonly string[] {
  const { status, stderr, error } = spawnSync(tool, words, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (error) throw error;
  const said = stderr.split('\n').filter((line) => line !== '' && line !== NOT_ABOUT_THE_FILE);
  return status === 0 ? said : [`exit ${status}`, ...said];
}

describe.each(NAMES)('%s is accepted without a word', (name) => {
  it('by qpdf --check', () => {
    expect(complaints('qpdf', '--check', pathOf(name))).toEqual([]);
  });

  it('by pdfinfo, which reads the structure with its texts', () => {
    expect(complaints('pdfinfo', '-struct-text', pathOf(name))).toEqual([]);
  });

  it('by MuPDF', () => {
    expect(complaints('mutool', 'draw', '-q', '-F', 'stext', '-o', join(folder, 'text'), pathOf(name))).toEqual([]);
  });

  it('by Ghostscript', () => {
    expect(complaints('gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=nullpage', pathOf(name))).toEqual([]);
  });

  it('by PDFium', async () => {
    const library = await PDFiumLibrary.init();
    const opened = await library.loadDocument(document(name).bytes.slice());
    expect(opened.getPageCount()).toBe(document(name).pages);
    opened.destroy();
    library.destroy();
  });
});

describe.each(NAMES)('the structure that pdf.js reads in %s', (name) => {
  let read: Parts;
  beforeAll(async () => {
    read = await partsRead(document(name).bytes);
  }, 120_000);

  it('has the headings of the text, with their levels', () => {
    expect(read.headings).toEqual(expectedParts(document(name).programme).headings);
  });

  it('has a figure with alternative text for each chart', () => {
    expect([...read.figures].sort()).toEqual([...expectedParts(document(name).programme).figures].sort());
  });

  it('has the markers of all list items and the numbers of all notes', () => {
    expect(read.labels).toBe(expectedParts(document(name).programme).labels);
  });

  it('has the paragraphs, quoted and listed ones too, each with its words', () => {
    const missing = expectedParts(document(name).programme).paragraphs.filter((text) => !read.prose.includes(text));
    expect(missing).toEqual([]);
  });
});
