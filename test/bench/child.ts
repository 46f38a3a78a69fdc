import { spawnSync } from 'node:child_process';

/** Runs Node with these words, the last of which belong to a script, and hands back what that prints. */
export function runNode(words: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Runs a script of this repository in a process of its own, as the program is run, and hands back what it prints. */
export const runScript = (script: string, ...words: readonly string[]): unknown =>
  runNode(['--expose-gc', '--import', 'tsx', script, ...words]);

const KILOBYTE = 1024;

/** Most memory this process has had at once, in megabytes (of a million bytes). */
export const peakMegabytes = (): number => (process.resourceUsage().maxRSS * KILOBYTE) / 1e6;
