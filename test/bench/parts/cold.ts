import { join } from 'node:path';
import { forgetCharts, otherNodes, ours, PROGRAM, withEdition, YEAR } from '../ours.ts';
import type { Part, Row } from '../part.ts';
import { presentPeers } from '../peers/peers.ts';
import { bars } from '../plots.ts';
import { madeIn, prepared, programmeIn, shareOfWords } from '../prepared.ts';
import { timed } from '../process.ts';
import { type Contender, inTurn } from '../rounds.ts';
import { median, pairedRatio } from '../statistics.ts';

const ROUNDS = { quick: 3, full: 11 };

const CACHED = 'amip, charts cached';
const UNCACHED = 'amip, nothing cached';

/** Targets of the ratio to a peer. */
const TARGETS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  [CACHED]: { Chromium: 1, Typst: 3.5 },
  [UNCACHED]: { Chromium: 1.4 },
};

export const cold: Part = {
  name: 'cold',
  about: `Whole processes that make the ${YEAR} edition, in turn, round by round; ratios are medians of the ratios within a round. amip reads, checks, draws, sets, tags and reads back; the peers get the narrated text and (all but React-PDF) drawn charts as a file. Chromium's page lies there ready and its profile is kept.`,
  plots: (rows) => [
    bars(
      'performance-cold.svg',
      'Seconds of a whole process, amip and its peers',
      rows.filter(({ unit }) => unit === 'ms'),
    ),
  ],
  run: ({ quick }) =>
    withEdition(async (root) => {
      const { present, missing } = presentPeers();
      const peers = await prepared(programmeIn(root, YEAR), present, join(root, 'peers'));
      const pdf = join(root, 'amip.pdf');
      const build = ['build', YEAR, '--out', pdf];
      const contenders = new Map<string, Contender>([
        [CACHED, () => timed(ours(root, build))],
        ...[...otherNodes()].map(
          ([version, node]) => [`${CACHED}, Node ${version}`, () => timed(ours(root, build, node))] as const,
        ),
        [
          UNCACHED,
          () => {
            forgetCharts(root);
            return timed(ours(root, build));
          },
        ],
        ...peers.map(({ peer, command }) => [peer.name, () => timed(command)] as const),
      ]);
      const measured = await inTurn(contenders, quick ? ROUNDS.quick : ROUNDS.full);
      const of = (name: string): readonly number[] => measured.get(name) ?? [];
      const own = await madeIn(pdf);
      const made = await Promise.all(peers.map(async ({ peer, pdf }) => ({ name: peer.name, ...(await madeIn(pdf)) })));
      const ratios = [CACHED, UNCACHED].flatMap((name) =>
        present.map((peer): Row => {
          const target = TARGETS[name]?.[peer.name];
          const value = pairedRatio(of(name), of(peer.name));
          return { what: name, value, unit: '×', against: peer.name, ...(target === undefined ? {} : { target }) };
        }),
      );
      return {
        rows: [
          ...ratios,
          ...[...measured].map(
            ([what, values]): Row => ({
              what,
              value: median(values),
              unit: 'ms',
              against: 'wall clock, whole process',
            }),
          ),
          { what: 'pages of amip', value: own.pages, unit: 'pages', against: '' },
          ...made.flatMap(({ name, pages, words }): Row[] => [
            { what: `pages of ${name}`, value: pages, unit: 'pages', against: '' },
            {
              what: `words of amip in ${name}`,
              value: shareOfWords(own.words, words),
              unit: '%',
              against: 'running chapter titles are amip’s only',
            },
          ]),
        ],
        missing: [
          ...missing,
          ...(PROGRAM.length > 1 ? ['The program is not bundled: it was started from source.'] : []),
          ...(otherNodes().size === 0 ? ['No other versions of Node lie in .tools/.'] : []),
        ],
      };
    }),
};
