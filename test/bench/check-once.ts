// As the launcher does: V8 is told when to make fast code.
import '../../build/load.cjs';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { stopwatchOn } from '../../src/pipeline/stopwatch.ts';
import { peakMegabytes } from './child.ts';

/**
 * Checks an edition twice in this process, everything loaded before: first as a fresh program does, then as one that
 * has run for a while. Prints milliseconds and memory as JSON.
 */
const [root = '.', year = ''] = process.argv.slice(2);

function check() {
  const watch = stopwatchOn(performance);
  const [since, cpuSince] = [performance.now(), process.cpuUsage()];
  const { problems } = examine(nodeFiles(root), year, watch);
  const { user, system } = process.cpuUsage(cpuSince);
  const wall = performance.now() - since;
  return { wall, cpu: (user + system) / 1000, problems: problems.length, steps: [...watch.timings] };
}

const first = check();
const again = check();
process.stdout.write(JSON.stringify({ first, again, peak: peakMegabytes() }));
