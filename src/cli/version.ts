import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Version of a program folder, as its `package.json` says. */
export function versionOf(home: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}
