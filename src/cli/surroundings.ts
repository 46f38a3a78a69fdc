import type { Terminal } from './progress.ts';

/** What a command knows of the machine it runs on. */
export interface Surroundings {
  /** Folder that holds `data/` and `output/`. */
  readonly root: string;
  /** Folder of the program, which holds `templates/`. */
  readonly home: string;
  readonly terminal: Terminal;
  out(text: string): void;
  err(text: string): void;
}
