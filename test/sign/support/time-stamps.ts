import * as asn1 from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { sortedSet } from '../../../src/sign/der.ts';
import { OID } from '../../../src/sign/oids.ts';
import type { TimeStampAuthority } from '../../../src/sign/time-stamp.ts';
import type { Person } from './people.ts';

const attribute = (type: string, value: asn1.BaseBlock): Attribute => new Attribute({ type, values: [value] });

const digest = (bytes: ArrayBuffer): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', bytes);

/** A token as RFC 3161, 2.4.2 has it. */
async function token(info: TSTInfo, { key, chain }: Person): Promise<ContentInfo> {
  const content = info.toSchema().toBER();
  const [own] = chain;
  const id = async (der: ArrayBuffer) =>
    new asn1.Sequence({ value: [new asn1.OctetString({ valueHex: await digest(der) })] });
  const ids = await Promise.all(chain.map((certificate) => id(certificate.toSchema().toBER())));
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: sortedSet([
        attribute(OID.contentType, new asn1.ObjectIdentifier({ value: OID.timeStampInfo })),
        attribute(OID.messageDigest, new asn1.OctetString({ valueHex: await digest(content) })),
        attribute(OID.signingCertificateV2, new asn1.Sequence({ value: [new asn1.Sequence({ value: ids })] })),
      ]),
    }),
  });
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: OID.timeStampInfo,
      eContent: new asn1.OctetString({ valueHex: content }),
    }),
    signerInfos: [signer],
    certificates: sortedSet(chain),
  });
  await signed.sign(key, 0, 'SHA-256');
  return new ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
}

/** What a wrong authority may do. */
interface Mischief {
  readonly refuses?: boolean;
  readonly forgetsNonce?: boolean;
  readonly stampsSomethingElse?: boolean;
}

/** A time-stamping authority in the same process, whose clock stands still at `at`. */
export function timeStamps(person: Person, at: string, mischief: Mischief = {}): TimeStampAuthority {
  return {
    nonce: () => Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    async stamp(request) {
      const { messageImprint, nonce } = TimeStampReq.fromBER(Uint8Array.from(request).buffer);
      if (mischief.refuses) {
        const status = new PKIStatusInfo({ status: 2 });
        return new Uint8Array(new TimeStampResp({ status }).toSchema().toBER());
      }
      if (mischief.stampsSomethingElse) {
        messageImprint.hashedMessage = new asn1.OctetString({ valueHex: await digest(new ArrayBuffer(1)) });
      }
      messageImprint.hashAlgorithm = new AlgorithmIdentifier({
        algorithmId: OID.sha256,
        algorithmParams: new asn1.Null(),
      });
      const info = new TSTInfo({
        version: 1,
        policy: '1.2.3.4.1',
        messageImprint,
        serialNumber: new asn1.Integer({ value: 4711 }),
        genTime: new Date(at),
        ...(nonce && !mischief.forgetsNonce ? { nonce } : {}),
      });
      const timeStampToken = await token(info, person);
      const response = new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken });
      return new Uint8Array(response.toSchema().toBER());
    },
  };
}
