import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approve } from '../../../src/cli/approve.ts';
import type { Surroundings } from '../../../src/cli/surroundings.ts';

/** An invented edition with nothing open, put before the Trägerversammlung. */
const SUBMITTED = 'test/editions/erfunden/data';

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A project folder of its own, and commands run in it. */
export interface Project {
  readonly root: string;
  readonly path: (name: string) => string;
  run(command: (surroundings: Surroundings) => Promise<number>, more?: Partial<Surroundings>): Promise<Said>;
  remove(): void;
}

export function projectOf(data: string = SUBMITTED): Project {
  const root = mkdtempSync(join(tmpdir(), 'amip-project-'));
  cpSync(data, join(root, 'data'), { recursive: true });
  return {
    root,
    path: (name) => join(root, name),
    async run(command, more = {}) {
      const said = { out: '', err: '' };
      const status = await command({
        root,
        home: '.',
        terminal: { write: () => undefined },
        today: () => '2025-03-14',
        clock: { now: () => 0 },
        out: (text) => {
          said.out += text;
        },
        err: (text) => {
          said.err += text;
        },
        ...more,
      });
      return { status, ...said };
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

export const DECISION = { date: '2025-03-12', resolution: 'TV 2/2025, TOP 3' };

/** A project whose only edition, 2025, was decided on. */
export async function decidedProject(): Promise<Project> {
  const project = projectOf();
  const { status, err } = await project.run((it) => approve(it, '2025', DECISION));
  if (status !== 0) throw new Error(err);
  return project;
}
