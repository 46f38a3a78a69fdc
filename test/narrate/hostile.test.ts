import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/blocks/plain-text.ts';
import { typeset } from '../../src/german/typography.ts';
import { hasErrors, type Problem } from '../../src/problem/problem.ts';
import { blocksOf, narrateText, readable, template } from './build.ts';

/** Pieces of Markdown, HTML and template code, right and wrong, that may meet in any order. */
const PIECES = [
  ...['{{', '}}', '{{{', '}}}', '{{{{', '}}}}', '{{~', '~}}', '{{!', '{{!--', '--}}', '\\', '{', '}'],
  ...['{{elb}}', '{{wert elb}}', '{{#wenn (steigt elb von="2022-12")}}', '{{else}}', '{{else wenn', '{{/wenn}}', '{{/'],
  ...[
    '#wenn',
    '#each',
    '>',
    '*',
    '^',
    '&',
    '(',
    ')',
    '"',
    "'",
    '[',
    ']',
    'am="2019-09"',
    'am=',
    '|x|',
    ' as ',
    '@root',
    '../',
  ],
  ...[
    'elb',
    'wert',
    'this',
    '__proto__',
    'constructor',
    'zwei',
    'Dezember 2023',
    '5 %',
    '1.',
    '- ',
    '> ',
    '# ',
    '#### ',
    '##### ',
  ],
  ...[
    '**',
    '_',
    '`',
    '```',
    '<b>',
    '</b>',
    '<!--',
    '![',
    '](',
    '](https://x.de)',
    '](#titel)',
    '&amp;',
    '&#50;',
    '---',
    '===',
  ],
  ...['[^1]', '[^1]: ', '\n\n[^1]: ', '\n\n[^a]: ', '[^a]', '[^', '[^a b]', '\\[^1]'],
  ...['\n', '\n\n', '\r\n', '    ', '\t', ' ', '\uE000', '\uE001', '\uE010', 'ä', '😀', 'Wort'],
];

const soup = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 40 });

/** Words of the parsers underneath; none may reach a reader. */
const FOREIGN_WORDS = /Parse error|Expecting|Lexical|undefined helper|doesn't match|Error:|\[object|NaN/;

function expectGerman({ message, hint, code }: Problem): void {
  expect(message).toMatch(/[.?]$/);
  expect(hint).not.toBe('');
  expect(`${message} ${hint}`).not.toMatch(FOREIGN_WORDS);
  expect(code).toMatch(/^[a-z]+(?:[.-][a-z]+)+$/);
}

function expectWithin({ place }: Problem, text: string): void {
  const lines = text.split(/\r\n|\n|\r/);
  expect(place.file).toBe('data/2024/chapters/text.md');
  const line = lines[(place.line ?? 0) - 1];
  expect(line).toBeDefined();
  expect(place.column).toBeGreaterThanOrEqual(1);
  expect(place.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
}

describe('hostile chapters', () => {
  it('never throw; every problem is German and stands inside the file', () => {
    fc.assert(
      fc.property(soup, (pieces) => {
        const text = `# Titel\n\n${pieces.join('')}`;
        const { programme, problems } = narrateText(text);
        for (const problem of problems) {
          expectGerman(problem);
          expectWithin(problem, text);
        }
        expect(programme === undefined).toBe(hasErrors(problems));
      }),
      { numRuns: 600 },
    );
  });

  it('never print a placeholder, a mark of ours or HTML', () => {
    fc.assert(
      fc.property(soup, (pieces) => {
        const { programme } = narrateText(`# Titel\n\n${pieces.join('')}`);
        const text = readable(programme?.sections.flatMap((section) => section.blocks) ?? []).join('\n');
        expect(text).not.toMatch(/\{\{|[\uE000-\uF8FF]|<b>/);
      }),
      { numRuns: 300 },
    );
  });

  it('are read in time that grows with their length, not faster', () => {
    for (const piece of ['{{', '{{"', '{{#wenn ', '[', '**', '<', 'zweizwei', '1a', 'a']) {
      expect(() => narrateText(piece.repeat(3000))).not.toThrow();
    }
  });
});

/** Values that would be markup, template code or one of our own marks if a text held them. */
const HOSTILE = [
  '**fett**',
  '_kursiv_',
  '[x](https://boese.example)',
  '{{elb}}',
  '{{{elb}}}',
  '{{#each this}}',
  '<script>alert(1)</script>',
  '`code`',
  '# Titel',
  '- Punkt',
  '![x](y)',
  '\uE000\uE010\uE001',
  'a\n\nb',
  '&amp;',
  '\\',
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...HOSTILE), { minLength: 2 }).map((all) => all.join(' ')),
);

describe('hostile values', () => {
  const place = { file: 'data/2024/terms.yaml', line: 1, column: 1 };
  const asRead = (value: string): string => typeset([value]).join('');

  it('are printed as they are, wherever they come from', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const population = { id: 'gruppe', name: value, definition: '', members: [value], place };
        const edition = { populations: new Map([['gruppe', population]]) };
        const blocks = blocksOf('{{bezeichnung gruppe}}\n\n*{{aufzaehlung gruppe}}*', { edition });
        expect(blocks).toEqual([
          { kind: 'paragraph', id: 'section.text.2', text: [{ kind: 'text', text: asRead(value) }] },
          {
            kind: 'paragraph',
            id: 'section.text.3',
            text: [{ kind: 'emphasis', children: [{ kind: 'text', text: asRead(value) }] }],
          },
        ]);
      }),
    );
  });

  it('stay text in quotations, units and names of sources', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const edition = {
          quotations: new Map([
            [
              'wort',
              {
                id: 'wort',
                speaker: value,
                role: value,
                parts: [value],
                date: { kind: 'year' as const, year: 2023 },
                source: 'quelle',
                doubts: [],
                place,
              },
            ],
          ]),
        };
        const [block] = blocksOf('{{zitat wort teil=1}}', { edition });
        expect(block).toMatchObject({ kind: 'paragraph', text: [{ kind: 'text' }] });
      }),
    );
  });

  it('are refused where an author writes them into a caption as placeholders, and plain text otherwise', () => {
    const exhibit = { file: 'data/2024/exhibits.yaml', line: 3, column: 12 };
    const table = (caption: string) => ({
      id: 'tafel',
      caption: template(caption),
      columns: [template('Position'), template('Wert')],
      rows: [
        {
          label: template('eLb'),
          cells: [{ kind: 'figure' as const, operand: 'elb', negate: false, place: exhibit }],
          total: false,
        },
      ],
      acknowledged: new Map(),
      place: exhibit,
    });
    const [block] = blocksOf('{{tabelle "tafel"}}', { tables: [table('**fett** <b>[x](y)</b> `z`')] });
    expect(block?.kind === 'table' && plainText(block.caption)).toBe('**fett** <b>[x](y)</b> `z`');
    const { problems } = narrateText('# Titel\n\n{{tabelle "tafel"}}', { tables: [table('Stand {{{elb}}}')] });
    expect(problems).toMatchObject([{ place: { file: 'data/2024/exhibits.yaml', line: 3, column: 18 } }]);
  });
});
