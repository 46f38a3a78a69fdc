import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ours, withEdition, YEAR } from '../ours.ts';
import { oneFigure, oneParagraph } from '../overlay.ts';
import type { Part, Row } from '../part.ts';
import { median } from '../statistics.ts';
import { startWatching } from '../watching.ts';

const ROUNDS = { quick: 4, full: 20 };
const WARM_UP = 5;
const TARGET = 120;

type Save = (path: string, text: string) => void;

/** The file is emptied and written again. */
const overwrite: Save = (path, text) => writeFileSync(path, text);

/** The new text lies beside the file first and then takes its place. */
const replace: Save = (path, text) => {
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
};

const SAVES = [
  { name: 'a paragraph saved', file: 'chapters/kundenentwicklung.md', change: oneParagraph, save: overwrite },
  { name: 'a figure saved', file: 'customers.yaml', change: oneFigure, save: replace },
] as const;

interface Taken {
  readonly name: string;
  /** From the save to the line that says it is done, and what that line tells; milliseconds. */
  readonly waited: number;
  readonly told: number;
}

async function savesIn(root: string, rounds: number): Promise<readonly Taken[]> {
  const [folder, pdf] = [join(root, 'data', YEAR), join(root, 'output', `amip-${YEAR}.pdf`)];
  const saves = SAVES.map((it) => ({ ...it, path: join(folder, it.file) }));
  const texts = saves.map(({ path }) => readFileSync(path, 'utf8'));
  const program = startWatching(ours(root, ['build', '--watch', YEAR]));
  const taken: Taken[] = [];
  try {
    // Two lines: the PDF is written, and what is watched.
    await program.line();
    await program.line();
    for (let round = 0; round < WARM_UP + rounds; round++) {
      for (const [at, { name, path, change, save }] of saves.entries()) {
        const before = readFileSync(pdf);
        const text = change(round + 1)(path, texts[at] ?? '');
        const since = performance.now();
        save(path, text);
        const line = await program.line();
        const waited = performance.now() - since;
        if (before.equals(readFileSync(pdf))) throw new Error(`the PDF is as it was, though it says: ${line}`);
        const told = Number(/(\d+) ms/.exec(line)?.[1] ?? Number.NaN);
        if (round >= WARM_UP) taken.push({ name, waited, told });
      }
    }
  } finally {
    await program.end();
  }
  return taken;
}

export const watch: Part = {
  name: 'watch',
  about: `\`amip build --watch ${YEAR}\` as a person runs it: from the moment a file is saved (a chapter by overwriting it, figures by replacing their file) to the line that says the new PDF lies there. That holds the system’s news of the save; that the save is over is made sure of while the build runs. After ${WARM_UP} saves of each kind.`,
  run: async ({ quick }) => {
    const taken = await withEdition((root) => savesIn(root, quick ? ROUNDS.quick : ROUNDS.full));
    const rows = SAVES.flatMap(({ name }): Row[] => {
      const own = taken.filter((it) => it.name === name);
      return [
        {
          what: name,
          value: median(own.map(({ waited }) => waited)),
          unit: 'ms',
          target: TARGET,
          against: 'from the save to the line',
        },
        { what: name, value: median(own.map(({ told }) => told)), unit: 'ms', against: 'as the line tells' },
      ];
    });
    return { rows };
  },
};
