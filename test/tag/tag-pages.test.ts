import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/blocks/block.ts';
import type { Element } from '../../src/tag/structure.ts';
import { type Tagged, tagPages } from '../../src/tag/tag-pages.ts';
import { chart, heading, list, paragraph, row, table, text } from '../support/blocks.ts';
import { laidOut, withBlocks } from '../support/lay-out.ts';
import { sampleProgramme } from '../support/sample-programme.ts';

const tagged = async (blocks: readonly Block[]): Promise<Tagged> =>
  tagPages((await laidOut(withBlocks(blocks, { contents: false }))).root);

const shape = ({ type, kids }: Element): string => (kids.length > 0 ? `${type}[${kids.map(shape).join(',')}]` : type);

/** Without the cover. */
const text1 = ({ document }: Tagged): string => document.kids.slice(1).map(shape).join(' ');

const all = (element: Element): readonly Element[] => [element, ...element.kids.flatMap(all)];

const LONG = 'Die Mittel werden nach der Zahl der Leistungsberechtigten verteilt. '.repeat(90);

describe('the structure of laid-out pages', () => {
  it('is one document with a section for each chapter', async () => {
    const blocks = [
      heading(1, '1', 'Eins', 'eins'),
      paragraph('p1', 'Text'),
      heading(2, '1.1', 'Darin', 'darin'),
      heading(1, '2', 'Zwei', 'zwei'),
      paragraph('p2', 'Text'),
    ];
    const found = await tagged(blocks);
    expect(found.document.type).toBe('Document');
    expect(text1(found)).toBe('Sect[H1,P,H2] Sect[H1,P]');
  });

  it('has one element for a paragraph that goes on over the page', async () => {
    const found = await tagged([paragraph('p', LONG), paragraph('q', LONG)]);
    expect(found.root.children?.length).toBeGreaterThan(2);
    expect(text1(found)).toBe('P P');
  });

  it('has the head of a table once, however often it is repeated', async () => {
    const rows = Array.from({ length: 90 }, (_, i) => row(`Zeile ${i}`, [`${i}`]));
    const found = await tagged([table('t', 'Tabelle 1', 'Lang', ['Position', 'Wert'], rows)]);
    expect(found.root.children?.length).toBeGreaterThan(3);
    const elements = all(found.document);
    expect(elements.filter(({ type }) => type === 'THead')).toHaveLength(1);
    expect(elements.filter(({ type }) => type === 'TR')).toHaveLength(91);
    const repeated = [...found.owners.values()].filter(
      (owner) => owner.kind === 'artifact' && owner.artifact.type === 'Pagination',
    );
    expect(repeated.length).toBe(2 * ((found.root.children?.length ?? 0) - 2));
  });

  it('tells two cells of the same words apart', async () => {
    const found = await tagged([table('t', 'Tabelle 1', '', ['A', 'B'], [row('x', ['0']), row('y', ['0'])])]);
    const cells = all(found.document).filter(({ type }) => type === 'TD');
    const owned = [...found.owners.values()].flatMap((owner) => (owner.kind === 'element' ? [owner.element] : []));
    expect(cells).toHaveLength(2);
    for (const cell of cells) expect(owned.filter((element) => element === cell)).toHaveLength(1);
  });

  it('keeps an empty cell as a cell', async () => {
    const found = await tagged([table('t', 'Tabelle 1', '', ['A', 'B', 'C'], [row('x', ['', '1'])])]);
    expect(text1(found)).toContain('TBody[TR[TH,TD,TD]]');
  });

  it('is in the order of the text where a picture was moved on the page', async () => {
    const { root } = await laidOut(sampleProgramme);
    const found = tagPages(root);
    const ids = found.document.kids.flatMap((kid) => (kid.type === 'Sect' ? kid.kids : [kid])).map(({ sem }) => sem.id);
    const given = sampleProgramme.sections.flatMap((section) => section.blocks).map((block) => block.id);
    const places = given.map((id) => ids.findIndex((other) => other === id || other === `${id}/group`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('has a box for each figure, as large as the picture', async () => {
    const found = await tagged([chart('elb', 'Abbildung 1', 'Verlauf', 'Eine Linie.', [])]);
    const figure = all(found.document).find(({ type }) => type === 'Figure');
    expect(figure?.box?.page).toBe(1);
    expect(figure?.box?.width).toBeGreaterThan(400);
    expect(figure?.sem.alt).toBe('Eine Linie.');
  });

  it('puts links, foreign words and abbreviations inside their paragraph', async () => {
    const found = await tagged([
      paragraph('p', [
        text('Siehe '),
        {
          kind: 'link',
          href: 'https://example.org/',
          contents: 'Beispiel',
          children: [{ kind: 'foreign', lang: 'en', text: 'example' }],
        },
      ]),
      list('l', ['a']),
    ]);
    expect(text1(found)).toBe('P[Link[Span]] L[LI[Lbl,LBody[P]]]');
  });

  it('gives a figure the box of what is visible in it, at its place and in its size', async () => {
    const { root } = await laidOut(withBlocks([chart('elb', 'Abbildung 1', 'Verlauf', 'Linie', [])]));
    const whole = tagPages(root).elements.get('elb')?.box;
    const part = tagPages(root, ({ width, height }) => ({
      x: width / 4,
      y: height / 2,
      width: width / 2,
      height: height / 4,
    }));
    if (!whole) throw new Error('the figure has no box');
    const { page, left, top, width, height } = part.elements.get('elb')?.box ?? whole;
    expect(page).toBe(whole.page);
    expect(left).toBeCloseTo(whole.left + whole.width / 4, 6);
    expect(top).toBeCloseTo(whole.top + whole.height / 2, 6);
    expect(width).toBeCloseTo(whole.width / 2, 6);
    expect(height).toBeCloseTo(whole.height / 4, 6);
  });

  it('refuses one id for two things', async () => {
    const { root } = await laidOut(withBlocks([paragraph('p', 'Text')], { contents: false }));
    const twice = {
      ...root,
      children: [
        ...(root.children ?? []),
        {
          type: 'PAGE' as const,
          children: [{ type: 'VIEW' as const, props: { sem: { id: 'p', type: 'L' as const } } }],
        },
      ],
    };
    expect(() => tagPages(twice)).toThrow('the id p is that of a P and of a L elsewhere');
  });
});
