import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { mayRegenerate } from './regenerate.ts';

export interface GoldenFolders {
  /** In git: what was looked at and found right. */
  readonly kept: string;
  /** Not in git: what was found instead. */
  readonly found: string;
}

/** Folders of one edition. */
export const goldenFolders = (edition: string): GoldenFolders => ({
  kept: join('test/golden/kept', edition),
  found: join('output/golden-diff', edition),
});

export function writeWithFolder(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Compares lines with those kept in git. What was found instead is left to be looked at. */
export function expectGoldenText(folders: GoldenFolders, name: string, lines: readonly string[]): void {
  const found = `${lines.join('\n')}\n`;
  const kept = join(folders.kept, name);
  if (mayRegenerate(process.env)) {
    writeWithFolder(kept, found);
    return;
  }
  const expected = existsSync(kept) ? readFileSync(kept, 'utf8') : '';
  if (expected !== found) writeWithFolder(join(folders.found, name), found);
  expect(found, `differs from ${kept}; if that is meant: npm run golden`).toBe(expected);
}
