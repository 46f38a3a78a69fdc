import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { jsonSchemas } from '../../src/validate/json-schema.ts';

const folder = fileURLToPath(new URL('../../data/', import.meta.url));
const read = (path: string): [string, string] => [`data/${path}`, readFileSync(join(folder, path), 'utf8')];
const names = (path: string, ending: string): readonly string[] =>
  readdirSync(join(folder, path))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${path}/${name}`);

/** The 2024 programme as it is in the repository. */
export const REAL: Readonly<Record<string, string>> = Object.fromEntries(
  ['jobcenter.yaml', ...names('2024', '.yaml'), ...names('2024/chapters', '.md')].map(read),
);

export const anyFile = (contents: Readonly<Record<string, string>>): fc.Arbitrary<string> =>
  fc.constantFrom(...Object.keys(contents));

/** Every key of every schema, and words that have a meaning somewhere. */
export const KEYS = [...new Set(JSON.stringify(jsonSchemas()).match(/(?<=")[a-z][A-Za-z0-9-]*(?=":\{)/g))];
export const WORDS = [
  'elb',
  'elb@2022-12',
  '-kfa',
  'Personen',
  'Prozent',
  '6.658',
  '33,4 %',
  '2023-13',
  '31.12.2023',
  '',
  ' ',
  '{{jahr}}',
  '0x1F',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ue000',
  'ä'.normalize('NFD'),
  'null',
  '.inf',
];

export const { tree: anyTree } = fc.letrec<{ tree: unknown; leaf: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS, ...WORDS), fc.string()), tie('tree')), { maxLength: 6 })
      .map((pairs) => new Map(pairs)),
  ),
  leaf: fc.oneof(
    fc.constantFrom(...WORDS, ...KEYS),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  ),
}));

/** Characters that mean something in YAML, Markdown or Unicode, and numbers as people write them. */
export const NOTATION = [
  '\t',
  '"',
  "'",
  ': ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  ',',
  '#',
  '&a ',
  '*a',
  '!!x ',
  '|',
  '>',
  '%',
  '@',
  '`',
  '---\n',
  '...\n',
  '\n',
  '\r',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u202e',
  '\ud83d\ude00',
  '<<: ',
  '? ',
  '.',
  ',00',
  ' %',
  '-',
  '1e9',
  '0x',
  'null',
  '\0',
  '\\',
  '{{',
  '}}',
  'ü'.normalize('NFD'),
];

interface Mutation {
  readonly at: number;
  readonly cut: number;
  readonly text: string;
}

export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(1_000_000),
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  text: fc.oneof(fc.constant(''), fc.constantFrom(...NOTATION, ...WORDS, ...KEYS)),
});

export const mutate = (text: string, mutations: readonly Mutation[]): string =>
  mutations.reduce((it, { at, cut, text: insert }) => {
    const start = at % (it.length + 1);
    return it.slice(0, start) + insert + it.slice(start + cut);
  }, text);
