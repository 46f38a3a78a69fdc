import * as asn1 from 'asn1js';
import {
  AlgorithmIdentifier,
  type Attribute,
  Certificate,
  ContentInfo,
  getCrypto,
  IssuerAndSerialNumber,
  RSASSAPSSParams,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import { chainFrom } from './chain.ts';
import { derOf } from './cms.ts';
import { encoded, sameBytes } from './der.ts';
import { plainPublicKey } from './key-kind.ts';
import { OID } from './oids.ts';
import { protectionOf } from './protection.ts';
import type { SignatureFault } from './signature.ts';

/** What a signature in CMS turned out to be (RFC 5652). */
export interface CheckedSignedData {
  readonly faults: readonly SignatureFault[];
  /** Beginning with the signer's own certificate. */
  readonly chain: readonly Certificate[];
  /** What was signed, where it came along. */
  readonly content: Uint8Array | undefined;
  /** The value of the signature, which a time stamp is made for. */
  readonly value: Uint8Array;
  readonly timeStamps: readonly Uint8Array[];
  /** True when the attributes are those of a baseline signature in a PDF. */
  readonly isBaseline: boolean;
}

const HASHES: Readonly<Record<string, 'SHA-256' | 'SHA-384' | 'SHA-512'>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** Signature algorithms by the hash they contain; RSA under its bare name and PSS take that of the digest. */
const SIGNATURES: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.1': 'any',
  [OID.pss]: 'any',
  [OID.sha256WithRsa]: 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};

const ECDSA = '1.2.840.10045.4.3.';

const EMPTY: CheckedSignedData = {
  faults: ['contents'],
  chain: [],
  content: undefined,
  value: new Uint8Array(),
  timeStamps: [],
  isBaseline: false,
};

const bytesOf = (block: asn1.BaseBlock): Uint8Array => new Uint8Array(block.toBER());

const digest = async (hash: string, bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest(hash, new Uint8Array(bytes)));

/**
 * Checks a signature to the last byte: what the key did not sign has to follow from what it did. `detached` is the
 * content, where it is kept elsewhere. Never throws for what the bytes are.
 */
export async function checkSignedData(der: Uint8Array, detached: Uint8Array | undefined): Promise<CheckedSignedData> {
  try {
    const info = ContentInfo.fromBER(new Uint8Array(der));
    if (info.contentType !== OID.signedData) return EMPTY;
    return await check(der, new SignedData({ schema: info.content }), detached);
  } catch {
    return EMPTY; // whatever a library throws at bytes of unknown origin: no signature
  }
}

