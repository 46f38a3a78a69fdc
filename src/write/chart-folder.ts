import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ChartStore } from '../charts/chart-store.ts';
import { LARGEST_ENTRY } from '../charts/stored-drawing.ts';

/** How much of the folder stays: the latest, a hundred programmes or so. */
const MOST_ENTRIES = 1000;
/** Entries are counted with the first that is added and with every so many after it. */
const COUNT_EACH = 64;

/** An entry, or one that was never finished. Nothing else in the folder is touched. */
const OURS = /^[0-9a-f]{64}(?:\.[0-9a-f]{16}\.tmp)?$/;

/** What an operation gives, or undefined where the system refuses it, for whatever reason: a cache is never missed. */
function attempt<T>(operation: () => T): T | undefined {
  try {
    return operation();
  } catch {
    return undefined;
  }
}

/** Node's own way to make parents as well never ends where the system says that a parent is missing and it is not. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been first.
    if (!existsSync(path)) throw error;
  }
}

function readEntry(path: string): string | undefined {
  // Anything can lie there: a pipe is not waited for, a folder or a huge file not read.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    return found.isFile() && found.size <= 2 * LARGEST_ENTRY ? readFileSync(file, 'utf8') : undefined;
  } finally {
    closeSync(file);
  }
}

/** Takes the oldest entries out. Another process may be doing the same. */
function trim(folder: string, most: number): void {
  const entries = readdirSync(folder).filter((name) => OURS.test(name));
  if (entries.length <= most) return;
  const ages = entries.map((name) => ({ name, at: attempt(() => statSync(join(folder, name)).mtimeMs) ?? 0 }));
  ages.sort((a, b) => b.at - a.at);
  for (const { name } of ages.slice(most)) attempt(() => rmSync(join(folder, name), { force: true }));
}

/**
 * Keeps drawings as files of a folder that may be deleted at any time. A file comes to its name whole, without being
 * flushed to the disk: a digest inside tells what a loss of power left behind. No state of the folder or the disk is
 * an error.
 */
export function chartFolder(folder: string, most = MOST_ENTRIES): ChartStore {
  let added = 0;
  return {
    get: (key) => attempt(() => readEntry(join(folder, key))),
    put: (key, text) => {
      const temporary = join(folder, `${key}.${randomBytes(8).toString('hex')}.tmp`);
      attempt(() => {
        makeFolder(folder);
        try {
          writeFileSync(temporary, text, { flag: 'wx' });
          renameSync(temporary, join(folder, key));
        } catch {
          rmSync(temporary, { force: true });
        }
        if (added++ % COUNT_EACH === 0) trim(folder, most);
      });
    },
    digest: (parts) => {
      const hash = createHash('sha256');
      for (const part of parts) hash.update(part);
      return hash.digest('hex');
    },
  };
}
