import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bagOf, infoValue } from '../../src/archive/bag.ts';
import { checkBag } from '../../src/archive/check-bag.ts';
import { type FileMap, readManifest } from '../../src/archive/manifest.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (files: FileMap, path: string): string => new TextDecoder().decode(files.get(path));

const CONTENTS = new Map([
  ['b.txt', bytes('zwei')],
  ['ordner/a.txt', bytes('eins')],
]);
const bag = (contents: FileMap = CONTENTS) =>
  bagOf(contents, new Map([['LIESMICH.md', bytes('Lies mich')]]), [
    ['Source-Organization', 'Jobcenter\n  Musterstadt'],
    ['Bagging-Date', '2025-03-12'],
  ]);

const changed = (files: FileMap, path: string, content: string | undefined): FileMap => {
  const next = new Map(files);
  if (content === undefined) next.delete(path);
  else next.set(path, bytes(content));
  return next;
};

describe('a package in the form of RFC 8493', () => {
  it('declares its version and the encoding of its lists', () => {
    expect(text(bag(), 'bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  });

  it('lists everything below data with two checksums each, and everything beside it but the lists of that', () => {
    const files = bag();
    expect([...files.keys()]).toEqual([
      'LIESMICH.md',
      'bag-info.txt',
      'bagit.txt',
      'data/b.txt',
      'data/ordner/a.txt',
      'manifest-sha256.txt',
      'manifest-sha512.txt',
      'tagmanifest-sha256.txt',
      'tagmanifest-sha512.txt',
    ]);
    const sum = (algorithm: string, content: string): string => createHash(algorithm).update(content).digest('hex');
    expect(text(files, 'manifest-sha256.txt')).toBe(
      `${sum('sha256', 'zwei')}  data/b.txt\n${sum('sha256', 'eins')}  data/ordner/a.txt\n`,
    );
    expect(text(files, 'manifest-sha512.txt')).toContain(`${sum('sha512', 'eins')}  data/ordner/a.txt\n`);
    expect([...(readManifest(text(files, 'tagmanifest-sha512.txt'))?.keys() ?? [])]).toEqual([
      'LIESMICH.md',
      'bag-info.txt',
      'bagit.txt',
      'manifest-sha256.txt',
      'manifest-sha512.txt',
    ]);
  });

  it('counts octets and files, and keeps each of its own lines in one', () => {
    expect(text(bag(), 'bag-info.txt')).toBe(
      'Source-Organization: Jobcenter Musterstadt\nBagging-Date: 2025-03-12\nPayload-Oxum: 8.2\n',
    );
    expect(infoValue(bag(), 'Payload-Oxum')).toBe('8.2');
  });

  it('encodes percent signs and ends of lines in names and nothing else, and composes characters', () => {
    const odd = bag(
      new Map([
        ['50 %.txt', bytes('a')],
        ['zwei\nZeilen\r.txt', bytes('b')],
        ['U\u0308ber Größe & Co.md', bytes('c')],
      ]),
    );
    const paths = text(odd, 'manifest-sha256.txt')
      .split('\n')
      .map((line) => line.slice(66));
    expect(paths).toEqual(['data/50 %25.txt', 'data/zwei%0AZeilen%0D.txt', 'data/Über Größe & Co.md', '']);
    expect(checkBag(odd)).toEqual([]);
  });

  it('is the same for the same contents in any order', () => {
    expect(bag(new Map([...CONTENTS].reverse()))).toEqual(bag());
  });

  it('does not lose one of two files whose names differ only in how characters are composed', () => {
    const twice = new Map([
      ['ä.md', bytes('a')],
      ['a\u0308.md', bytes('b')],
    ]);
    expect(() => bag(twice)).toThrow('two files');
  });
});

describe('checking a package', () => {
  it('finds nothing in a whole one', () => expect(checkBag(bag())).toEqual([]));

  it.each([
    ['a file changed', changed(bag(), 'data/b.txt', 'zwie'), [{ kind: 'changed', path: 'data/b.txt' }]],
    ['a file missing', changed(bag(), 'data/b.txt', undefined), [{ kind: 'missing', path: 'data/b.txt' }]],
    ['a file added', changed(bag(), 'data/c.txt', 'drei'), [{ kind: 'added', path: 'data/c.txt' }]],
    ['a file added beside', changed(bag(), 'fetch.txt', ''), [{ kind: 'added', path: 'fetch.txt' }]],
    [
      'a file renamed',
      changed(changed(bag(), 'data/b.txt', undefined), 'data/B.txt', 'zwei'),
      [{ kind: 'renamed', path: 'data/b.txt', to: 'data/B.txt' }],
    ],
    ['the description changed', changed(bag(), 'bag-info.txt', 'x'), [{ kind: 'changed', path: 'bag-info.txt' }]],
    [
      'a list gone',
      changed(bag(), 'manifest-sha512.txt', undefined),
      [{ kind: 'missing', path: 'manifest-sha512.txt' }],
    ],
    [
      'the last list gone',
      changed(bag(), 'tagmanifest-sha256.txt', undefined),
      [{ kind: 'missing', path: 'tagmanifest-sha256.txt' }],
    ],
    [
      'a checksum changed in a list that no other list covers',
      changed(bag(), 'tagmanifest-sha256.txt', text(bag(), 'tagmanifest-sha256.txt').replace(/^./, 'g')),
      [{ kind: 'changed', path: 'tagmanifest-sha256.txt' }],
    ],
    [
      'only the case of a checksum changed',
      changed(
        bag(),
        'tagmanifest-sha512.txt',
        text(bag(), 'tagmanifest-sha512.txt').replace(/[a-f]/, (it) => it.toUpperCase()),
      ),
      [{ kind: 'changed', path: 'tagmanifest-sha512.txt' }],
    ],
  ] as const)('says %s', (_, files, faults) => expect(checkBag(files)).toEqual(faults));

  it('says a wrong count that somebody has fitted the lists to', () => {
    const forged = bagOf(CONTENTS, new Map(), [['Payload-Oxum', '9.2']]);
    expect(checkBag(forged)).toEqual([{ kind: 'changed', path: 'bag-info.txt' }]);
  });
});
