import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const run = promisify(execFile);

/** Folder of what a pom names, fetched once for each state of the pom. */
export async function javaTools(name: string, pom: string): Promise<string> {
  const state = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const folder = join(import.meta.dirname, '../../.tools', `${name}-${state}`);
  if (existsSync(join(folder, 'complete'))) return folder;
  await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'complete'), '');
  return folder;
}
