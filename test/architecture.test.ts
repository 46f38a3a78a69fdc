import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The way from figures to the printed programme. A step may import itself and every step before it. */
const STEPS = [
  'src/memo',
  'src/colour',
  'src/problem',
  'src/time',
  'src/fingerprint',
  'src/words',
  'src/german',
  'src/load',
  'src/validate',
  'src/standing',
  'src/derive',
  'src/check',
  'src/blocks',
  'src/narrate',
  'src/review',
  'src/todo',
  'src/renew',
  'src/compare',
  'src/charts',
  'src/compose',
  'templates',
  'src/layout',
  'src/standards',
  'src/tag',
  'src/pdf',
  'src/verify',
  'src/seal',
  'src/sign',
  'src/archive',
  'src/proof',
  'src/write',
  'src/pipeline',
  'src/cli',
];

/** Steps that may touch the machine; everything before them is pure. */
const EDGES = ['src/write', 'src/cli'];

/** Of Node's own modules the one that only calculates: what it unpacks does not depend on the machine. */
const CALCULATES = { file: 'src/verify/read/inflate.ts', module: 'node:zlib' };

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const files = ['src', 'templates'].flatMap(sourceFiles);

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

const targetOf = (file: string, specifier: string): string => normalize(join(dirname(file), specifier));

const stepOf = (file: string): string => STEPS.find((step) => file.startsWith(`${step}/`)) ?? file;

describe('the layout of the source', () => {
  it('has a room for every file', () => {
    expect(files.filter((file) => !STEPS.includes(stepOf(file)))).toEqual([]);
  });

  it('imports forward only', () => {
    const backward = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => targetOf(file, specifier))
        .filter((target) => STEPS.indexOf(stepOf(target)) > STEPS.indexOf(stepOf(file)))
        .map((target) => `${file} imports ${relative('.', target)}`),
    );
    expect(backward).toEqual([]);
  });

  it('has no circle of imports', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((s) => s.startsWith('.'))
          .map((s) => targetOf(file, s)),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps the machine out of the core: no file system, process, network or clock', () => {
    const impure = files
      .filter((file) => !EDGES.includes(stepOf(file)))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        const found = [
          ...importsOf(file).filter(
            (name) => name.startsWith('node:') && !(file === CALCULATES.file && name === CALCULATES.module),
          ),
          ...(text.match(
            /\bprocess\.(?:env|cwd|argv)\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|toLocale\w+|localeCompare|\bIntl\.|\bperformance\.now/g,
          ) ?? []),
        ];
        return found.map((what) => `${file}: ${what}`);
      });
    expect(impure).toEqual([]);
  });

  it('keeps files short enough to read in one go', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });
});
