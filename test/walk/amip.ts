import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const MAIN = resolve('src/cli/main.ts');
const TSX = import.meta.resolve('tsx');

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in a process of its own, in a folder that is no checkout. */
export function amip(root: string, ...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TSX, MAIN, ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    // tsx looks for tsconfig.json where it is started.
    env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json'), NO_UPDATE_NOTIFIER: '1' },
  });
  return { status, out: stdout, err: stderr };
}

/** How far an edition is, as `amip check --json` tells it. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Findings by what is left to do about them. */
  readonly missing: number;
  readonly carried: number;
  readonly doubtful: number;
}

interface Checked {
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
  readonly todo?: { readonly done: number; readonly total: number };
}

export function progressOf(root: string, year: string): Progress {
  const { status, out, err } = amip(root, 'check', year, '--json');
  if (status !== 0) throw new Error(`check says ${status}: ${out}${err}`);
  // What the program itself writes; its shape is held by the tests of the command.
  const { problems, todo } = JSON.parse(out) as Checked;
  const open = problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
  return {
    done: todo?.done ?? 0,
    total: todo?.total ?? 0,
    missing: open.filter((code) => code === 'open.value').length,
    carried: open.filter((code) => code.startsWith('open.') && code !== 'open.value').length,
    doubtful: open.filter((code) => !code.startsWith('open.')).length,
  };
}
