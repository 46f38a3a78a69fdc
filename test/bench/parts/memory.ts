import { join } from 'node:path';
import { runScript } from '../child.ts';
import { ours, withEdition, YEAR } from '../ours.ts';
import type { Part, Row } from '../part.ts';
import { presentPeers } from '../peers/peers.ts';
import { prepared, programmeIn } from '../prepared.ts';
import { type Command, canWatchMemory, watched } from '../process.ts';
import { median, slope } from '../statistics.ts';

const RUNS = { quick: 2, full: 5 };
/** Twice as many are built: in the first ones what is remembered fills up, and V8 makes code of its own until it is done. */
const BUILDS = { quick: 40, full: 300 };
const DIFFERENT = 20;
const TARGET = { peak: 160, growth: 1 };

async function peakOf(command: Command, runs: number): Promise<number> {
  const peaks: number[] = [];
  for (let run = 0; run < runs; run++) peaks.push((await watched(command)).peak);
  return median(peaks);
}

async function peaks(runs: number): Promise<readonly Row[]> {
  return withEdition(async (root) => {
    const peers = await prepared(programmeIn(root, YEAR), presentPeers().present, join(root, 'peers'));
    const build = ours(root, ['build', YEAR]);
    await watched(build);
    const against = `${YEAR}, peak of its largest process`;
    const rows: Row[] = [
      { what: 'amip', value: await peakOf(build, runs), unit: 'MB', target: TARGET.peak, against },
      { what: 'amip check', value: await peakOf(ours(root, ['check', YEAR]), runs), unit: 'MB', against },
    ];
    for (const { peer, command } of peers) {
      rows.push({ what: peer.name, value: await peakOf(command, runs), unit: 'MB', against });
    }
    return rows;
  });
}

export const memory: Part = {
  name: 'memory',
  about: `Most memory a whole process has at once (its largest process, where there are several), and what is in use after a full collection behind each of ${2 * BUILDS.full} builds in one process, of ${DIFFERENT} different editions in turn. While the first ${BUILDS.full} are built, memories of a fixed size fill up and V8 compiles; growth is the slope (least squares) over the ${BUILDS.full} after them. \`growth\` has the memory of long documents.`,
  run: async ({ quick }) => {
    const builds = quick ? BUILDS.quick : BUILDS.full;
    const script = join(import.meta.dirname, '../build-many.ts');
    // build-many.ts prints it.
    const { heap } = runScript(script, String(2 * builds), String(DIFFERENT)) as { readonly heap: readonly number[] };
    const settled = heap.slice(builds);
    const against = 'in use after a full collection';
    const rows: Row[] = [
      {
        what: `growth in ${builds} builds`,
        value: slope(settled) * builds,
        unit: 'MB',
        target: TARGET.growth,
        against: `${against}, after ${builds} others`,
      },
      { what: 'after the first build', value: heap[0] ?? Number.NaN, unit: 'MB', against },
      { what: `after ${builds} builds`, value: heap[builds - 1] ?? Number.NaN, unit: 'MB', against },
      { what: `after ${2 * builds} builds`, value: heap.at(-1) ?? Number.NaN, unit: 'MB', against },
    ];
    if (!canWatchMemory()) return { rows, missing: ['Peak memory is told by Linux only.'] };
    return { rows: [...(await peaks(quick ? RUNS.quick : RUNS.full)), ...rows], missing: presentPeers().missing };
  },
};
