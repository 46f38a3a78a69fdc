import type { Integer } from 'asn1js';
import { type Certificate, TSTInfo } from 'pkijs';
import { checkSignedData } from './check-signed-data.ts';
import { sameBytes } from './der.ts';

export interface CheckedToken {
  /** True when the token is damaged or was made for something else. */
  readonly fault: boolean;
  /** The moment in it, in UTC. */
  readonly at: string | undefined;
  readonly authority: Certificate | undefined;
}

const SHA256 = '2.16.840.1.101.3.4.2.1';

/** Checks a time stamp of a signature (RFC 3161, 2.4.2); `nonce` is the one that was asked with, if it is known. */
export async function tokenFault(der: Uint8Array, signature: Uint8Array, nonce?: Integer): Promise<CheckedToken> {
  const { faults, content, chain } = await checkSignedData(der, undefined);
  const broken: CheckedToken = { fault: true, at: undefined, authority: chain[0] };
  if (faults.length > 0 || !content) return broken;
  try {
    const info = TSTInfo.fromBER(new Uint8Array(content).buffer);
    const { hashAlgorithm, hashedMessage } = info.messageImprint;
    const is = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(signature)));
    const forThis =
      hashAlgorithm.algorithmId === SHA256 &&
      sameBytes(hashedMessage.valueBlock.valueHexView, is) &&
      (!nonce || (info.nonce?.isEqual(nonce) ?? false));
    return { fault: !forThis, at: info.genTime.toISOString(), authority: chain[0] };
  } catch {
    return broken; // whatever a library throws at bytes of unknown origin: no token
  }
}
