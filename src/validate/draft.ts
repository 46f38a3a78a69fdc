import type { Finding } from '../problem/problem.ts';
import type { Edition } from './edition.ts';

/** Whether an edition is still being made. One that was published before it was captured here never is. */
export const isDraft = ({ state, capturedAfterwards }: Pick<Edition, 'state' | 'capturedAfterwards'>): boolean =>
  state === 'draft' && !capturedAfterwards;

/**
 * What only values are to blame for. Values come and go until an edition is finished, so it stops no draft: there it
 * is a warning, and one more thing that keeps the draft from becoming final.
 */
export const ofValues = (finding: Finding, draft: boolean): Finding =>
  draft ? { ...finding, severity: 'warning' } : finding;
