import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Version of an installed package. */
export function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}
