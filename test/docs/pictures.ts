import { PDFiumLibrary } from '@hyzyla/pdfium';
import { readFonts } from '../../src/cli/read-fonts.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { produce } from '../../src/pipeline/produce.ts';
import { grid } from '../../templates/design/grid.ts';
import { belowFirstLine, cut } from './crop.ts';
import { type Sample, sampleOf, textOf, withFile } from './editions.ts';
import { type Picture, palettePng } from './palette-png.ts';
import { spliced } from './splice.ts';

/** Pictures of the handbook, from what the program really prints. */

const DOTS_PER_INCH = 80;
const SCALE = DOTS_PER_INCH / 72;

interface Page {
  readonly text: string;
  picture(): Promise<Picture>;
}

async function pdfOf({ files, year }: Sample): Promise<Uint8Array> {
  const { programme } = examine(files, year);
  if (!programme) throw new Error(`the edition ${year} has errors`);
  const { pdf } = await produce(programme, readFonts('.'), () => undefined);
  if (!pdf) throw new Error(`the pages of the edition ${year} have errors`);
  return pdf.bytes;
}

/** The library gives red, green, blue and alpha, whatever PDFium calls it. */
const rgbOf = (data: Uint8Array): Uint8Array =>
  Uint8Array.from({ length: (data.length / 4) * 3 }, (_, i) => data[Math.floor(i / 3) * 4 + (i % 3)] ?? 0);

async function withPages<T>(sample: Sample, use: (pages: readonly Page[]) => Promise<T>): Promise<T> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(await pdfOf(sample));
  try {
    const pages = [...document.pages()].map((page) => ({
      text: page.getText().replace(/\s+/g, ' '),
      picture: async () => {
        const { width, height, data } = await page.render({ scale: SCALE, colorSpace: 'BGRA', render: 'bitmap' });
        return { width, height, rgb: rgbOf(data) };
      },
    }));
    return await use(pages);
  } finally {
    document.destroy();
    library.destroy();
  }
}

/** Pages of 2024 by what is printed on them. */
const PAGE_PICTURES: Readonly<Record<string, (page: Page, index: number) => boolean>> = {
  titelseite: (_, index) => index === 0,
  inhalt: ({ text }) => text.includes('Inhalt'),
  'seite-text': ({ text }) => text.includes('Abbildung 1 IAB'),
  'seite-budget': ({ text }) => text.includes('Tabelle 1 Aufteilung'),
  'seite-ziele': ({ text }) => text.includes('Tabelle 2 Angebotene'),
};

/** A chart of each type: where it is printed, and its id. */
const CHARTS: Readonly<Record<string, readonly [edition: string, id: string]>> = {
  bar: ['seenland', 'branchen'],
  groupedBar: ['seenland', 'alter'],
  stackedBar: ['seenland', 'haushalte'],
  share: ['2024', 'elb-zusammensetzung'],
  deviation: ['2024', 'barometer-komponenten'],
  line: ['seenland', 'sprache'],
  interval: ['seenland', 'zufriedenheit'],
  path: ['2024', 'budget-weg'],
};

const ONLY_THE_CHAPTER = `chapters: [beispiel.md]
parts: { contents: false, abbreviations: false, chartData: false, imprint: false }
`;

/** An edition that is nothing but one chart. */
function onlyChart(edition: string, id: string): Sample {
  const sample = sampleOf(edition);
  const folder = `data/${sample.year}`;
  const before = textOf(sample, `${folder}/edition.yaml`).replace(/^doubts:\n(?:(?: .*)?\n)*/m, '');
  const short = withFile(sample, `${folder}/edition.yaml`, spliced(before, ONLY_THE_CHAPTER));
  return withFile(short, `${folder}/chapters/beispiel.md`, `# Beispiel\n\n{{diagramm "${id}"}}\n`);
}

async function chartPicture(edition: string, id: string): Promise<Picture> {
  const page = await withPages(onlyChart(edition, id), async (pages) => pages[1]?.picture());
  if (!page) throw new Error(`the chart „${id}“ is on no page`);
  const side = Math.round((grid.left / 2) * SCALE);
  const [top, bottom] = [grid.top, grid.top + grid.height].map((points) => Math.round(points * SCALE));
  return belowFirstLine(cut(page, side, top ?? 0, page.width - side, bottom ?? page.height), 10, 10);
}

/** Every picture of the handbook by the name of its file. */
export async function handbookPictures(): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  await withPages(sampleOf('2024'), async (pages) => {
    for (const [name, isIt] of Object.entries(PAGE_PICTURES)) {
      const page = pages.find(isIt);
      if (!page) throw new Error(`there is no page for the picture „${name}“`);
      pictures.set(`${name}.png`, palettePng(await page.picture()));
    }
  });
  for (const [type, [edition, id]] of Object.entries(CHARTS)) {
    pictures.set(`diagramm-${type}.png`, palettePng(await chartPicture(edition, id)));
  }
  return pictures;
}
