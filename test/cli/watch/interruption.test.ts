import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'amip-stop-'));
  cpSync('test/editions/minimal/data', join(root, 'data'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it.each(['SIGINT', 'SIGTERM'] as const)(
  'a watch ends with status 0 and leaves nothing behind after %s',
  async (signal) => {
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), resolve('src/cli/main.ts'), 'build', '--watch', '2021'],
      { cwd: root, env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') } },
    );
    let said = '';
    child.stdout.on('data', (text) => {
      said += String(text);
    });
    await expect.poll(() => said, { timeout: 40_000 }).toContain('Strg+C');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(said.trim().split('\n').at(-1)).toBe('Beendet.');
    expect(readdirSync(join(root, 'output'))).toEqual(['amip-2021.pdf']);
  },
);
