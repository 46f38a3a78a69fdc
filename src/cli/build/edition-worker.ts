import { parentPort, workerData } from 'node:worker_threads';
import { stopwatchOn } from '../../pipeline/stopwatch.ts';
import { chartCache } from '../chart-cache.ts';
import { nodeFiles } from '../node-files.ts';
import { putFile } from '../put-file.ts';
import { readFonts } from '../read-fonts.ts';
import { settled } from '../settled.ts';
import type { BuildAnswer, WorkerPlaces } from './build-answer.ts';
import { buildEdition, type Order } from './build-edition.ts';

/** A thread that builds one edition after the other, for builds of several at once. */

// Set by `openBuilder`, which is the only one to start this file.
const { root, home } = workerData as WorkerPlaces;
const files = nodeFiles(root);
const fonts = readFonts(home);
const kept = chartCache(root);

async function answerTo(order: Order): Promise<BuildAnswer> {
  const since = performance.now();
  const watch = stopwatchOn(performance);
  try {
    const outcome = await buildEdition(order, { files, fonts, kept, watch, onStep: () => undefined, put: putFile });
    return { outcome, milliseconds: performance.now() - since, timings: watch.timings };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    await settled();
  }
}

parentPort?.on('message', async (order: Order) => parentPort?.postMessage(await answerTo(order)));
