import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/blocks/block.ts';
import type { Programme } from '../../src/blocks/programme.ts';
import { allBlocks } from '../../src/blocks/walk.ts';
import { checkPages } from '../../src/layout/check-pages.ts';
import { fillOf, flowParts } from '../../src/layout/flow-items.ts';
import { layOutWell } from '../../src/layout/improve.ts';
import { newlyKept } from '../../src/layout/kept.ts';
import type { LaidOut } from '../../src/layout/lay-out.ts';
import { pressFor } from '../../src/layout/lay-out.ts';
import { pageNumbers } from '../../src/layout/places.ts';
import { pageFacts } from '../../src/layout/running.ts';
import type { SetParagraphs } from '../../src/layout/set-text.ts';
import type { LayoutNode } from '../../src/layout/upstream.ts';
import { placedNodes } from '../../src/layout/walk.ts';
import { heading, list, paragraph, row, table } from '../support/blocks.ts';
import { fonts } from '../support/fonts.ts';
import { builderOf, laidOut, withBlocks } from '../support/lay-out.ts';
import { sampleDrawings, sampleProgramme } from '../support/sample-programme.ts';

const SENTENCE =
  'Wer einen Antrag stellt, erhält binnen zehn Arbeitstagen eine Antwort, die ohne Hilfe verständlich ist. ';
const text = (id: string, times: number) => paragraph(id, SENTENCE.repeat(times).trim());
const pagesOf = ({ root }: LaidOut): readonly LayoutNode[] => root.children ?? [];
const semIds = (page: LayoutNode): readonly string[] =>
  placedNodes(page).flatMap(({ node }) => (node.props?.sem ? [node.props.sem.id] : []));
/** Every line of a page from top to bottom. */
const lines = (page: LayoutNode | undefined): readonly string[] =>
  page ? placedNodes(page).flatMap(({ node }) => (node.lines ?? []).map((line) => line.string)) : [];
const bodyFills = (document: LaidOut): readonly number[] =>
  flowParts(document.root)
    .filter((part) => part.name.startsWith('body'))
    .flatMap((part) => part.pages.slice(0, -1).map(fillOf));

describe('the pages of the sample programme', () => {
  it('have nothing that a proof-reader would mark', async () => {
    const document = await laidOut(sampleProgramme);
    expect(checkPages(document.root)).toEqual([]);
    expect(document.said).toEqual([]);
  });

  it('print the page numbers in the contents that the chapters have', async () => {
    const document = await laidOut(sampleProgramme);
    const numbers = pageNumbers(document.places);
    const printed = lines(pagesOf(document)[1]).join('\n');
    const headings = sampleProgramme.sections.flatMap((s) => allBlocks(s.blocks)).filter((b) => b.kind === 'heading');
    expect(headings.length).toBe(17 + 2);
    for (const block of headings) {
      const page = numbers.get(block.id) ?? 0;
      expect(semIds(pagesOf(document)[page - 1] ?? { type: 'PAGE' })).toContain(block.id);
      const words = block.text
        .map((t) => ('text' in t ? t.text : ''))
        .join('')
        .split(' ')
        .at(-1);
      expect(printed).toMatch(new RegExp(`${words} *\n${page}(\n|$)`));
    }
  });

  it('are at least four fifths full, the last of a part excepted', async () => {
    for (const scale of [1, 1.2, 1.4, 1.6, 1.8]) {
      const drawings = new Map([...sampleDrawings()].map(([id, d]) => [id, { ...d, height: d.height * scale }]));
      const fills = bodyFills(await laidOut(sampleProgramme, drawings));
      expect(fills.length).toBeGreaterThanOrEqual(4);
      for (const fill of fills) expect(fill, `charts ${scale} times as tall`).toBeGreaterThan(0.8);
    }
  });

  it('name in the header the chapter that stands at their top', async () => {
    const document = await laidOut(sampleProgramme);
    const facts = pageFacts(document);
    const numbers = pageNumbers(document.places);
    const chapterOn = (id: string): string | undefined => facts[(numbers.get(id) ?? 0) - 1]?.chapter;
    expect(facts[0]).toMatchObject({ part: 'cover', number: 1, chapter: undefined });
    expect(chapterOn('einleitung')).toBe('1 Einleitung');
    expect(numbers.get('rahmenbedingungen')).toBe(numbers.get('einleitung'));
    expect(chapterOn('ressourcen')).toBe('2 Regionale Rahmenbedingungen');
    expect(chapterOn('gefluechtete')).toBe('4 Geschäftspolitische Handlungsfelder');
  });
});

