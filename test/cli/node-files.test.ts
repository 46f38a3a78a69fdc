import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'amip-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the files of this machine', () => {
  it('gives the bytes of a file', () => {
    writeFileSync(join(root, 'a.yaml'), 'x: ä');
    expect(nodeFiles(root).read('a.yaml', 100)).toEqual(new Uint8Array(Buffer.from('x: ä')));
  });

  it('gives an empty file as no bytes', () => {
    writeFileSync(join(root, 'a.yaml'), '');
    expect(nodeFiles(root).read('a.yaml', 100)).toEqual(new Uint8Array());
  });

  it('says of a missing file, and of one below a file, that it is not there', () => {
    writeFileSync(join(root, 'a.yaml'), 'x');
    expect(nodeFiles(root).read('b.yaml', 100)).toBeUndefined();
    expect(nodeFiles(root).read('a.yaml/b.yaml', 100)).toBeUndefined();
  });

  it('takes a folder of that name for no file', () => {
    mkdirSync(join(root, 'a.yaml'));
    expect(nodeFiles(root).read('a.yaml', 100)).toBeUndefined();
  });

  it('does not read what is larger than the limit, and says how large it is', () => {
    writeFileSync(join(root, 'a.yaml'), 'x'.repeat(101));
    expect(nodeFiles(root).read('a.yaml', 100)).toEqual({ tooBig: 101 });
  });

  it('lists the files of a folder by code unit, without folders and hidden files', () => {
    mkdirSync(join(root, 'f', 'sub'), { recursive: true });
    for (const name of ['b.md', 'Z.md', 'ä.md', '.hidden', 'a.md~']) writeFileSync(join(root, 'f', name), '');
    symlinkSync(join(root, 'f', 'b.md'), join(root, 'f', 'c.md'));
    expect(nodeFiles(root).list('f')).toEqual(['Z.md', 'a.md~', 'b.md', 'c.md', 'ä.md']);
    expect(nodeFiles(root).list('none')).toEqual([]);
  });
});
