import { nodeFiles } from '../../src/cli/node-files.ts';
import { anotherEdition, changedFiles } from './overlay.ts';
import { warmBuild } from './warm-build.ts';

/**
 * `build-many.ts COUNT DIFFERENT`: builds that many editions in this process, DIFFERENT of them different from each
 * other. Prints when the last was done (milliseconds since the process began) and, where `--expose-gc` was given, how
 * much memory was in use after each, in megabytes.
 */
const [count = 0, different = 1] = process.argv.slice(2).map(Number);
const files = nodeFiles(process.cwd());
const heap: number[] = [];
for (let number = 0; number < count; number++) {
  await warmBuild(changedFiles(files, anotherEdition(number % different)));
  if (!globalThis.gc) continue;
  globalThis.gc();
  heap.push(process.memoryUsage().heapUsed / 1e6);
}
process.stdout.write(JSON.stringify({ taken: performance.now(), heap }));
