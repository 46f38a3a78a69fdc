import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { hasErrors, type Problem } from '../../src/problem/problem.ts';
import { EXAMPLE } from './example-edition.ts';
import { anyFile, anyMutation, anyTree, KEYS, mutate, NOTATION, REAL, WORDS } from './hostile-input.ts';
import { type Contents, validating } from './validating.ts';

/** Words of JavaScript, zod and the YAML reader that no person should meet. */
const LEAKS =
  /undefined|\[object|\bNaN\b|Infinity|\b(expected|invalid|received|unrecognized|required|must be|too (small|big)|plain value|implicit|token|scalar|mapping|sequence|indicator|collection|unexpected|character)\b/i;

/** What the program says of its own accord: without the words it quotes, and without keys in brackets. */
const ownWords = ({ message, hint }: Problem): string =>
  `${message} ${hint}`.replace(/„[^“]*“|"[^"]*"|\([a-zA-Z]+\)|(?<=schreiben Sie: ).*|(?<=Schreiben Sie: ).*/g, '');

const linesOf = (contents: Contents[string] | undefined): readonly string[] =>
  (typeof contents === 'string' ? contents : new TextDecoder().decode(contents)).split(/\r\n|\r|\n/);

/** What holds of any input at all. */
function expectSound(contents: Contents): void {
  const { edition, problems } = validating(contents);
  expect(edition !== undefined).toBe(!hasErrors(problems));
  const lines = new Map(Object.entries(contents).map(([file, it]) => [file, linesOf(it)]));
  for (const problem of problems) {
    expect(ownWords(problem)).not.toMatch(LEAKS);
    const { file, line, column } = problem.place;
    if (line === undefined || column === undefined) continue;
    expect(line).toBeLessThanOrEqual(lines.get(file)?.length ?? 0);
    expect(column).toBeLessThanOrEqual((lines.get(file)?.[line - 1]?.normalize('NFC').length ?? 0) + 1);
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
  }
  const places = problems.map(({ place, code, message }) => JSON.stringify([place, code, message]));
  expect(new Set(places).size).toBe(places.length);
}

describe('any input at all is read to an edition or to problems a person understands', () => {
  it('when the files are as they should be', () => {
    expectSound(EXAMPLE);
    expectSound(REAL);
  });

  it('when a file is random bytes', () => {
    fc.assert(
      fc.property(anyFile(EXAMPLE), fc.uint8Array({ maxLength: 200 }), (file, bytes) => {
        expectSound({ ...EXAMPLE, [file]: bytes });
      }),
    );
  });

  it('when a file is random text of the notation', () => {
    fc.assert(
      fc.property(
        anyFile(EXAMPLE),
        fc.array(fc.constantFrom(...NOTATION, ...WORDS, ...KEYS, '\n  ', ': ')),
        (file, parts) => {
          expectSound({ ...EXAMPLE, [file]: parts.join('') });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('when a file is a random tree', () => {
    const yamlFiles = Object.fromEntries(Object.entries(EXAMPLE).filter(([file]) => file.endsWith('.yaml')));
    fc.assert(
      fc.property(anyFile(yamlFiles), anyTree, (file, tree) => {
        expectSound({ ...EXAMPLE, [file]: stringify(tree) });
      }),
      { numRuns: 400 },
    );
  });

  it('when an entry of a file is replaced by a random tree', () => {
    const yamlFiles = Object.fromEntries(Object.entries(EXAMPLE).filter(([file]) => file.endsWith('.yaml')));
    fc.assert(
      fc.property(anyFile(yamlFiles), fc.nat(), anyTree, (file, at, tree) => {
        const lines = (EXAMPLE[file] ?? '').split('\n');
        const index = at % lines.length;
        const key = /^\s*(- )?[\w-]+:/.exec(lines[index] ?? '')?.[0];
        if (!key) return;
        lines[index] =
          `${key} ${JSON.stringify(tree, (_, it) => (it instanceof Map ? Object.fromEntries(it) : it)) ?? 'null'}`;
        expectSound({ ...EXAMPLE, [file]: lines.join('\n') });
      }),
      { numRuns: 400 },
    );
  });

  it('when the files of 2024 are damaged', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyFile(REAL), fc.array(anyMutation, { minLength: 1, maxLength: 3 })), {
          minLength: 1,
          maxLength: 2,
        }),
        (damages) => {
          const damaged = damages.map(([file, mutations]) => [file, mutate(REAL[file] ?? '', mutations)] as const);
          expectSound({ ...REAL, ...Object.fromEntries(damaged) });
        },
      ),
      { numRuns: 200 },
    );
  });

  const customers = 'data/2024/customers.yaml';
  const aliases = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join('\n');
  const levels = Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
  it.each([
    ['aliases explode', `a0: &a0 x\n${aliases}\n`, 'yaml.reference'],
    ['brackets open without end', '['.repeat(1_900_000), 'yaml.too-deep'],
    ['braces are nested ten thousand deep', `a: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}`, 'yaml.too-deep'],
    ['lists are nested ten thousand deep', `${'- '.repeat(10_000)}1`, 'yaml.too-deep'],
    ['keys are nested in a line ten thousand deep', `${'? '.repeat(10_000)}1`, 'yaml.too-deep'],
    ['sections are nested a thousand deep', levels, 'yaml.too-deep'],
    ['there are more entries than anybody reads', '- 1\n'.repeat(400_000), 'yaml.too-many'],
    ['there are more documents than anybody reads', '---\n'.repeat(100_000), 'yaml.several-documents'],
    ['a word has no end', 'a'.repeat(1_900_000), 'field.shape'],
    ['a text in quotation marks has no end', `a: "${'b '.repeat(900_000)}`, 'yaml.unclosed-quote'],
    ['a number has no end', `figures: ${'9'.repeat(1_000_000)}`, 'field.shape'],
    ['the file is larger than allowed', 'a'.repeat(2_000_001), 'file.too-big'],
  ])('when %s', (_what, text, code) => {
    const contents = { ...EXAMPLE, [customers]: text };
    const codes = validating(contents)
      .problems.filter(({ place }) => place.file === customers)
      .map((it) => it.code);
    expect(codes).toContain(code);
    expectSound(contents);
  });

  it('when there are thousands of entries, right and wrong, that hang together', () => {
    const chain = Array.from({ length: 5_000 }, (_, i) => `  d${i}: { label: D, sum: [d${(i + 1) % 5_000}] }`);
    const wrong = Array.from({ length: 5_000 }, (_, i) => `  f${i}: { unit: Persnen, vlue: 1,5, sorce: x }`);
    expectSound({ ...EXAMPLE, 'data/2024/many.yaml': ['derived:', ...chain, 'figures:', ...wrong].join('\n') });
  });
});
