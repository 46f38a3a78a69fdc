import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLongEdition } from './long-edition.ts';

/** How many times the programme is repeated for about so many pages, the last for at least so many. */
export const LENGTHS = [
  { pages: 60, copies: 5 },
  { pages: 200, copies: 16 },
  { pages: 500, copies: 41 },
] as const;

/** A folder of its own with a programme that is so many times as long, taken away at the end. */
export async function withLongEdition<T>(copies: number, use: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'amip-long-'));
  try {
    writeLongEdition(root, copies);
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
