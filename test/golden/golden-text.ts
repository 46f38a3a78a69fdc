import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { mayRegenerate } from './regenerate.ts';

const KEPT = 'test/golden/kept';
const ACTUAL = 'output/golden-diff';

export const keptPath = (edition: string, name: string): string => join(KEPT, edition, name);
export const actualPath = (edition: string, name: string): string => join(ACTUAL, edition, name);

export function writeWithFolder(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Compares lines with those kept in git. What was found instead is left in `output/golden-diff` to be looked at. */
export function expectGoldenText(edition: string, name: string, lines: readonly string[]): void {
  const actual = `${lines.join('\n')}\n`;
  const kept = keptPath(edition, name);
  if (mayRegenerate(process.env)) {
    writeWithFolder(kept, actual);
    return;
  }
  const expected = existsSync(kept) ? readFileSync(kept, 'utf8') : '';
  if (expected !== actual) writeWithFolder(actualPath(edition, name), actual);
  expect(actual, `differs from ${kept}; if that is meant: npm run golden`).toBe(expected);
}
