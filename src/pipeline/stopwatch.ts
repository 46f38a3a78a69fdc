import type { TimedStep } from '../words/command-line.ts';

/** Tells the time in milliseconds, from any beginning. */
export interface Clock {
  now(): number;
}

/** Told of every step while it runs. What it measures changes nothing of what a step does or returns. */
export interface Stopwatch {
  time<T>(step: TimedStep, run: () => T): T;
  wait<T>(step: TimedStep, run: () => Promise<T>): Promise<T>;
}

/** Where nobody asks how long anything takes. */
export const NO_STOPWATCH: Stopwatch = { time: (_, run) => run(), wait: (_, run) => run() };

/** Milliseconds by step, in the order in which steps were first met; a step met twice has the sum. */
export type Timings = ReadonlyMap<TimedStep, number>;

/** `before`: what has been measured already. */
export function stopwatchOn(
  clock: Clock,
  before: readonly (readonly [TimedStep, number])[] = [],
): Stopwatch & { readonly timings: Timings } {
  const timings = new Map<TimedStep, number>(before);
  const add = (step: TimedStep, since: number): void => {
    timings.set(step, (timings.get(step) ?? 0) + clock.now() - since);
  };
  return {
    timings,
    time: (step, run) => {
      const since = clock.now();
      try {
        return run();
      } finally {
        add(step, since);
      }
    },
    wait: async (step, run) => {
      const since = clock.now();
      try {
        return await run();
      } finally {
        add(step, since);
      }
    },
  };
}
