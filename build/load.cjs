// @ts-check
/**
 * Runs files of the bundle. A copy of this file lies in every bundle, beside the files it loads. It keeps what V8 has
 * compiled of them, so that the next start need not compile it again: within the bundle's folder, per version of Node
 * and per command, for a command compiles and needs only what it calls.
 */
'use strict';

const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

/**
 * V8 makes fast code of a function early, on the other processor and with memory of its own. Most of what a run calls is
 * done before that pays. Here a function has to be called some ten times as often first; a flag per major version of V8,
 * for each counts in its own way and complains about what it does not know. `usual` is what V8 has without being told.
 * @type {Readonly<Record<string, { readonly patient: string, readonly usual: string }>>}
 */
const PATIENCE = {
  11: { patient: '--interrupt-budget=1000000', usual: '--interrupt-budget=67584' },
  12: { patient: '--invocation-count-for-turbofan=30000', usual: '--invocation-count-for-turbofan=3000' },
};

const patience = PATIENCE[process.versions.v8.split('.')[0] ?? ''];
if (patience) setFlagsFromString(patience.patient);

/** To be called once a process is known to do the same again and again: from now on fast code pays. */
function settleIn() {
  if (patience) setFlagsFromString(patience.usual);
}

/** How often a file's compiled code is kept anew, because a later run compiled more of it. */
const ROUNDS = 4;
const HEAD = 8;

/** @typedef {{ readonly exports: Record<string, unknown> }} Module */
/** @typedef {{ readonly script: Script, readonly path: string, readonly round: number, readonly kept: number }} Compiled */

/**
 * Compiled code as it was kept, or undefined where it is missing or damaged. V8 itself refuses code of another version,
 * of other flags or of another source, but trusts what is damaged.
 * @param {string} path
 */
function keptCode(path) {
  if (!existsSync(path)) return undefined;
  try {
    const bytes = readFileSync(path);
    if (bytes.length <= HEAD) return undefined;
    const code = bytes.subarray(HEAD);
    return crc32(code, bytes.readUInt32LE(4)) === bytes.readUInt32LE(0)
      ? { code, round: bytes.readUInt32LE(4) }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {Buffer} code
 * @param {number} round
 */
function keepCode(path, code, round) {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(round, 4);
  head.writeUInt32LE(crc32(code, round), 0);
  const beside = `${path}.${process.pid}.${process.hrtime.bigint()}`;
  try {
    writeFileSync(beside, Buffer.concat([head, code]));
    renameSync(beside, path);
  } catch {
    // A folder that nobody may write to costs time at the next start and nothing else.
    rmSync(beside, { force: true });
  }
}

/**
 * A function that loads a file of the bundle by its name.
 * @param {string} purpose what the process is there for: the command, or the name of the worker
 * @returns {(name: string) => Record<string, unknown>}
 */
function loader(purpose) {
  const cache = join(__dirname, 'compiled', `${process.version}-${process.arch}`, purpose);
  const bundle = pathToFileURL(`${__dirname}/`).href;
  /** @type {Map<string, Module>} */
  const modules = new Map();
  /** @type {Compiled[]} */
  const compiled = [];

  /** @param {string} name */
  function load(name) {
    const known = modules.get(name);
    if (known) return known.exports;
    const filename = join(__dirname, name);
    const path = join(cache, `${name}.bin`);
    const kept = keptCode(path);
    const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: kept?.code });
    const isUsed = kept !== undefined && script.cachedDataRejected === false;
    const round = isUsed ? kept.round + 1 : 0;
    if (round < ROUNDS) compiled.push({ script, path, round, kept: isUsed ? kept.code.length : 0 });
    /** @type {Module} */
    const module = { exports: {} };
    modules.set(name, module);
    script.runInThisContext()(module.exports, requireFor, module, filename, __dirname, bundle);
    return module.exports;
  }
  /** @param {string} name */
  const requireFor = (name) => (name.startsWith('./') ? load(name.slice(2)) : require(name));

  process.on('exit', () => {
    if (compiled.length === 0) return;
    try {
      mkdirSync(cache, { recursive: true });
    } catch {
      return;
    }
    // V8 takes kept code only where its flags are those under which it was made.
    if (patience) setFlagsFromString(patience.patient);
    for (const { script, path, round, kept } of compiled) {
      const code = script.createCachedData();
      // What is as long as before holds nothing new; its round still counts.
      keepCode(path, code.length > kept ? code : readFileSync(path).subarray(HEAD), round);
    }
  });
  return load;
}

module.exports = { loader, settleIn };
