import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { writeLongEdition } from './long-edition.ts';
import { allText, anotherEdition, changedFiles, oneFigure, oneParagraph } from './overlay.ts';
import type { Peer } from './peer.ts';
import { presentPeers } from './peers/peers.ts';
import { bars, curves, drawn } from './plots.ts';
import { shareOfWords } from './prepared.ts';
import { timed } from './process.ts';
import { inTurn } from './rounds.ts';
import { pairedRatio, slope, slopeDoubt } from './statistics.ts';

describe('statistics', () => {
  it('compares within a round, so that a slow round tells nothing', () => {
    expect(pairedRatio([10, 100, 12], [20, 200, 20])).toBe(0.5);
  });

  it('finds how much is added each time, whatever it begins with', () => {
    expect(slope([5, 7, 9, 11])).toBeCloseTo(2);
    expect(slope([3, 3, 3])).toBe(0);
    expect(slope([1, 3, 1, 3, 1])).toBeCloseTo(0);
  });

  it('says how sure it is of that: of a leak among noise, and of noise alone', () => {
    const noise = [0.3, -0.2, 0.1, -0.3, 0.2, 0, -0.1, 0.2, -0.2, 0.1];
    const leaking = noise.map((value, at) => value + at * 0.2);
    expect(slope(leaking) - slopeDoubt(leaking)).toBeGreaterThan(0.1);
    expect(Math.abs(slope(noise))).toBeLessThan(slopeDoubt(noise));
    expect(slopeDoubt([3, 5, 7, 9])).toBeCloseTo(0);
  });

  it('counts a word as often as it is there', () => {
    expect(shareOfWords(['a', 'a', 'b', 'c'], ['a', 'b', 'b'])).toBe(50);
  });
});

describe('rounds', () => {
  it('begin with another contender each, and leave the first round out', async () => {
    const order: string[] = [];
    const contender = (name: string) => () => order.push(name);
    const measured = await inTurn(new Map(['a', 'b'].map((name) => [name, contender(name)])), 2);
    expect(order.join('')).toBe('abbaab');
    expect([...measured]).toEqual([
      ['a', [4, 5]],
      ['b', [3, 6]],
    ]);
  });

  it('do not take a process that failed for a fast one', () => {
    const words = [process.execPath, '-e', 'process.exit(3)'];
    expect(() => timed({ words, cwd: '.' })).toThrow('ended with 3');
  });
});

describe('peers', () => {
  it('that are missing are named and nothing else is run', () => {
    const peer = (found: ReturnType<Peer['found']>): Peer => ({
      name: 'Typst',
      form: 'svg',
      found: () => found,
      prepare: () => ({ words: [], cwd: '.' }),
    });
    const there = peer({ version: '1' });
    expect(presentPeers([there, peer({ missing: 'It is not here.' })])).toEqual({
      present: [there],
      missing: ['It is not here.'],
    });
  });
});

describe('editions to be measured', () => {
  const files = nodeFiles('.');
  const printed = (change: ReturnType<typeof oneFigure>): string =>
    JSON.stringify(examine(changedFiles(files, change), '2024').programme?.sections);

  it.each([
    ['a paragraph', oneParagraph],
    ['a figure', oneFigure],
    ['all text', allText],
    ['figures and texts', anotherEdition],
  ])('differ from each other and from the published one in %s, and have no error', (_, change) => {
    const all = [printed((_, text) => text), printed(change(1)), printed(change(2))];
    expect(new Set(all).size).toBe(3);
    expect(all).not.toContain(undefined);
  });

  it('are as long as they are told to be, with words of their own in each copy', () => {
    const root = mkdtempSync(join(tmpdir(), 'amip-bench-'));
    try {
      writeLongEdition(root, 3);
      const { programme, problems } = examine(nodeFiles(root), '2024');
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const blocks =
        programme?.sections.filter(({ part }) => part === 'body').flatMap((section) => section.blocks) ?? [];
      expect(blocks.filter(({ kind }) => kind === 'chart')).toHaveLength(3 * 7);
      const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [JSON.stringify(block.text)] : []));
      expect(new Set(paragraphs).size).toBe(paragraphs.length);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe('plots', () => {
  const row = { what: 'amip', value: 1500, unit: 'ms', against: '', name: 'amip', at: 60 };

  it('show each measurement', async () => {
    const svg = await drawn(bars('a.svg', 'A', [row, { ...row, what: 'Typst', value: 200 }]));
    for (const word of ['amip', 'Typst', '1.50', '0.20']) expect(svg).toContain(`>${word}<`);
  });

  it('draw a line for each of those that were compared', async () => {
    const points = ['amip', 'Typst'].flatMap((name) => [60, 500].map((at) => ({ ...row, name, at, value: 10 * at })));
    const svg = await drawn(curves('b.svg', 'B', points));
    expect(svg.match(/aria-roledescription="line mark"/g)).toHaveLength(2);
  });
});
