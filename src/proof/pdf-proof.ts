import { sha256Hex } from '../seal/inputs.ts';
import type { Seal } from '../seal/seal.ts';
import type { Signed } from '../sign/signature.ts';
import * as words from '../words/verify.ts';
import { differenceLines, signatureLines } from './lines.ts';
import type { PdfDifference } from './pdf-difference.ts';
import type { Proof } from './proof.ts';
import { signaturesHold, standingOf } from './standing.ts';

/** The edition in the project that a file belongs to. */
export interface OwnEdition {
  readonly year: string;
  readonly seal: Seal;
  /** The file without its signatures is what is recorded as decided; of one captured afterwards, what is built of it. */
  readonly isTheFile: boolean;
  /** In what the file differs from what is built now; or why that could not be built. */
  readonly rebuilt: { readonly difference: PdfDifference | undefined } | string;
  /** Checksum of the program that the decision names, and of the one at hand. */
  readonly program: { readonly recorded: string | undefined; readonly here: string };
}

export interface PdfFindings {
  readonly name: string;
  /** The file without its signatures. */
  readonly pdf: Uint8Array;
  readonly isReadable: boolean;
  readonly signed: Signed;
  /** Absent where no edition in the project has to do with the file. */
  readonly edition?: OwnEdition;
}

function rebuiltLines({ year, seal, rebuilt }: OwnEdition): readonly string[] {
  if (seal.kind === 'changed') return [words.DETAIL.changedSince(year, seal.changed)];
  if (typeof rebuilt === 'string') return [words.DETAIL.notRebuilt(rebuilt)];
  return rebuilt.difference ? differenceLines(rebuilt.difference) : [words.DETAIL.rebuilt];
}

const programLines = ({ program: { recorded, here } }: OwnEdition): readonly string[] =>
  recorded === undefined
    ? []
    : [recorded === here ? words.DETAIL.sameAsRecorded(here) : words.DETAIL.otherThanRecorded(recorded, here)];

/** What there is to say of a single PDF, from what was found in it and in the project. */
export function pdfProof({ name, pdf, isReadable, signed, edition }: PdfFindings): Proof {
  const signatures = signed.signatures.length;
  const details = [
    words.DETAIL.pdf(sha256Hex(pdf)),
    ...signatureLines(signed),
    ...(edition ? [...rebuiltLines(edition), ...programLines(edition)] : []),
  ];
  const broken = (sentence: string): Proof => ({ outcome: 'broken', sentence, details });
  const hasSignatures = signatures > 0 || signed.unlisted > 0;
  if (hasSignatures && !signaturesHold(signed)) return broken(words.signatureBroken(name));
  if (!isReadable) return broken(words.pdfUnreadable(name));
  if (!edition) return { outcome: 'undecided', sentence: words.pdfUndecided(name, signatures), details };

  const standing = standingOf(edition.year, edition.seal);
  if (!edition.isTheFile) return broken(words.pdfNotTheDecided(name, standing));
  if (edition.seal.kind === 'captured') {
    return { outcome: 'undecided', sentence: words.pdfCaptured(name, standing, signatures), details };
  }
  const { rebuilt, seal, program } = edition;
  const isSame = typeof rebuilt !== 'string' && rebuilt.difference === undefined;
  if (isSame || seal.kind === 'changed') {
    return { outcome: 'holds', sentence: words.pdfHolds(name, standing, signatures), details };
  }
  return program.recorded === program.here
    ? broken(words.pdfNotSameBytes(name, standing))
    : { outcome: 'not-rebuilt', sentence: words.pdfNotRebuilt(name, standing, signatures), details };
}
