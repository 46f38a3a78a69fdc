import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../../src/cli/node-files.ts';
import { examine } from '../../../src/pipeline/examine.ts';
import { contentOf } from '../content-of.ts';
import { YEAR } from '../ours.ts';
import { anotherEdition, changedFiles } from '../overlay.ts';
import type { Part } from '../part.ts';
import { naiveWords } from '../peers/naive/peer.ts';
import { timed } from '../process.ts';
import { median, pairedRatio } from '../statistics.ts';

const EDITIONS = { quick: 10, full: 100 };
const ROUNDS = 2;
const TARGET = 0.3;

/** Contents of so many editions as files; their names. */
async function contentsOf(count: number, folder: string): Promise<readonly string[]> {
  const files = nodeFiles(process.cwd());
  const names: string[] = [];
  for (let number = 0; number < count; number++) {
    const { programme } = examine(changedFiles(files, anotherEdition(number)), YEAR);
    if (!programme) throw new Error('an edition of the batch has errors');
    const name = join(folder, `${number}.json`);
    writeFileSync(name, JSON.stringify(await contentOf(programme, 'specification')));
    names.push(name);
  }
  return names;
}

export const batch: Part = {
  name: 'batch',
  about: `Different editions, one after the other in one process, whole process; ${EDITIONS.full} of them, ${ROUNDS} times, in turn with plain React-PDF on the same content. Every edition has other figures and other texts.`,
  run: async ({ quick }) => {
    const count = quick ? EDITIONS.quick : EDITIONS.full;
    const folder = mkdtempSync(join(tmpdir(), 'amip-batch-'));
    try {
      const contents = await contentsOf(count, folder);
      const cwd = process.cwd();
      const script = join(import.meta.dirname, '../build-many.ts');
      const words = [process.execPath, '--import', 'tsx', script, String(count), String(count)];
      const rounds = Array.from({ length: ROUNDS }, () => ({
        ours: timed({ words, cwd }) / count,
        naive: timed({ words: naiveWords(contents, join(folder, 'document.pdf')), cwd }) / count,
      }));
      const [own, others] = [rounds.map(({ ours }) => ours), rounds.map(({ naive }) => naive)];
      const against = 'wall clock, whole process';
      return {
        rows: [
          { what: 'amip', value: pairedRatio(own, others), unit: '×', target: TARGET, against: 'naive React-PDF' },
          { what: 'amip, each edition', value: median(own), unit: 'ms', against },
          { what: 'naive React-PDF, each edition', value: median(others), unit: 'ms', against },
        ],
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
