import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const VERSION = '1.9.0';
const FOLDER = join(import.meta.dirname, '../../.tools', `bagit-${VERSION}`);

/** The validator of the Library of Congress, from the Python package index; fetched once. */
async function validator(): Promise<string> {
  const python = join(FOLDER, 'bin', 'python');
  if (!existsSync(join(FOLDER, 'complete'))) {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(join(FOLDER, '..'), { recursive: true });
    await run('python3', ['-m', 'venv', FOLDER]);
    await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `bagit==${VERSION}`]);
    writeFileSync(join(FOLDER, 'complete'), '');
  }
  return python;
}

const SCRIPT = `
import sys, bagit
bag = bagit.Bag(sys.argv[1])
print(bag.version, ' '.join(sorted(bag.algorithms)))
bag.validate()
`;

export interface Judged {
  readonly valid: boolean;
  /** Version and algorithms as the validator reads them, or what it objects to. */
  readonly said: string;
}

/** What bagit-python says of a package. */
export async function judge(folder: string): Promise<Judged> {
  const python = await validator();
  try {
    const { stdout } = await run(python, ['-c', SCRIPT, folder]);
    return { valid: true, said: stdout.trim() };
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    // Whatever else goes wrong is no judgement.
    if (!/Bag(Validation)?Error|Missing|Invalid/.test(said)) throw error;
    return { valid: false, said };
  }
}
