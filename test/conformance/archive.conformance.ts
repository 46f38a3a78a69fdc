import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bagOf } from '../../src/archive/bag.ts';
import { writeWholeFolder } from '../../src/write/whole-folder.ts';
import { judge } from './bagit.ts';
import { OTHER_NODES, otherNode } from './node.ts';

const HOME = resolve('.');
const top = mkdtempSync(join(tmpdir(), 'amip-archive-'));
const root = join(top, 'project');
const PACKAGE = join(root, 'output/archive/amip-2025');
afterAll(() => rmSync(top, { recursive: true, force: true }));

interface Call {
  readonly node?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const wordsOf = (words: readonly string[]): readonly string[] => [
  '--import',
  join(HOME, 'node_modules/tsx/dist/loader.mjs'),
  join(HOME, 'src/cli/main.ts'),
  ...words,
];

const environment = (env: Call['env'] = {}) => ({
  ...process.env,
  TSX_TSCONFIG_PATH: join(HOME, 'tsconfig.json'),
  ...env,
});

/** Calls the program in a process of its own. */
const amip = (words: readonly string[], { node = process.execPath, cwd = root, env }: Call = {}) =>
  new Promise<{ readonly status: number | string | undefined; readonly said: string }>((done) => {
    execFile(node, wordsOf(words), { cwd, env: environment(env) }, (error, out, err) =>
      done({ status: error ? (error.code ?? 'killed') : 0, said: `${out}${err}` }),
    );
  });

const listOf = (folder: string): string => readFileSync(join(folder, 'tagmanifest-sha512.txt'), 'utf8');

beforeAll(async () => {
  cpSync('test/editions/erfunden/data', join(root, 'data'), { recursive: true });
  const decided = await amip(['approve', '2025', '--date', '2025-03-12', '--resolution', 'TV 2/2025, TOP 3']);
  expect(decided).toMatchObject({ status: 0 });
  expect(await amip(['archive', '2025'])).toMatchObject({ status: 0 });
}, 600_000);

describe('an archive package before bagit-python', () => {
  it('is valid, as version 1.0 with both algorithms', async () => {
    expect(await judge(PACKAGE)).toEqual({ valid: true, said: '1.0 sha256 sha512' });
  });

  it('is valid with names of any characters', async () => {
    const odd = join(top, 'namen');
    const text = new TextEncoder().encode('Inhalt');
    // A percent sign is left out: bagit-python does not read it as RFC 8493 wants it written.
    const names = ['Überblick & Größe.md', 'a\u0308 b.md', 'zwei\nZeilen.txt'];
    await writeWholeFolder(odd, bagOf(new Map(names.map((name) => [name, text])), new Map(), []), 'x');
    expect(await judge(odd)).toMatchObject({ valid: true });
  });

  it.each([
    ['a byte changed', (path: (name: string) => string) => writeFileSync(path('data/versionen.json'), '{}')],
    ['a file gone', (path: (name: string) => string) => rmSync(path('data/versionen.json'))],
    ['a file added', (path: (name: string) => string) => writeFileSync(path('data/neu.txt'), 'x')],
  ])('is refused with %s, and verify says so too', async (_, change) => {
    const damaged = join(top, 'damaged', 'amip-2025');
    rmSync(damaged, { recursive: true, force: true });
    cpSync(PACKAGE, damaged, { recursive: true });
    change((name) => join(damaged, name));
    expect(await judge(damaged)).toMatchObject({ valid: false });
    expect(await amip(['verify', damaged])).toMatchObject({ status: 1, said: expect.stringContaining('BESCHÄDIGT') });
  });
});

describe('a package made here', () => {
  const elsewhere = join(top, 'ein anderer Ort', 'amip-2025');
  beforeAll(() => cpSync(PACKAGE, elsewhere, { recursive: true }));

  it('holds in another folder, time zone and language', async () => {
    const env = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const { status, said } = await amip(['verify', elsewhere], { cwd: tmpdir(), env });
    expect({ status, said }).toMatchObject({ status: 0, said: expect.stringMatching(/^IN ORDNUNG/) });
  });

  it.each(OTHER_NODES)('holds with Node %s, which makes the same package', async (version) => {
    const node = await otherNode(version);
    expect(await amip(['verify', elsewhere], { node })).toMatchObject({ status: 0 });
    const out = join(top, `node-${version}`);
    expect(await amip(['archive', '2025', '--out', out], { node })).toMatchObject({ status: 0 });
    expect(listOf(join(out, 'amip-2025'))).toBe(listOf(PACKAGE));
  });
});

describe('a kill while a package is written', () => {
  /** Starts archiving and kills it as soon as so many files lie in the hidden folder. */
  async function killedAfter(count: number, folder: string): Promise<void> {
    const child = spawn(process.execPath, wordsOf(['archive', '2025', '--out', folder]), {
      cwd: root,
      env: environment(),
    });
    const ended = new Promise((done) => child.once('close', done));
    while (child.exitCode === null && child.signalCode === null) {
      const hidden = existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith('.')) : undefined;
      if (hidden !== undefined && readdirSync(join(folder, hidden), { recursive: true }).length >= count)
        child.kill('SIGKILL');
      await new Promise((next) => setTimeout(next, 5));
    }
    await ended;
  }

  it.each([1, 40, 300])('after %d files leaves what verify understands and the command can repeat', async (count) => {
    const folder = join(top, `killed-${count}`);
    await killedAfter(count, folder);
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([]);
    expect(await amip(['verify', folder])).toMatchObject({ status: 1, said: expect.stringContaining('unterbrochen') });
    expect(await amip(['archive', '2025', '--out', folder])).toMatchObject({ status: 0 });
    expect(readdirSync(folder)).toEqual(['amip-2025']);
    expect(listOf(join(folder, 'amip-2025'))).toBe(listOf(PACKAGE));
  });
});
