import { PROGRESS, type Step } from '../words/command-line.ts';

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
