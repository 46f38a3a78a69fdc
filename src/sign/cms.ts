import * as asn1 from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  getCrypto,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { sortedSet } from './der.ts';
import type { Identity } from './identity.ts';
import type { SigningKey } from './key-kind.ts';
import { OID } from './oids.ts';
import { protectionOf } from './protection.ts';

const HASH = 'SHA-256';

const hashOf = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest(HASH, new Uint8Array(bytes)));

export const derOf = (certificate: Certificate): Uint8Array => new Uint8Array(certificate.toSchema().toBER());

/**
 * Names the signer's certificate and all that go with it (ESSCertIDv2, RFC 5035), so that none can be changed or
 * exchanged. SHA-256 is the default there and left out.
 */
async function signingCertificates(chain: readonly Certificate[]): Promise<asn1.Sequence> {
  const ids = chain.map(
    async (certificate) =>
      new asn1.Sequence({ value: [new asn1.OctetString({ valueHex: await hashOf(derOf(certificate)) })] }),
  );
  return new asn1.Sequence({ value: [new asn1.Sequence({ value: await Promise.all(ids) })] });
}

const attribute = (type: string, value: asn1.BaseBlock): Attribute => new Attribute({ type, values: [value] });

/** Of RSA, and of nothing else, the parameters must be NULL (RFC 5754, 3.2), which the library leaves out. */
async function signatureAlgorithmOf(key: SigningKey): Promise<AlgorithmIdentifier> {
  const { signatureAlgorithm } = await getCrypto(true).getSignatureParameters(key, HASH);
  const { algorithmId } = signatureAlgorithm;
  if (algorithmId !== OID.sha256WithRsa) return signatureAlgorithm;
  return new AlgorithmIdentifier({ algorithmId, algorithmParams: new asn1.Null() });
}

/** Gets a token for the value of a signature, as it will stand in the unsigned attributes; none when it is refused. */
export type StampValue = (signature: Uint8Array) => Promise<asn1.BaseBlock | undefined>;

/**
 * A signature of content that is kept elsewhere, as PAdES has it at its baseline (EN 319 142-1, 6.3): the content's
 * type and digest, the certificates and the algorithms are signed; the moment is left to the dictionary in the PDF.
 */
export async function cmsOf(content: Uint8Array, { key, chain }: Identity, stamp?: StampValue): Promise<Uint8Array> {
  const [signer] = chain;
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: signer.issuer, serialNumber: signer.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256, algorithmParams: new asn1.Null() }),
    signatureAlgorithm: await signatureAlgorithmOf(key),
  });
  const { signatureAlgorithm } = info;
  info.signedAttrs = new SignedAndUnsignedAttributes({
    type: 0,
    attributes: sortedSet([
      attribute(OID.contentType, new asn1.ObjectIdentifier({ value: OID.data })),
      attribute(OID.messageDigest, new asn1.OctetString({ valueHex: await hashOf(content) })),
      attribute(OID.signingCertificateV2, await signingCertificates(chain)),
      attribute(OID.algorithmProtection, protectionOf(info)),
    ]),
  });
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    signerInfos: [info],
    certificates: sortedSet(chain),
  });
  await signed.sign(key, 0, HASH);
  info.signatureAlgorithm = signatureAlgorithm;
  if (stamp) {
    const token = await stamp(new Uint8Array(info.signature.valueBlock.valueHexView));
    const attributes = token ? [attribute(OID.timeStamp, token)] : [];
    if (token) info.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes });
  }
  const whole = new ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  return new Uint8Array(whole.toSchema().toBER());
}
