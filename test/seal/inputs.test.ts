import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import type { Files } from '../../src/load/files.ts';
import { inputFiles, inputHashes, inputsDigest } from '../../src/seal/inputs.ts';

const real = nodeFiles(process.cwd());

const changed = (path: string, change: (text: string) => string | undefined): Files => ({
  ...real,
  read: (asked, limit) => {
    const bytes = real.read(asked, limit);
    if (asked !== path) return bytes;
    const text = change(bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '');
    return text === undefined ? undefined : new TextEncoder().encode(text);
  },
});

const digestOf = (files: Files): string => inputsDigest(inputHashes(inputFiles(files, '2024'), '2024'));
const before = digestOf(real);

describe('what an edition says', () => {
  it('is all of its data, texts and the Jobcenter it is of', () => {
    const paths = inputFiles(real, '2024').map(({ path }) => path);
    expect(paths).toContain('data/jobcenter.yaml');
    expect(paths).toContain('data/2024/customers.yaml');
    expect(paths).toContain('data/2024/chapters/einleitung.md');
    expect(paths).toEqual([...paths].sort());
    expect(paths.filter((path) => !/^data\/(jobcenter\.yaml|2024\/)/.test(path))).toEqual([]);
  });

  it.each(inputFiles(real, '2024').map(({ path }) => path))('changes with one more sign in %s', (path) => {
    expect(digestOf(changed(path, (text) => `${text} `))).not.toBe(before);
    expect(digestOf(changed(path, () => undefined))).not.toBe(before);
  });

  it('does not change with the state of the edition, but with everything beside it', () => {
    const edition = 'data/2024/edition.yaml';
    expect(digestOf(changed(edition, (text) => text.replace('state: published', 'state: withdrawn')))).toBe(before);
    expect(digestOf(changed(edition, (text) => text.replace('title: ', 'title: Neues ')))).not.toBe(before);
  });

  it('does not change with the record of the approval', () => {
    const recorded: Files = {
      list: (folder) => (folder === 'data/2024' ? ['approval.yaml', ...real.list(folder)] : real.list(folder)),
      read: (path, limit) => (path.endsWith('approval.yaml') ? new Uint8Array([1]) : real.read(path, limit)),
    };
    expect(inputFiles(recorded, '2024').map(({ path }) => path)).toContain('data/2024/approval.yaml');
    expect(digestOf(recorded)).toBe(before);
  });
});
