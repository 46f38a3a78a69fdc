import { OctetString } from 'asn1js';
import { type Certificate, getCrypto } from 'pkijs';
import { plainPublicKey, type SigningKey } from './key-kind.ts';

const TRIAL = new TextEncoder().encode('Does this key belong to this certificate?');

/** True when what the key signs can be checked with the certificate. */
export async function keyFits(key: SigningKey, { subjectPublicKeyInfo }: Certificate): Promise<boolean> {
  const engine = getCrypto(true);
  try {
    const { signatureAlgorithm, parameters } = await engine.getSignatureParameters(key, 'SHA-256');
    const signature = await engine.signWithPrivateKey(TRIAL.buffer, key, parameters);
    const publicKey = plainPublicKey(subjectPublicKeyInfo);
    const signed = new OctetString({ valueHex: signature });
    // Declared for BIT STRING alone; what both have is the value.
    return await engine.verifyWithPublicKey(TRIAL.buffer, signed as never, publicKey, signatureAlgorithm, 'SHA-256');
  } catch {
    return false; // a public key of another kind
  }
}
