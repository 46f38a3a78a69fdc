import type { EditionState } from '../validate/edition-state.ts';

interface Way {
  readonly to: EditionState;
  /** Only with a decision: `amip approve` writes it, undoing it takes a reason. */
  readonly by: 'hand' | 'approve' | 'undo';
}

/**
 * The way of an edition. A decision is made about what was submitted; what was decided or published goes back only by
 * undoing the decision, and what was withdrawn stays withdrawn.
 */
const WAYS: Readonly<Record<EditionState, readonly Way[]>> = {
  draft: [{ to: 'submitted', by: 'hand' }],
  submitted: [
    { to: 'draft', by: 'hand' },
    { to: 'decided', by: 'approve' },
  ],
  decided: [
    { to: 'published', by: 'hand' },
    { to: 'draft', by: 'undo' },
  ],
  published: [
    { to: 'withdrawn', by: 'hand' },
    { to: 'draft', by: 'undo' },
  ],
  withdrawn: [],
};

export const waysFrom = (state: EditionState): readonly Way[] => WAYS[state];

/** How to come from one state to another in one step; undefined where no such step is legal. */
export const wayBetween = (from: EditionState, to: EditionState): Way['by'] | undefined =>
  WAYS[from].find((way) => way.to === to)?.by;

/** States that only a decision of the Trägerversammlung leads to. */
export const needsDecision = (state: EditionState): boolean =>
  state === 'decided' || state === 'published' || state === 'withdrawn';
