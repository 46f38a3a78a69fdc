/** Shares of the estimate that are told: nobody knows it better. */
const STEPS = [
  { below: 60, step: 5 },
  { below: 600, step: 60 },
  { below: Number.POSITIVE_INFINITY, step: 300 },
] as const;

/**
 * Seconds until the rest of a batch is done, if it goes on as it went, in steps that promise no more than that;
 * undefined before anything is done. `elapsed` in milliseconds.
 */
export function remaining(done: number, total: number, elapsed: number): number | undefined {
  if (done === 0) return undefined;
  const seconds = (elapsed / 1000 / done) * (total - done);
  if (seconds < 5) return 0;
  const { step } = STEPS.find(({ below }) => seconds < below) ?? STEPS[2];
  return Math.ceil(seconds / step) * step;
}
