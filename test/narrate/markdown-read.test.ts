import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBlock } from '../../src/narrate/markdown/plain.ts';
import { readMarkdown, readWhole } from '../../src/narrate/markdown/read.ts';

const START = { line: 1, column: 1, offset: 0 };

const folder = 'data/2024/chapters';
const files = readdirSync(folder).map((name) => join(folder, name));
/** As a chapter reaches Markdown: marks where placeholders were. */
const marked = (text: string): string =>
  text.replace(/\{\{[^{}]*\}\}/g, (tag) => `\uE000${'\uE002'.repeat(tag.length - 2)}\uE001`);
const texts = files.map((file) => marked(readFileSync(file, 'utf8')));

const PIECES = [
  ...['# Titel', '## ', '###Titel', 'Ein Satz.', 'Zwei\nZeilen', '(in Klammern)', '„Zitat“', 'a\uE000\uE010\uE001b'],
  ...['- Punkt', '- Punkt\n- noch einer', '1. eins', '12. zwölf', '> Zitat', '* * *', '---', '===', 'Text\n===', '+ a'],
  ...['**fett** und *kursiv*', '[Link](https://a.de)', '![Bild](a)', '`code`', '```', '<b>', '&amp;', '\\*', 'a_b_'],
  ...[
    '[^a]',
    '[^a]: Anmerkung',
    '[a]: https://a.de',
    '[a]',
    '    Code',
    '  a',
    '\t',
    'https://a.de',
    'a  ',
    'a\\',
    '|a|b|',
  ],
  ...['\n', '\n\n', '\n\n\n', ' ', '  \n', '#', '-', '1.', '– ', 'z. B. 5 %', 'Ä', '\u00a0', '\ud83d\ude00'],
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES, '\n\n', '\n\n', '\n'), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc
    .record({
      whole: fc.constantFrom(...texts),
      from: fc.nat(),
      length: fc.integer({ min: 1, max: 900 }),
      slips: fc.array(fc.record({ at: fc.nat(), put: fc.constantFrom(...PIECES), removed: fc.nat({ max: 3 }) }), {
        maxLength: 3,
      }),
    })
    .map(({ whole, from, length, slips }) => {
      const start = from % whole.length;
      return slips.reduce(
        (before, { at, put, removed }) => {
          const cut = at % (before.length + 1);
          return before.slice(0, cut) + put + before.slice(cut + removed);
        },
        whole.slice(start, start + length),
      );
    }),
);

describe('reading Markdown block by block', () => {
  it.each(files)('makes of %s what the library makes of the whole', (file) => {
    const chapter = marked(readFileSync(file, 'utf8'));
    expect(readMarkdown(chapter)).toStrictEqual(readWhole(chapter));
  });

  it('makes of every text what the library makes of the whole', () => {
    fc.assert(
      fc.property(text, (it) => {
        expect(readMarkdown(it)).toStrictEqual(readWhole(it));
      }),
      { numRuns: Number(process.env.RUNS ?? 1500) },
    );
  });

  it.each([
    ['a heading', '## Ziele der Arbeit'],
    ['a list', '- Punkt\n- noch \uE000\uE010\uE001 (siehe oben)'],
    ['a paragraph', 'Im \uE000\uE010\uE001 waren es mehr, als erwartet (siehe oben).\nDas ist gut.'],
  ])('needs no library for %s of plain words', (_, block) => {
    expect(plainBlock(block, START)).toStrictEqual(readWhole(block).children[0]);
  });

  it.each([
    '- Punkt\nund weiter',
    '- Punkt\n\n- noch einer',
    '- **fett**',
    '-  Punkt',
    '1. Punkt',
    '**fett**',
    'a  \nb',
    'a\n---',
    '[Link](#a)',
    'a &amp; b',
    '#Titel',
    '# Titel #',
    '> a',
  ])('leaves %j to the library', (block) => {
    expect(plainBlock(block, START)).toBeUndefined();
  });

  it('gives every reading nodes of its own', () => {
    const chapter = '# Titel\n\n- Punkt\n';
    const [first, second] = [readMarkdown(chapter), readMarkdown(chapter)];
    expect(first).toStrictEqual(second);
    expect(first.children[0]).not.toBe(second.children[0]);
    expect(first.children[1]).not.toBe(second.children[1]);
  });
});
