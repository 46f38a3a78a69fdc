import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBag } from '../../src/archive/check-bag.ts';
import type { FileMap } from '../../src/archive/manifest.ts';
import { rememberingDigest, samplePackage } from './support/packed.ts';

const whole = samplePackage();
const digest = rememberingDigest();
const paths = [...whole.keys()];
const beside = paths.filter((path) => !path.startsWith('data/'));

/** Any file; the few beside `data/` as often as all others together. */
const anyFile = fc.oneof(fc.constantFrom(...paths), fc.constantFrom(...beside));
/** A place in a file, as a share of its length. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const bytesAt = (path: string): Uint8Array => whole.get(path) ?? new Uint8Array();
const offsetIn = (bytes: Uint8Array, share: number): number => Math.floor(share * bytes.length);

const replaced = (path: string, bytes: Uint8Array): FileMap => new Map(whole).set(path, bytes);

const without = (path: string): Map<string, Uint8Array> => {
  const files = new Map(whole);
  files.delete(path);
  return files;
};

interface Damage {
  readonly files: FileMap;
  /** One of these must be named. */
  readonly touched: readonly string[];
}

const otherByte = fc
  .record({ path: anyFile, at: place, by: fc.integer({ min: 1, max: 255 }) })
  .map(({ path, at, by }) => {
    const bytes = Uint8Array.from(bytesAt(path));
    const offset = offsetIn(bytes, at);
    bytes[offset] = (bytes[offset] ?? 0) ^ by;
    return { files: replaced(path, bytes), touched: [path] };
  });

const moreBytes = fc
  .record({ path: anyFile, at: place, more: fc.uint8Array({ minLength: 1, maxLength: 4 }) })
  .map(({ path, at, more }) => {
    const bytes = bytesAt(path);
    const offset = offsetIn(bytes, at);
    const longer = Uint8Array.from([...bytes.subarray(0, offset), ...more, ...bytes.subarray(offset)]);
    return { files: replaced(path, longer), touched: [path] };
  });

const fewerBytes = fc.record({ path: anyFile, at: place }).map(({ path, at }) => {
  const bytes = bytesAt(path);
  const offset = offsetIn(bytes, at);
  const shorter = Uint8Array.from([...bytes.subarray(0, offset), ...bytes.subarray(offset + 1)]);
  return { files: replaced(path, shorter), touched: [path] };
});

const missing = anyFile.map((path) => ({ files: without(path), touched: [path] }));

const newName = fc
  .tuple(
    fc.constantFrom('', 'data/', 'data/eingaben/data/2024/', 'data/programm/src/'),
    fc.stringMatching(/^[a-z.%]{1,12}$/),
  )
  .map(([folder, name]) => `${folder}${name}`)
  .filter((path) => !whole.has(path));

const added = fc
  .record({ path: newName, bytes: fc.uint8Array({ maxLength: 8 }) })
  .map(({ path, bytes }) => ({ files: replaced(path, bytes), touched: [path] }));

const renamed = fc.record({ path: anyFile, to: newName }).map(({ path, to }) => ({
  files: without(path).set(to, bytesAt(path)),
  touched: [path, to],
}));

const exchanged = fc
  .tuple(fc.constantFrom(...paths), fc.constantFrom(...paths))
  .filter(([a, b]) => Buffer.compare(bytesAt(a), bytesAt(b)) !== 0)
  .map(([a, b]) => ({ files: new Map(whole).set(a, bytesAt(b)).set(b, bytesAt(a)), touched: [a, b] }));

const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 6, arbitrary: otherByte },
  moreBytes,
  fewerBytes,
  missing,
  added,
  renamed,
  exchanged,
);

describe('damage anywhere in a package', () => {
  it('is none in a whole one', () => expect(checkBag(whole, digest)).toEqual([]));

  it('is found, none missed of 1,500 at random, and the file is named', () => {
    let tried = 0;
    fc.assert(
      fc.property(damage, ({ files, touched }) => {
        tried += 1;
        const faults = checkBag(files, digest);
        expect(faults.flatMap((it) => (it.kind === 'renamed' ? [it.path, it.to] : [it.path]))).toEqual(
          expect.arrayContaining([expect.toSatisfy((path: unknown) => touched.some((it) => it === path))]),
        );
      }),
      { numRuns: 1500 },
    );
    expect(tried).toBeGreaterThanOrEqual(1500);
  }, 300_000);

  it('is found at every single byte of the lists and of what else lies beside', () => {
    const missed: string[] = [];
    for (const path of beside.filter((it) => bytesAt(it).length < 2000)) {
      for (let at = 0; at < bytesAt(path).length; at++) {
        const bytes = Uint8Array.from(bytesAt(path));
        bytes[at] = (bytes[at] ?? 0) ^ 0x20;
        if (checkBag(replaced(path, bytes), digest).length === 0) missed.push(`${path}:${at}`);
      }
    }
    expect(missed).toEqual([]);
  }, 300_000);
});
