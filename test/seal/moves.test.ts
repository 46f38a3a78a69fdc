import { describe, expect, it } from 'vitest';
import { needsDecision, wayBetween } from '../../src/seal/moves.ts';
import { EDITION_STATES } from '../../src/validate/edition-state.ts';

describe('the way of an edition', () => {
  it('allows these steps and no others', () => {
    const legal = EDITION_STATES.flatMap((from) =>
      EDITION_STATES.flatMap((to) => {
        const by = wayBetween(from, to);
        return by ? [`${from} → ${to} (${by})`] : [];
      }),
    );
    expect(legal).toEqual([
      'draft → submitted (hand)',
      'submitted → draft (hand)',
      'submitted → decided (approve)',
      'decided → draft (undo)',
      'decided → published (hand)',
      'published → draft (undo)',
      'published → withdrawn (hand)',
    ]);
  });

  it('reaches what needs a decision only by one', () => {
    const inside = EDITION_STATES.filter(needsDecision);
    const entries = EDITION_STATES.filter((state) => !needsDecision(state)).flatMap((from) =>
      inside.flatMap((to) => wayBetween(from, to) ?? []),
    );
    expect(entries).toEqual(['approve']);
  });
});
