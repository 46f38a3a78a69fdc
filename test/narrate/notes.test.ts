import { describe, expect, it } from 'vitest';
import type { Block, NotesBlock } from '../../src/blocks/block.ts';
import { plainText, printedText } from '../../src/blocks/plain-text.ts';
import { allBlocks, linesOf } from '../../src/blocks/walk.ts';
import { blocksOf, chapter, narrateParts, readable } from './build.ts';

const isNotes = (block: Block): block is NotesBlock => block.kind === 'notes';

const sectionsOf = (...chapters: readonly Parameters<typeof chapter>[]) => {
  const { programme, problems } = narrateParts({ chapters: chapters.map((it) => chapter(...it)) });
  expect(problems).toEqual([]);
  return programme?.sections ?? [];
};

/** Kinds of blocks, notes with their numbers. */
const shape = (blocks: readonly Block[]): string =>
  blocks
    .map((it) => (it.kind === 'notes' ? `notes ${it.notes.map((note) => note.number).join(' ')}` : it.kind))
    .join(', ');

describe('a note', () => {
  it('is a mark directly behind its word, and a text at the end of the chapter', () => {
    const blocks = blocksOf('Das Geld[^geld] reicht.\n\n[^geld]: Ohne Bundesmittel.\n\nWeiter im Text.');
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        id: 'section.text.2',
        text: [
          { kind: 'text', text: 'Das Geld' },
          { kind: 'note', id: 'note.1', number: 1 },
          { kind: 'text', text: ' reicht.' },
        ],
      },
      { kind: 'paragraph', id: 'section.text.3', text: [{ kind: 'text', text: 'Weiter im Text.' }] },
      {
        kind: 'notes',
        id: 'notes.1',
        notes: [
          {
            id: 'note.1',
            number: 1,
            blocks: [{ kind: 'paragraph', id: 'note.1.1', text: [{ kind: 'text', text: 'Ohne Bundesmittel.' }] }],
          },
        ],
      },
    ]);
  });

  it('prints figures, references and emphasis like any text', () => {
    const blocks = blocksOf('Wort[^a].\n\n[^a]: Es waren *nur* {{wert elb}}, siehe {{kapitel "titel"}}.');
    expect(readable(blocks)).toEqual(['Wort.', 'Es waren nur 6.658\u00A0Personen, siehe Kapitel\u00A01.']);
    expect(blocks.find(isNotes)?.notes[0]?.blocks[0]?.text).toMatchObject([
      { kind: 'text' },
      { kind: 'emphasis' },
      { kind: 'text' },
      { kind: 'figure', fact: 'elb' },
      { kind: 'text' },
      { kind: 'link', href: '#titel' },
      { kind: 'text' },
    ]);
  });

  it('has as many paragraphs as are indented below it', () => {
    const [note] = blocksOf('Wort[^a].\n\n[^a]: Kurz.\n\n    Und mehr.').find(isNotes)?.notes ?? [];
    expect(note?.blocks.map((it) => plainText(it.text))).toEqual(['Kurz.', 'Und mehr.']);
  });

  it('may be marked in lists, quotations and emphasis', () => {
    const blocks = blocksOf('- Punkt[^a]\n\n> Worte.[^b]\n\n**Fett[^c]**\n\n[^c]: C.\n[^b]: B.\n[^a]: A.');
    expect(blocks.find(isNotes)?.notes.map((note) => note.blocks.map((it) => plainText(it.text)).join())).toEqual([
      'A.',
      'B.',
      'C.',
    ]);
  });

  it('does not keep typography from seeing the text around its mark', () => {
    const [paragraph] = blocksOf('Das sind {{zahl elb}}[^a] Personen, z. B.[^b] im Herbst.\n\n[^a]: A.\n\n[^b]: B.');
    const [line = []] = paragraph ? linesOf(paragraph) : [];
    expect(printedText(line)).toBe('Das sind 6.658¹\u00A0Personen, z.\u202FB.² im Herbst.');
    expect(plainText(line)).toBe('Das sind 6.658\u00A0Personen, z.\u202FB. im Herbst.');
  });

  it('marks the first use of an abbreviation where it stands at the end of the chapter', () => {
    const place = { file: 'data/2024/terms.yaml', line: 1, column: 1 };
    const abbreviations = [{ short: 'LZB', long: 'Langzeitleistungsbeziehende', place }];
    const blocks = blocksOf('Wort[^a].\n\nDie LZB.\n\n[^a]: Auch LZB.', { edition: { abbreviations } });
    const kinds = allBlocks(blocks).flatMap((block) =>
      block.kind === 'paragraph' ? [block.text.map((it) => it.kind).join(' ')] : [],
    );
    expect(kinds).toEqual(['text note text', 'text abbreviation text', 'text']);
  });

  it('of a branch that is not printed is not printed either, and has no number', () => {
    const text =
      '{{#wenn (sinkt elb von="2022-12")}}Weniger[^a].{{else}}Mehr[^b].{{/wenn}}\n\n[^a]: {{wert kinder}}.\n\n[^b]: B.';
    const { programme, problems } = narrateParts({ chapters: [chapter(`# Titel\n\n${text}`)] });
    expect(problems).toEqual([]);
    expect(programme?.sections[0]?.blocks.find(isNotes)?.notes).toMatchObject([
      { number: 1, blocks: [{ text: [{ text: 'B.' }] }] },
    ]);
    expect(programme?.printed.has('kinder')).toBe(false);
  });

  it('may have one text in each branch', () => {
    const blocks = blocksOf(
      'Wort[^a].\n\n{{#wenn (steigt elb von="2022-12")}}\n[^a]: Ja.\n{{else}}\n[^a]: Nein.\n{{/wenn}}\n',
    );
    expect(readable(blocks)).toEqual(['Wort.', 'Ja.']);
  });
});

