import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Composer, type Node } from 'yaml';
import { readCommon } from '../../src/load/common-yaml.ts';
import type { Located } from '../../src/load/source.ts';
import { readStructure } from '../../src/load/yaml-structure.ts';
import { readValues } from '../../src/load/yaml-values.ts';
import { isPlainNumber } from '../../src/validate/number-text.ts';

/** What both readers say. */
function readAtOnce(text: string) {
  const common = readCommon(text);
  return common && { value: common.value, located: common.located };
}

/** How every number of a text is typed. */
function typedNumbers(value: unknown, { items, keys, typed }: Located): readonly string[] {
  if (typeof value === 'number') return [typed ?? ''];
  const inner = (at: number): unknown =>
    Array.isArray(value) ? value[at] : (value as Record<string, unknown>)[keys?.[at] ?? ''];
  return (items ?? []).flatMap((item, at) => typedNumbers(inner(at), item));
}

/** Values and places as the careful reader has them; undefined where anything is wrong with the text. */
function readWhole(text: string) {
  const { tokens, refused } = readStructure(text);
  if (refused.length > 0) return undefined;
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false });
  const [parsed] = [...composer.compose(tokens)];
  if (!parsed || parsed.errors.length > 0 || parsed.contents === null) return undefined;
  const { value, located, problems } = readValues(text, parsed.contents as Node, () => 1);
  return problems.length > 0 ? undefined : { value, located };
}

const folders = ['data', 'data/2024', 'test/editions/erfunden/data'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);
const texts = files.map((file) => readFileSync(file, 'utf8'));

const SAMPLES = [
  'a:\n  - b: 2.50\n    c: "x"\nleer:\n',
  'a:\n- b\n-  c: 1\n   d: { e: [1, -2.5, true, "x, y"], f: \'z\' } # Ende\nb: -umschichtung\n',
  'a: >-\n  eins\n  zwei\n\n# Bemerkung\nb:\n  c: [ 2023-12,\n    null, x:y ]\n  d: http://a.b/c#d\n',
  'a:\n  b:\n    { c: 1, d: [e,\n    f] }\n  g:\n   [h]\n',
  'a: "b\\n\\u00e4 c"\nd: \'e\'\'f\'\n"g": h\n  i\nj: |+\n  k\n   l\n\nm: { n: "o\\\n    p", q: r\n   s }\nt:\n- u:\n  v: [w, [x], { y: -1 }]\n',
  'liste: # Bemerkung\n  - { date: 2019-09, value: 7539, status: endgültig }\n  - "a: b"\n  - a - b\n',
];

const SIGNS = [...' \n:-#,[]{}"\'>|?&*!%@`~=<\\.+0128aexnoäß_/', '\t', '\u00a0', ': ', '- ', ' #', '\n  ', '\n\n'];
const WORDS = [
  'null',
  'Null',
  'true',
  'nan',
  '.inf',
  '0x1',
  '1e3',
  '012',
  '<<',
  '---',
  '...',
  '""',
  "''",
  '>-\n',
  '{{a}}',
];

/** A piece of a real file, or a sample, with a few slips in it. */
const slipped = fc
  .record({
    text: fc.oneof(
      fc.constantFrom(...SAMPLES),
      fc
        .record({ text: fc.constantFrom(...texts), from: fc.nat(), lines: fc.integer({ min: 1, max: 12 }) })
        .map(({ text, from, lines }) => {
          const all = text.split('\n');
          const start = from % all.length;
          return `${all.slice(start, start + lines).join('\n')}\n`;
        }),
    ),
    slips: fc.array(
      fc.record({
        at: fc.nat(),
        removed: fc.integer({ min: 0, max: 3 }),
        put: fc.constantFrom('', ...SIGNS, ...WORDS),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ text, slips }) =>
    slips.reduce((before, { at, removed, put }) => {
      const from = at % (before.length + 1);
      return before.slice(0, from) + put + before.slice(from + removed);
    }, text),
  );

describe('reading what data files commonly hold in one pass', () => {
  it.each(files)('takes %s as it is', (file) => {
    const text = readFileSync(file, 'utf8');
    const common = readAtOnce(text);
    expect(common).toBeDefined();
    expect(common).toStrictEqual(readWhole(text));
  });

  it.each(SAMPLES)('takes %j as it is', (text) => {
    expect(readCommon(text)).toBeDefined();
    expect(readAtOnce(text)).toStrictEqual(readWhole(text));
  });

  it('says the same of every text as the careful reader, or nothing', () => {
    let taken = 0;
    fc.assert(
      fc.property(slipped, (text) => {
        const common = readCommon(text);
        if (!common) return;
        taken += 1;
        expect(readAtOnce(text)).toStrictEqual(readWhole(text));
        const isUnusual = typedNumbers(common.value, common.located).some((typed) => !isPlainNumber(typed));
        if (isUnusual) expect(common.hasUnusualNumbers).toBe(true);
      }),
      { numRuns: Number(process.env.RUNS ?? 3000) },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it.each([
    ['12', false],
    ['-0.50', false],
    ['"012"', false],
    ['2023-12', false],
    ['012', true],
    ['1234567890123456', true],
  ])('tells whether %s is a number out of the ordinary', (typed, isUnusual) => {
    expect(readCommon(`a: ${typed}\n`)?.hasUnusualNumbers).toBe(isUnusual);
  });

  it.each([
    ['a tab', 'a:\tb\n'],
    ['an escape of a character that no text may hold', 'a: "\\u0007"\n'],
    ['an escape that makes a decomposed umlaut', 'a: "u\\u0308"\n'],
    ['a key given twice', 'a: 1\na: 2\n'],
    ['a key that reaches into objects', 'constructor: 1\n'],
    ['a reference', 'a: &b 1\nc: *b\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['an explicit key', '? a\n: b\n'],
    ['a key without value in braces', 'a: { b, c: 1 }\n'],
    ['a list item without value', 'a:\n  -\n  - b\n'],
    ['a comment before a folded text', 'a: # b | c\n  >-\n  d\n'],
    ['more than a file may hold', `a: [${'a,'.repeat(250_000)}b]\n`],
    ['an octal-looking or exponential number', 'a: 1e3\n'],
    ['a bracket that is never closed', 'a: [1, 2\n'],
    ['deep nesting', `${'a: { '.repeat(12)}b: 1${' }'.repeat(12)}\n`],
    ['a decomposed umlaut', 'a: u\u0308ber\n'],
  ])('leaves %s to the careful reader', (_, text) => {
    expect(readCommon(text)).toBeUndefined();
  });
});
