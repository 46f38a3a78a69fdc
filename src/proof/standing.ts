import type { Seal } from '../seal/seal.ts';
import { longDay } from '../seal/seal-problems.ts';
import { isWhole, type Signed } from '../sign/signature.ts';
import type { Standing } from '../words/verify.ts';

/** How a sentence names an edition and what was decided about it. */
export const standingOf = (year: string, seal: Seal): Standing => ({
  year,
  decision:
    seal.kind === 'decided' || seal.kind === 'changed'
      ? { date: longDay(seal.decision.on), resolution: seal.decision.resolution }
      : undefined,
});

/** All signatures hold, nothing was done to the file after them, and the certificates were valid at their moments. */
export const signaturesHold = (signed: Signed): boolean =>
  isWhole(signed) && signed.signatures.every(({ certificateValid }) => certificateValid);
