import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { inPool, type Result, type Seat, seatOf } from '../../../src/cli/build/pool.ts';

/** A thread that doubles numbers and can be made to fall in several ways by what it is asked. */
const CODE = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (job) => {
    if (job === 'throw') throw new Error('fell');
    if (job === 'leave') process.exit(3);
    if (job === 'devour') { const all = []; for (;;) all.push(new Array(1e5).fill(Math.random())); }
    parentPort.postMessage(job * 2);
  });
`;

type Job = number | 'throw' | 'leave' | 'devour';

const thread = (): Seat<Job, number> =>
  seatOf(new Worker(CODE, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } }));

async function outcomes(jobs: readonly Job[], width: number, open = thread) {
  const results = new Map<Job, Result<number>>();
  await inPool(jobs, width, open, (job, result) => results.set(job, result));
  return results;
}

describe('a pool', () => {
  it('does every job once, as many at a time as it may', async () => {
    let [open, most] = [0, 0];
    const seat = (): Seat<Job, number> => ({
      ask: async (job) => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((done) => {
          setTimeout(done, 5);
        });
        open -= 1;
        return Number(job);
      },
      close: async () => undefined,
    });
    const jobs = Array.from({ length: 20 }, (_, index) => index);
    expect([...(await outcomes(jobs, 3, seat))].map(([, result]) => result).length).toBe(20);
    expect(most).toBe(3);
  });

  it('starts no more threads than there are jobs, and the same thread does many', async () => {
    let started = 0;
    const counted = (): Seat<Job, number> => {
      started += 1;
      return thread();
    };
    expect(await outcomes([1], 8, counted)).toEqual(new Map([[1, { answer: 2 }]]));
    expect(started).toBe(1);
    await outcomes([1, 2, 3, 4, 5, 6], 2, counted);
    expect(started).toBe(3);
  });

  it.each([
    ['throws', 'throw', { message: 'fell' }],
    ['ends', 'leave', { message: expect.stringContaining('status 3') }],
    ['runs out of memory', 'devour', { code: 'ERR_WORKER_OUT_OF_MEMORY' }],
  ] as const)('goes on with another thread when one %s over a job', async (_, job, fault) => {
    const results = await outcomes([1, job, 2, 3], 1);
    expect(results.get(job)).toMatchObject({ fault });
    expect([1, 2, 3].map((it) => results.get(it))).toEqual([{ answer: 2 }, { answer: 4 }, { answer: 6 }]);
  });

  it('says of every job that no thread could be started', async () => {
    const none = (): Seat<Job, number> => {
      throw new Error('no thread');
    };
    const results = await outcomes([1, 2], 2, none);
    expect([...results.values()]).toEqual([
      { fault: expect.objectContaining({ message: 'no thread' }) },
      { fault: expect.objectContaining({ message: 'no thread' }) },
    ]);
  });
});
