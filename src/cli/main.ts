import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { internalError } from '../words/command-line.ts';
import { PASSPHRASE_VARIABLE } from '../words/sign.ts';
import { EXIT } from './exit.ts';
import { localMoment } from './moment.ts';
import { passphraseSources } from './passphrase.ts';
import { runProgram } from './program.ts';
import type { Surroundings } from './surroundings.ts';

// React's development build checks every element; that takes time and changes nothing on the pages.
process.env.NODE_ENV ??= 'production';

const two = (n: number): string => String(n).padStart(2, '0');

/** Today where the person sits. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const home = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const surroundings: Surroundings = {
  root: process.cwd(),
  home,
  today,
  sourceDate: process.env.SOURCE_DATE_EPOCH,
  terminal: process.stderr,
  clock: performance,
  width: process.stdout.columns,
  // Whoever sets NO_COLOR, to whatever, wants none (no-color.org).
  coloured: process.stdout.isTTY && !process.env.NO_COLOR,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

/** A reader that closes the pipe early (`amip check 2024 | head`) is not a fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

function versionOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

try {
  process.exitCode = await runProgram(
    process.argv.slice(2),
    versionOf(home),
    {
      build: async (years, options) => (await import('./build.ts')).build(surroundings, years, options),
      check: async (year, options) => (await import('./check.ts')).check(surroundings, year, options),
      create: async (year, options) => (await import('./new.ts')).newEdition(surroundings, year, options),
      confirm: async (year, names, options) =>
        (await import('./confirm.ts')).confirmEntries(surroundings, year, names, options),
      approve: async (year, options) => (await import('./approve.ts')).approve(surroundings, year, options),
      state: async (year, state, options) =>
        (await import('./state.ts')).changeState(surroundings, year, state, options),
      sign: async (year, options) => {
        const sources = passphraseSources(process.env, PASSPHRASE_VARIABLE, process.stdin, surroundings.err);
        return (await import('./sign.ts')).sign(surroundings, { ...sources, now: localMoment }, year, options);
      },
      archive: async (years, options) => (await import('./archive.ts')).archive(surroundings, years, options),
      verify: async (paths) => (await import('./verify.ts')).verify(surroundings, paths),
      diff: async (old, now, options) => (await import('./diff.ts')).diff(surroundings, old, now, options),
    },
    surroundings,
  );
} catch (error) {
  surroundings.err(`${internalError(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  process.exitCode = EXIT.internal;
}
