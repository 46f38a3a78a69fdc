import { otherNodes, ours, withEdition, YEAR } from '../ours.ts';
import type { Part, Row } from '../part.ts';
import { timed } from '../process.ts';
import { type Contender, inTurn } from '../rounds.ts';
import { median } from '../statistics.ts';

const ROUNDS = { quick: 3, full: 11 };

export const check: Part = {
  name: 'check',
  about: `Whole processes of \`amip check ${YEAR}\`, in turn with a Node that does nothing.`,
  run: ({ quick }) =>
    withEdition(async (root) => {
      const nodes = new Map([[process.version.slice(1), process.execPath], ...otherNodes()]);
      const contenders = new Map<string, Contender>(
        [...nodes].flatMap(([version, node]) => [
          [`check, Node ${version}`, () => timed(ours(root, ['check', YEAR], node))] as const,
          [`nothing, Node ${version}`, () => timed({ words: [node, '-e', ''], cwd: root })] as const,
        ]),
      );
      const measured = await inTurn(contenders, quick ? ROUNDS.quick : ROUNDS.full);
      return {
        rows: [...measured].map(([what, values], at): Row => {
          const row = { what, value: median(values), unit: 'ms', against: 'wall clock, whole process' };
          return at === 0 ? { ...row, target: 350 } : row;
        }),
      };
    }),
};
