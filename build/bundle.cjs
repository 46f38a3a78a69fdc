// @ts-check
/**
 * Makes the bundle: the program and its libraries as a few files that start fast. It lies in `dist/<hash>/`, whole or
 * not at all; `dist/manifest.json` says which one is current and what it was made from.
 */
'use strict';

const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { tmpdir } = require('node:os');
const { basename, join } = require('node:path');
const { adapted, adaptions, DEFINED } = require('./adapt.cjs');
const { inAscii } = require('./ascii.cjs');
const { MANIFEST, SETTLED, hashOf, writeManifest } = require('./manifest.cjs');

/** Superseded bundles may still be running: one stays for a day, and the newest of them longer than the others. */
const DAY = 24 * 60 * 60 * 1000;
const SUPERSEDED = 10;

const TARGET = { platform: /** @type {const} */ ('node'), target: 'node20.19' };

/** What becomes a file of the bundle: read faster without comments and blanks; names stay, for those who read a fault. */
const AS_SCRIPT = {
  ...TARGET,
  format: /** @type {const} */ ('cjs'),
  charset: /** @type {const} */ ('ascii'),
  legalComments: /** @type {const} */ ('none'),
  minifyWhitespace: true,
  lineLimit: 200,
};

/** @param {string} home */
const workersOf = (home) =>
  fs
    .readdirSync(join(home, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('-worker.ts'))
    .map((path) => path.replaceAll('\\', '/').slice(0, -'.ts'.length))
    .sort();

/** @param {string} path */
const packageOf = (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];

/**
 * The files of the bundle by name, and what they were made from.
 * @param {string} home
 */
async function bundled(home) {
  const esbuild = require('esbuild');
  /** Own sources as they were when they were read. @type {Map<string, Buffer>} */
  const read = new Map();
  const started = Date.now();
  const workers = workersOf(home);
  const entries = Object.fromEntries([
    ['run', 'src/cli/run.ts'],
    ...workers.map((worker) => [`entry-${worker.replaceAll('/', '-')}`, `src/${worker}.ts`]),
  ]);
  const { plugin, used, putOff } = adaptions();
  const { outputFiles, metafile } = await esbuild.build({
    ...TARGET,
    absWorkingDir: home,
    entryPoints: entries,
    outdir: join(home, 'dist'),
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    // Node's own conditions; a bundler's „module“ would take other files than a run from source does.
    conditions: ['node'],
    metafile: true,
    logLevel: 'silent',
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    define: { ...DEFINED, 'import.meta.url': 'AMIP_BUNDLE' },
    plugins: [
      plugin,
      {
        name: 'own sources',
        setup(build) {
          build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
            const contents = fs.readFileSync(path);
            read.set(path, contents);
            return { contents: adapted(contents.toString()), loader: path.endsWith('x') ? 'tsx' : 'ts' };
          });
        },
      },
    ],
  });
  /** @type {Map<string, string | Uint8Array>} */
  const files = new Map();
  // Splitting gives ES modules only, and Node keeps compiled code of scripts only.
  const chunks = outputFiles.map(async ({ path, text }) => {
    const name = basename(path);
    const { code } = await esbuild.transform(text, {
      ...AS_SCRIPT,
      supported: { 'dynamic-import': false },
      sourcefile: name,
    });
    return /** @type {const} */ ([name, code]);
  });
  const later = [...putOff].map(async ([name, path]) => {
    const { outputFiles } = await esbuild.build({
      ...AS_SCRIPT,
      entryPoints: [path],
      write: false,
      bundle: true,
      logLevel: 'silent',
    });
    return /** @type {const} */ ([name, outputFiles[0]?.text ?? '']);
  });
  for (const [name, code] of await Promise.all([...chunks, ...later])) {
    files.set(name, `(function (exports, require, module, __filename, __dirname, AMIP_BUNDLE) {${inAscii(code)}\n})`);
  }
  for (const worker of workers) {
    const name = worker.replaceAll('/', '-');
    files.set(`${name}.cjs`, `require('./load.cjs').loader('${name}')('entry-${name}.js');\n`);
  }
  files.set('load.cjs', fs.readFileSync(join(home, 'build', 'load.cjs'), 'utf8'));
  // pdfkit reads its colour profile beside the file it is in.
  const profile = 'data/sRGB_IEC61966_2_1.icc';
  files.set(profile, fs.readFileSync(join(home, 'node_modules', 'pdfkit', 'js', profile)));
  files.set('modules.json', JSON.stringify(modulesOf(metafile)));
  files.set('adapted.json', JSON.stringify([...used].sort()));

  const paths = Object.keys(metafile.inputs).filter((path) => !/^(?:put-off|left-out):/.test(path));
  const packages = new Set(paths.flatMap((path) => packageOf(path) ?? []));
  const inputs = [
    ...paths.filter((path) => packageOf(path) === undefined),
    ...[...packages].map((path) => `${path}/package.json`),
    ...fs.readdirSync(join(home, 'build')).map((name) => `build/${name}`),
    ...['package.json', 'tsconfig.json', 'node_modules/.package-lock.json'],
  ]
    .filter((path) => fs.existsSync(join(home, path)))
    .sort()
    .map((path) => {
      const { size, ctimeMs } = fs.statSync(join(home, path));
      const contents = read.get(join(home, path)) ?? fs.readFileSync(join(home, path));
      // A file changed while it was read, or just before, may change again within the same tick of its clock.
      const isSettled = ctimeMs < started - SETTLED && contents.length === size;
      return { path, size: contents.length, changed: isSettled ? ctimeMs : 0, hash: hashOf(contents) };
    });
  return { files, inputs };
}

