// @ts-check
/** Whether the bundle still is what its sources say. Asked at every start, so it reads nothing that it need not. */
'use strict';

const fs = require('node:fs');
const { join } = require('node:path');

const MANIFEST = 'manifest.json';

/**
 * Milliseconds after which a file's time of change tells apart what it held before and after. It is the time that the
 * file system keeps of itself (ctime); editors and archives set the other one as they like.
 */
const SETTLED = 2000;

/** @typedef {{ path: string, size: number, changed: number, hash: string }} Input `changed`: 0 where only its hash tells */
/** @typedef {{ bundle: string, inputs: Input[] }} Manifest */

/** @param {Uint8Array} contents */
const hashOf = (contents) => require('node:crypto').createHash('sha256').update(contents).digest('hex');

/**
 * @param {string} home
 * @param {Manifest} manifest
 */
function writeManifest(home, manifest) {
  const target = join(home, 'dist', MANIFEST);
  const beside = `${target}.${process.pid}.tmp`;
  fs.writeFileSync(beside, JSON.stringify(manifest));
  fs.renameSync(beside, target);
}

/**
 * Whether a file holds what it held. Its time of change is put right where its contents prove the same.
 * @param {string} home
 * @param {Input} input
 */
function isSame(home, input) {
  // `join` would take longer than asking the file system.
  const path = `${home}/${input.path}`;
  const found = fs.statSync(path, { throwIfNoEntry: false });
  if (!found || found.size !== input.size) return false;
  if (found.ctimeMs === input.changed) return true;
  if (hashOf(fs.readFileSync(path)) !== input.hash) return false;
  if (found.ctimeMs < Date.now() - SETTLED) input.changed = found.ctimeMs;
  return true;
}

/**
 * Folder of the bundle if it was made from the sources as they are now.
 * @param {string} home folder of the program
 * @returns {string | undefined}
 */
function freshBundle(home) {
  try {
    /** @type {Manifest} */
    const manifest = JSON.parse(fs.readFileSync(join(home, 'dist', MANIFEST), 'utf8'));
    const times = manifest.inputs.map(({ changed }) => changed);
    if (!manifest.inputs.every((input) => isSame(home, input))) return undefined;
    const folder = join(home, 'dist', manifest.bundle);
    if (!fs.existsSync(join(folder, 'load.cjs'))) return undefined;
    if (manifest.inputs.some(({ changed }, at) => changed !== times[at])) keep(home, manifest);
    return folder;
  } catch {
    // What is missing or cannot be read is made anew.
    return undefined;
  }
}

/**
 * @param {string} home
 * @param {Manifest} manifest
 */
function keep(home, manifest) {
  try {
    writeManifest(home, manifest);
  } catch {
    // Then the next start looks into the same files again.
  }
}

module.exports = { MANIFEST, SETTLED, freshBundle, hashOf, writeManifest };
