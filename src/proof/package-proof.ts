import { oxumOf } from '../archive/bag.ts';
import type { BagFault } from '../archive/check-bag.ts';
import { type FileMap, manifestName, PAYLOAD, tagManifestName } from '../archive/manifest.ts';
import { PLACES } from '../archive/places.ts';
import { formatNumber } from '../german/number.ts';
import { sha256Hex } from '../seal/inputs.ts';
import type { Seal } from '../seal/seal.ts';
import type { Signed } from '../sign/signature.ts';
import * as words from '../words/verify.ts';
import { differenceLines, faultLine, signatureLines } from './lines.ts';
import type { PdfDifference } from './pdf-difference.ts';
import type { Proof } from './proof.ts';
import { signaturesHold, standingOf } from './standing.ts';

/** What came of building again: in what the file differs, if at all, and which files of figures do. */
export interface Rebuilt {
  readonly pdf: PdfDifference | undefined;
  readonly figures: readonly string[];
}

/** Checksums of the program in a package and of the one at hand, and the files in which they differ. */
export interface ProgramCompared {
  readonly packed: string;
  readonly here: string;
  readonly differing: readonly string[];
}

/** What a whole package turned out to hold. */
export interface PackedEdition {
  readonly year: string;
  readonly pdf: Uint8Array;
  /** Undefined where the program at hand cannot read the inputs. */
  readonly seal: Seal | undefined;
  /** Of the signed file, where there is one; `fits`: it is the PDF of the package with signatures. */
  readonly signed?: { readonly signed: Signed; readonly fits: boolean };
  /** Or why it could not be built again. */
  readonly rebuilt: Rebuilt | string;
  readonly program: ProgramCompared;
}

export interface PackageFindings {
  readonly name: string;
  readonly files: FileMap;
  readonly faults: readonly BagFault[];
  /** What is neither file nor folder. */
  readonly strange: readonly string[];
  /** Absent where the package is damaged or somebody else's. */
  readonly edition?: PackedEdition;
}

const broken = (sentence: string, details: readonly string[]): Proof => ({ outcome: 'broken', sentence, details });

function damaged({ name, faults, strange }: PackageFindings): Proof {
  const touched = faults.map(({ path }) => path);
  const document = `${PAYLOAD}${PLACES.pdf('')}`.replace(/amip-\.pdf$/, '');
  const lists = [manifestName('sha256'), manifestName('sha512')];
  const isSafe = !touched.some((path) => path.startsWith(document) || lists.includes(path));
  return broken(words.damagedPackage(name, faults.length + strange.length), [
    ...words.listLines('', [...faults.map(faultLine), ...strange.map(words.FAULT.strange)]).slice(1),
    ...(isSafe ? [words.pdfUnharmed] : []),
    words.damageNextStep,
  ]);
}

const programLines = ({ packed, here, differing }: ProgramCompared): readonly string[] =>
  packed === here
    ? [words.DETAIL.sameProgram(here)]
    : [words.DETAIL.otherProgram(packed, here), ...words.listLines(words.DETAIL.programFiles, differing)];

function rebuiltLines({ rebuilt }: PackedEdition): readonly string[] {
  if (typeof rebuilt === 'string') return [words.DETAIL.notRebuilt(rebuilt)];
  return [
    ...(rebuilt.pdf ? differenceLines(rebuilt.pdf) : [words.DETAIL.rebuilt]),
    rebuilt.figures.length > 0 ? words.DETAIL.otherFigures(rebuilt.figures) : words.DETAIL.figures,
  ];
}

/** What there is to say of a package, from what was found in it. */
export function packageProof(findings: PackageFindings): Proof {
  const { name, files, faults, strange, edition } = findings;
  if (faults.length + strange.length > 0) return damaged(findings);
  const tagManifest = files.get(tagManifestName('sha256'));
  const whole = [
    words.DETAIL.files(files.size, formatNumber(Number(oxumOf(files).split('.')[0]), 0, 'point')),
    ...(tagManifest ? [words.DETAIL.package(sha256Hex(tagManifest))] : []),
  ];
  if (!edition) return broken(words.foreignPackage(name), whole);

  const { year, pdf, seal, signed, rebuilt, program } = edition;
  const checksum = sha256Hex(pdf);
  const details = [
    words.DETAIL.pdf(checksum),
    ...signatureLines(signed?.signed),
    ...rebuiltLines(edition),
    ...programLines(program),
    ...whole,
  ];
  if (signed && !signed.fits) return broken(words.signatureElsewhere(name), details);
  if (signed && !signaturesHold(signed.signed)) return broken(words.signatureBroken(name), details);
  if (!seal) return { outcome: 'not-rebuilt', sentence: words.packageUnreadable(name), details };
  if (seal.kind === 'changed') return broken(words.inputsNotDecided(name, seal.changed), details);
  if (seal.kind === 'open' || seal.kind === 'claimed') return broken(words.withoutDecision(name), details);
  if (seal.kind === 'decided' && seal.decision.pdf !== checksum) return broken(words.pdfNotDecided(name), details);

  const standing = standingOf(year, seal);
  const signatures = signed?.signed.signatures.length ?? 0;
  const isSame = typeof rebuilt !== 'string' && rebuilt.pdf === undefined;
  if (program.packed === program.here) {
    if (!isSame) return broken(words.notSameBytes(name), details);
    if (rebuilt.figures.length > 0) return broken(words.figuresNotSame(name), details);
  }
  return isSame
    ? { outcome: 'holds', sentence: words.packageHolds(name, standing, signatures), details }
    : { outcome: 'not-rebuilt', sentence: words.packageNotRebuilt(name, standing, signatures), details };
}
