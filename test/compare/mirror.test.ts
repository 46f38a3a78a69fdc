import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEditions, isSame } from '../../src/compare/compare-editions.ts';
import { comparable, mirrored } from './support/mirror.ts';
import { changedEdition } from './support/random-edits.ts';

const RUNS = { numRuns: 25 };

const lists = (it: unknown): readonly (readonly unknown[])[] => {
  if (Array.isArray(it)) return [it];
  return typeof it === 'object' && it !== null ? Object.values(it).flatMap(lists) : [];
};

describe('whatever was changed of the published programme', () => {
  it('differs from itself in nothing: every list is empty', () => {
    fc.assert(
      fc.property(changedEdition, (edition) => {
        const comparison = compareEditions(edition, edition);
        expect(isSame(comparison)).toBe(true);
        expect(lists(comparison).filter((list) => list.length > 0)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is compared the other way round with old and new, added and removed exchanged and every change turned', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(changedEdition, changedEdition, (a, b) => {
        const there = compareEditions(a, b);
        expect(comparable(compareEditions(b, a))).toEqual(comparable(mirrored(there)));
        for (const [kind, it] of Object.entries(there.differences))
          if (lists(it).some((l) => l.length > 0)) kinds.add(kind);
      }),
      RUNS,
    );
    // The changes reach what they are to try.
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['chapters', 'exhibits', 'figures', 'populations', 'texts']),
    );
  });
});
