/** A library the program was run with, as the lock file names it. */
export interface Library {
  readonly name: string;
  readonly version: string;
  readonly licence?: string;
  /** Checksum of the package as the registry has it, e.g. `sha512-…` in Base64. */
  readonly integrity?: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Libraries of a `package-lock.json` (version 3) that the program needs to run; tools of developers are left out. */
export function librariesIn(lockFile: string): readonly Library[] {
  const lock: unknown = JSON.parse(lockFile);
  const packages = isRecord(lock) && isRecord(lock.packages) ? lock.packages : {};
  return Object.entries(packages).flatMap(([path, entry]) => {
    const version = isRecord(entry) ? text(entry.version) : undefined;
    if (path === '' || !isRecord(entry) || version === undefined || entry.dev === true) return [];
    const licence = text(entry.license);
    const integrity = text(entry.integrity);
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [{ name, version, ...(licence && { licence }), ...(integrity && { integrity }) }];
  });
}

/** Name, version and accepted Node.js of a program, as its `package.json` says. */
export function manifestOf(packageFile: string): { readonly version: string; readonly node: string } {
  const manifest: unknown = JSON.parse(packageFile);
  const engines = isRecord(manifest) && isRecord(manifest.engines) ? manifest.engines : {};
  return { version: (isRecord(manifest) && text(manifest.version)) || '', node: text(engines.node) ?? '' };
}