describe('notes of a document', () => {
  it('are counted through in the order of their marks, whatever they are called', () => {
    const sections = sectionsOf(
      ['# Anfang\n\nA[^2] und B[^1].\n\n[^1]: Zu B.\n\n[^2]: Zu A.', 'anfang.md'],
      ['# Danach\n\nC[^1].\n\n[^1]: Zu C.', 'danach.md'],
    );
    const lines = sections.flatMap((section) => section.blocks.flatMap((block) => linesOf(block).map(printedText)));
    expect(lines).toEqual(['Anfang', 'A¹ und B².', 'Zu A.', 'Zu B.', 'Danach', 'C³.', 'Zu C.']);
  });

  it('stand before the next heading of the first level, and not before others', () => {
    const [section] = sectionsOf([
      '# Anfang\n\nA[^a].\n\n## Darin\n\nB[^b].\n\n# Danach\n\nC[^c].\n\n[^a]: A.\n\n[^b]: B.\n\n[^c]: C.',
    ]);
    expect(shape(section?.blocks ?? [])).toBe(
      'heading, paragraph, heading, paragraph, notes 1 2, heading, paragraph, notes 3',
    );
  });

  it('wait for the end of a chapter that goes on in the next file', () => {
    const sections = sectionsOf(
      ['# Anfang\n\nA[^a].\n\n[^a]: A.', 'anfang.md'],
      ['## Mehr davon\n\nB[^a].\n\n[^a]: B.', 'mehr.md'],
      ['# Danach\n\nC.', 'danach.md'],
    );
    expect(sections.slice(0, 3).map(({ blocks }) => shape(blocks))).toEqual([
      'heading, paragraph',
      'heading, paragraph, notes 1 2',
      'heading, paragraph',
    ]);
  });

  it('do not leave their part of the document', () => {
    const sections = sectionsOf(
      ['Vorab[^a].\n\n[^a]: A.', 'vorwort.md', 'front'],
      ['B[^a].\n\n[^a]: B.', 'anfang.md'],
      ['# Dazu\n\nC.', 'anlage.md', 'appendix'],
    );
    expect(sections.slice(0, 3).map(({ blocks }) => shape(blocks))).toEqual([
      'paragraph, notes 1',
      'paragraph, notes 2',
      'heading, paragraph',
    ]);
  });
});
