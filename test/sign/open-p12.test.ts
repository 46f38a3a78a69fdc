import { describe, expect, it } from 'vitest';
import { certificateName } from '../../src/sign/certificate.ts';
import { objectionTo } from '../../src/sign/identity.ts';
import { openP12 } from '../../src/sign/open-p12.ts';
import { authority, type Kind, p12, person } from './support/people.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const refusal = async (file: Uint8Array, passphrase: string): Promise<unknown> => {
  const opened = await openP12(file, bytes(passphrase));
  return 'refusal' in opened ? opened.refusal.because : 'opened';
};

describe('a key file', () => {
  it.each<Kind>(['rsa', 'pss', 'ec', 'ec384'])('opens with its pass phrase, whatever the key is: %s', async (kind) => {
    const someone = await person('Erika Müßig', { kind, by: await authority() });
    const opened = await openP12(await p12(someone, 'geheim'), bytes('geheim'));
    if (!('identity' in opened)) throw new Error(opened.refusal.because);
    expect(opened.identity.chain.map(certificateName)).toEqual(['Erika Müßig', 'Prüfstelle Musterland']);
    expect(opened.identity.key.extractable).toBe(false);
  });

  it('opens with a pass phrase that has umlauts', async () => {
    const someone = await person('Erika');
    expect(await refusal(await p12(someone, 'Käsefüße'), 'Käsefüße')).toBe('opened');
  });

  it('leaves the pass phrase to be wiped by whoever has read it', async () => {
    const passphrase = bytes('geheim');
    await openP12(await p12(await person('Erika'), 'geheim'), passphrase);
    expect(new TextDecoder().decode(passphrase)).toBe('geheim');
  });

  it('stays closed for another pass phrase, for none and when it is damaged', async () => {
    const file = await p12(await person('Erika'), 'geheim');
    expect(await refusal(file, 'Geheim')).toBe('locked');
    expect(await refusal(file, '')).toBe('locked');
    const damaged = file.slice();
    damaged[300] = (damaged[300] ?? 0) ^ 1;
    expect(['locked', 'not-p12']).toContain(await refusal(damaged, 'geheim'));
  });

  it('is refused when it is cut off, empty, or something else', async () => {
    const file = await p12(await person('Erika'), 'geheim');
    expect(await refusal(file.subarray(0, 200), 'geheim')).toBe('not-p12');
    expect(await refusal(new Uint8Array(), 'geheim')).toBe('not-p12');
    expect(await refusal(bytes('%PDF-1.7 this is a document'), 'geheim')).toBe('not-p12');
  });

  it('is refused without a key, and without the certificate of the key', async () => {
    const someone = await person('Erika', { by: await authority() });
    expect(await refusal(await p12(someone, 'geheim', { key: 'missing' }), 'geheim')).toBe('no-key');
    expect(await refusal(await p12(someone, 'geheim', { certificate: 'missing' }), 'geheim')).toBe('no-certificate');
  });

  it('is refused when it is encrypted as files of the 1990s are', async () => {
    expect(await refusal(await p12(await person('Erika'), 'geheim', { key: 'legacy' }), 'geheim')).toBe('legacy');
  });
});

describe('a certificate', () => {
  const at = '2025-03-12T14:05:00+01:00';

  it('signs while it is valid, to the second', async () => {
    const someone = await person('Erika', { notBefore: '2025-03-12T13:05:00Z', notAfter: '2025-03-12T13:05:10Z' });
    const [certificate] = someone.chain;
    expect(objectionTo(certificate, at)).toBeUndefined();
    expect(objectionTo(certificate, '2025-03-12T14:04:59+01:00')?.because).toBe('expired');
    expect(objectionTo(certificate, '2025-03-12T14:05:11+01:00')?.because).toBe('expired');
  });

  it('signs when it is for digital signatures or commitments, or does not say what for', async () => {
    for (const usage of [0x80, 0x40, 'none'] as const) {
      const { chain } = await person('Erika', { usage });
      expect(objectionTo(chain[0], at)).toBeUndefined();
    }
  });

  it('does not sign when it is for something else', async () => {
    const { chain } = await person('Erika', { usage: 0x20 });
    expect(objectionTo(chain[0], at)).toEqual({ because: 'usage' });
  });
});
