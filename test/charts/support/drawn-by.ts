import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The files that run between a specification and its drawing, and the packages they import. */
function reached(from: string) {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file)) return;
    const text = readFileSync(file, 'utf8');
    files.set(file, text);
    for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type )[^;()]*?'([^']+)'/gm)) {
      if (name.startsWith('.')) follow(normalize(join(dirname(file), name)));
      else packages.add(name);
    }
  };
  follow(from);
  return { files, packages };
}

/** What `DRAWN_BY` has to be: files and locked packages as they are now. */
export function drawnByNow(): string {
  const { files, packages } = reached('src/charts/draw-specification.ts');
  // The shape of a lock file is npm's.
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> };
  const needed = new Map<string, Locked>();
  const add = (name: string, path: string): void => {
    // A package finds its own copy of another one before the shared one.
    const own = `${path}/node_modules/${name}`;
    const place = lock.packages[own] ? own : `node_modules/${name}`;
    const locked = lock.packages[place];
    if (!locked) throw new Error(`${name} is not locked`);
    if (needed.has(place)) return;
    needed.set(place, locked);
    for (const dependency of Object.keys(locked.dependencies ?? {})) add(dependency, place);
  };
  for (const name of packages) add(name, '');
  const lines = [
    ...[...files].map(([file, text]) => `${file} ${createHash('sha256').update(text).digest('hex')}`),
    ...[...needed].map(([place, { version, integrity }]) => `${place} ${version} ${integrity}`),
  ];
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16);
}
