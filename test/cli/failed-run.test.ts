import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const OLD = 'the programme as it was';
const main = resolve('src/cli/main.ts');

let root: string;
let pdf: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'amip-run-'));
  cpSync('test/editions/minimal/data', join(root, 'data'), { recursive: true });
  mkdirSync(join(root, 'output'));
  pdf = join(root, 'output', 'amip-2021.pdf');
  writeFileSync(pdf, OLD);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs the real command in a process of its own; `timeout` milliseconds later it is killed. */
const amip = (words: readonly string[], timeout?: number) =>
  spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), main, ...words], {
    cwd: root,
    encoding: 'utf8',
    timeout,
    killSignal: 'SIGKILL',
    // tsx looks for tsconfig.json where it is started, and this project is elsewhere.
    env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
  });

/** Everything that can show that somebody touched the file or left something beside it. */
const traces = () => {
  const { mtimeMs, ino, size } = statSync(pdf);
  return { mtimeMs, ino, size, text: readFileSync(pdf, 'utf8'), beside: readdirSync(join(root, 'output')) };
};

const edit = (file: string, from: string, to: string): void => {
  const path = join(root, 'data', '2021', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

describe('a run that fails', () => {
  it.each([
    ['a figure is no number', () => edit('customers.yaml', 'value: 512', 'value: "512"')],
    ['a file is no YAML', () => edit('customers.yaml', 'figures:', 'figures: [')],
    [
      'a chapter names a figure that is not there',
      () => edit('chapters/kurz.md', '{{wert betreute}}', '{{wert fehlt}}'),
    ],
    ['a chapter is missing', () => rmSync(join(root, 'data', '2021', 'chapters', 'kurz.md'))],
    ['nothing but an empty folder is there', () => rmSync(join(root, 'data', '2021', 'edition.yaml'))],
  ])('leaves the PDF untouched and names the problem when %s', (_, spoil) => {
    const before = traces();
    spoil();
    const run = amip(['build', '2021']);
    expect(run.status).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('Die vorhandene Datei ist unverändert.');
    expect(traces()).toEqual(before);
  });

  it('leaves the PDF untouched when the call is wrong', () => {
    const before = traces();
    expect(amip(['build', '2022']).status).toBe(2);
    expect(amip(['build']).status).toBe(2);
    expect(traces()).toEqual(before);
  });

  it('leaves the PDF untouched when the new one cannot be put anywhere', () => {
    const before = traces();
    const run = amip(['build', '2021', '--out', 'output/amip-2021.pdf/below.pdf']);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('konnte nicht geschrieben werden');
    expect(traces()).toEqual(before);
  });

  it('is followed by one that replaces the PDF, once the data is mended', () => {
    expect(amip(['build', '2021']).status).toBe(0);
    expect(readFileSync(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(readdirSync(join(root, 'output'))).toEqual(['amip-2021.pdf']);
  });
});

describe('a run that is killed', () => {
  it.each([100, 700, 1300, 1900, 2500])('after %d ms leaves a whole PDF, the old or the new one', (milliseconds) => {
    const before = traces();
    const { signal } = amip(['build', '2021'], milliseconds);
    const found = readFileSync(pdf, 'latin1');
    if (found === OLD) expect(traces()).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    else expect([found.slice(0, 5), found.trimEnd().slice(-5)]).toEqual(['%PDF-', '%%EOF']);
    if (signal === null) expect(found).not.toBe(OLD);
  });
});

describe('a check', () => {
  it('writes nothing, whether it finds problems or not', () => {
    const before = traces();
    expect(amip(['check', '2021']).status).toBe(0);
    edit('customers.yaml', 'value: 512', 'value: "512"');
    expect(amip(['check', '2021']).status).toBe(1);
    expect(traces()).toEqual(before);
  });
});

describe('a final build of an edition that is not finished', () => {
  it('is refused with the list of what is open, and leaves the PDF untouched', () => {
    edit('customers.yaml', 'value: 512', 'value: offen');
    const before = traces();
    const run = amip(['build', '2021', '--final']);
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 1, stdout: '' });
    expect(run.stderr).toContain('data/2021/customers.yaml:');
    expect(run.stderr).toContain('fehlt noch.');
    expect(run.stderr).toContain(
      'output/amip-2021.pdf nicht geschrieben: Eine endgültige Fassung gibt es erst, wenn nichts mehr offen ist (1 fehlt). Die vorhandene Datei ist unverändert.',
    );
    expect(traces()).toEqual(before);
  });

  it('is one of every edition that is no draft any more', () => {
    edit('customers.yaml', 'value: 512', 'value: offen');
    edit('edition.yaml', 'state: draft', 'state: submitted');
    expect(amip(['build', '2021']).status).toBe(1);
  });
});
