import type { Decision } from '../validate/approval.ts';
import type { Edition } from '../validate/edition.ts';
import type { EditionState } from '../validate/edition-state.ts';
import { inputsDigest } from './inputs.ts';
import { needsDecision } from './moves.ts';

/** How an edition stands to a decision of the Trägerversammlung (§ 44c Abs. 6 SGB II). */
export type Seal =
  /** Nothing is decided, and nothing says so. */
  | { readonly kind: 'open' }
  /** Published before it was captured here; nobody recorded a decision. */
  | { readonly kind: 'captured' }
  /** What the data says today is what was decided. */
  | { readonly kind: 'decided'; readonly decision: Decision }
  /** Something was decided, and files have changed since, come or gone. */
  | { readonly kind: 'changed'; readonly decision: Decision; readonly changed: readonly string[] }
  /** Its state says that it was decided, and there is no decision. */
  | { readonly kind: 'claimed'; readonly state: EditionState };

/** Paths whose hash is another one, or that are on one side only. */
function differences(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]).sort();
}

/** `hashes` as `inputHashes` makes them of the files of today. */
export function sealOf(
  { approval, state, capturedAfterwards }: Pick<Edition, 'approval' | 'state' | 'capturedAfterwards'>,
  hashes: Readonly<Record<string, string>>,
): Seal {
  const decision = approval?.decision;
  if (decision) {
    return decision.inputs === inputsDigest(hashes)
      ? { kind: 'decided', decision }
      : { kind: 'changed', decision, changed: differences(decision.files, hashes) };
  }
  if (capturedAfterwards) return { kind: 'captured' };
  return needsDecision(state) ? { kind: 'claimed', state } : { kind: 'open' };
}

/** The edition as it may be printed: it names a decision only where that is about exactly this text. */
export function printable(edition: Edition, { kind }: Seal): Edition {
  if (kind === 'decided' || !edition.approval) return edition;
  const { approval: _, ...rest } = edition;
  return rest;
}

/** Whether a state that speaks of a decision is to be believed; if not, whatever is built is a draft. */
export const isBelieved = ({ kind }: Seal): boolean => kind !== 'changed' && kind !== 'claimed';
