import { stringify } from 'yaml';
import type { Approval, Decision, Move } from '../validate/approval.ts';
import { RECORD_HEAD } from '../words/approval.ts';

type Record = Pick<Approval, 'decision' | 'history'>;

const NOTHING: Record = { history: [] };

/** The record with one more move; `decision` is the one that stands after it. */
export function recordedMove(
  before: Record = NOTHING,
  move: Move,
  decision: Decision | undefined = before.decision,
): Record {
  return { ...(decision && { decision }), history: [...before.history, move] };
}

/** The record with the last decision undone; what it was stays in the history. */
export const recordedUndoing = (before: Record, move: Omit<Move, 'to' | 'resolution'>): Record => ({
  history: [
    ...before.history,
    { ...move, to: 'draft', ...(before.decision && { resolution: before.decision.resolution }) },
  ],
});

/** `approval.yaml`. The same record gives the same text. */
export const recordText = ({ decision, history }: Record): string =>
  `${RECORD_HEAD}${stringify({ ...(decision && { decision }), history }, { lineWidth: 0 })}`;
