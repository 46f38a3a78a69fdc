import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What is to be run, where, and with what beside this process's own environment. */
export interface Command {
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const environment = (command: Command) => ({ ...process.env, NODE_ENV: 'production', ...command.env });

/** Runs a command to its end; milliseconds, from its start to the moment its process is gone. */
export function timed(command: Command): number {
  const [program = '', ...words] = command.words;
  const since = performance.now();
  const { status, error, stderr } = spawnSync(program, words, { cwd: command.cwd, env: environment(command) });
  const taken = performance.now() - since;
  if (status !== 0) throw new Error(`${command.words.join(' ')} ended with ${status}: ${error?.message ?? stderr}`);
  return taken;
}

const KILOBYTE = 1024;
/** Milliseconds between two looks; looking takes time from what is measured. */
const EVERY = 25;

const procFile = (pid: number | string, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
};

/** A process and all that it has started, by number. */
function familyOf(root: number): readonly number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(/\) \S (\d+)/.exec(procFile(name, 'stat'))?.[1] ?? 0)] as const),
  );
  const family = [root];
  for (const pid of family) {
    for (const [child, parent] of parents) if (parent === pid) family.push(child);
  }
  return family;
}

/** Most memory that any one process of a family has had at once, in megabytes; Linux tells it. */
const highest = (root: number): number =>
  Math.max(
    ...familyOf(root).map((pid) => (Number(/VmHWM:\s+(\d+)/.exec(procFile(pid, 'status'))?.[1] ?? 0) * KILOBYTE) / 1e6),
  );

export const canWatchMemory = (): boolean => process.platform === 'linux';

/** Runs a command and looks at its memory all the while; not for measuring times beside others. */
export async function watched(command: Command): Promise<{ readonly taken: number; readonly peak: number }> {
  const [program = '', ...words] = command.words;
  const since = performance.now();
  const child = spawn(program, words, { cwd: command.cwd, env: environment(command), stdio: 'ignore' });
  let peak = 0;
  const timer = setInterval(() => {
    if (canWatchMemory() && child.pid !== undefined) peak = Math.max(peak, highest(child.pid));
  }, EVERY);
  const status = await new Promise((resolve) => child.on('close', resolve).on('error', resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`${command.words.join(' ')} ended with ${status}`);
  return { taken: performance.now() - since, peak };
}
