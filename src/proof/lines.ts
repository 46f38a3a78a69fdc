import type { BagFault } from '../archive/check-bag.ts';
import type { Signature, Signed } from '../sign/signature.ts';
import { APPENDED, DETAIL, DIFFERENCE, FAULT, signatureLine, UNKNOWN_SIGNER } from '../words/verify.ts';
import type { PdfDifference } from './pdf-difference.ts';

export const faultLine = (fault: BagFault): string =>
  fault.kind === 'renamed' ? FAULT.renamed(fault.path, fault.to) : FAULT[fault.kind](fault.path);

export function differenceLines({ at, lengths, pages, where }: PdfDifference): readonly string[] {
  const place = {
    text: () => (where.kind === 'text' ? DIFFERENCE.text(where.page, where.given, where.built) : ''),
    drawing: () => (where.kind === 'drawing' ? DIFFERENCE.drawing(where.page) : ''),
    elsewhere: () => DIFFERENCE.elsewhere,
    unreadable: () => DIFFERENCE.unreadable,
  }[where.kind]();
  return [
    place,
    ...(pages[0] === pages[1] || where.kind === 'unreadable' ? [] : [DIFFERENCE.pages(...pages)]),
    DIFFERENCE.bytes(at, ...lengths),
  ];
}

/** „12.03.2025, 14:05 Uhr (+01:00)“ of a moment as signatures have it. */
function momentText(moment: string | undefined): string {
  const [, year, month, day, time, zone] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)[:\d.]*(Z|[+-]\d\d:\d\d)$/.exec(moment ?? '') ?? [];
  return year === undefined ? UNKNOWN_SIGNER : `${day}.${month}.${year}, ${time} Uhr (UTC${zone === 'Z' ? '' : zone})`;
}

const lineOf = (it: Signature, index: number): string =>
  signatureLine({
    number: index + 1,
    by: it.signer?.name ?? UNKNOWN_SIGNER,
    issuer: it.signer?.issuer ?? UNKNOWN_SIGNER,
    at: momentText(it.signedAt),
    stampedAt: it.timeStampedAt === undefined ? undefined : momentText(it.timeStampedAt),
    level: it.level,
    reason: it.reason,
    bytes: [
      [0, it.range.gap[0] - 1],
      [it.range.gap[1], it.range.end - 1],
    ],
    coversFile: it.coversFile,
    intact: it.intact,
    faults: it.faults,
    certificateValid: it.certificateValid,
  });

/** Who signed what, and what was done to the file afterwards. */
export function signatureLines(signed: Signed | undefined): readonly string[] {
  if (!signed || (signed.signatures.length === 0 && signed.unlisted === 0)) return [DETAIL.noSignature];
  return [
    ...signed.signatures.map(lineOf),
    ...(signed.appended > 0 ? [APPENDED.appended(signed.appended)] : []),
    ...(signed.unlisted > 0 ? [APPENDED.unlisted] : []),
    ...(signed.overreaching.length > 0 ? [APPENDED.overreaching(signed.overreaching)] : []),
    DETAIL.trust,
  ];
}
