import { Null, ObjectIdentifier } from 'asn1js';
import { AlgorithmIdentifier, type PrivateKeyInfo, PublicKeyInfo } from 'pkijs';

/** A key of Web Cryptography, whose types are not global in Node. */
export type SigningKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

type ImportAlgorithm = Parameters<typeof crypto.subtle.importKey>[2];

const RSA = '1.2.840.113549.1.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const EC = '1.2.840.10045.2.1';
const CURVES: Readonly<Record<string, string>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
};

const curveOf = ({ algorithmParams }: AlgorithmIdentifier): string | undefined =>
  algorithmParams instanceof ObjectIdentifier ? CURVES[algorithmParams.getValue()] : undefined;

/** How Web Cryptography calls what a key signs with, always over SHA-256; `undefined` for what is not supported. */
function algorithmOf(algorithm: AlgorithmIdentifier): ImportAlgorithm | undefined {
  if (algorithm.algorithmId === RSA) return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  if (algorithm.algorithmId === RSA_PSS) return { name: 'RSA-PSS', hash: 'SHA-256' };
  const namedCurve = algorithm.algorithmId === EC ? curveOf(algorithm) : undefined;
  return namedCurve === undefined ? undefined : { name: 'ECDSA', namedCurve };
}

/** The private key as one that can sign and can't be taken out; `undefined` for kinds that are not supported. */
export async function importKey(info: PrivateKeyInfo): Promise<SigningKey | undefined> {
  const algorithm = algorithmOf(info.privateKeyAlgorithm);
  if (!algorithm) return undefined;
  if (info.privateKeyAlgorithm.algorithmId === RSA_PSS) {
    // Web Cryptography knows RSA keys under one name only, and is told the padding by itself.
    info.privateKeyAlgorithm = new AlgorithmIdentifier({ algorithmId: RSA, algorithmParams: new Null() });
  }
  const bytes = new Uint8Array(info.toSchema().toBER());
  try {
    return await crypto.subtle.importKey('pkcs8', bytes, algorithm, false, ['sign']);
  } finally {
    bytes.fill(0);
  }
}

/** A public key under the name that Web Cryptography accepts, see `importKey`. */
export function plainPublicKey(info: PublicKeyInfo): PublicKeyInfo {
  if (info.algorithm.algorithmId !== RSA_PSS) return info;
  const algorithm = new AlgorithmIdentifier({ algorithmId: RSA, algorithmParams: new Null() });
  return new PublicKeyInfo({ algorithm, subjectPublicKey: info.subjectPublicKey });
}
