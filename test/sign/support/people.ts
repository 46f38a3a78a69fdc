import * as asn1 from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AuthenticatedSafe,
  BasicConstraints,
  CertBag,
  Certificate,
  Extension,
  ExtKeyUsage,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** Somebody with a key that exists for one run of the tests only. */
export interface Person {
  readonly key: Key;
  readonly chain: readonly [Certificate, ...Certificate[]];
  /** RSA that says of itself that it is for PSS. */
  readonly isPss: boolean;
}

export type Kind = 'rsa' | 'pss' | 'ec' | 'ec384';

const PSS = '1.2.840.113549.1.1.10';
const TRIPLE_DES = '1.2.840.113549.1.12.1.3';

interface Traits {
  readonly kind?: Kind;
  readonly by?: Person;
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** Bits of the key usage, `none` for no extension. */
  readonly usage?: number | 'none';
  readonly stampsTime?: boolean;
}

const KEYS = {
  rsa: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1),
  },
  ec: { name: 'ECDSA', namedCurve: 'P-256' },
  ec384: { name: 'ECDSA', namedCurve: 'P-384' },
} as const;

const named = (type: string, value: string): AttributeTypeAndValue =>
  new AttributeTypeAndValue({ type, value: new asn1.Utf8String({ value }) });

let serial = 1000;

const extension = (extnID: string, critical: boolean, value: ArrayBuffer): Extension =>
  new Extension({ extnID, critical, extnValue: value });

const bits = (byte: number): ArrayBuffer =>
  new asn1.BitString({ valueHex: Uint8Array.of(byte).buffer, unusedBits: 0 }).toBER();

/** A person with a new key and a certificate from `by`, or from nobody but themselves. */
export async function person(name: string, traits: Traits = {}): Promise<Person> {
  const { kind = 'ec', by, usage = 0xc0, stampsTime = false } = traits;
  const algorithm = KEYS[kind === 'pss' ? 'rsa' : kind];
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('not a pair of keys');
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1.Integer({ value: ++serial });
  certificate.subject.typesAndValues.push(named('2.5.4.3', name));
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  if (kind === 'pss') certificate.subjectPublicKeyInfo.algorithm = new AlgorithmIdentifier({ algorithmId: PSS });
  certificate.issuer = by?.chain[0].subject ?? certificate.subject;
  certificate.notBefore.value = new Date(traits.notBefore ?? '2020-01-01T00:00:00Z');
  certificate.notAfter.value = new Date(traits.notAfter ?? '2039-12-31T00:00:00Z');
  const isAuthority = by === undefined && usage !== 'none' && (usage & 0x04) !== 0;
  certificate.extensions = [
    extension('2.5.29.19', true, new BasicConstraints({ cA: isAuthority }).toSchema().toBER()),
    ...(usage === 'none' ? [] : [extension('2.5.29.15', true, bits(usage))]),
    ...(stampsTime
      ? [extension('2.5.29.37', true, new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.8'] }).toSchema().toBER())]
      : []),
  ];
  await certificate.sign(by?.key ?? pair.privateKey, 'SHA-256');
  // Read again, as everybody else will read it.
  const read = Certificate.fromBER(certificate.toSchema().toBER());
  return { key: pair.privateKey, chain: [read, ...(by?.chain ?? [])], isPss: kind === 'pss' };
}

/** Somebody who gives certificates to others. */
export const authority = (name = 'Prüfstelle Musterland'): Promise<Person> => person(name, { usage: 0x06 });

const buffer = (text: string): ArrayBuffer => Uint8Array.from(new TextEncoder().encode(text)).buffer;

const lock = (password: string) => ({
  password: buffer(password),
  contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
  hmacHashAlgorithm: 'SHA-256',
  iterationCount: 1000,
});

/** A key file as today's programs write it; `odd` says what is missing, or encrypted as files of the 1990s say. */
export async function p12(
  { key, chain, isPss }: Person,
  passphrase: string,
  odd: { readonly key?: 'missing' | 'legacy'; readonly certificate?: 'missing' } = {},
): Promise<Uint8Array> {
  const info = PrivateKeyInfo.fromBER(await crypto.subtle.exportKey('pkcs8', key));
  if (isPss) info.privateKeyAlgorithm = new AlgorithmIdentifier({ algorithmId: PSS });
  const keyBag = new PKCS8ShroudedKeyBag({ parsedValue: info });
  await keyBag.makeInternalValues(lock(passphrase) as never);
  // Only the name of the method: what it would have made of the key is never looked at.
  if (odd.key === 'legacy') keyBag.encryptionAlgorithm = new AlgorithmIdentifier({ algorithmId: TRIPLE_DES });
  const shrouded = new SafeBag({ bagId: '1.2.840.113549.1.12.10.1.2', bagValue: keyBag });
  const certificates = odd.certificate === 'missing' ? chain.slice(1) : chain;
  const certificateBags = certificates.map(
    (certificate) =>
      new SafeBag({ bagId: '1.2.840.113549.1.12.10.1.3', bagValue: new CertBag({ parsedValue: certificate }) }),
  );
  const authenticatedSafe = new AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        ...(odd.key === 'missing' ? [] : [{ privacyMode: 0, value: new SafeContents({ safeBags: [shrouded] }) }]),
        { privacyMode: 1, value: new SafeContents({ safeBags: certificateBags }) },
      ],
    },
  });
  await authenticatedSafe.makeInternalValues({
    safeContents: [...(odd.key === 'missing' ? [] : [{}]), lock(passphrase)],
  });
  const pfx = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe } });
  const latin1 = Uint8Array.from(passphrase, (c) => c.charCodeAt(0)).buffer;
  await pfx.makeInternalValues({
    password: latin1,
    iterations: 1000,
    pbkdf2HashAlgorithm: { name: 'SHA-256' },
    hmacHashAlgorithm: 'SHA-256',
  });
  return new Uint8Array(pfx.toSchema().toBER());
}
