import { setTimeout as pause } from 'node:timers/promises';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { anotherEdition, changedFiles } from './overlay.ts';
import { warmBuild } from './warm-build.ts';

/** Milliseconds. */
const WHILE = 20;

/**
 * `build-many.ts COUNT DIFFERENT`: builds that many editions in this process, DIFFERENT of them different from each
 * other and in turn. Prints when the last was done (milliseconds since the process began) and, where `--expose-gc` was
 * given, how much memory was in use after the first and after each turn, in and outside of V8's heap, in megabytes.
 */
async function buildMany(count: number, different: number): Promise<void> {
  const files = nodeFiles(process.cwd());
  const used: number[] = [];
  for (let number = 0; number < count; number++) {
    await warmBuild(changedFiles(files, anotherEdition(number % different)));
    if (!globalThis.gc || (number > 0 && (number + 1) % different !== 0)) continue;
    globalThis.gc();
    // What was put off is done then, and lets go of some megabytes more.
    await pause(WHILE);
    globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    used.push((heapUsed + external) / 1e6);
  }
  const [first, ...turns] = used;
  process.stdout.write(JSON.stringify({ taken: performance.now(), first, turns }));
}

const [count = 0, different = 1] = process.argv.slice(2).map(Number);
void buildMany(count, different);
