import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Command } from './process.ts';

/** A program that goes on running and says a line whenever it has done something. */
export interface Watching {
  /** The next line it says, without its line break; fails when it ends instead. */
  line(): Promise<string>;
  /** Asks it to end, and settles when it has. */
  end(): Promise<void>;
}

/** Starts a command that watches files. */
export function startWatching({ words: [program = '', ...words], cwd, env }: Command): Watching {
  const child = spawn(program, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    line: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`${words.join(' ')} ended before it said anything`);
      return value;
    },
    end: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
}
