import { internalError } from '../words/command-line.ts';
import { EXIT } from './exit.ts';
import { runProgram } from './program.ts';
import type { Surroundings } from './surroundings.ts';
import { versionOf } from './version.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Today where the person sits. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const surroundingsOf = (home: string, settleIn: () => void): Surroundings => ({
  root: process.cwd(),
  home,
  today,
  sourceDate: process.env.SOURCE_DATE_EPOCH,
  terminal: process.stderr,
  clock: performance,
  width: process.stdout.columns,
  // Whoever sets NO_COLOR, to whatever, wants none (no-color.org).
  coloured: process.stdout.isTTY && !process.env.NO_COLOR,
  settleIn,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});

/**
 * Runs the call this process was started with and leaves its exit status behind.
 * @param home folder of the program, which holds `package.json` and `templates/`
 * @param settleIn what a command that stays is to call, see `Surroundings`
 */
export async function run(home: string, settleIn: () => void = () => undefined): Promise<void> {
  const surroundings = surroundingsOf(home, settleIn);
  // A reader that closes the pipe early (`amip check 2024 | head`) is not a fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await runProgram(
      process.argv.slice(2),
      versionOf(home),
      {
        build: async (year, options) => (await import('./build.ts')).build(surroundings, year, options),
        check: async (year, options) => (await import('./check.ts')).check(surroundings, year, options),
        create: async (year, options) => (await import('./new.ts')).newEdition(surroundings, year, options),
        confirm: async (year, names, options) =>
          (await import('./confirm.ts')).confirmEntries(surroundings, year, names, options),
        approve: async (year, options) => (await import('./approve.ts')).approve(surroundings, year, options),
        state: async (year, state, options) =>
          (await import('./state.ts')).changeState(surroundings, year, state, options),
        diff: async (old, now, options) => (await import('./diff.ts')).diff(surroundings, old, now, options),
        sign: async (year, options) => (await import('./sign.ts')).signHere(surroundings, year, options),
        archive: async (years, options) => (await import('./archive.ts')).archive(surroundings, years, options),
        verify: async (paths) => (await import('./verify.ts')).verify(surroundings, paths),
      },
      surroundings,
    );
  } catch (error) {
    surroundings.err(`${internalError(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    process.exitCode = EXIT.internal;
  }
}
