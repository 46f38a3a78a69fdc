import * as asn1 from 'asn1js';
import type { SignerInfo } from 'pkijs';

/** CMSAlgorithmProtection (RFC 6211): names the algorithms among what is signed, so that they can't be exchanged. */
export function protectionOf({ digestAlgorithm, signatureAlgorithm }: SignerInfo): asn1.Sequence {
  const tagged = new asn1.Constructed({
    idBlock: { tagClass: 3, tagNumber: 1 },
    value: signatureAlgorithm.toSchema().valueBlock.value,
  });
  return new asn1.Sequence({ value: [digestAlgorithm.toSchema(), tagged] });
}
