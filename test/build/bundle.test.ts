import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADAPTIONS } from '../../build/adapt.cjs';

interface Part {
  readonly modules: readonly string[];
  readonly atOnce: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'amip-same-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, SOURCE_DATE_EPOCH: '1704067200' },
  });
  return { status, stdout, stderr };
};
const bundle = (...words: readonly string[]) => run('build/amip.cjs', ...words);
const source = (...words: readonly string[]) => run('--import', 'tsx', 'src/cli/main.ts', ...words);

let home: string;
let parts: Readonly<Record<string, Part>>;
beforeAll(() => {
  expect(bundle('--version').status).toBe(0);
  const { bundle: name }: { readonly bundle: string } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
  home = join('dist', name);
  parts = JSON.parse(readFileSync(join(home, 'modules.json'), 'utf8'));
});

/** A file of the bundle and all that are loaded with it. */
function together(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (!seen.has(name)) {
    seen.add(name);
    for (const next of parts[name]?.atOnce ?? []) together(next, seen);
  }
  return seen;
}

const packagesOf = (names: Iterable<string>): readonly string[] => [
  ...new Set(
    [...names]
      .flatMap((name) => parts[name]?.modules ?? [])
      .flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
  ),
];

const HEAVY = /^(?:react|@react-pdf\/.*|vega.*|d3-.*|pdfkit|fontkit|brotli|yoga-layout|fflate)$/;

const fileOf = (module: string): string =>
  Object.keys(parts).find((name) => parts[name]?.modules.includes(module)) ?? `no file holds ${module}`;

describe('the bundle', () => {
  it('does all that is done from source: the same list of what is left to do', () => {
    const expected = source('check', '2024', '--json');
    expect(expected.status).toBe(0);
    expect(bundle('check', '2024', '--json')).toEqual(expected);
    expect(bundle('check', '2024')).toEqual(source('check', '2024'));
  });

  it('writes the same bytes as the source, on its first run and on one that finds its code compiled', () => {
    const written = (name: string, words: (target: string) => { readonly status: number | null }) => {
      const target = join(folder, name);
      expect(words(target).status).toBe(0);
      return readFileSync(target);
    };
    rmSync(join(home, 'compiled'), { recursive: true, force: true });
    const build = (target: string) => bundle('build', '2024', '--with-data', '--out', target);
    const expected = written('source.pdf', (target) => source('build', '2024', '--with-data', '--out', target));
    expect(written('cold.pdf', build).equals(expected)).toBe(true);
    expect(written('warm.pdf', build).equals(expected)).toBe(true);
  }, 300_000);

  it('has use for every adaption of a library', () => {
    expect(JSON.parse(readFileSync(join(home, 'adapted.json'), 'utf8'))).toEqual(ADAPTIONS);
  });

  it('is written in ASCII, of which V8 keeps one byte for each character', () => {
    const names = readdirSync(home).filter((name) => /^(?!modules).*\.js$/.test(name));
    expect(names).toEqual(expect.arrayContaining(['run.js', 'later-brotli.js', 'later-ciphers.js']));
    for (const name of names) expect(readFileSync(join(home, name)).every((byte) => byte < 0x80)).toBe(true);
  });

  it('holds nothing heavy in what a start and a check load', () => {
    expect(packagesOf(together('run.js')).filter((name) => HEAVY.test(name))).toEqual([]);
    const check = together(fileOf('src/cli/check.ts'));
    expect(packagesOf(check)).toContain('yaml');
    expect(packagesOf(check).filter((name) => HEAVY.test(name))).toEqual([]);
  });

  it('holds what is heavy in what a build loads, but not what draws charts', () => {
    const build = packagesOf(together(fileOf('src/cli/build/build-one.ts')));
    expect(build).toEqual(expect.arrayContaining(['react', 'pdfkit', 'fontkit']));
    expect(build.filter((name) => /^vega/.test(name))).toEqual([]);
  });

  it('loads nothing heavy when it really checks', () => {
    rmSync(join(home, 'compiled'), { recursive: true, force: true });
    expect(bundle('check', '2024').status).toBe(0);
    // The compiled code of every file that was loaded is kept.
    const loaded = readdirSync(join(home, 'compiled'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js.bin'))
      .map((path) => path.replace(/^.*[\\/]/, '').slice(0, -'.bin'.length));
    expect(loaded).toContain(fileOf('src/cli/check.ts'));
    expect(packagesOf(loaded).filter((name) => HEAVY.test(name))).toEqual([]);
  });
});
