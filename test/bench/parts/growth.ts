import { join } from 'node:path';
import { LENGTHS, withLongEdition } from '../lengths.ts';
import { ours, YEAR } from '../ours.ts';
import type { Part, Row } from '../part.ts';
import { PEERS, presentPeers } from '../peers/peers.ts';
import { curves } from '../plots.ts';
import { pageCount, prepared, programmeIn } from '../prepared.ts';
import { canWatchMemory, watched } from '../process.ts';
import { median } from '../statistics.ts';

const TARGET = { ratio: 1.2, peak: 700 };

/** Plain React-PDF lays out all that is left for every page it fills. */
const LONGEST_NAIVE = 60;
const OURS = 'amip';

interface Point {
  readonly name: string;
  readonly about: number;
  readonly pages: number;
  readonly taken: number;
  readonly peak: number;
}

/** How often each length is measured; long documents swallow what disturbs them. */
const repetitionsOf = (pages: number, quick: boolean): number => (quick || pages > 100 ? 1 : 3);

async function pointsOf({ pages, copies }: (typeof LENGTHS)[number], quick: boolean): Promise<readonly Point[]> {
  return withLongEdition(copies, async (root) => {
    const peers = presentPeers(PEERS.filter(({ name }) => name !== 'naive React-PDF' || pages <= LONGEST_NAIVE));
    const others = await prepared(programmeIn(root, YEAR), peers.present, join(root, 'peers'));
    const pdf = join(root, 'amip.pdf');
    const build = ours(root, ['build', YEAR, '--out', pdf]);
    // Charts are drawn and kept, as in every later build of such a programme.
    await watched(build);
    const all = [{ name: OURS, command: build, pdf }, ...others.map((it) => ({ ...it, name: it.peer.name }))];
    const runs = all.map((it) => ({ ...it, runs: [] as Awaited<ReturnType<typeof watched>>[] }));
    for (let round = 0; round < repetitionsOf(pages, quick); round++) {
      for (const { command, runs: own } of runs) own.push(await watched(command));
    }
    return Promise.all(
      runs.map(async ({ name, pdf, runs: own }) => ({
        name,
        about: pages,
        pages: await pageCount(pdf),
        taken: median(own.map(({ taken }) => taken)),
        peak: median(own.map(({ peak }) => peak)),
      })),
    );
  });
}

function rowsOf(points: readonly Point[]): readonly Row[] {
  const names = [...new Set(points.map(({ name }) => name))];
  const perPage = ({ taken, pages }: Point): number => taken / pages;
  const shares = names.flatMap((name): Row[] => {
    const own = points.filter((point) => point.name === name);
    const [short, long] = [own[0], own.at(-1)];
    if (!short || !long || short === long) return [];
    const value = perPage(long) / perPage(short);
    const against = `its own at ${short.pages} pages`;
    const row = { what: `${name}: time per page at ${long.pages} pages`, value, unit: '×', against };
    return [name === OURS ? { ...row, target: TARGET.ratio } : row];
  });
  const single = points.flatMap((point): Row[] => {
    const what = `${point.name}: ${point.pages} pages`;
    const memory = { what, value: point.peak, unit: 'MB', against: 'peak of its largest process' };
    const isTarget = point.name === OURS && point.about === LENGTHS.at(-1)?.pages;
    return [
      { what, value: point.taken, unit: 'ms', against: 'wall clock, whole process', at: point.pages, name: point.name },
      ...(canWatchMemory() ? [isTarget ? { ...memory, target: TARGET.peak } : memory] : []),
    ];
  });
  return [...shares, ...single];
}

export const growth: Part = {
  name: 'growth',
  about: `Whole processes that make the ${YEAR} edition over and over in one document, each copy with its own words, charts cached. Plain React-PDF stops at ${LONGEST_NAIVE} pages, for its time grows with their square.`,
  plots: (rows) => [curves('performance-growth.svg', 'Seconds over pages, amip and its peers', rows)],
  run: async ({ quick }) => {
    const points: Point[] = [];
    for (const length of LENGTHS) {
      if (quick && length.pages > 200) continue;
      points.push(...(await pointsOf(length, quick)));
    }
    const missing = [...presentPeers().missing];
    return {
      rows: rowsOf(points),
      missing: canWatchMemory() ? missing : [...missing, 'Peak memory is told by Linux only.'],
    };
  },
};
