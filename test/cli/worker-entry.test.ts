import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { workerEntry } from '../../src/cli/worker-entry.ts';

it('starts a worker written in TypeScript, with what it imports', async () => {
  const { url, options } = workerEntry('../test/cli/support/echo-worker');
  const worker = new Worker(url, { ...options, workerData: [1, 2] });
  const [said] = await once(worker, 'message');
  await worker.terminate();
  expect(said).toBe('1 Fehler, 2 Warnungen');
});