async function check(
  der: Uint8Array,
  signed: SignedData,
  detached: Uint8Array | undefined,
): Promise<CheckedSignedData> {
  const faults = new Set<SignatureFault>();
  const [signer] = signed.signerInfos;
  const all = (signed.certificates ?? []).filter((one): one is Certificate => one instanceof Certificate);
  const own = signer && all.find((certificate) => isSigner(signer, certificate));
  if (!signer || !own || signed.signerInfos.length !== 1 || !signer.signedAttrs) return EMPTY;
  if (all.length !== signed.certificates?.length) faults.add('form');

  const again = new ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  if (!sameBytes(encoded(again), der)) faults.add('form');
  const { encapContentInfo } = signed;
  const type = encapContentInfo.eContentType;
  if (signed.version !== (type === OID.data ? 1 : 3) || signer.version !== 1) faults.add('form');
  if ((type === OID.data) !== (detached !== undefined)) faults.add('form');
  const content = detached ?? (encapContentInfo.eContent && new Uint8Array(encapContentInfo.eContent.getValue()));
  if (!content || (detached && encapContentInfo.eContent)) return EMPTY;

  const hash = HASHES[signer.digestAlgorithm.algorithmId];
  const [only] = signed.digestAlgorithms;
  if (!hash || !only || signed.digestAlgorithms.length !== 1) return EMPTY;
  if (!sameBytes(encoded(only), encoded(signer.digestAlgorithm))) faults.add('form');
  if (!isPlain(signer.digestAlgorithm) || !isKnownSignature(signer, hash)) faults.add('form');

  const { attributes } = signer.signedAttrs;
  const valueAt = (oid: string): asn1.BaseBlock | undefined => onlyValue(attributes, oid);
  if (new Set(attributes.map((attribute) => attribute.type)).size !== attributes.length) faults.add('form');
  const contentType = valueAt(OID.contentType);
  if (!(contentType instanceof asn1.ObjectIdentifier) || contentType.getValue() !== type) faults.add('form');
  const messageDigest = valueAt(OID.messageDigest);
  const is = await digest(hash, content);
  if (!(messageDigest instanceof asn1.OctetString) || !sameBytes(messageDigest.valueBlock.valueHexView, is)) {
    faults.add('digest');
  }
  const protection = valueAt(OID.algorithmProtection);
  if (protection && !sameBytes(bytesOf(protection), bytesOf(protectionOf(signer)))) faults.add('form');

  if (!(await isSigned(signer, own, hash))) faults.add('signature');
  const named = await namedCertificates(valueAt(OID.signingCertificateV2), own, all);
  if (!named.holds) faults.add('certificate');
  const chain = chainFrom(own, all);
  for (const certificate of all) {
    if (!named.covered.has(certificate) && !(await isIssued(certificate, all))) faults.add('certificate');
  }

  const unsigned = signer.unsignedAttrs?.attributes ?? [];
  if (unsigned.some((attribute) => attribute.type !== OID.timeStamp)) faults.add('form');
  return {
    faults: [...faults],
    chain,
    content,
    value: new Uint8Array(signer.signature.valueBlock.valueHexView),
    timeStamps: unsigned.flatMap(({ values }) => values.map((value: asn1.BaseBlock) => new Uint8Array(value.toBER()))),
    isBaseline: named.covered.has(own) && valueAt(OID.signingTime) === undefined,
  };
}

/** By the bytes: the library takes names for equal that differ in capital letters. */
function isSigner({ sid }: SignerInfo, { issuer, serialNumber }: Certificate): boolean {
  // Declared as any: an issuer with a serial number, or the identifier of a key, which no baseline signature has.
  if (!(sid instanceof IssuerAndSerialNumber)) return false;
  return sameBytes(encoded(sid), encoded(new IssuerAndSerialNumber({ issuer, serialNumber })));
}

function onlyValue(attributes: readonly Attribute[], oid: string): asn1.BaseBlock | undefined {
  const found = attributes.find(({ type }) => type === oid);
  // Declared as any, and one value is all that these attributes may have.
  return found?.values.length === 1 ? (found.values[0] as asn1.BaseBlock) : undefined;
}

/** Parameters are absent or NULL. */
const isPlain = ({ algorithmParams }: AlgorithmIdentifier): boolean =>
  algorithmParams === undefined ||
  algorithmParams instanceof asn1.Any ||
  (algorithmParams instanceof asn1.Null && algorithmParams.toBER().byteLength === 2);

function isKnownSignature({ signatureAlgorithm, signature }: SignerInfo, hash: string): boolean {
  const { algorithmId, algorithmParams } = signatureAlgorithm;
  const contained = SIGNATURES[algorithmId];
  if (contained === undefined || (contained !== 'any' && contained !== hash)) return false;
  if (algorithmId === OID.pss) return isPlainPss(algorithmParams, hash);
  return isPlain(signatureAlgorithm) && (!algorithmId.startsWith(ECDSA) || isTidy(signature.valueBlock.valueHexView));
}

