import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { adaptions, DEFINED } from '../../build/adapt.cjs';

const FOLDER = join('output', 'bench');

/** A script of this repository as one file, made as the bundle of the program is: what a person runs, not what tsx runs. */
export async function bundled(script: string): Promise<string> {
  const outfile = join(FOLDER, `${basename(script, '.ts')}.cjs`);
  mkdirSync(FOLDER, { recursive: true });
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    conditions: ['node'],
    logLevel: 'silent',
    define: { ...DEFINED, 'import.meta.url': JSON.stringify(pathToFileURL(outfile).href) },
    plugins: [adaptions().plugin],
  });
  return outfile;
}
