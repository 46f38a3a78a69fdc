import { beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { readFonts } from '../../src/cli/read-fonts.ts';
import { type Examination, examine } from '../../src/pipeline/examine.ts';
import { type Production, produce } from '../../src/pipeline/produce.ts';
import { programmeLines } from './block-lines.ts';
import { EDITIONS, extrasOf } from './editions.ts';
import { expectGoldenPages } from './golden-pictures.ts';
import { expectGoldenText, goldenFolders } from './golden-text.ts';
import { pdfTextLines } from './pdf-text.ts';
import { pagePictures } from './pictures.ts';
import { problemLines } from './problem-lines.ts';
import { structureLines } from './structure-lines.ts';
import { tagLines } from './tag-lines.ts';

describe.each(EDITIONS)('the edition $name', ({ name, root, year, ...rest }) => {
  const extras = extrasOf({ name, root, year, ...rest });
  const folders = goldenFolders(name);
  let examined: Examination;
  let produced: Production;
  beforeAll(async () => {
    examined = examine(nodeFiles(root), year);
    if (examined.programme) produced = await produce(examined.programme, readFonts('.'), () => undefined, extras);
  }, 120_000);

  it('has the problems it had, and no error', () => {
    expectGoldenText(folders, 'problems.txt', problemLines([...examined.problems, ...(produced?.problems ?? [])]));
    expect(examined.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });

  it('says what it said', () => {
    expectGoldenText(folders, 'blocks.txt', examined.programme ? programmeLines(examined.programme) : []);
  });

  it('means what it meant: headings, lists, tables, figures, links', () => {
    expectGoldenText(
      folders,
      'structure.txt',
      examined.programme ? structureLines(examined.programme, extras.draft) : [],
    );
  });

  it('is read aloud as it was: the structure of the file in reading order, with its texts', () => {
    expectGoldenText(folders, 'tags.txt', produced.pdf ? tagLines(produced.pdf.bytes) : []);
  });

  it('can be copied out of the PDF as text', async () => {
    expectGoldenText(folders, 'text.txt', produced.pdf ? await pdfTextLines(produced.pdf.bytes) : []);
  });

  it('looks as it looked, page by page', async () => {
    expectGoldenPages(folders, produced.pdf ? await pagePictures(produced.pdf.bytes) : []);
  });
});
