import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from '../bundled.ts';
import { runScript } from '../child.ts';
import { writeLargeEdition } from '../large-edition.ts';
import type { Part } from '../part.ts';
import { median } from '../statistics.ts';

const SIZE = { chapters: 200, figures: 5000 };
const REPETITIONS = 5;

interface Check {
  readonly wall: number;
  readonly cpu: number;
  readonly problems: number;
  readonly steps: readonly (readonly [string, number])[];
}

interface Run {
  readonly first: Check;
  readonly again: Check;
  readonly peak: number;
}

export const largeCheck: Part = {
  name: 'large-check',
  about: `Check of an invented edition with ${SIZE.figures} figures and ${SIZE.chapters} chapters, each with a table, in ${REPETITIONS} processes, bundled as the program is, after all code was loaded. The first check of a process is what a person waits for.`,
  run: async () => {
    const root = mkdtempSync(join(tmpdir(), 'amip-large-'));
    try {
      const { year } = writeLargeEdition(root, SIZE);
      const script = await bundled(join(import.meta.dirname, '../check-once.ts'));
      // check-once.ts prints what `Run` says.
      const runs = Array.from({ length: REPETITIONS }, () => runScript(script, root, year) as Run);
      const wrong = runs.find(({ first }) => first.problems > 0);
      if (wrong) throw new Error(`the invented edition has ${wrong.first.problems} problems`);
      const middle = (of: (run: Run) => number): number => median(runs.map(of));
      const steps = runs[0]?.first.steps.map(([step]) => step) ?? [];
      return {
        rows: [
          {
            what: 'first check',
            value: middle((run) => run.first.wall),
            unit: 'ms',
            target: 1000,
            against: 'wall clock',
          },
          { what: 'first check', value: middle((run) => run.first.cpu), unit: 'ms', against: 'processor time' },
          {
            what: 'second check',
            value: middle((run) => run.again.wall),
            unit: 'ms',
            against: 'wall clock, same process',
          },
          ...steps.map((step, at) => ({
            what: `first check: ${step}`,
            value: middle((run) => run.first.steps[at]?.[1] ?? Number.NaN),
            unit: 'ms',
            against: 'wall clock',
          })),
          { what: 'peak memory', value: middle((run) => run.peak), unit: 'MB', against: 'process with two checks' },
        ],
      };
    } finally {
      rmSync(root, { recursive: true });
    }
  },
};
