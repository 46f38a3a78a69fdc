import { describe, expect, it } from 'vitest';
import { changedPaths, filesOf, looksHalf, type Snapshot, snapshotOf } from '../../../src/cli/watch/snapshot.ts';
import type { Files } from '../../../src/load/files.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const moment = (files: Readonly<Record<string, string>>): Snapshot =>
  new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)]));

const KUNDEN = 'data/2024/customers.yaml';
const before = moment({ [KUNDEN]: 'figures:\n  elb: 1\n', 'data/2024/chapters/a.md': '# A\n' });

describe('an edition at one moment', () => {
  const disk: Files = filesOf(
    moment({
      'data/jobcenter.yaml': 'name: x',
      [KUNDEN]: 'a: 1',
      'data/2024/alt.yml': 'a: 1',
      'data/2024/.customers.yaml.swp': 'x',
      'data/2024/customers.yaml~': 'x',
      'data/2024/programm.pdf': 'x',
      'data/2024/chapters/a.md': '# A',
      'data/2023/customers.yaml': 'a: 1',
    }),
  );

  it('has the files that belong to the edition and to the Jobcenter, and nothing that editors or builds leave there', () => {
    expect([...snapshotOf(disk, '2024').keys()]).toEqual([
      'data/jobcenter.yaml',
      'data/2024/alt.yml',
      KUNDEN,
      'data/2024/chapters/a.md',
    ]);
  });

  it('is read like the folder it was taken of', () => {
    const files = filesOf(snapshotOf(disk, '2024'));
    expect(files.list('data/2024')).toEqual(['alt.yml', 'customers.yaml']);
    expect(files.list('data/2024/chapters')).toEqual(['a.md']);
    expect(files.read('data/2024/chapters/a.md', 10)).toEqual(bytes('# A'));
    expect(files.read('data/2024/fehlt.yaml', 10)).toBeUndefined();
  });

  it('differs from another in files that say something else, are new or are gone', () => {
    const now = moment({ [KUNDEN]: 'figures:\n  elb: 2\n', 'data/2024/neu.yaml': 'x\n' });
    expect(changedPaths(before, now)).toEqual(['data/2024/chapters/a.md', KUNDEN, 'data/2024/neu.yaml']);
    expect(
      changedPaths(before, new Map([...before].map(([path, it]) => [path, Uint8Array.from(it as Uint8Array)]))),
    ).toEqual([]);
  });

  it('tells two files apart that are too big to be read by their sizes', () => {
    const big = (size: number): Snapshot => new Map([[KUNDEN, { tooBig: size }]]);
    expect(changedPaths(big(3_000_000), big(3_000_000))).toEqual([]);
    expect(changedPaths(big(3_000_000), big(3_000_001))).toEqual([KUNDEN]);
    expect(changedPaths(before, big(3_000_000))).toContain(KUNDEN);
  });
});

describe('a file that somebody is about to save', () => {
  const with_ = (text: string): Snapshot => new Map([...before, [KUNDEN, bytes(text)]]);

  it.each([
    ['empty', with_('')],
    ['cut off within a line', with_('figures:\n  el')],
    ['gone', new Map([...before].slice(1))],
    ['new and empty', new Map([...before, ['data/2024/neu.yaml', bytes('')]])],
  ])('is recognised: it is %s', (_, now) => {
    expect(looksHalf(before, now)).toBe(true);
  });

  it.each([
    ['is the same', before],
    ['says something else', with_('figures:\n  elb: 2\n')],
    ['is shorter and ends with a line', with_('figures:\n')],
    ['is new', new Map([...before, ['data/2024/neu.yaml', bytes('a: 1')]])],
  ])('is not suspected where it %s', (_, now) => {
    expect(looksHalf(before, now)).toBe(false);
  });

  it('is not suspected where its last line never had an end', () => {
    const open = moment({ [KUNDEN]: 'figures: {}' });
    expect(looksHalf(open, moment({ [KUNDEN]: 'figures: { a: 1 }' }))).toBe(false);
  });
});
