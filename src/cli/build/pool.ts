import type { Worker } from 'node:worker_threads';

/** Somebody who does one job after the other. `ask` fails where they fell over it; then they are of no more use. */
export interface Seat<Job, Answer> {
  ask(job: Job): Promise<Answer>;
  close(): Promise<unknown>;
}

/** A thread that answers every message with one of its own. What it answers is not checked: both ends are ours. */
export function seatOf<Job, Answer>(worker: Worker): Seat<Job, Answer> {
  let gone: Error | undefined;
  // A thread that falls with nothing to do is noticed when it is asked for something.
  worker.on('error', () => undefined);
  worker.on('exit', (status) => {
    gone = new Error(`the thread ended with status ${status}`);
  });
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        if (gone) return reject(gone);
        const done = (): void => {
          worker.off('message', answered).off('error', fell).off('exit', left);
        };
        const answered = (answer: Answer): void => {
          done();
          resolve(answer);
        };
        const fell = (error: unknown): void => {
          done();
          reject(error);
        };
        const left = (status: number): void => {
          done();
          reject(new Error(`the thread ended with status ${status}`));
        };
        worker.on('message', answered).on('error', fell).on('exit', left);
        worker.postMessage(job);
      }),
    close: () => worker.terminate(),
  };
}

export type Result<Answer> = { readonly answer: Answer } | { readonly fault: unknown };

/**
 * Does all jobs, `width` at a time, in the order given. Who falls over a job is replaced, and the others do not notice:
 * that job has a fault for a result.
 */
export async function inPool<Job, Answer>(
  jobs: readonly Job[],
  width: number,
  open: () => Seat<Job, Answer>,
  onResult: (job: Job, result: Result<Answer>) => void,
): Promise<void> {
  const waiting = jobs.values();
  const work = async (): Promise<void> => {
    let seat: Seat<Job, Answer> | undefined;
    for (const job of waiting) {
      try {
        seat ??= open();
        onResult(job, { answer: await seat.ask(job) });
      } catch (fault) {
        await seat?.close();
        seat = undefined;
        onResult(job, { fault });
      }
    }
    await seat?.close();
  };
  await Promise.all(Array.from({ length: Math.min(width, jobs.length) }, work));
}