describe('page breaks', () => {
  it('never leave a heading alone, wherever it falls', async () => {
    for (let n = 1; n <= 30; n++) {
      const blocks = [
        ...Array.from({ length: n }, (_, i) => text(`p${i}`, 1)),
        heading(2, '1.1', 'Ein Abschnitt', 'h'),
        heading(3, '1.1.1', 'Ein Unterabschnitt', 'i'),
        text('q', 4),
      ];
      const document = await laidOut(withBlocks([heading(1, '1', 'Kapitel', 'k'), ...blocks], { contents: false }));
      expect(checkPages(document.root), `after ${n} paragraphs`).toEqual([]);
    }
  });

  it('divide a long item of a list like any text', async () => {
    let divided = 0;
    for (let n = 9; n <= 13; n++) {
      const blocks = [
        ...Array.from({ length: n }, (_, i) => text(`p${i}`, 2)),
        list('l', ['Erste Aufgabe', [text('item', 12)], 'Dritte Aufgabe']),
      ];
      const document = await laidOut(withBlocks([heading(1, '1', 'Kapitel', 'k'), ...blocks], { contents: false }));
      expect(checkPages(document.root), `after ${n} paragraphs`).toEqual([]);
      const parts = pagesOf(document)
        .flatMap(placedNodes)
        .filter(({ node }) => node.props?.sem?.id === 'item');
      expect(new Set(parts.map(({ left }) => left)).size).toBe(1);
      if (parts.length > 1) divided++;
    }
    expect(divided).toBeGreaterThan(1);
  });

  it('keep an announcement, the first two and the last two items of a list together', async () => {
    for (let n = 14; n <= 34; n++) {
      const blocks = [
        ...Array.from({ length: n }, (_, i) => text(`p${i}`, 1)),
        paragraph('lead', 'Wir haben folgende Aufgaben:'),
        list('l', ['Erste Aufgabe', 'Zweite Aufgabe', 'Dritte Aufgabe', 'Vierte Aufgabe', 'Fünfte Aufgabe']),
        text('after', 2),
      ];
      const document = await laidOut(withBlocks(blocks, { contents: false }));
      const pageOf = (id: string): number => pagesOf(document).findIndex((page) => semIds(page).includes(id));
      expect(pageOf('lead'), `after ${n}`).toBe(pageOf('l-item1'));
      expect(pageOf('l-item1')).toBe(pageOf('l-item2'));
      expect(pageOf('l-item4')).toBe(pageOf('l-item5'));
    }
  });

  it('repeat the head of a long table on each of its pages and divide no row', async () => {
    const rows = Array.from({ length: 120 }, (_, i) => row(`Zeile ${i + 1}`, [`${i + 1}`, SENTENCE]));
    const long = table('t', 'Tabelle 1', 'Eine lange Tabelle', ['Name', 'Zahl', 'Bemerkung'], rows, ['Quelle: keine']);
    const document = await laidOut(withBlocks([text('p', 6), long, text('q', 2)], { contents: false }));
    const pages = pagesOf(document).filter((page) => semIds(page).some((id) => id.startsWith('t/row')));
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const page of pages) expect(lines(page)).toContain('Bemerkung');
    const rowPages = new Map<string, number>();
    pages.forEach((page, index) => {
      for (const id of semIds(page).filter((i) => /^t\/row\d+$/.test(i))) {
        expect(rowPages.has(id), `${id} on two pages`).toBe(false);
        rowPages.set(id, index);
      }
    });
    expect(rowPages.size).toBe(120);
    expect(checkPages(document.root)).toEqual([]);
  });

  it('begin no page with a gap: the first text stands at the top', async () => {
    const document = await laidOut(sampleProgramme);
    for (const { pages } of flowParts(document.root).filter((part) => part.name !== 'cover')) {
      for (const page of pages) {
        const tops = placedNodes(page)
          .filter(({ node }) => node.lines?.length || node.type === 'CANVAS')
          .map((p) => p.top);
        expect(Math.min(...tops)).toBeLessThan(92 + 8);
      }
    }
  });

  it('set a part closer rather than end it with a page of a few lines', async () => {
    const fills: number[] = [];
    for (let n = 40; n < 60; n++) {
      const blocks = Array.from({ length: n }, (_, i) => text(`p${i}`, 1));
      const document = await laidOut(withBlocks(blocks, { contents: false }));
      const last = pagesOf(document).at(-1);
      if (last && pagesOf(document).length > 2) fills.push(fillOf(last));
    }
    expect(Math.min(...fills)).toBeGreaterThan(0.1);
  });
});

describe('a document of sixty pages', () => {
  const chapter = (c: number): readonly Block[] => [
    heading(1, `${c}`, `Kapitel ${c}`, `k${c}`),
    ...Array.from({ length: 14 }, (_, i) => text(`k${c}p${i}`, 4 + (i % 5))),
    list(`k${c}l`, ['Erstens', 'Zweitens', 'Drittens']),
  ];
  const chapters = (n: number): Programme =>
    withBlocks(Array.from({ length: n }, (_, c) => chapter(c + 1)).flat(), { contents: false });

  it('is set without faults', async () => {
    const document = await laidOut(chapters(30));
    expect(pagesOf(document).length).toBeGreaterThan(55);
    expect(checkPages(document.root)).toEqual([]);
    expect(document.places.outline).toHaveLength(30);
  });

  it('finds the lines of each paragraph once, however many passes it takes', () => {
    const count = (n: number): number => {
      const known: SetParagraphs = new Map();
      layOutWell(builderOf(chapters(n)), pressFor(fonts(), newlyKept(), known));
      return known.size;
    };
    const [one, thirty] = [count(1), count(30)];
    // Heading, number, fourteen paragraphs, three items and their marks: twenty-two texts a chapter.
    expect(thirty - one).toBe(29 * 22);
  });
});
