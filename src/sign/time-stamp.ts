import type { BaseBlock } from 'asn1js';
import * as asn1 from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp } from 'pkijs';
import type { StampValue } from './cms.ts';
import { OID } from './oids.ts';
import { tokenFault } from './token.ts';

/** What asks a time-stamping authority (RFC 3161): bytes of a request in, bytes of its response out. */
export interface TimeStampAuthority {
  stamp(request: Uint8Array): Promise<Uint8Array>;
  /** Eight bytes that nobody could foresee, new for every request. */
  nonce(): Uint8Array;
}

const SHA256 = '2.16.840.1.101.3.4.2.1';
const GRANTED = [0, 1];

/** Asks an authority for one signature; `refused` tells afterwards whether it gave nothing that holds. */
export function stampWith(authority: TimeStampAuthority): { readonly stamp: StampValue; refused(): boolean } {
  let refused = false;
  const stamp: StampValue = async (signature) => {
    const nonce = new Uint8Array(authority.nonce());
    const answer = await authority.stamp(await requestFor(signature, nonce));
    const token = await tokenIn(answer, signature, nonce);
    if (token) return token;
    refused = true;
    return undefined;
  };
  return { stamp, refused: () => refused };
}

async function requestFor(signature: Uint8Array, nonce: Uint8Array): Promise<Uint8Array> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(signature));
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: digest }),
    }),
    nonce: positive(nonce),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/** An INTEGER that is not negative and has no needless zeros. */
function positive(bytes: Uint8Array): asn1.Integer {
  const value = new Uint8Array(bytes);
  value[0] = ((value[0] ?? 0) & 0x7f) | 0x40;
  return new asn1.Integer({ valueHex: value });
}

/** The token, when it was granted for this signature and this request and holds. */
async function tokenIn(answer: Uint8Array, signature: Uint8Array, nonce: Uint8Array): Promise<BaseBlock | undefined> {
  try {
    const response = TimeStampResp.fromBER(new Uint8Array(answer).buffer);
    const { timeStampToken } = response;
    if (!GRANTED.includes(response.status.status) || !timeStampToken) return undefined;
    const token = timeStampToken.toSchema();
    const checked = await tokenFault(new Uint8Array(token.toBER()), signature, positive(nonce));
    return checked.fault || timeStampToken.contentType !== OID.signedData ? undefined : token;
  } catch {
    return undefined; // whatever a library throws at bytes of unknown origin: no token
  }
}
