import { Worker } from 'node:worker_threads';
import type { BuildAnswer, WorkerPlaces } from './build-answer.ts';
import type { Order } from './build-edition.ts';
import { type Seat, seatOf } from './pool.ts';

/** Starts a thread that builds editions. */
export const openBuilder = (places: WorkerPlaces): Seat<Order, BuildAnswer> =>
  seatOf(
    new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: places,
      execArgv: ['--import', import.meta.resolve('tsx')],
    }),
  );
