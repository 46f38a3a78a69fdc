import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OTHER_NODES, otherNode } from './node.ts';

const run = promisify(execFile);
const HOME = resolve('.');
const elsewhere = mkdtempSync(join(tmpdir(), 'amip-elsewhere-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

interface Surroundings {
  readonly node?: string;
  readonly root?: string;
  readonly env?: Readonly<Record<string, string>>;
}

let counter = 0;

/** Builds the programme in a process of its own; the digest of the file. */
async function built({ node = process.execPath, root = HOME, env = {} }: Surroundings = {}): Promise<string> {
  const out = join(elsewhere, `${counter++}.pdf`);
  const main = join(HOME, 'src/cli/main.ts');
  const loader = join(HOME, 'node_modules/tsx/dist/loader.mjs');
  const words = ['--import', loader, main, 'build', '2024', '--with-data', '--out', out];
  const environment = { ...process.env, TSX_TSCONFIG_PATH: join(HOME, 'tsconfig.json'), ...env };
  await run(node, words, { cwd: root, env: environment });
  return createHash('sha256').update(readFileSync(out)).digest('hex');
}

describe('the programme with its data is the same file, byte by byte', () => {
  let here: string;
  beforeAll(async () => {
    here = await built();
  }, 120_000);

  it('in another process, on another day as far as the environment says', async () => {
    expect(await built()).toBe(here);
  });

  it('in another time zone and language', async () => {
    expect(await built({ env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } })).toBe(here);
  });

  it('in another folder', async () => {
    cpSync(join(HOME, 'data'), join(elsewhere, 'project', 'data'), { recursive: true });
    expect(await built({ root: join(elsewhere, 'project') })).toBe(here);
  });

  it('beside another build at the same time', async () => {
    expect(await Promise.all([built(), built()])).toEqual([here, here]);
  });

  it.each(OTHER_NODES)('with Node %s', async (version) => {
    expect(await built({ node: await otherNode(version) })).toBe(here);
  });

  it('but for its dates where SOURCE_DATE_EPOCH says otherwise, and then again the same', async () => {
    const env = { SOURCE_DATE_EPOCH: '1704067200' };
    const dated = await built({ env });
    expect(dated).not.toBe(here);
    expect(await built({ env })).toBe(dated);
  });
});
