import {
  type AuthenticatedSafe,
  CertBag,
  Certificate,
  ContentInfo,
  EncryptedData,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  type SafeContents,
} from 'pkijs';
import { chainFrom } from './chain.ts';
import type { KeyRefusal, Opened } from './identity.ts';
import { keyFits } from './key-fits.ts';
import { importKey } from './key-kind.ts';

/** PBE of PKCS #12 itself: RC2, RC4 and triple DES with SHA-1 (RFC 7292, appendix C). */
const LEGACY = '1.2.840.113549.1.12.1.';

class Refused extends Error {
  readonly refusal: KeyRefusal;
  constructor(refusal: KeyRefusal) {
    super(refusal.because);
    this.refusal = refusal;
  }
}

/** Runs what a library does with bytes of unknown origin; whatever it throws means the one thing. */
async function or<T>(refusal: KeyRefusal, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (fault) {
    throw fault instanceof Refused ? fault : new Refused(refusal);
  }
}

const buffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** For the keys of encryption a pass phrase is UTF-8; for the checksum every character has two bytes, which pkijs makes of Latin-1. */
function latin1Of(passphrase: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(passphrase);
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

/**
 * Opens a key file (PKCS #12, RFC 7292). The key comes out as one that can't be taken out again. What was copied of the
 * pass phrase is wiped; the caller wipes the rest.
 */
export async function openP12(bytes: Uint8Array, passphrase: Uint8Array): Promise<Opened> {
  const password = buffer(passphrase);
  const checksum = buffer(latin1Of(passphrase));
  try {
    return await open(bytes, password, checksum);
  } catch (fault) {
    if (fault instanceof Refused) return { refusal: fault.refusal };
    throw fault;
  } finally {
    new Uint8Array(password).fill(0);
    new Uint8Array(checksum).fill(0);
  }
}

async function open(bytes: Uint8Array, password: ArrayBuffer, checksum: ArrayBuffer): Promise<Opened> {
  const pfx = await or({ because: 'not-p12' }, () => PFX.fromBER(buffer(bytes)));
  await or({ because: 'locked' }, () => pfx.parseInternalValues({ password: checksum, checkIntegrity: true }));
  const safe = pfx.parsedValue?.authenticatedSafe;
  if (!safe) throw new Refused({ because: 'not-p12' });
  const contents = await unlock(safe, password);
  const bags = contents.flatMap(({ safeBags }) => safeBags);

  const certificates = bags.flatMap(({ bagValue }) =>
    bagValue instanceof CertBag && bagValue.parsedValue instanceof Certificate ? [bagValue.parsedValue] : [],
  );
  const infos: PrivateKeyInfo[] = [];
  for (const { bagValue } of bags) {
    if (bagValue instanceof PrivateKeyInfo) infos.push(bagValue);
    else if (bagValue instanceof PKCS8ShroudedKeyBag) infos.push(await unlockKey(bagValue, password));
  }
  const [info] = infos;
  if (!info) throw new Refused({ because: 'no-key' });
  const key = await or({ because: 'key-kind' }, () => importKey(info));
  if (!key) throw new Refused({ because: 'key-kind' });
  for (const certificate of certificates) {
    if (await keyFits(key, certificate)) return { identity: { key, chain: chainFrom(certificate, certificates) } };
  }
  throw new Refused({ because: 'no-certificate' });
}

async function unlock(safe: AuthenticatedSafe, password: ArrayBuffer): Promise<readonly SafeContents[]> {
  for (const info of safe.safeContents) {
    if (info.contentType !== '1.2.840.113549.1.7.6') continue;
    // The library takes apart what it is given, so this is a copy.
    const { content } = ContentInfo.fromBER(info.toSchema().toBER());
    const { encryptedContentInfo } = new EncryptedData({ schema: content });
    refuseLegacy(encryptedContentInfo.contentEncryptionAlgorithm.algorithmId);
  }
  await or({ because: 'locked' }, () =>
    safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) }),
  );
  // Declared as any; what comes out for each content is its privacy mode and its bags.
  const parsed = safe.parsedValue as { readonly safeContents: readonly { readonly value: SafeContents }[] };
  return parsed.safeContents.map(({ value }) => value);
}

async function unlockKey(bag: PKCS8ShroudedKeyBag, password: ArrayBuffer): Promise<PrivateKeyInfo> {
  refuseLegacy(bag.encryptionAlgorithm.algorithmId);
  // Kept from callers by its type alone; the bags are not opened by their container.
  const opening = bag as unknown as { parseInternalValues(parameters: { password: ArrayBuffer }): Promise<void> };
  await or({ because: 'locked' }, () => opening.parseInternalValues({ password }));
  if (!bag.parsedValue) throw new Refused({ because: 'no-key' });
  return bag.parsedValue;
}

function refuseLegacy(algorithm: string): void {
  if (algorithm.startsWith(LEGACY)) throw new Refused({ because: 'legacy' });
}
