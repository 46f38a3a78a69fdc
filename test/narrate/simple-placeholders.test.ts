import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handlebars } from '../../src/narrate/template/environment.ts';
import { readCall } from '../../src/narrate/template/expression.ts';
import { readSimple } from '../../src/narrate/template/simple.ts';
import { structureOf } from '../../src/narrate/template/structure.ts';
import { narrateText } from './build.ts';

const START = 7;

/** What Handlebars reads in a placeholder that stands at `START`. */
function byHandlebars(written: string) {
  const node = handlebars.parse(written).body[0];
  if (node?.type !== 'MustacheStatement') throw new Error(`no placeholder: ${written}`);
  // Just looked up.
  return readCall(node as hbs.AST.MustacheStatement, ({ column }) => START + column, START);
}

const name = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
  fc.constantFrom('elb', 'true', 'false', 'null', 'undefined', 'this', 'as', 'constructor', 'else', 'elsewhere', 'am'),
);
const quoted = fc.stringMatching(/^[^"\\{}\r\n]{0,12}$/).map((text) => `"${text}"`);
const option = fc.tuple(name, fc.oneof(name, quoted, fc.stringMatching(/^\d{1,3}$/))).map((pair) => pair.join('='));
const written = fc
  .tuple(name, fc.array(fc.oneof(name, quoted), { maxLength: 3 }), fc.array(option, { maxLength: 3 }))
  .map(([first, parameters, options]) => `{{${[first, ...parameters, ...options].join(' ')}}}`);

describe('a placeholder of names, quoted texts and options', () => {
  it('means without Handlebars what it means to it', () => {
    fc.assert(
      fc.property(written, (it) => {
        const call = readSimple(it, START);
        if (call) expect(call).toStrictEqual(byHandlebars(it));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '{{elb}}',
    '{{wert elb}}',
    '{{stichtag elb am="2019-09" form="lang"}}',
    '{{zahl elb nachkomma=0 ohneRund=true}}',
    '{{trend elb von="2022-12"}}',
  ])('needs no Handlebars: %s', (it) => {
    expect(readSimple(it, START)).toStrictEqual(byHandlebars(it));
  });

  it.each([
    '{{ elb}}',
    '{{~elb}}',
    '{{elb.x}}',
    '{{this}}',
    '{{true}}',
    '{{else}}',
    '{{elsewhere}}',
    '{{wert null}}',
    '{{wert elb true=1}}',
    '{{wert (steigt elb)}}',
    "{{wert 'elb'}}",
    '{{norm "a\\"b"}}',
    '{{#wenn elb}}',
  ])('is left to Handlebars otherwise: %s', (it) => {
    expect(readSimple(it, START)).toBeUndefined();
  });
});

describe('a block with one condition of names, texts and options', () => {
  it('is always readable to Handlebars', () => {
    const condition = fc.tuple(
      name,
      fc.array(fc.oneof(name, quoted), { maxLength: 3 }),
      fc.array(option, { maxLength: 2 }),
    );
    fc.assert(
      fc.property(condition, ([first, parameters, options]) => {
        const text = `{{#wenn (${[first, ...parameters, ...options].join(' ')})}}Ja.{{else}}Nein.{{/wenn}}`;
        const { readable, faults } = structureOf(text);
        expect(faults).toEqual([]);
        expect(handlebars.parse(readable).body[0]?.type).toBe('BlockStatement');
      }),
      { numRuns: 2000 },
    );
  });
});

const PIECES = [
  ...['{{elb}}', '{{wert elb}}', '{{nichts}}', '{{zahl elb am="2022-12"}}', ' ', '\n', '\n\n', 'Wort', 'Ä, ö.'],
  ...['{{#wenn (steigt elb von="2022-12")}}', '{{else}}', '{{/wenn}}', '{{!x}}', '{{~elb}}', '{{wert ~}}', '\\'],
];

describe('a text with such placeholders', () => {
  it('says the same as one in which Handlebars reads them', () => {
    // With a space behind it a placeholder is not of the simple form, and as long as one with a space before it.
    const spaced = (text: string, put: (tag: string) => string): string => text.replace(/\{\{[a-z][^{}~]*\}\}/g, put);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const simple = narrateText(text);
        const other = narrateText(spaced(text, (tag) => `${tag.slice(0, -2)} }}`));
        const told = ({ programme, problems }: typeof simple) => ({
          blocks: programme?.sections.map(({ blocks }) => blocks),
          problems: problems.map(({ code, message, place }) => [code, message.replaceAll(' }}', '}}'), place.line]),
        });
        expect(told(simple)).toStrictEqual(told(other));
      }),
      { numRuns: 1000 },
    );
  });
});
