import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

export const VERSION = '0.7.0';

const PLATFORMS: Readonly<Record<string, string>> = {
  'linux x64': 'linux-x64-gnu',
  'linux arm64': 'linux-arm64-gnu',
  'darwin x64': 'darwin-x64',
  'darwin arm64': 'darwin-arm64',
  'win32 x64': 'win32-x64-msvc',
};

/**
 * Folder of Typst's package for this platform, fetched once; undefined where it cannot be had. It is no dependency,
 * because the package above it names platforms that the registry does not hold, and nothing would install any more.
 */
export function typstLibrary(): string | undefined {
  const platform = PLATFORMS[`${process.platform} ${process.arch}`];
  if (platform === undefined) return undefined;
  const name = `@myriaddreamin/typst-ts-node-compiler-${platform}`;
  const folder = join(process.cwd(), '.tools', `typst-${VERSION}`);
  const library = join(folder, 'node_modules', name);
  if (!existsSync(library)) {
    mkdirSync(folder, { recursive: true });
    const words = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${VERSION}`];
    spawnSync('npm', words, { cwd: folder });
  }
  return existsSync(library) ? library : undefined;
}
