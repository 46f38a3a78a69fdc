// @ts-check
/** Makes the bundle, at installation (`node build/renew.cjs`) and where the launcher finds it outdated. */
'use strict';

const { join } = require('node:path');

/** Exit status of a fault of the program, as in `src/cli/exit.ts`. */
const INTERNAL = 70;

/**
 * Folder of the new bundle. Where a source is broken it says so, and the process ends as one that failed.
 * @param {string} home
 * @returns {Promise<string | undefined>}
 */
async function renewed(home) {
  try {
    return await require('./bundle.cjs').bundle(home);
  } catch (error) {
    process.exitCode = INTERNAL;
    process.stderr.write(`${said(home, error)}\n`);
    return undefined;
  }
}

/**
 * Says on standard error that a start takes longer this time.
 * @param {string} home
 */
function announce(home) {
  try {
    process.stderr.write(`${wordsOf(home).RENEWING}\n`);
  } catch {
    // Words that are broken themselves are told about like any other source.
  }
}

/**
 * @param {string} home
 * @param {unknown} error
 */
function said(home, error) {
  const words = wordsOf(home);
  const errors = error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  if (errors.length === 0) return words.internalError(error instanceof Error ? (error.stack ?? '') : String(error));
  return words.brokenSource(
    errors.map(({ text, location }) => ({
      text,
      ...(location && { file: location.file, line: location.line, column: location.column + 1 }),
    })),
  );
}

/**
 * The catalogue of words, which is a source like the others and stands alone.
 * @param {string} home
 * @returns {typeof import('../src/words/command-line.ts')}
 */
function wordsOf(home) {
  const {
    outputFiles: [made],
  } = require('esbuild').buildSync({
    entryPoints: [join(home, 'src', 'words', 'command-line.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
  });
  const module = { exports: {} };
  new Function('module', 'exports', made?.text ?? '')(module, module.exports);
  // What was just made from that very file.
  return /** @type {typeof import('../src/words/command-line.ts')} */ (module.exports);
}

module.exports = { announce, renewed };

if (require.main === module) renewed(join(__dirname, '..'));
