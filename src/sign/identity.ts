import type { Certificate } from 'pkijs';
import type { SigningKey } from './key-kind.ts';

/** A key with its certificates, ready to sign. */
export interface Identity {
  /** Can sign, and can't be taken out. */
  readonly key: SigningKey;
  /** Beginning with the signer's own; each was issued by the next as far as they reach. */
  readonly chain: readonly [Certificate, ...Certificate[]];
}

/** Why a key file can't be used. None of it tells anything of the key or the pass phrase. */
export type KeyRefusal =
  /** It is no P12 at all, or cut off. */
  | { readonly because: 'not-p12' }
  /** Wrong pass phrase, or damage: nobody can tell. */
  | { readonly because: 'locked' }
  /** Encrypted with methods of the 1990s that nobody should use any more. */
  | { readonly because: 'legacy' }
  | { readonly because: 'no-key' }
  | { readonly because: 'no-certificate' }
  /** A kind of key that no baseline signature can be made with here. */
  | { readonly because: 'key-kind' }
  /** The certificate is not for signing. */
  | { readonly because: 'usage' }
  /** Not yet or no longer valid; moments in UTC. */
  | { readonly because: 'expired'; readonly notBefore: string; readonly notAfter: string };

export type Opened = { readonly identity: Identity } | { readonly refusal: KeyRefusal };

const KEY_USAGE = '2.5.29.15';
const DIGITAL_SIGNATURE = 0x80;
const NON_REPUDIATION = 0x40;

/** A certificate that says what it is for has to say signing (RFC 5280, 4.2.1.3). */
function isForSigning(certificate: Certificate): boolean {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === KEY_USAGE);
  if (!usage) return true;
  // A BIT STRING: tag, length, unused bits, bits.
  const bits = new Uint8Array(usage.extnValue.valueBlock.valueHexView)[3] ?? 0;
  return (bits & (DIGITAL_SIGNATURE | NON_REPUDIATION)) !== 0;
}

/** Why nothing can be signed with this certificate at a moment; `undefined` when it can. */
export function objectionTo(certificate: Certificate, signedAt: string): KeyRefusal | undefined {
  if (!isForSigning(certificate)) return { because: 'usage' };
  const { notBefore, notAfter } = certificate;
  const moment = new Date(signedAt).getTime();
  if (moment >= notBefore.value.getTime() && moment <= notAfter.value.getTime()) return undefined;
  return { because: 'expired', notBefore: notBefore.value.toISOString(), notAfter: notAfter.value.toISOString() };
}
