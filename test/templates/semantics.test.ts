import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/blocks/block.ts';
import { allIds } from '../../src/blocks/ids.ts';
import { chart, heading, list, noteMark, notes, paragraph, row, table, text } from '../support/blocks.ts';
import { firstPass, withBlocks } from '../support/lay-out.ts';
import { sampleProgramme } from '../support/sample-programme.ts';
import { allSems, outline, type SemTree, semTree } from '../support/tree.ts';

const trees = (blocks: readonly Block[]): readonly SemTree[] =>
  semTree(firstPass(withBlocks(blocks, { contents: false }))).filter(({ sem }) => !sem.id.startsWith('cover'));

describe('the meaning of blocks on the page', () => {
  it('is a heading of its level', () => {
    const blocks = ([1, 2, 3, 4] as const).map((level) => heading(level, '1', 'Titel', `h${level}`));
    expect(outline(trees(blocks))).toBe('H1,H2,H3,H4');
  });

  it('is a paragraph with its links, foreign words and abbreviations', () => {
    const blocks = [
      paragraph('p', [
        text('Siehe '),
        { kind: 'link', href: '#h', contents: 'Kapitel 1', children: [text('Kapitel 1')] },
        { kind: 'foreign', lang: 'en', text: 'Coaching' },
        { kind: 'abbreviation', text: 'LZB', long: 'Langzeitbezug' },
        { kind: 'strong', children: [text('wichtig')] },
      ]),
    ];
    const [p] = trees(blocks);
    expect(outline(p ? [p] : [])).toBe('P[Link,Span,Span]');
    expect(p?.kids.map(({ sem }) => sem)).toEqual([
      { id: 'p/1', type: 'Link' },
      { id: 'p/2', type: 'Span', lang: 'en' },
      { id: 'p/3', type: 'Span', expanded: 'Langzeitbezug' },
    ]);
  });

  it('is a reference with a link for the mark of a note, and a note with label and link back', () => {
    const found = trees([
      paragraph('p', [text('Wort'), noteMark(3), text('.')]),
      notes(3, [['Eins.', 'Mehr.'], ['B.']]),
    ]);
    expect(outline(found)).toBe('P[Reference[Link]],Div[Note[Lbl[Link],P,P],Note[Lbl[Link],P]]');
    const sems = allSems(found);
    expect(sems.filter(({ type }) => type === 'Note').map(({ id }) => id)).toEqual(['note.3', 'note.4']);
    expect(sems.flatMap(({ type, alt }) => (type === 'Link' ? [alt] : []))).toEqual([
      'Anmerkung 3',
      'Anmerkung 3, zurück zum Text',
      'Anmerkung 4, zurück zum Text',
    ]);
  });

  it('is a list of items with marker and body, to four levels', () => {
    const inner = (n: number): Block =>
      list(`l${n}`, n === 4 ? ['ganz innen'] : [[paragraph(`p${n}`, 'Text'), inner(n + 1)]]);
    expect(outline(trees([inner(1)]))).toBe(
      'L[LI[Lbl,LBody[P,L[LI[Lbl,LBody[P,L[LI[Lbl,LBody[P,L[LI[Lbl,LBody[P]]]]]]]]]]]]',
    );
    const kinds = allSems(trees([inner(1)])).flatMap((sem) => (sem.list ? [sem.list] : []));
    expect(kinds).toEqual(['Disc', 'Disc', 'Square', 'Circle']);
  });

  it('is a quotation of paragraphs', () => {
    expect(outline(trees([{ kind: 'quotation', id: 'q', blocks: [paragraph('p', 'So ist es.')] }]))).toBe(
      'BlockQuote[P]',
    );
  });

  it('is a table with caption, head, and a header cell for each column and row', () => {
    const block = table(
      't',
      'Tabelle 1',
      'Mittel',
      ['Position', 'Betrag'],
      [row('Zuteilung', ['5'])],
      ['Stand: heute'],
    );
    const found = trees([block]);
    expect(outline(found)).toBe('Div[Table[Caption,THead[TR[TH,TH]],TBody[TR[TH,TD]]],P]');
    const scopes = allSems(found).flatMap((sem) => (sem.scope ? [sem.scope] : []));
    expect(scopes).toEqual(['Column', 'Column', 'Row']);
  });

  it('is a figure with caption and alternative text, and a link to its values', () => {
    const values = table('v', 'Tabelle 2', 'Werte', ['Wert', 'Punkte'], [row('a', ['1'])]);
    const block = chart('barometer', 'Abbildung 1', 'Barometer', 'Drei Balken.', ['Quelle: IAB'], 'v');
    const [figure] = trees([block, values]);
    expect(outline(figure ? [figure] : [])).toBe('Div[Caption,Figure,P,P[Link]]');
    expect(allSems(figure ? [figure] : []).find((sem) => sem.type === 'Figure')?.alt).toBe('Drei Balken.');
  });

  it('is there for every block of the sample, once, with an id nothing else has', () => {
    const sems = allSems(semTree(firstPass(sampleProgramme)));
    const ids = sems.map((sem) => sem.id);
    const divided = ids.filter((id, i) => ids.indexOf(id) !== i);
    // A paragraph in two texts has one meaning; its parts stand next to each other.
    for (const id of new Set(divided)) {
      const places = ids.flatMap((other, i) => (other === id ? [i] : []));
      expect(sems.filter((sem) => sem.id === id).every((sem) => sem.type === 'P')).toBe(true);
      expect(places).toEqual(places.map((_, i) => (places[0] ?? 0) + i));
    }
    for (const id of sampleProgramme.sections.flatMap((section) => allIds(section.blocks))) {
      expect(ids, id).toContain(id);
    }
  });

  it('is a contents entry that refers by a link, for each heading', () => {
    const found = semTree(firstPass(sampleProgramme)).find(({ sem }) => sem.type === 'TOC');
    expect(found?.kids).toHaveLength(19);
    expect(new Set(found?.kids.map((kid) => outline([kid])))).toEqual(new Set(['TOCI[Reference[Link]]']));
  });
});
