import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { keptDrawings } from '../../../src/charts/kept-drawings.ts';
import { buildEdition } from '../../../src/cli/build/build-edition.ts';
import { nodeFiles } from '../../../src/cli/node-files.ts';
import { readFonts } from '../../../src/cli/read-fonts.ts';
import { settled } from '../../../src/cli/settled.ts';
import { filesOf, type Snapshot, snapshotOf } from '../../../src/cli/watch/snapshot.ts';
import { NO_STOPWATCH } from '../../../src/pipeline/stopwatch.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const KURZ = 'data/2021/chapters/kurz.md';
const asIs = snapshotOf(nodeFiles('test/editions/minimal'), '2021');

/** The edition after another save: no two are the same. */
function saved(index: number): Snapshot {
  const text = new TextDecoder().decode(asIs.get(KURZ) as Uint8Array);
  const more = `\nNoch ein Satz, ${'sehr '.repeat(index % 9)}${String.fromCharCode(97 + (index % 26)).repeat(3 + (index % 5))}.\n`;
  return new Map([...asIs, [KURZ, new TextEncoder().encode(text + more)]]);
}

it('one process that builds after every save needs no more memory after many builds than after some', async () => {
  const fonts = readFonts('.');
  const kept = keptDrawings({ get: () => undefined, put: () => undefined, digest: () => '' });
  const order = { year: '2021', target: 'x.pdf', withData: false, final: false, cache: false, today: '2026-11-22' };
  const build = async (index: number): Promise<void> => {
    const workplace = { files: filesOf(saved(index)), fonts, kept, watch: NO_STOPWATCH, onStep: () => undefined };
    const outcome = await buildEdition(order, { ...workplace, put: async () => undefined });
    expect(outcome.kind).toBe('written');
    await settled();
  };
  const heapAfter = async (from: number, to: number): Promise<number> => {
    for (let index = from; index < to; index++) await build(index);
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const some = await heapAfter(0, 20);
  expect(await heapAfter(20, 50)).toBeLessThan(some + 6);
}, 240_000);
