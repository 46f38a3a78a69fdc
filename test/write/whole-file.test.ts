import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeFileOutput } from '../../src/write/whole-file.ts';

const here = dirname(fileURLToPath(import.meta.url));
const SIZE = 400_000;
const OLD = 1;
const NEW = 2;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amip-write-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filled = (fill: number): Buffer => Buffer.alloc(SIZE, fill);

/** Which version a file holds whole: its byte, or what is wrong with it. */
function versionOf(path: string): number | string {
  if (!existsSync(path)) return 'no file';
  const bytes = readFileSync(path);
  const first = bytes[0] ?? 0;
  if (bytes.length !== SIZE) return `${bytes.length} of ${SIZE} bytes`;
  return bytes.every((byte) => byte === first) ? first : 'two versions mixed';
}

function runWriter(target: string, killAt: number): { readonly calls: readonly string[]; readonly killed: boolean } {
  const script = join(here, 'interruptible-writer.ts');
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, target, String(SIZE), String(NEW), String(killAt)],
    { encoding: 'utf8' },
  );
  if (run.signal === null && run.status !== 0) throw new Error(run.stderr);
  return { calls: run.stdout.split(' '), killed: run.signal === 'SIGKILL' };
}

/** Kills the writer before each of its calls in turn; the version found after each. */
function versionsAfterEachKill(target: string, prepare: () => void): readonly (number | string)[] {
  const found: (number | string)[] = [];
  for (let killAt = 1; killAt < 100; killAt++) {
    prepare();
    const { killed } = runWriter(target, killAt);
    found.push(versionOf(target));
    if (!killed) return found;
  }
  throw new Error('the writer never ends');
}

describe('writing a file', () => {
  it('flushes the bytes to disk beside the target before it renames them into place', () => {
    const { calls } = runWriter(join(folder, 'order', 'file.pdf'), 0);
    const flushed = calls.findLastIndex((call) => call === 'fsync' || call === 'sync');
    expect(flushed).toBeGreaterThan(calls.findLastIndex((call) => call.startsWith('write')));
    expect(calls.indexOf('rename')).toBeGreaterThan(flushed);
    expect(readdirSync(join(folder, 'order'))).toEqual(['file.pdf']);
  });

  it('leaves the old or the new file whole when it is killed before or within any of its calls', () => {
    const target = join(folder, 'replaced.pdf');
    const found = versionsAfterEachKill(target, () => writeFileSync(target, filled(OLD)));
    expect(found.filter((version) => version !== OLD && version !== NEW)).toEqual([]);
    expect(found.slice(0, 5)).toEqual([OLD, OLD, OLD, OLD, OLD]);
    expect(found.at(-1)).toBe(NEW);
  });

  it('leaves no file or a whole one when it is killed while writing for the first time', () => {
    const target = join(folder, 'first', 'new.pdf');
    const found = versionsAfterEachKill(target, () => rmSync(dirname(target), { recursive: true, force: true }));
    expect(found.filter((version) => version !== 'no file' && version !== NEW)).toEqual([]);
    expect(found.slice(0, 3)).toEqual(['no file', 'no file', 'no file']);
    expect(found.at(-1)).toBe(NEW);
  });

  it('leaves a whole file when somebody kills it from outside amid many writes', async () => {
    const target = join(folder, 'often.pdf');
    for (let round = 0; round < 6; round++) {
      writeFileSync(target, filled(251));
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', join(here, 'endless-writer.ts'), target, String(SIZE)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      await writesSeen(child, 1 + round * 3);
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      expect(versionOf(target)).toBeTypeOf('number');
      expect(versionOf(target)).not.toBe(251);
    }
  });

  it.skipIf(process.platform === 'win32')('keeps the old file when the disk takes only a part of the new one', () => {
    const target = join(folder, 'full.pdf');
    writeFileSync(target, filled(OLD));
    const script = join(here, 'interruptible-writer.ts');
    // A file size limit acts like a full disk: the system takes as many bytes as fit and refuses the rest.
    const run = spawnSync(
      'sh',
      ['-c', 'ulimit -f 200; exec "$@"', 'sh', process.execPath, '--import', 'tsx', script, target, String(SIZE), '2'],
      { encoding: 'utf8' },
    );
    expect(versionOf(target)).toBe(OLD);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('EFBIG');
    expect(readdirSync(folder).filter((name) => name.startsWith('full.pdf'))).toEqual(['full.pdf']);
  });

  it('keeps what was there and leaves nothing behind when the target cannot be replaced', async () => {
    const target = join(folder, 'taken.pdf');
    mkdirSync(join(target, 'kept'), { recursive: true });
    await expect(wholeFileOutput.write(target, filled(NEW))).rejects.toMatchObject({ syscall: expect.any(String) });
    expect(readdirSync(target)).toEqual(['kept']);
    expect(readdirSync(folder).filter((name) => name.startsWith('taken.pdf'))).toEqual(['taken.pdf']);
  });
});

/** Resolves when the endless writer has said that it wrote so many versions. */
function writesSeen(child: ChildProcess, count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let seen = 0;
    child.stdout?.on('data', (chunk: Buffer) => {
      seen += chunk.length;
      if (seen >= count) resolve();
    });
    child.once('exit', () => reject(new Error('the writer ended by itself')));
  });
}
