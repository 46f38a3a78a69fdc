import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { approvalSchema } from '../../src/validate/schema/approval.ts';
import { carriedOverSchema } from '../../src/validate/schema/carried-over.ts';
import { editionSchema } from '../../src/validate/schema/edition.ts';
import { exhibitsSchema } from '../../src/validate/schema/exhibits.ts';
import { jobcenterSchema } from '../../src/validate/schema/jobcenter.ts';
import { termsSchema } from '../../src/validate/schema/terms.ts';
import { topicSchema } from '../../src/validate/schema/topic.ts';
import { surelyFits } from '../../src/validate/surely-fits.ts';
import { KEYS, WORDS } from './hostile-input.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'jobcenter.yaml': jobcenterSchema,
  'edition.yaml': editionSchema,
  'terms.yaml': termsSchema,
  'exhibits.yaml': exhibitsSchema,
  'carried-over.yaml': carriedOverSchema,
  'approval.yaml': approvalSchema,
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = ['data', 'test/editions/entwurf/data', 'test/editions/erfunden/data', 'test/editions/seenland/data']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((it) => [folder, it]))
  .map(([folder = '', name = '']) => join(folder, name))
  .filter((name) => name.endsWith('.yaml'))
  .sort();

const schemaOf = (file: string): z.ZodType => SCHEMAS[file.replace(/^.*\//, '')] ?? topicSchema;

function readValue(file: string): unknown {
  const { document } = parseYaml(file, readFileSync(join(root, file), 'utf8'));
  if (!document) throw new Error(`${file} is no YAML`);
  return document.value;
}

type Tree = unknown[] | Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every list and section of a value. */
const treesIn = (value: unknown): readonly Tree[] =>
  isTree(value) ? [value, ...Object.values(value).flatMap(treesIn)] : [];

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(...WORDS, ...KEYS, 'offen', 'endgültig', 2023, '2023-12', '2023-02-30', '2023-Q5', -1, 0.5),
  fc.constantFrom<unknown>(null, true, 1900, 1e300, Number.NaN, Number.POSITIVE_INFINITY),
  fc.constantFrom<unknown>([], ['elb'], [null], [2023, 2024], [0, 100, 100, 100], {}, { text: 'x' }, { file: 'a.md' }),
);

/** A slip in a list or section: an entry gone, another one, or one more. */
const anySlip = fc.record({
  tree: fc.nat(),
  at: fc.nat(),
  what: fc.constantFrom('remove', 'replace', 'copy', 'add'),
  key: fc.constantFrom(...KEYS, ...WORDS),
  value: anyValue,
});

type Slip = (typeof anySlip extends fc.Arbitrary<infer T> ? T : never) & { readonly value: unknown };

function slip(value: unknown, { tree, at, what, key, value: given }: Slip): void {
  // Another slip may change what was put there.
  const put: unknown = structuredClone(given);
  const trees = treesIn(value);
  const inside = trees[tree % Math.max(1, trees.length)];
  if (!inside) return;
  const keys = Object.keys(inside);
  const chosen = keys[at % Math.max(1, keys.length)] ?? key;
  const other: unknown = structuredClone(trees[at % trees.length]);
  if (Array.isArray(inside)) {
    const index = Number(chosen) || 0;
    if (what === 'remove') inside.splice(index, 1);
    else inside.splice(index, what === 'add' ? 0 : 1, what === 'copy' ? other : put);
  } else if (what === 'remove') delete inside[chosen];
  else if (key !== '__proto__') inside[what === 'add' ? key : chosen] = put;
}

describe('the quick look whether a file fits its schema', () => {
  it.each(files)('says yes to %s', (file) => {
    expect(surelyFits(schemaOf(file), readValue(file))).toBe(true);
  });

  it('says yes where zod does, and zod would change nothing', () => {
    const count = { yes: 0, no: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(anySlip, { minLength: 1, maxLength: 2 }), (file, slips) => {
        const value = structuredClone(readValue(file));
        for (const it of slips) slip(value, it);
        const read = schemaOf(file).safeParse(value);
        expect(surelyFits(schemaOf(file), value)).toBe(read.success);
        if (read.success) expect(value).toEqual(read.data);
        count[read.success ? 'yes' : 'no'] += 1;
      }),
      { numRuns: Number(process.env.RUNS ?? 1500) },
    );
    expect(Math.min(count.yes, count.no)).toBeGreaterThan(200);
  });

  it('leaves what it does not know to zod', () => {
    expect(surelyFits(z.bigint(), 1n)).toBe(false);
    expect(surelyFits(z.object({ a: z.string() }), { a: 'x', b: 1 })).toBe(false);
    expect(surelyFits(z.string().transform(Number), '1')).toBe(false);
  });
});
