import { PROGRESS, type Step } from '../words/command-line.ts';
import { severalProgress, severalStep } from '../words/several.ts';

export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  step(step: Step): void;
  done(): void;
}

/** Shows the step that runs on one line of a terminal and takes it away at the end; silent anywhere else. */
export function progressOn(terminal: Terminal): Progress {
  if (!terminal.isTTY) return { step: () => undefined, done: () => undefined };
  const clear = '\r\u001b[K';
  return {
    step: (step) => terminal.write(`${clear}${PROGRESS[step]} …`),
    done: () => terminal.write(clear),
  };
}

/** How far a batch is. */
export interface BatchProgress {
  /** `seconds`: how long the rest will take; `latest`: what was done last. */
  show(
    done: number,
    total: number,
    seconds: number | undefined,
    latest?: { readonly year: string; readonly file: string },
  ): void;
  done(): void;
}

/** One line of a terminal that is written anew; anywhere else a line for whatever was done. */
export function batchProgressOn(terminal: Terminal): BatchProgress {
  const clear = '\r\u001b[K';
  if (terminal.isTTY) {
    return {
      show: (done, total, seconds) => terminal.write(`${clear}${severalProgress(done, total, seconds)} …`),
      done: () => terminal.write(clear),
    };
  }
  return {
    show: (done, total, seconds, latest) => {
      if (latest) terminal.write(`${severalStep(done, total, `${latest.year}: ${latest.file}`, seconds)}\n`);
    },
    done: () => undefined,
  };
}
