import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keptDrawings } from '../../src/charts/kept-drawings.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { readFonts } from '../../src/cli/read-fonts.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { produce } from '../../src/pipeline/produce.ts';
import { chartFolder } from '../../src/write/chart-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { programme } = examine(nodeFiles('.'), '2024');
const fontFiles = readFonts('.');

async function bytesWith(kept?: ReturnType<typeof keptDrawings>): Promise<Buffer> {
  if (!programme) throw new Error('no programme');
  const { pdf } = await produce(programme, fontFiles, () => undefined, kept ? { kept } : {});
  return Buffer.from(pdf?.bytes ?? []);
}

/** Builds in a process of its own and tells the digest of the file and which packages of Vega were loaded. */
function processWith(cache: string) {
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'test/pipeline/build-kept.ts', cache], {
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  return JSON.parse(said) as { readonly digest: string; readonly vega: readonly string[] };
}

// Six builds, two of them in processes of their own, also on a busy machine.
describe('a build with kept charts', { timeout: 240_000 }, () => {
  it('never loads Vega or Vega-Lite, in a process of its own, and gives the same file', () => {
    const cold = processWith(folder);
    const warm = processWith(folder);
    expect(cold.vega).toContain('vega-lite');
    expect(warm).toEqual({ digest: cold.digest, vega: [] });
    expect(readdirSync(folder).length).toBe(7);
  });

  it('gives the same bytes without a store, with an empty, a full and a damaged one, and out of memory', async () => {
    const without = await bytesWith();
    expect(without.length).toBeGreaterThan(10_000);
    const full = keptDrawings(chartFolder(folder));
    const empty = keptDrawings(chartFolder(join(folder, 'new')));
    for (const kept of [full, full, empty, empty]) expect((await bytesWith(kept)).equals(without)).toBe(true);
    for (const [n, name] of readdirSync(join(folder, 'new')).entries()) {
      const path = join(folder, 'new', name);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, n % 2 ? text.slice(0, text.length / 2) : text.replaceAll('0.', '1.'));
    }
    expect((await bytesWith(keptDrawings(chartFolder(join(folder, 'new'))))).equals(without)).toBe(true);
  });
});
