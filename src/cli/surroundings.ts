import type { Clock } from '../pipeline/stopwatch.ts';
import type { Terminal } from './progress.ts';

/** What a command knows of the machine it runs on. */
export interface Surroundings {
  /** Folder that holds `data/` and `output/`. */
  readonly root: string;
  /** Folder of the program, which holds `templates/`. */
  readonly home: string;
  /** `SOURCE_DATE_EPOCH`: the moment to be told as that of making, in seconds since 1970. */
  readonly sourceDate?: string | undefined;
  /** The day it is: `YYYY-MM-DD`. */
  today(): string;
  readonly terminal: Terminal;
  /** Milliseconds since the program was started. */
  readonly clock: Clock;
  /** Characters in a line of the terminal that `out` writes to, and whether it shows colours; absent where it is none. */
  readonly width?: number | undefined;
  readonly coloured?: boolean | undefined;
  /** Tells the machine that this process will do the same again and again. */
  settleIn?(): void;
  out(text: string): void;
  err(text: string): void;
}
