import { parentPort, workerData } from 'node:worker_threads';
import { tally } from '../../../src/words/command-line.ts';

const [errors, warnings]: readonly [number, number] = workerData;
parentPort?.postMessage(tally(errors, warnings, 0));
