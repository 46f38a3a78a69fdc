import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWholeFolder } from '../../src/write/whole-folder.ts';

const here = dirname(fileURLToPath(import.meta.url));
const text = new TextEncoder().encode('Inhalt');
const WHOLE = ['a.yaml', 'b.yaml', 'chapters', 'chapters/c.md'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amip-folder-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesIn = (path: string): readonly string[] =>
  existsSync(path) ? readdirSync(path, { recursive: true }).map(String).sort() : [];

describe('writing a folder', () => {
  it('is whole or has not happened when it is killed before any of its calls', () => {
    const target = join(folder, '2025');
    const states: string[] = [];
    for (let killAt = 1; killAt < 60; killAt++) {
      rmSync(target, { recursive: true, force: true });
      const run = spawnSync(
        process.execPath,
        ['--import', 'tsx', join(here, 'folder-writer.ts'), target, String(killAt)],
        { encoding: 'utf8' },
      );
      if (run.signal === null && run.status !== 0) throw new Error(run.stderr);
      const files = filesIn(target);
      expect([[], WHOLE]).toContainEqual(files);
      // Whatever is left beside it is hidden, and the next attempt is not disturbed by it.
      expect(readdirSync(folder).filter((name) => name !== '2025' && !name.startsWith('.'))).toEqual([]);
      states.push(files.length === 0 ? 'nothing' : 'whole');
      if (run.signal === null) break;
    }
    expect(states.length).toBeGreaterThan(10);
    expect(states.at(-1)).toBe('whole');
    expect(new Set(states.slice(0, -2))).toEqual(new Set(['nothing']));
  });

  it('never takes the place of a folder with files in it, nor of a file', async () => {
    const [full, file] = [join(folder, 'full'), join(folder, 'file')];
    mkdirSync(full);
    writeFileSync(join(full, 'kept'), 'x');
    writeFileSync(file, 'x');
    for (const target of [full, file]) {
      await expect(writeWholeFolder(target, new Map([['a', text]]), 'own')).rejects.toMatchObject({
        code: expect.any(String),
      });
    }
    expect(filesIn(full)).toEqual(['kept']);
    expect(readdirSync(folder).filter((name) => name.endsWith('-own'))).toEqual([]);
  });

  it('leaves nothing behind when one of its files cannot be written', async () => {
    const target = join(folder, 'broken');
    const contents = new Map([
      ['a', text],
      ['a/b', text],
    ]);
    await expect(writeWholeFolder(target, contents, 'own')).rejects.toMatchObject({ syscall: expect.any(String) });
    expect(readdirSync(folder).filter((name) => name.includes('broken'))).toEqual([]);
  });
});