/**
 * Which modules each file holds and which files it loads at once and later.
 * @param {import('esbuild').Metafile} metafile
 */
const modulesOf = ({ outputs }) =>
  Object.fromEntries(
    Object.entries(outputs).map(([path, { inputs, imports }]) => {
      const to = (/** @type {boolean} */ isLater) =>
        imports
          .filter(({ external, kind }) => !external && (kind === 'dynamic-import') === isLater)
          .map((it) => basename(it.path));
      return [basename(path), { modules: Object.keys(inputs), atOnce: to(false), later: to(true) }];
    }),
  );

/** @param {ReadonlyMap<string, string | Uint8Array>} files */
function nameOf(files) {
  const hash = createHash('sha256');
  for (const [name, contents] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\n${contents.length}\n`).update(contents);
  }
  return hash.digest('hex').slice(0, 20);
}

/**
 * @param {string} folder
 * @param {ReadonlyMap<string, string | Uint8Array>} files
 */
function writeFiles(folder, files) {
  fs.mkdirSync(join(folder, 'data'), { recursive: true });
  for (const [name, contents] of files) fs.writeFileSync(join(folder, name), contents);
}

/**
 * @param {string} dist
 * @param {string} current
 */
function clearSuperseded(dist, current) {
  const now = Date.now();
  const old = fs
    .readdirSync(dist)
    .filter((name) => name !== current && name !== MANIFEST)
    .flatMap((name) => {
      // Another process may be clearing up as well.
      const found = fs.statSync(join(dist, name), { throwIfNoEntry: false });
      return found ? [{ path: join(dist, name), changed: found.mtimeMs }] : [];
    })
    .sort((a, b) => b.changed - a.changed);
  for (const [at, { path, changed }] of old.entries()) {
    if (at >= SUPERSEDED || now - changed > DAY) fs.rmSync(path, { recursive: true, force: true });
  }
}

/** @param {unknown} error */
const isRefused = (error) =>
  error instanceof Error &&
  'code' in error &&
  ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EEXIST', 'ENOTDIR'].includes(String(error.code));

/**
 * Bundles the program and returns the folder it lies in: in `dist/`, or, where nobody may write there, in a temporary
 * one of this process alone. Throws esbuild's `BuildFailure` where a source cannot be read as TypeScript.
 * @param {string} home folder of the program
 */
async function bundle(home) {
  const { files, inputs } = await bundled(home);
  const dist = join(home, 'dist');
  const name = nameOf(files);
  const target = join(dist, name);
  try {
    fs.mkdirSync(dist, { recursive: true });
    if (!fs.existsSync(target)) {
      const beside = `${target}.${process.pid}.new`;
      try {
        writeFiles(beside, files);
        fs.renameSync(beside, target);
      } catch (error) {
        fs.rmSync(beside, { recursive: true, force: true });
        // Another process that made the same was quicker.
        if (!fs.existsSync(target)) throw error;
      }
    }
    const before = currentIn(dist);
    writeManifest(home, { bundle: name, inputs });
    if (before && before !== name && fs.existsSync(join(dist, before))) {
      const now = new Date();
      fs.utimesSync(join(dist, before), now, now);
    }
    clearSuperseded(dist, name);
    return target;
  } catch (error) {
    if (!isRefused(error)) throw error;
    const folder = fs.mkdtempSync(join(tmpdir(), 'amip-'));
    process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
    writeFiles(folder, files);
    return folder;
  }
}

/** @param {string} dist */
function currentIn(dist) {
  try {
    return JSON.parse(fs.readFileSync(join(dist, MANIFEST), 'utf8')).bundle;
  } catch {
    return undefined;
  }
}

module.exports = { bundle };
