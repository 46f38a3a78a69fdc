import { cpSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { adaptions, DEFINED } from '../../build/adapt.cjs';

const FOLDER = join('output', 'bench');
/** pdfkit reads its colour profile beside the file it is in. */
const PROFILE = join('data', 'sRGB_IEC61966_2_1.icc');

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
  cpSync(join('node_modules', 'pdfkit', 'js', PROFILE), join(FOLDER, PROFILE));
  return outfile;
}
