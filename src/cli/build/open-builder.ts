import { Worker } from 'node:worker_threads';
import { workerEntry } from '../worker-entry.ts';
import type { BuildAnswer, WorkerPlaces } from './build-answer.ts';
import type { Order } from './build-edition.ts';
import { type Seat, seatOf } from './pool.ts';

/** Starts a thread that builds editions. */
export function openBuilder(places: WorkerPlaces): Seat<Order, BuildAnswer> {
  const { url, options } = workerEntry('cli/build/edition-worker');
  return seatOf(new Worker(url, { ...options, workerData: places }));
}
