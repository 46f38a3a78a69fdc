import { join } from 'node:path';
import { bundled } from '../bundled.ts';
import { runNode } from '../child.ts';
import { ours, withEdition, YEAR } from '../ours.ts';
import type { Part, Row } from '../part.ts';
import { presentPeers } from '../peers/peers.ts';
import { prepared, programmeIn } from '../prepared.ts';
import { type Command, canWatchMemory, watched } from '../process.ts';
import { median, slope, slopeDoubt } from '../statistics.ts';

const RUNS = { quick: 2, full: 5 };
const BUILDS = { quick: 80, full: 300 };
/** Editions built in turn; after each turn it is measured. */
const DIFFERENT = 20;
/** Turns in which all that is remembered of these editions fills up. */
const FILLING = 3;
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

interface Used {
  readonly first: number;
  /** After each turn. */
  readonly turns: readonly number[];
}

/** Memory in use in a process of its own that builds so many editions, in megabytes. */
const usedIn = (script: string, builds: number, ...flags: readonly string[]): Used =>
  // build-many.ts prints it.
  runNode([...flags, '--expose-gc', script, String(builds), String(DIFFERENT)]) as Used;

async function growth(builds: number): Promise<readonly Row[]> {
  const script = await bundled(join(import.meta.dirname, '../build-many.ts'));
  const against = 'in use after a full collection';
  const perTurn = builds / DIFFERENT;
  const filling = FILLING * DIFFERENT;
  const plain = usedIn(script, filling + builds, '--no-opt').turns.slice(FILLING);
  const { first, turns } = usedIn(script, 2 * builds);
  const doubt = (slopeDoubt(plain) * perTurn).toFixed(1);
  return [
    {
      what: `growth in ${builds} builds`,
      value: slope(plain) * perTurn,
      unit: 'MB',
      target: TARGET.growth,
      against: `${against}, ± ${doubt} MB; after ${filling} others; V8 makes no optimised code`,
    },
    {
      what: `growth in ${builds} builds, with V8’s optimised code`,
      value: slope(turns.slice(perTurn)) * perTurn,
      unit: 'MB',
      against: `${against}, after ${builds} others`,
    },
    { what: 'after the first build', value: first, unit: 'MB', against },
    { what: `after ${builds} builds`, value: turns[perTurn - 1] ?? Number.NaN, unit: 'MB', against },
    { what: `after ${2 * builds} builds`, value: turns.at(-1) ?? Number.NaN, unit: 'MB', against },
  ];
}

export const memory: Part = {
  name: 'memory',
  about: `Most memory a whole process has at once (its largest process, where there are several), and growth: what is in use after a full collection, in and outside of V8’s heap, behind each turn of ${DIFFERENT} different editions, built over and over in one process, bundled as the program is. Growth is the slope (least squares) over ${BUILDS.full} builds once what is remembered has filled up. V8 goes on making optimised code for many hundred builds, some megabyte of it, which would hide whether the program keeps anything: it is told to make none, and how much there is with it stands beside. \`growth\` has the memory of long documents.`,
  run: async ({ quick }) => {
    const rows = await growth(quick ? BUILDS.quick : BUILDS.full);
    if (!canWatchMemory()) return { rows, missing: ['Peak memory is told by Linux only.'] };
    return { rows: [...(await peaks(quick ? RUNS.quick : RUNS.full)), ...rows], missing: presentPeers().missing };
  },
};
