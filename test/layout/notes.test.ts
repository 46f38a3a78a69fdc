import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/blocks/block.ts';
import { checkPages } from '../../src/layout/check-pages.ts';
import type { LaidOut } from '../../src/layout/lay-out.ts';
import { type Placed, placedNodes } from '../../src/layout/walk.ts';
import { heading, noteMark, notes, paragraph, text } from '../support/blocks.ts';
import { laidOut, withBlocks } from '../support/lay-out.ts';

const SENTENCE =
  'Wer einen Antrag stellt, erhält binnen zehn Arbeitstagen eine Antwort, die ohne Hilfe verständlich ist. ';
const filler = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, i) => paragraph(`p${i}`, SENTENCE.repeat(2).trim()));

const laid = (blocks: readonly Block[]) =>
  laidOut(withBlocks([heading(1, '1', 'Kapitel', 'k'), ...blocks], { contents: false }));

const nodesOf = ({ root }: LaidOut): readonly (readonly Placed[])[] => (root.children ?? []).map(placedNodes);

const ends = (count: number): readonly Block[] => [
  ...filler(count),
  paragraph('m', [text('Das Wort'), noteMark(1), text(' und das andere'), noteMark(2), text('.')]),
  notes(1, [[SENTENCE.repeat(12).trim(), SENTENCE.repeat(9).trim()], ['Kurz.']]),
  heading(1, '2', 'Danach', 'd'),
  paragraph('q', SENTENCE.repeat(3).trim()),
];

const isRule = ({ node }: Placed): boolean => node.box?.height === 0.5 && node.props?.artifact === 'Layout';

describe('the notes of a chapter on the page', () => {
  it('go over the end of a page like any text, wherever they fall, and the rule stays with the first', async () => {
    let divided = 0;
    for (let count = 10; count <= 24; count++) {
      const document = await laid(ends(count));
      expect(checkPages(document.root), `after ${count} paragraphs`).toEqual([]);
      expect(document.said).toEqual([]);
      const pages = nodesOf(document);
      const withRule = pages.findIndex((nodes) => nodes.some(isRule));
      const withNote = pages.map((nodes) => nodes.some(({ node }) => node.props?.sem?.id === 'note.1.1'));
      expect(withRule, `after ${count} paragraphs`).toBe(withNote.indexOf(true));
      const parts = pages.flat().filter(({ node }) => node.props?.sem?.id === 'note.1.1');
      expect(new Set(parts.map(({ left }) => left)).size).toBe(1);
      if (parts.length > 1) divided++;
    }
    expect(divided).toBeGreaterThan(1);
  });

  it('are set smaller than the text, and no smaller than 8 points', async () => {
    const document = await laid(ends(1));
    const size = (id: string): number | undefined =>
      nodesOf(document)
        .flat()
        .find(({ node }) => node.props?.sem?.id === id)?.node.props?.setting?.style.size;
    expect(size('note.1.1')).toBeLessThan(size('m') ?? 0);
    expect(size('note.1.1')).toBeGreaterThanOrEqual(8);
  });

  it('can be reached from their marks and lead back to the line the mark stands in', async () => {
    const long = paragraph('m', [text(SENTENCE.repeat(6)), noteMark(1), text(SENTENCE), text('Ende.')]);
    const { places } = await laid([long, notes(1, [['Kurz.']])]);
    const mark = places.links.find((link) => link.target === '#note.1');
    const back = places.links.find((link) => link.target === '#note.1.mark');
    expect(mark?.contents).toBe('Anmerkung 1');
    expect(back?.contents).toBe('Anmerkung 1, zurück zum Text');
    expect(places.destinations.get('note.1')?.y).toBeCloseTo((back?.y ?? 0) - 10);
    expect(places.destinations.get('note.1.mark')).toEqual({ page: 1, x: expect.any(Number), y: (mark?.y ?? 0) - 10 });
    expect(places.destinations.get('note.1.mark')?.x).toBeLessThan(mark?.x ?? 0);
  });
});
