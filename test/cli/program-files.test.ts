import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programFiles, programOf } from '../../src/cli/program-files.ts';

describe('the files of the program', () => {
  it('are all that is kept under version control in its folders, so that a package can be built again', () => {
    const { status, stdout } = spawnSync('git', ['ls-files', 'src', 'templates', 'build'], { encoding: 'utf8' });
    // A copy without its history knows nothing of versions.
    if (status !== 0) return;
    const kept = stdout.trim().split('\n');
    const own = new Set(programFiles('.').map(({ path }) => path));
    expect(kept.length).toBeGreaterThan(500);
    expect(kept.filter((path) => !own.has(path))).toEqual([]);
  });

  it('are none that somebody left there', () => {
    const home = mkdtempSync(join(tmpdir(), 'amip-home-'));
    try {
      for (const name of ['src', 'templates', 'build', 'package.json', 'package-lock.json', 'tsconfig.json']) {
        cpSync(name, join(home, name), { recursive: true });
      }
      for (const name of ['schluessel.p12', 'key.pem', '.env', 'notiz.md'])
        writeFileSync(join(home, 'src', name), 'geheim');
      expect(programOf(home)).toEqual(programOf('.'));
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