/** The two numbers of ECDSA in DER: the same numbers can't be written otherwise. */
function isTidy(value: Uint8Array): boolean {
  const { result } = asn1.fromBER(new Uint8Array(value));
  if (!(result instanceof asn1.Sequence) || result.valueBlock.value.length !== 2) return false;
  const numbers = result.valueBlock.value.map((part) => {
    if (!(part instanceof asn1.Integer)) return undefined;
    const digits = part.valueBlock.valueHexView;
    const needless = digits.length > 1 && digits[0] === 0 && (digits[1] ?? 0) < 0x80;
    return needless ? undefined : new asn1.Integer({ valueHex: new Uint8Array(digits) });
  });
  if (numbers.some((number) => number === undefined)) return false;
  const value2 = numbers.filter((number) => number !== undefined);
  return sameBytes(new Uint8Array(new asn1.Sequence({ value: value2 }).toBER()), value);
}

/** PSS with one hash for everything, as everybody writes it. */
function isPlainPss(parameters: unknown, hash: string): boolean {
  if (!(parameters instanceof asn1.Sequence)) return false;
  const read = new RSASSAPSSParams({ schema: parameters });
  const oid = Object.entries(HASHES).find(([, value]) => value === hash)?.[0] ?? '';
  const hashAlgorithm = new AlgorithmIdentifier({ algorithmId: oid, algorithmParams: new asn1.Null() });
  const maskGenAlgorithm = new AlgorithmIdentifier({
    algorithmId: '1.2.840.113549.1.1.8',
    algorithmParams: hashAlgorithm.toSchema(),
  });
  const expected = new RSASSAPSSParams({ hashAlgorithm, maskGenAlgorithm, saltLength: read.saltLength });
  return sameBytes(encoded(expected), new Uint8Array(parameters.toBER()));
}

async function isSigned({ signedAttrs, signature, signatureAlgorithm }: SignerInfo, own: Certificate, hash: string) {
  try {
    const publicKey = plainPublicKey(own.subjectPublicKeyInfo);
    const data = signedAttrs?.encodedValue ?? new ArrayBuffer(0);
    return await getCrypto(true).verifyWithPublicKey(data, signature as never, publicKey, signatureAlgorithm, hash);
  } catch {
    return false; // a key and an algorithm that do not belong together
  }
}

/** The certificates that were signed along (RFC 5035, ESSCertIDv2); without such an attribute none. */
async function namedCertificates(
  attribute: asn1.BaseBlock | undefined,
  own: Certificate,
  all: readonly Certificate[],
): Promise<{ readonly holds: boolean; readonly covered: ReadonlySet<Certificate> }> {
  const covered = new Set<Certificate>();
  if (!attribute) return { holds: true, covered };
  const ids = attribute instanceof asn1.Sequence ? attribute.valueBlock.value[0] : undefined;
  if (!(ids instanceof asn1.Sequence)) return { holds: false, covered };
  let holds = true;
  for (const [index, id] of ids.valueBlock.value.entries()) {
    const parts = id instanceof asn1.Sequence ? id.valueBlock.value : [];
    const [first] = parts;
    const named = first instanceof asn1.Sequence ? new AlgorithmIdentifier({ schema: first }).algorithmId : undefined;
    const hash = named === undefined ? 'SHA-256' : HASHES[named];
    const value = named === undefined ? first : parts[1];
    let found: Certificate | undefined;
    for (const certificate of all) {
      if (!hash || !(value instanceof asn1.OctetString)) continue;
      if (sameBytes(await digest(hash, derOf(certificate)), value.valueBlock.valueHexView)) found = certificate;
    }
    if (!found || (index === 0 && found !== own)) holds = false;
    else covered.add(found);
  }
  return { holds, covered };
}

/** True when the certificate is signed by one that came along, or by itself. */
async function isIssued(certificate: Certificate, all: readonly Certificate[]): Promise<boolean> {
  const issuer = all.find((candidate) => candidate.subject.isEqual(certificate.issuer));
  if (!issuer) return false;
  try {
    const publicKey = plainPublicKey(issuer.subjectPublicKeyInfo);
    const { tbsView, signatureValue, signatureAlgorithm } = certificate;
    return await getCrypto(true).verifyWithPublicKey(tbsView, signatureValue, publicKey, signatureAlgorithm);
  } catch {
    return false; // an algorithm that is not known here
  }
}
