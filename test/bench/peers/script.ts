import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** A peer's program as plain JavaScript that finds its libraries where ours are: no peer pays for our translator. */
export function asScript(name: string): string {
  const outfile = join(process.cwd(), 'output', 'bench', `${name}.mjs`);
  buildSync({
    entryPoints: [join(import.meta.dirname, name, 'main.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'error',
  });
  return outfile;
}
