import { setTimeout as pause } from 'node:timers/promises';
import { type FileWatch, watchFiles } from './watch-files.ts';

/** After the last sign of a change all is looked at once more: not every change gives a sign. In milliseconds. */
const LOOK_AGAIN = 300;

/** Keeps in mind that something happened to the files until somebody asks. */
export interface Attention {
  readonly ready: Promise<void>;
  /** When the first and the latest sign came since `forget`; undefined without one. */
  since(): number | undefined;
  latest(): number | undefined;
  forget(): void;
  /** Settles with the next sign, or at once if there was one since `forget`; and when interrupted. */
  next(): Promise<void>;
  close(): Promise<void>;
}

/** Pays attention to the files of an edition until interrupted. */
export function attentionTo(root: string, year: string, now: () => number, stopped: AbortSignal): Attention {
  let first: number | undefined;
  let latest: number | undefined;
  let wake = (): void => undefined;
  let again: NodeJS.Timeout | undefined;
  const notice = (): void => {
    latest = now();
    first ??= latest;
    wake();
  };
  const watched: FileWatch = watchFiles(root, year, () => {
    notice();
    clearTimeout(again);
    again = setTimeout(notice, LOOK_AGAIN);
  });
  stopped.addEventListener('abort', () => wake(), { once: true });
  return {
    ready: watched.ready,
    since: () => first,
    latest: () => latest,
    forget: () => {
      first = undefined;
      latest = undefined;
    },
    next: () =>
      first !== undefined || stopped.aborted
        ? Promise.resolve()
        : new Promise((resolve) => {
            wake = resolve;
          }),
    close: () => {
      clearTimeout(again);
      return watched.close();
    },
  };
}

/** Milliseconds without a sign after which a save counts as done; also where it looks unfinished; and in any case. */
export const QUIET = 20;
const GRACE = 250;
const LONGEST = 1500;
/** Between two looks at what looks unfinished. */
const AGAIN = 5;

type Signs = Pick<Attention, 'since' | 'latest'>;

/**
 * Waits until a save can be done: `look` says what is there now, `looksHalf` whether that can be all. `quiet` are the
 * milliseconds without a sign that it takes at least.
 */
export async function whenSaved<T>(
  { since, latest }: Signs,
  now: () => number,
  look: () => T,
  looksHalf: (found: T) => boolean,
  quiet: number,
): Promise<T> {
  for (;;) {
    const still = now() - (latest() ?? 0);
    const isLate = now() - (since() ?? 0) > LONGEST;
    if (still >= quiet || isLate) {
      const found = look();
      if (isLate || still >= GRACE || !looksHalf(found)) return found;
    }
    await pause(still < quiet ? Math.max(1, quiet - still) : AGAIN);
  }
}
